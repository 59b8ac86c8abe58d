/** Which headers of a call go on to the upstream, and which of its answer come back. */
import { isConnectionHeader } from '../http-text/header-text.ts';
import { sessionHeader } from '../http-text/session.ts';

/** Names and values in turn, as on the wire. */
export type RawHeaders = readonly string[];

/** As pairs. */
export function pairsOf(raw: RawHeaders): { readonly key: string; readonly value: string }[] {
  const pairs: { readonly key: string; readonly value: string }[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) pairs.push({ key: raw[at] ?? '', value: raw[at + 1] ?? '' });
  return pairs;
}

/**
 * What the upstream gets: neither what speaks of the connection to us, nor what is meant for the mock. `Host` and the
 * length of the body are the client's own.
 *
 * @param mockKey the mock's own key, which only the mock knows
 */
export function toUpstream(raw: RawHeaders, mockKey: string): string[] {
  const pairs = pairsOf(raw);
  const named = namedByConnection(pairs);
  return pairs
    .filter(({ key, value }) => {
      const name = key.toLowerCase();
      if (name === 'host' || name === sessionHeader || name.startsWith('x-mock-')) return false;
      if (name === 'x-api-key' && value === mockKey) return false;
      return !named.has(name) && (name === 'content-encoding' || !isConnectionHeader(name)) && !isProxyHeader(name);
    })
    .flatMap(({ key, value }) => [key, value]);
}

/** What the client gets of the upstream's headers: the coding and the length of the body are as they were. */
export function toClient(raw: RawHeaders): string[] {
  const pairs = pairsOf(raw);
  const named = namedByConnection(pairs);
  return pairs
    .filter(({ key }) => {
      const name = key.toLowerCase();
      const isOfBody = name === 'content-encoding' || name === 'content-length';
      return !named.has(name) && (isOfBody || !isConnectionHeader(name)) && !isProxyHeader(name);
    })
    .flatMap(({ key, value }) => [key, value]);
}

/** Headers between two proxies (RFC 9110, 7.6.1). */
const isProxyHeader = (name: string): boolean => name === 'proxy-authenticate' || name === 'proxy-authorization';

/** The headers that a message's `Connection` names are its connection's alone (RFC 9110, 7.6.1). */
function namedByConnection(pairs: ReturnType<typeof pairsOf>): ReadonlySet<string> {
  const values = pairs.filter(({ key }) => key.toLowerCase() === 'connection').map(({ value }) => value);
  return new Set(values.flatMap((value) => value.split(',')).map((name) => name.trim().toLowerCase()));
}
