/** Why a call got what it got: every candidate, step by step, and a verdict in words. */
import { bodyDifference } from './body-difference.ts';
import type { Call } from './call.ts';
import { pathCloseness, textCloseness } from './closeness.ts';
import type { CollectionRequest } from './collection.ts';
import type { Decision, ExplainedCandidate, ExplainedStep, Explanation, MatchConfig } from './exchange.ts';
import { bodyScore, differentHeader, hasCode, scoreRoutes, type RouteTable, type Scored } from './match.ts';
import { compareBody } from './match-body.ts';
import { effortPerCall, scorePath, type Effort } from './path-score.ts';
import { noExample } from './misses.ts';
import type { Route } from './route.ts';
import type { Selectors } from './selectors.ts';
import { explainQuery, headerDifference, pathDifference, pathReason, quote } from './wording.ts';
import { verdictOf } from './verdict.ts';

export interface ExplainedCall {
  readonly decision: Decision;
  readonly call: Call;
  readonly selectors: Selectors;
  readonly routes: readonly Route[];
  readonly tables: ReadonlyMap<string, RouteTable>;
  readonly config: MatchConfig;
  /** The request without example that fits the call. */
  readonly bareRequest: CollectionRequest | undefined;
}

/** A candidate under way. `distance` orders those that were dropped: 0 is nearest. */
interface Draft {
  readonly route: Route;
  /** Of all steps. */
  readonly score: number;
  /** Words are made for those that are shown: of a large collection few are. */
  readonly steps: () => readonly ExplainedStep[];
  readonly droppedBy: ExplainedStep['step'] | undefined;
  readonly distance: number;
}

/** The most that path and query give. */
const mostOfUrl = 110;

/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;

function explainSelectors(route: Route, { code, id, name }: Selectors): ExplainedStep[] {
  const { example, ids } = route;
  const asked = (header: string, wanted: string, has: string, fits: boolean): ExplainedStep => ({
    step: 'selector',
    score: 0,
    reason: `${header} asks for ${quote(wanted)}${fits ? '' : `, example has ${quote(has)}`}`,
    fits,
  });
  return [
    ...(code === undefined ? [] : [asked('x-mock-response-code', code, String(example.status), hasCode(route, code))]),
    ...(id === undefined ? [] : [asked('x-mock-response-id', id, example.id, ids.includes(id))]),
    ...(name === undefined ? [] : [asked('x-mock-response-name', name, example.name, example.name === name)]),
  ];
}

/** Steps from the path on, for a route whose path fits. */
function explainFitting(
  { route, path, query, viaBase, score: ofUrl }: Scored,
  { call, selectors }: ExplainedCall,
): Pick<Draft, 'droppedBy' | 'distance'> & { readonly steps: readonly ExplainedStep[] } {
  const steps: ExplainedStep[] = [
    { step: 'path', score: path.score, fits: true, reason: pathReason(route, call, path, viaBase) },
  ];
  // Of those that fail at the same step the one with the better path and query is nearer.
  const behind = (mostOfUrl - ofUrl) / 1000;
  if (query !== undefined) {
    steps.push({ step: 'query', score: query.score, ...explainQuery(route, call, query) });
  }
  const header = differentHeader(route, call, selectors.matchHeaders);
  if (header !== undefined) {
    steps.push({ step: 'headers', score: 0, fits: false, reason: headerDifference(route, call, header) });
    return { steps, droppedBy: 'headers', distance: 2 + behind };
  }
  if (selectors.matchHeaders.length > 0) {
    steps.push({
      step: 'headers',
      score: 0,
      fits: true,
      reason: `headers ${quote(selectors.matchHeaders.join(', '))} are equal`,
    });
  }
  const body = compareBody(route.body(), call);
  const score = bodyScore(body, selectors);
  if (body !== 'neither') {
    const reason = body === 'same' ? 'the body is equal' : bodyDifference(route.body(), call);
    steps.push({ step: 'body', score: score ?? 0, fits: body === 'same', reason });
  }
  return { steps, droppedBy: score === undefined ? 'body' : undefined, distance: 1 + behind };
}

function pathFits({ paths: { path, withoutBase } }: Route, { call, config }: ExplainedCall): boolean {
  return [path, withoutBase].some(
    (pattern) => pattern !== undefined && scorePath(pattern, call.path, config.matchWildcards) !== undefined,
  );
}

function explainRoute(route: Route, scored: Scored | undefined, explained: ExplainedCall, effort: Effort): Draft {
  const { call, selectors } = explained;
  const { method } = route.example.request;
  const byUrl = selectors.id === undefined && selectors.name === undefined;
  const apart = 1 - pathCloseness(route.paths.path, call.path, effort);
  // An example that an earlier step drops may differ in its path as well: both are told.
  const missesPath = scored === undefined && byUrl && !pathFits(route, explained);
  const pathStep = (): ExplainedStep => ({ step: 'path', score: 0, fits: false, reason: pathDifference(route, call) });
  const pathMiss = (): readonly ExplainedStep[] => (missesPath ? [pathStep()] : []);
  if (method !== call.method) {
    const steps = (): readonly ExplainedStep[] => {
      const reason = `method ${quote(call.method)}, example has ${quote(method)}`;
      return [{ step: 'method', score: 0, fits: false, reason }, ...pathMiss()];
    };
    return { route, score: 0, steps, droppedBy: 'method', distance: 12 + (byUrl && !missesPath ? 0 : 90 * apart) };
  }
  const selected = explainSelectors(route, selectors);
  const stepsWith = (...rest: readonly ExplainedStep[]): readonly ExplainedStep[] => [
    { step: 'method', score: 0, fits: true, reason: `method ${quote(method)}` },
    ...selected,
    ...rest,
  ];
  if (selected.some(({ fits }) => !fits)) {
    const nameApart = selectors.name === undefined ? 0 : 1 - textCloseness(selectors.name, route.example.name, effort);
    // The wrong code and the wrong path are further off than the wrong path alone.
    const offUrl = missesPath ? 10 + 90 * apart : 0;
    const distance = 3 + (byUrl ? offUrl : 45 * (nameApart + apart));
    return { route, score: 0, steps: () => stepsWith(...pathMiss()), droppedBy: 'selector', distance };
  }
  // An example that is asked for by ID or name is served whatever the URL.
  if (!byUrl) {
    return { route, score: 0, steps: stepsWith, droppedBy: undefined, distance: 0 };
  }
  if (scored === undefined) {
    const steps = () => stepsWith(pathStep());
    return { route, score: 0, steps, droppedBy: 'path', distance: 10 + 90 * apart };
  }
  const { steps, ...rest } = explainFitting(scored, explained);
  return { route, ...rest, score: steps.reduce((sum, { score }) => sum + score, 0), steps: () => stepsWith(...steps) };
}

/** Those that stayed in by score, ties as they are broken; then those dropped, nearest first. */
function compareDrafts(a: Draft, b: Draft): number {
  const dropped = Number(a.droppedBy !== undefined) - Number(b.droppedBy !== undefined);
  if (dropped !== 0) return dropped;
  const order = a.droppedBy === undefined ? b.score - a.score : a.distance - b.distance;
  return order !== 0 ? order : a.route.rank - b.route.rank;
}

/** @param mostDropped candidates that are told, of those that were dropped */
export function explainCall(explained: ExplainedCall, mostDropped = mostCandidates): Explanation {
  const { decision, call, selectors, routes, tables, config } = explained;
  const table = tables.get(call.method);
  const scored = table === undefined ? [] : scoreRoutes({ table, call, config, code: selectors.code, all: true });
  const byRoute = new Map(scored.map((entry) => [entry.route, entry]));
  const effort: Effort = { left: effortPerCall };
  const drafts = routes.map((route) => explainRoute(route, byRoute.get(route), explained, effort)).sort(compareDrafts);
  const inRace = drafts.findIndex(({ droppedBy }) => droppedBy !== undefined);
  const candidates = drafts
    .slice(0, Math.min(mostCandidates, (inRace < 0 ? drafts.length : inRace) + mostDropped))
    .map(({ route, score, steps, droppedBy }): ExplainedCandidate => ({
      example: route.example,
      score,
      steps: steps(),
      droppedBy,
    }));
  // A request without example is to blame where nothing else is: not for a header that is missing, say.
  const bareRequest = decision === noExample ? explained.bareRequest : undefined;
  return {
    decision,
    candidates,
    verdict: verdictOf(decision, candidates, selectors, bareRequest),
    ...(bareRequest && { bareRequest }),
  };
}
