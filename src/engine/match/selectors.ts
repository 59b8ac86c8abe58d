/** What a call asks for by `x-mock-*` headers (Postman docs, matching algorithm and "mocking with examples"). */
import type { Call } from '../call/call.ts';
import type { Example, KeyValue } from '../collection.ts';
import type { MatchConfig } from '../exchange.ts';
import type { SelectorHeader } from '../explanation.ts';
import { type Captures, captureWildcards, joinCaptures } from './path-score.ts';
import { scoreQuery } from './query-score.ts';
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { comparedName, type Route } from './route.ts';

/** Names the headers that must be equal. */
export const matchHeadersHeader = 'x-mock-match-request-headers';

/** What an example must have; `undefined` for what was not asked. */
export interface Asked {
  readonly code?: string | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** What decides beside method, URL and body; `undefined` for what was not asked. */
export interface Selectors extends Asked {
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

/** Whether a call may choose its example by a header: a quick look, before anything is parsed. Its session chooses none. */
export function hasSelectors(headers: readonly KeyValue[]): boolean {
  return headers.some(({ key }) => /^x-mock-(?!session$)/i.test(key));
}

/** Whether a call asks for its example by status, ID or name. */
export function asksForExample(headers: readonly KeyValue[]): boolean {
  return headers.some(({ key }) => /^x-mock-response-(?:code|id|name)$/i.test(key));
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
export function readSelectors({ header }: Pick<Call, 'header'>, config: MatchConfig): Selectors {
  const text = (name: string): string | undefined => header(name)?.trim();
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
  return readSelectors({ header: () => undefined }, config);
}

/** Whether the status is the example's own or one that it stands for. */
export function hasStatus({ status: own, standsFor }: Example, status: number): boolean {
  return own === status || (standsFor?.statuses ?? []).some(([from, to]) => from <= status && status <= to);
}

/** `x-mock-response-code` is compared as a number; text that is none fits nothing. */
function hasCode({ example }: Route, code: string): boolean {
  return /^\d{3}$/.test(code) && hasStatus(example, Number(code));
}

/**
 * The example that the call asks for by `x-mock-response-id` or `x-mock-response-name`, of those with the right method
 * and `x-mock-response-code`. Several of one name: the first by ID with status 200, else the first.
 */
export function selectByHeader(routes: readonly Route[], selectors: Selectors): Route | undefined {
  let chosen: Route | undefined;
  for (const route of routes) {
    if ((chosen === undefined || route.rank < chosen.rank) && isAskedFor(route, selectors)) chosen = route;
  }
  return chosen;
}

/**
 * The selectors with the name in the form that those of routes have. What no name equals is tried percent-decoded: most
 * clients cannot send a name beyond Latin-1 otherwise.
 */
export function withRouteName(routes: readonly Route[], selectors: Selectors): Selectors {
  if (selectors.name === undefined) return selectors;
  const name = comparedName(selectors.name);
  const isKnown = name.includes('%') ? routes.some((route) => route.name === name) : true;
  return { ...selectors, name: isKnown ? name : comparedName(decodePercent(name)) };
}

/** Whether an example has everything that is asked for. */
export function isAskedFor(route: Route, { code, id, name }: Asked): boolean {
  return (
    (code === undefined || hasCode(route, code)) &&
    (id === undefined || route.ids.includes(id)) &&
    (name === undefined || route.name === name)
  );
}

/** What the call asks for by `x-mock-response-…`, and whether the example has it. */
export function askedOf(
  route: Route,
  { code, id, name }: Selectors,
): readonly { readonly header: SelectorHeader; readonly fits: boolean }[] {
  return [
    ...(code === undefined ? [] : [{ header: 'x-mock-response-code', fits: hasCode(route, code) } as const]),
    ...(id === undefined ? [] : [{ header: 'x-mock-response-id', fits: route.ids.includes(id) } as const]),
    ...(name === undefined ? [] : [{ header: 'x-mock-response-name', fits: route.name === name } as const]),
  ];
}

/** Wildcards are filled from the call where its URL happens to fit (postman-app-support#11323). */
export function capturesOfSelected(route: Route, call: Call): Captures | undefined {
  const { path, withoutBase } = route.paths;
  const inPath =
    captureWildcards(path, call.path) ??
    (withoutBase === undefined ? undefined : captureWildcards(withoutBase, call.path));
  return joinCaptures(inPath, scoreQuery(route.query, call.query, call.queryPairs.length).captures);
}
