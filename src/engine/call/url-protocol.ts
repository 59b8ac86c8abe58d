/** A URL without `http://` or the like. A protocol is a word or a variable: what has a slash, a dot or a query in it is none. */
export function withoutProtocol(url: string): string {
  const slashes = url.indexOf('://');
  return slashes === -1 || /[/?#.]/.test(url.slice(0, slashes)) ? url : url.slice(slashes + 3);
}

/** A name with a top-level domain, a port or four numbers; longer ones are no names of hosts. */
const HOST_AFTER_SLASHES =
  /^\/\/(?:[^/?#]{0,300}(?:\.\p{L}[\p{L}\d-]{0,62}|:\d{1,5}|(?:\.\d{1,3}){3})|localhost)(?=[/?#]|$)/u;

/**
 * A base URL without its protocol, also where two slashes alone stand before the host (RFC 3986 4.2), as in what becomes of
 * a Swagger document without `schemes`. `//accounts` is a path whose slash a base URL of one slash has doubled
 * (postman-app-support#12452).
 */
export function withoutScheme(url: string): string {
  return HOST_AFTER_SLASHES.test(url) ? url.slice(2) : withoutProtocol(url);
}
