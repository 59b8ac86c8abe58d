/** A collection and an environment made ready to answer calls. */
import { meetsPath } from '../answers/path-rule.ts';
import { once, readCall } from '../call/call.ts';
import type { PathPattern } from '../call/path-pattern.ts';
import { createVariables } from '../call/variables.ts';
import type { Collection, Environment, Variable } from '../collection.ts';
import type { MatchConfig } from '../exchange.ts';
import { createSiblings } from '../explain/siblings.ts';
import { partsOf } from '../join-collections.ts';
import { indexPaths } from '../match/candidates.ts';
import { tabulate } from '../match/match.ts';
import { createSavedPaths, hasTildePaths, type PathSource } from '../match/saved-paths.ts';
import { growthOfUrls, routeAddress, type RoutePaths } from '../match/route-address.ts';
import { makeRoutes, type Route } from '../match/route.ts';
import { configuredSelectors, hasSelectors } from '../match/selectors.ts';
import { loadGenerators, mayUseDynamicVariables, noGenerators } from '../render/template.ts';
import { answerSelected, selectorsOf, type BarePath, type CompiledMock } from './answer-call.ts';
import { compareRequest, explainRequest } from './compare-call.ts';
import { fitTarget } from './fit-target.ts';
import type { MockEngine } from './mock-engine.ts';

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
  const texts = requests.flatMap(({ examples }) =>
    examples.flatMap(({ body, headers }) => [body, ...headers.flatMap(({ key, value }) => [key, value])]),
  );
  return [...variables.map(({ value }) => value), ...texts].some(mayUseDynamicVariables);
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

function byMethod<T, Made>(
  items: readonly T[],
  methodOf: (item: T) => string,
  make: (ofMethod: readonly T[]) => Made,
): ReadonlyMap<string, Made> {
  return new Map(Array.from(Map.groupBy(items, methodOf), ([method, ofMethod]) => [method, make(ofMethod)]));
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
  const bare = sources.flatMap(barePaths);
  const paths = createSavedPaths(sources);
  const mock: CompiledMock = {
    config,
    configured: configuredSelectors(config),
    tables: byMethod(routes, ({ example }) => example.request.method, tabulate),
    bareRequests: byMethod(
      bare,
      ({ request: { request } }) => request.method,
      (ofMethod) => indexPaths(ofMethod.map((entry) => [entry.path, entry])),
    ),
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

/** The base paths of all examples, each once. One with a variable that nobody defines is left out: it fits anything. */
function basePathsOf(routes: readonly Route[]): readonly (readonly string[])[] {
  const bases = routes.flatMap(({ paths: { path, withoutBase } }) => {
    if (withoutBase === undefined) return [];
    const base = path.segments.slice(0, path.segments.length - withoutBase.segments.length);
    return base.some((_, index) => path.wildcards.has(index)) ? [] : [base];
  });
  return [...new Map(bases.map((base) => [base.join('/'), base])).values()];
}

/** `MockEngine.reach`: the examples that calls of a route can get, and the requests without example that fit it. */
function createReach(routes: readonly Route[], bare: readonly BarePath[]): MockEngine['reach'] {
  // Made when it is first asked for: mocks without rules of `answers` never need it.
  const paths = once(() =>
    routes.map((route) => ({
      example: route.example,
      patterns: [route.paths, route.loosePaths.placeholder(), route.loosePaths.value()].flatMap(patternsOf),
    })),
  );
  return ({ method, path }) => {
    const isOf = (request: { readonly method: string }): boolean => method === '*' || method === request.method;
    const examples = paths()
      .filter(({ example, patterns }) => isOf(example.request) && patterns.some((pattern) => meetsPath(path, pattern)))
      .map(({ example }) => example);
    const requests = bare
      .filter((each) => isOf(each.request.request) && meetsPath(path, each.path))
      .map(({ request }) => request);
    return { examples, bareRequests: [...new Set(requests)] };
  };
}

const patternsOf = (paths: RoutePaths | undefined): readonly PathPattern[] =>
  [paths?.path, paths?.withoutBase].filter((pattern) => pattern !== undefined);
