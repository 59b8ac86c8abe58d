/** A collection and an environment made ready to answer calls. */
import { once, readCall, type Call } from './call/call.ts';
import { createReach, type BarePath } from './answers/reach.ts';
import { readTarget, type Target } from './call/target.ts';
import { indexPaths, type PathIndex } from './match/candidates.ts';
import type { Collection, CollectionRequest, Environment, Variable } from './collection.ts';
import { loadGenerators, mayUseDynamicVariables, noGenerators } from './render/dynamic-variables.ts';
import type { Decision, Fitting, MatchConfig, MockEngine, NarrowedFitting, Narrowing, Served } from './exchange.ts';
import { explainCall } from './explain/explain.ts';
import {
  capturesOf,
  chooseBest,
  contenders,
  scoreRoutes,
  tabulate,
  type RouteTable,
  type Scored,
} from './match/match.ts';
import { noExample, noMatch } from './match/misses.ts';
import { scorePath, type Captures } from './match/path-score.ts';
import { createSavedPaths } from './match/path-variables.ts';
import { withStatus } from './render/render.ts';
import { hasTildePaths } from './match/tilde-paths.ts';
import { growthOfUrls, makeRoutes, type Route, type RouteContext } from './match/route.ts';
import { routeAddress } from './match/route-address.ts';
import {
  capturesOfSelected,
  configuredSelectors,
  hasSelectors,
  isByUrl,
  readSelectors,
  selectByHeader,
  withRouteName,
  type Asked,
  type Selectors,
} from './match/selectors.ts';
import { createVariables, type Variables } from './call/variables.ts';

/** What a mock is made of. */
export interface MockSource {
  readonly collection: Collection;
  readonly environment: Environment | undefined;
  readonly config: MatchConfig;
  /** Owner of the collection: `<owner>-<id>` is then a name of an example too (its UID). */
  readonly ownerId?: string;
}

const noRoutes: RouteTable = tabulate([]);
const noBody = new Uint8Array();

/** So many lists of examples, by status or name, are kept for one method and target. */
const mostNarrowed = 16;

function usesDynamicVariables(collection: Collection, variables: readonly Variable[]): boolean {
  return (
    variables.some(({ value }) => mayUseDynamicVariables(value)) ||
    collection.requests.some(({ examples }) =>
      examples.some(
        ({ body, headers }) =>
          mayUseDynamicVariables(body) ||
          headers.some(({ key, value }) => mayUseDynamicVariables(key) || mayUseDynamicVariables(value)),
      ),
    )
  );
}

/** The paths of the requests that have no example. */
function barePaths(requests: readonly CollectionRequest[], variables: Variables): readonly BarePath[] {
  return requests
    .filter(({ examples }) => examples.length === 0)
    .flatMap((request): BarePath[] => {
      const { path, withoutBase } = routeAddress(request.request, variables).paths;
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
  const allVariables = [...collection.variables, ...(environment?.variables ?? [])];
  const variables = createVariables(collection.variables, environment?.variables ?? []);
  const generators = usesDynamicVariables(collection, allVariables) ? await loadGenerators() : noGenerators;
  const context: RouteContext = { variables, generators, config, ownerId, exporterId: collection.exporterId };
  const routes = makeRoutes(collection.requests, context);
  const tables = new Map(
    Array.from(
      Map.groupBy(routes, ({ example }) => example.request.method),
      ([method, group]) => [method, tabulate(group)],
    ),
  );
  const bare = barePaths(collection.requests, variables.sharing(growthOfUrls));
  const bareRequests = indexBareRequests(bare);
  const configured = configuredSelectors(config);
  const paths = createSavedPaths(collection.requests, variables);

  const loose = once(
    () =>
      new Set(
        routes
          .filter(({ loosePaths }) => (loosePaths.placeholder() ?? loosePaths.value()) !== undefined)
          .map(({ example }) => example),
      ),
  );

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
  const score = (call: Call, asked: Asked | undefined): readonly Scored[] =>
    scoreRoutes({ table: tables.get(call.method) ?? noRoutes, call, config, asked, all: true });
  const scoreByCode = (call: Call, { code }: Selectors): readonly Scored[] =>
    score(call, code === undefined ? undefined : { code });

  const answerSelected = (call: Call, selectors: Selectors, scored?: readonly Scored[]): Decision => {
    if (!isByUrl(selectors)) {
      const route = selectByHeader((tables.get(call.method) ?? noRoutes).routes, selectors);
      if (route === undefined) return noMatch;
      return withStatus(
        serve(route, () => call, capturesOfSelected(route, call), selectors.delay),
        selectors.code,
      );
    }
    const best = chooseBest(scored ?? scoreByCode(call, selectors), call, selectors);
    if (best === undefined) return miss(call);
    return withStatus(
      serveBest(best, () => call, selectors.delay),
      selectors.code,
    );
  };

  /** @param asked what examples must have; for all of them `undefined` */
  const fitAmong = (
    parsed: Target,
    bare: Call,
    asked: Asked | undefined,
  ): Pick<Fitting, 'answer'> & { readonly scored: readonly Scored[] } => {
    const table = tables.get(bare.method) ?? noRoutes;
    const all = config.matchBody || configured.matchHeaders.length > 0;
    const fitting = scoreRoutes({ table, call: bare, config, asked, all });
    const scored = all ? fitting : contenders(fitting);
    const headersMatter = configured.matchHeaders.length > 0;
    // Where bodies only add to a score, the only one in the race wins with any.
    const bodyMatters =
      config.matchBody || (scored.length > 1 && scored.some(({ route }) => route.example.request.body !== undefined));
    const winner = chooseBest(scored, bare, configured);
    const missed = once(() => miss(bare));
    return {
      scored,
      answer(request) {
        let call: Call | undefined;
        const parsedCall = (): Call => (call ??= readCall(request, parsed));
        const isDecided = !headersMatter && (request.body.length === 0 || !bodyMatters);
        const best = isDecided ? winner : chooseBest(scored, parsedCall(), configured);
        return best === undefined ? missed() : withStatus(serveBest(best, parsedCall), asked?.code);
      },
    };
  };

  const fit = (method: string, target: string): Fitting => {
    const parsed = readTarget(target);
    const bare = readCall({ method, target, headers: [], body: noBody }, parsed);
    const { scored, answer } = fitAmong(parsed, bare, undefined);
    const known = new Map<string, NarrowedFitting>();
    const narrow = ({ status, name }: Narrowing): NarrowedFitting => {
      const asked = { code: status?.toString(), name };
      const narrowed = fitAmong(parsed, bare, asked);
      return {
        fits: () => narrowed.scored.length > 0,
        answer(request) {
          if (!hasSelectors(request.headers)) return narrowed.answer(request);
          const call = readCall(request, parsed);
          const selectors = { ...readSelectors(call, config), id: undefined, ...asked };
          const best = chooseBest(score(call, asked), call, selectors);
          return best === undefined
            ? miss(call)
            : withStatus(
                serveBest(best, () => call, selectors.delay),
                asked.code,
              );
        },
      };
    };
    const among = (narrowing: Narrowing): NarrowedFitting => {
      const key = narrowing.name === undefined ? `${narrowing.status}` : `named ${narrowing.name}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const narrowed = narrow(narrowing);
      if (known.size >= mostNarrowed) known.clear();
      known.set(key, narrowed);
      return narrowed;
    };
    return {
      pieces: scored.length + parsed.path.segments.length + parsed.queryPairs.length,
      target: parsed,
      answer,
      // Of paths that are only similar the list has nothing else.
      fits: once(() => (scored[0]?.path.step === 'similar' ? among({}).fits() : scored.length > 0)),
      among,
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
      const scored = scoreByCode(call, selectors);
      const decision = answerSelected(call, selectors, scored);
      const about = { decision, call, selectors, scored, bareRequest: findBareRequest(call) };
      return explainCall({ ...about, tables, config, paths }, mostDropped);
    },
    reach: createReach(routes, bare),
    mayPass: (example) => loose().has(example),
    hasTildePaths: hasTildePaths(collection, environment),
    paths,
    requests: collection.requests,
  };
}
