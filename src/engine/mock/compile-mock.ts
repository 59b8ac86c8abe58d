/** A collection and an environment made ready to answer calls. */
import { answerSelected } from './answer-call.ts';
import { createReach, type BarePath } from '../answers/reach.ts';
import { once, readCall } from '../call/call.ts';
import { createVariables } from '../call/variables.ts';
import type { Collection, Environment, Variable } from '../collection.ts';
import { compareRequest, explainRequest } from './compare-call.ts';
import { selectorsOf, type CompiledMock } from './compiled-mock.ts';
import type { MatchConfig } from '../exchange.ts';
import type { MockEngine } from './mock-engine.ts';
import { createSiblings } from '../explain/siblings.ts';
import { fitTarget } from './fit-target.ts';
import { partsOf } from '../join-collections.ts';
import { indexPaths, type PathIndex } from '../match/candidates.ts';
import { tabulate } from '../match/match.ts';
import { createSavedPaths, hasTildePaths, type PathSource } from '../match/saved-paths.ts';
import { growthOfUrls, routeAddress } from '../match/route-address.ts';
import { makeRoutes, type Route } from '../match/route.ts';
import { configuredSelectors, hasSelectors } from '../match/selectors.ts';
import { loadGenerators, mayUseDynamicVariables, noGenerators } from '../render/dynamic-variables.ts';

/** What a mock is made of. */
export interface MockSource {
  /** One, or several that were joined. */
  readonly collection: Collection;
  readonly environment: Environment | undefined;
  readonly config: MatchConfig;
  /** Owner of the collection: `<owner>-<id>` is then a name of an example too (its UID). */
  readonly ownerId?: string;
}

function usesDynamicVariables({ requests }: Collection, variables: readonly Variable[]): boolean {
  return (
    variables.some(({ value }) => mayUseDynamicVariables(value)) ||
    requests.some(({ examples }) =>
      examples.some(
        ({ body, headers }) =>
          mayUseDynamicVariables(body) ||
          headers.some(({ key, value }) => mayUseDynamicVariables(key) || mayUseDynamicVariables(value)),
      ),
    )
  );
}

/** The paths of the requests that have no example. */
function barePaths({ requests, variables }: PathSource): readonly BarePath[] {
  const ofUrls = variables.sharing(growthOfUrls);
  return requests
    .filter(({ examples }) => examples.length === 0)
    .flatMap((request): BarePath[] => {
      const { path, withoutBase } = routeAddress(request.request, ofUrls).paths;
      return [{ path, request }, ...(withoutBase === undefined ? [] : [{ path: withoutBase, request }])];
    });
}

/** The same by method and path. */
function indexBareRequests(bare: readonly BarePath[]): ReadonlyMap<string, PathIndex<BarePath>> {
  return new Map(
    Array.from(
      Map.groupBy(bare, ({ request: { request } }) => request.method),
      ([method, group]) => [method, indexPaths(group.map((entry) => [entry.path, entry]))],
    ),
  );
}

/**
 * Prepares a mock. Asynchronous only because the data of dynamic variables is loaded when the collection uses one.
 * The engine never throws while answering.
 */
export async function compileMock(source: MockSource): Promise<MockEngine> {
  const { collection, environment, config, ownerId } = source;
  const inEnvironment = environment?.variables ?? [];
  const parts = partsOf(collection);
  const allVariables = [...parts.flatMap(({ variables }) => variables), ...inEnvironment];
  const generators = usesDynamicVariables(collection, allVariables) ? await loadGenerators() : noGenerators;
  const sources = parts.map(({ requests, variables, exporterId }) => ({
    requests,
    variables: createVariables(variables, inEnvironment),
    exporterId,
  }));
  const routes: Route[] = [];
  for (const { requests, variables, exporterId } of sources) {
    const context = { variables, generators, config, ownerId, exporterId };
    for (const route of makeRoutes(requests, context, routes.length)) routes.push(route);
  }
  const tables = new Map(
    Array.from(
      Map.groupBy(routes, ({ example }) => example.request.method),
      ([method, group]) => [method, tabulate(group)],
    ),
  );
  const bare = sources.flatMap(barePaths);
  const paths = createSavedPaths(sources);
  const mock: CompiledMock = {
    config,
    configured: configuredSelectors(config),
    tables,
    bareRequests: indexBareRequests(bare),
    paths,
    basePaths: once(() => basePathsOf(routes)),
    routeOf: once(() => new Map(routes.map((route) => [route.example, route]))),
    siblingsOf: createSiblings(routes, paths),
  };
  const fit: MockEngine['fit'] = (method, target) => fitTarget(mock, method, target);
  return {
    answer(request) {
      if (!hasSelectors(request.headers)) return fit(request.method, request.target).answer(request);
      const call = readCall(request);
      return answerSelected(mock, call, selectorsOf(mock, call));
    },
    fit,
    explain: (request, mostDropped) => explainRequest(mock, request, mostDropped),
    compare: (request, example) => compareRequest(mock, request, example),
    reach: createReach(routes, bare),
    hasTildePaths: parts.some((part) => hasTildePaths(part, environment)),
    paths,
    basePaths: mock.basePaths,
    saved: (example) => {
      const route = mock.routeOf().get(example);
      if (route === undefined) return undefined;
      const request = route.request();
      const { prepared, render } = route.answer();
      return { request, response: prepared ?? render(readCall(request), undefined) };
    },
    requests: collection.requests,
  };
}

/** Those without variables, which could be anything. */
function basePathsOf(routes: readonly Route[]): readonly (readonly string[])[] {
  const bases = routes.flatMap(({ paths: { path, withoutBase } }) => {
    if (withoutBase === undefined) return [];
    const base = path.segments.slice(0, path.segments.length - withoutBase.segments.length);
    return base.some((_, index) => path.wildcards.has(index)) ? [] : [base];
  });
  return [...new Map(bases.map((base) => [base.join('/'), base])).values()];
}
