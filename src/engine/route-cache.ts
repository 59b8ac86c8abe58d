/** Remembers which routes fit a method and target: tests call the same few URLs again and again. */

const mostTargets = 16_384;
/** Longer targets and longer lists are not worth their memory. */
const longestTarget = 1024;

export interface RouteCache<T> {
  get(method: string, target: string): T | undefined;
  set(method: string, target: string, value: T): void;
}

export function createRouteCache<T>(): RouteCache<T> {
  const byMethod = new Map<string, Map<string, T>>();
  let size = 0;
  return {
    get: (method, target) => byMethod.get(method)?.get(target),
    set(method, target, value) {
      if (target.length + method.length > longestTarget) return;
      // Starting anew is as good as dropping the oldest, and costs nothing per call.
      if (size >= mostTargets) {
        byMethod.clear();
        size = 0;
      }
      size += 1;
      const targets = byMethod.get(method) ?? new Map<string, T>();
      byMethod.set(method, targets.set(target, value));
    },
  };
}
