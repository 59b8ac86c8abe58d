/** What a call asks for by `x-mock-*` headers (Postman docs, matching algorithm and "mocking with examples"). */
import type { Call } from '../call/call.ts';
import type { KeyValue } from '../collection.ts';
import type { MatchConfig } from '../exchange.ts';

/** Names the headers that must be equal. */
export const matchHeadersHeader = 'x-mock-match-request-headers';

export interface Selectors {
  readonly code: string | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** Names of the headers that must be equal. */
  readonly matchHeaders: readonly string[];
  readonly matchBody: boolean;
  /** Milliseconds; `undefined` leaves the configured delay. */
  readonly delay: number | undefined;
}

/** Whether the URL has a say: an example that is asked for by ID or name is served whatever the URL. */
export function isByUrl({ id, name }: Selectors): boolean {
  return id === undefined && name === undefined;
}

/** A quick look, before anything is parsed: may a header of this name choose the example? */
function isSelectorHeader(name: string): boolean {
  if (name.length < 'x-mock-response-id'.length || (name.charCodeAt(0) | 0x20) !== 0x78) return false;
  return name.slice(0, 7).toLowerCase() === 'x-mock-';
}

export function hasSelectors(headers: readonly KeyValue[]): boolean {
  return headers.some(({ key }) => isSelectorHeader(key));
}

/** Anything but a whole number from 1 to 180000 is no delay (the range that Postman documents). */
function readDelay(value: string | undefined): number | undefined {
  if (value === undefined || !/^\d{1,6}$/.test(value.trim())) return undefined;
  const delay = Number(value);
  return delay >= 1 && delay <= 180_000 ? delay : undefined;
}

/** The names in a list such as `x-mock-match-request-headers`, in lower case. */
export function headerNames(list: string): string[] {
  return list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
}

/** Headers of the call win over the mock's configuration. */
export function readSelectors(call: Call, config: MatchConfig): Selectors {
  const text = (name: string): string | undefined => call.header(name)?.trim();
  const matchHeaders = text(matchHeadersHeader);
  const matchBody = text('x-mock-match-request-body')?.toLowerCase();
  return {
    code: text('x-mock-response-code'),
    id: text('x-mock-response-id'),
    name: text('x-mock-response-name'),
    matchHeaders: headerNames(matchHeaders ?? (config.matchHeader ? config.headers.join(',') : '')),
    matchBody: matchBody === 'true' ? true : matchBody === 'false' ? false : config.matchBody,
    delay: readDelay(text('x-mock-response-delay')),
  };
}

/** The selectors of a call that has no `x-mock-*` header. */
export function configuredSelectors(config: MatchConfig): Selectors {
  return {
    code: undefined,
    id: undefined,
    name: undefined,
    matchHeaders: headerNames(config.matchHeader ? config.headers.join(',') : ''),
    matchBody: config.matchBody,
    delay: undefined,
  };
}
