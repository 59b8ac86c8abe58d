/** Remembers what belongs to a method and target, such as the routes that fit: tests call the same few URLs again and again. */

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets and longer lists are not worth their memory. */
const longestTarget = 1024;

export interface RouteCache<T> {
  get(method: string, target: string): T | undefined;
  /** @param pieces what the value is made of: segments, parameters, candidates */
  set(method: string, target: string, value: T, pieces: number): void;
}

export function createRouteCache<T>(): RouteCache<T> {
  const byMethod = new Map<string, Map<string, T>>();
  let size = 0;
  let held = 0;
  return {
    get: (method, target) => byMethod.get(method)?.get(target),
    set(method, target, value, pieces) {
      if (target.length + method.length > longestTarget) return;
      // Starting anew is as good as dropping the oldest, and costs nothing per call.
      if (size >= mostTargets || held + pieces > mostPieces) {
        byMethod.clear();
        size = 0;
        held = 0;
      }
      size += 1;
      held += pieces;
      const targets = byMethod.get(method) ?? new Map<string, T>();
      byMethod.set(method, targets.set(target, value));
    },
  };
}
