/** The target of a request, which is a path with a query, or a whole URL as clients send it to proxies. */

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
