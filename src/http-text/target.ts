/** The target of a request, which is a path with a query, or a whole URL as clients send it to proxies. */
import { decodePercent } from './percent-encoding.ts';

/**
 * A target without the origin of a whole URL (RFC 9112, 3.2.2): a mock answers by what is left, which is empty for a URL
 * without a path.
 */
export function withoutOrigin(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}

/** Cuts a text at its first `?`, which is in neither part: `/a?b=1` is `/a` and `b=1`. Nothing else is left out. */
export function cutQuery(text: string): readonly [before: string, query: string | undefined] {
  const mark = text.indexOf('?');
  return mark === -1 ? [text, undefined] : [text.slice(0, mark), text.slice(mark + 1)];
}

/**
 * What a target asks for: `http://host/a?b=1#c` is the path `/a` and the query `b=1`, both as they are written. Without a
 * `?` there is no query.
 */
export function splitTarget(target: string): { readonly path: string; readonly query: string | undefined } {
  const hash = target.indexOf('#');
  const [before, query] = cutQuery(hash === -1 ? target : target.slice(0, hash));
  const path = withoutOrigin(before);
  return { path: path.startsWith('/') ? path : `/${path}`, query };
}

/** What would read as another target, as the end of a sentence's code, or as nothing at all stays encoded. */
const keptEncoded = /[%/?#&=+`\\\s\p{C}\p{Z}]/gu;

/** `/a?city=M%C3%BCnchen` → `/a?city=München`. Two different targets stay different. */
export function readableTarget(target: string): string {
  return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    const text = decodePercent(run);
    // Invalid UTF-8 stays as it is.
    return text === run ? run : text.replace(keptEncoded, encodeURIComponent);
  });
}

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
