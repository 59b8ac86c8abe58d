/** Step 3 of the matching algorithm: examples asked for by ID or name are served whatever the URL. */
import type { Call } from '../call/call.ts';
import { hasCode } from './match.ts';
import { captureWildcards, type Captures } from './path-score.ts';
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { comparedName, type Route } from './route.ts';
import type { SelectorHeader } from './selector-headers.ts';
import type { Selectors } from './selectors.ts';
import { scoreQuery } from './query-score.ts';

/**
 * The example that the call asks for by `x-mock-response-id` or `x-mock-response-name`, of those with the right method
 * and `x-mock-response-code`. Several of one name: the first by ID with status 200, else the first.
 */
export function selectByHeader(routes: readonly Route[], { code, id, name }: Selectors): Route | undefined {
  let chosen: Route | undefined;
  for (const route of routes) {
    if (chosen !== undefined && chosen.rank < route.rank) continue;
    if (code !== undefined && !hasCode(route, code)) continue;
    if (id !== undefined && !route.ids.includes(id)) continue;
    if (name !== undefined && route.name !== name) continue;
    chosen = route;
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
  const inQuery = scoreQuery(route.query, call.query, call.queryPairs.length).captures;
  return inPath === undefined || inQuery === undefined ? (inPath ?? inQuery) : new Map([...inQuery, ...inPath]);
}
