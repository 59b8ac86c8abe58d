/** The segments of a request target, as the engine counts them: empty ones left out. */
import { withoutOrigin } from '../../http-text/without-origin.ts';
import { mask } from './secret-values.ts';

/** `/a//b?c` with segment 1 replaced is `/a//***?c`. What stands before the path, and behind it, stays as it is. */
export function maskSegments(target: string, segments: ReadonlySet<number>): string {
  if (segments.size === 0) return target;
  const start = target.length - withoutOrigin(target).length;
  const length = target.slice(start).search(/[?#]/);
  const end = length === -1 ? target.length : start + length;
  let index = -1;
  const masked = target
    .slice(start, end)
    .split('/')
    .map((segment) => {
      if (segment === '') return segment;
      index += 1;
      return segments.has(index) ? mask : segment;
    });
  return target.slice(0, start) + masked.join('/') + target.slice(end);
}
