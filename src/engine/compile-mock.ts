/** A collection and an environment made ready to answer calls. */
import { once, readCall, type Call } from './call/call.ts';
import { readTarget } from './call/target.ts';
import { indexPaths, type PathIndex } from './match/candidates.ts';
import type { Collection, CollectionRequest, Environment, Example, Variable } from './collection.ts';
import { partsOf } from './join-collections.ts';
import { loadGenerators, mayUseDynamicVariables, noGenerators } from './render/dynamic-variables.ts';
import type { Decision, Fitting, MatchConfig, MockEngine, MockRequest, Served } from './exchange.ts';
import { explainCall, explainServed } from './explain/explain.ts';
import { differs, loosenessKind, type ServedCall } from './explain/looseness.ts';
import { createSiblings } from './explain/siblings.ts';
import {
  capturesOf,
  chooseBest,
  contenders,
  scoreAlone,
  scoreRoutes,
  tabulate,
  type RouteTable,
  type Scored,
} from './match/match.ts';
import { noExample, noMatch } from './match/misses.ts';
import { scorePath, type Captures } from './match/path-score.ts';
import type { PathPattern } from './call/path-pattern.ts';
import { createSavedPaths, type PathSource } from './match/path-variables.ts';
import { withStatus } from './render/render.ts';
import { growthOfUrls, makeRoutes, type Route } from './match/route.ts';
import { routeAddress } from './match/route-address.ts';
import {
  capturesOfSelected,
  configuredSelectors,
  hasSelectors,
  isByUrl,
  readSelectors,
  selectByHeader,
  withRouteName,
  type Selectors,
} from './match/selectors.ts';
import { createVariables } from './call/variables.ts';

/** What a mock is made of. */
export interface MockSource {
  /** One, or several that were joined. */
  readonly collection: Collection;
  readonly environment: Environment | undefined;
  readonly config: MatchConfig;
  /** Owner of the collection: `<owner>-<id>` is then a name of an example too (its UID). */
  readonly ownerId?: string;
}

/** A path of a request that has no example. */
interface BarePath {
  readonly path: PathPattern;
  readonly request: CollectionRequest;
}

const noRoutes: RouteTable = tabulate([]);
const noBody = new Uint8Array();

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
  const bareRequests = indexBareRequests(sources.flatMap(barePaths));
  const configured = configuredSelectors(config);
  const paths = createSavedPaths(sources);

  const siblingsOf = createSiblings(routes, paths);
  const routeOf = once(() => new Map(routes.map((route) => [route.example, route])));

  const servedCall = (
    request: MockRequest,
    call: Call,
    selectors: Selectors,
    example: Example,
  ): ServedCall | undefined => {
    const route = routeOf().get(example);
    if (route?.example.request.method !== call.method) return undefined;
    const fit = scoreAlone(route, { call, config, code: selectors.code });
    return { call, route, fit, siblings: () => siblingsOf(route), selectors, config, isCut: request.isCut === true };
  };

  const selectorsOf = (call: Call): Selectors =>
    withRouteName((tables.get(call.method) ?? noRoutes).routes, readSelectors(call, config));

  const findBareRequest = (call: Call): CollectionRequest | undefined => {
    const index = bareRequests.get(call.method);
    const found = index === undefined ? [] : [...index.find(call.path), ...index.findByIds(call.path)];
    return found.find(({ path }) => scorePath(path, call.path, config.matchWildcards) !== undefined)?.request;
  };

  const miss = (call: Call): Decision => (findBareRequest(call) === undefined ? noMatch : noExample);

  const serve = (route: Route, call: () => Call, captures: Captures | undefined, delay?: number): Served => {
    const answer = route.answer();
    const served = answer.prepared ?? answer.render(call(), captures);
    return delay === undefined ? served : { ...served, delay, isShared: false };
  };

  const serveBest = (best: Scored, call: () => Call, delay?: number): Served => {
    const served = serve(best.route, call, capturesOf(best), delay);
    return best.passed === undefined ? served : { ...served, passed: best.passed, isShared: false };
  };

  /** Of every example that comes into question, whatever others there are. */
  const score = (call: Call, { code }: Selectors): readonly Scored[] =>
    scoreRoutes({ table: tables.get(call.method) ?? noRoutes, call, config, code, all: true });

  const answerSelected = (call: Call, selectors: Selectors, scored?: readonly Scored[]): Decision => {
    if (!isByUrl(selectors)) {
      const route = selectByHeader((tables.get(call.method) ?? noRoutes).routes, selectors);
      if (route === undefined) return noMatch;
      return withStatus(
        serve(route, () => call, capturesOfSelected(route, call), selectors.delay),
        selectors.code,
      );
    }
    const best = chooseBest(scored ?? score(call, selectors), call, selectors);
    if (best === undefined) return miss(call);
    return withStatus(
      serveBest(best, () => call, selectors.delay),
      selectors.code,
    );
  };

  const fit = (method: string, target: string): Fitting => {
    const parsed = readTarget(target);
    const bare = readCall({ method, target, headers: [], body: noBody }, parsed);
    const table = tables.get(bare.method) ?? noRoutes;
    const all = config.matchBody || configured.matchHeaders.length > 0;
    const fitting = scoreRoutes({ table, call: bare, config, code: undefined, all });
    const scored = all ? fitting : contenders(fitting);
    const headersMatter = configured.matchHeaders.length > 0;
    // Where bodies only add to a score, the only one in the race wins with any.
    const bodyMatters =
      config.matchBody || (scored.length > 1 && scored.some(({ route }) => route.example.request.body !== undefined));
    const winner = chooseBest(scored, bare, configured);
    const missed = once(() => miss(bare));
    return {
      pieces: scored.length + parsed.path.segments.length + parsed.queryPairs.length,
      answer(request) {
        let call: Call | undefined;
        const parsedCall = (): Call => (call ??= readCall(request, parsed));
        const isDecided = !headersMatter && (request.body.length === 0 || !bodyMatters);
        const best = isDecided ? winner : chooseBest(scored, parsedCall(), configured);
        return best === undefined ? missed() : serveBest(best, parsedCall);
      },
    };
  };

  const answer: MockEngine['answer'] = (request) => {
    if (!hasSelectors(request.headers)) return fit(request.method, request.target).answer(request);
    const call = readCall(request);
    return answerSelected(call, selectorsOf(call));
  };

  return {
    answer,
    fit,
    explain: (request, mostDropped) => {
      const call = readCall(request);
      const selectors = selectorsOf(call);
      const scored = score(call, selectors);
      const decision = answerSelected(call, selectors, scored);
      const served = decision.outcome === 'served' ? servedCall(request, call, selectors, decision.example) : undefined;
      const about = { call, selectors, scored, tables, config, paths, served };
      return explainCall({ ...about, decision, bareRequest: findBareRequest(call) }, mostDropped);
    },
    compare: (request, example) => {
      const call = readCall(request);
      const selectors = selectorsOf(call);
      const served = servedCall(request, call, selectors, example);
      if (served === undefined) return { differs: false, isLoose: false, explain: () => ({ candidates: [] }) };
      const passed = served.fit?.passed;
      const isLoose = loosenessKind(served) !== undefined;
      return {
        differs: differs(served),
        isLoose,
        ...(passed && { passed }),
        explain: (most) => {
          // Where it is not loose no other example comes into question.
          const scored = isLoose ? score(call, selectors) : [];
          return explainServed({ call, selectors, scored, tables, config, paths, served }, most);
        },
      };
    },
    paths,
    basePaths: () => basePathsOf(routes),
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
