/** The segments of a path. Repeated slashes count as one, and a slash at the end as none. */
import { decodePercent } from './percent-encoding.ts';
import { withoutOrigin } from './target.ts';

/** `/a//b%20c/` is `a` and `b%20c`: as they are written, without empty ones. */
export function pathSegments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** Percent-encoding undone. An encoded slash stays encoded: it does not end a segment. */
export function decodeSegment(segment: string): string {
  return segment.includes('%') ? decodePercent(segment).replaceAll('/', '%2F') : segment;
}

/**
 * A target with something else in place of some segments of its path; all the rest stays as it is written.
 *
 * @param indexes among the segments, as `pathSegments` gives them
 */
export function replaceSegments(target: string, indexes: ReadonlySet<number>, replacement: string): string {
  if (indexes.size === 0) return target;
  const start = target.length - withoutOrigin(target).length;
  const length = target.slice(start).search(/[?#]/);
  const end = length === -1 ? target.length : start + length;
  let index = -1;
  const replaced = target.slice(start, end).replace(/[^/]+/g, (segment) => {
    index += 1;
    return indexes.has(index) ? replacement : segment;
  });
  return target.slice(0, start) + replaced + target.slice(end);
}
