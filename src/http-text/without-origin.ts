/**
 * A request's target without the origin that it has when it is a whole URL, as clients send it to proxies (RFC 9112, 3.2.2):
 * a mock answers by what is left, which is empty for a URL without a path.
 */
export function withoutOrigin(target: string): string {
  return target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '');
}
