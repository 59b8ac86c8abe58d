/** Remembers what belongs to a method and target, such as the routes that fit: tests call the same few URLs again and again. */
import { createCallTable } from './call-table.ts';

const mostTargets = 16_384;
/** Of all targets together: each takes some hundred bytes. */
const mostPieces = 262_144;
/** Longer targets and longer lists are not worth their memory. */
const longestTarget = 1024;

export interface RouteCache<T> {
  get(method: string, target: string): T | undefined;
  /** For what `get` does not find. @param pieces what the value is made of: segments, parameters, candidates */
  set(method: string, target: string, value: T, pieces: number): void;
}

function isLong(method: string, target: string): boolean {
  return target.length + method.length > longestTarget;
}

export function createRouteCache<T>(): RouteCache<T> {
  const table = createCallTable<T>();
  let held = 0;
  return {
    get: (method, target) => (isLong(method, target) ? undefined : table.get(method, target)),
    set(method, target, value, pieces) {
      if (isLong(method, target)) return;
      // Starting anew is as good as dropping the oldest, and costs nothing per call.
      if (table.size >= mostTargets || held + pieces > mostPieces) {
        table.clear();
        held = 0;
      }
      held += pieces;
      table.add(method, target, value);
    },
  };
}
