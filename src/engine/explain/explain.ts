/** Why a call got what it got, as data: every candidate, step by step. */
import { bodyDifference } from './body-difference.ts';
import type { Call } from '../call/call.ts';
import type { CollectionRequest, PathVariable, SavedPaths } from '../collection.ts';
import { noExample, type Decision, type MatchConfig } from '../exchange.ts';
import type { ExplainedCandidate, ExplainedStep, Explanation, ServedExplanation } from '../explanation.ts';
import type { ComparedCall, RankedCandidate } from './path-search.ts';
import { differentHeaders, findLooseness, queryDifferences, shiftOf, type ServedCall } from './looseness.ts';
import { bodyScore, differentHeader, type Scored } from '../match/match.ts';
import { compareBody } from '../match/match-body.ts';
import { fittingRoutes, pathFits, rankCandidates, weighFitting } from './rank-candidates.ts';
import type { Route } from '../match/route.ts';
import { askedOf, isByUrl, matchHeadersHeader } from '../match/selectors.ts';

/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;
/** Examples of one path whose statuses are told. */
const mostStatuses = 100;

/** A call, and what is known of it when it is explained. */
interface ExplainedCall extends ComparedCall {
  readonly config: MatchConfig;
  /** The routes of the call's method whose path fits. */
  readonly scored: readonly Scored[];
  readonly paths: SavedPaths;
  /** Where an example was served. */
  readonly served: ServedCall | undefined;
}

/** The call's answer. */
interface Outcome {
  readonly decision: Decision;
  /** The request without example that fits the call. */
  readonly bareRequest: CollectionRequest | undefined;
}

/** @param mostDropped candidates that are told, of those that were dropped */
export function explainCall(explained: ExplainedCall & Outcome, mostDropped = mostCandidates): Explanation {
  const { decision, selectors, bareRequest } = explained;
  const { candidates, loose } = explainCandidates(explained, mostDropped, mostCandidates);
  // Where only the status that was asked for is missing, that is the reason, and not a request without example.
  const isBare = decision === noExample && !(candidates[0] && lacksStatusAlone(candidates[0]));
  return {
    decision,
    candidates,
    ...(loose && { loose }),
    ...(selectors.name !== undefined && { chosenBy: 'x-mock-response-name' }),
    ...(selectors.id !== undefined && { chosenBy: 'x-mock-response-id' }),
    // Named only where it is the reason: not where a header is missing, for instance.
    ...(isBare && bareRequest && { bareRequest }),
  };
}

const lacksStatusAlone = ({ steps }: ExplainedCandidate): boolean =>
  steps.every((step) => step.fits || (step.step === 'selector' && step.statuses !== undefined));

/** The example that was served is the first of them, and the only one where the match is not loose. */
export function explainServed(
  compared: ExplainedCall & { readonly served: ServedCall },
  most: number,
): ServedExplanation {
  const { served } = compared;
  const { fit, route } = served;
  const kind = served.kind();
  if (fit !== undefined && kind === undefined) {
    const { score, droppedBy } = isByUrl(served.selectors)
      ? weighFitting(fit, compared)
      : { score: 0, droppedBy: undefined };
    return { candidates: [toCandidate({ route, score, droppedBy }, fit, compared)] };
  }
  // The path is only similar: another example may have been meant, even one that does not fit.
  return explainCandidates(compared, kind === 'similar path' ? most : 0, most);
}

function explainCandidates(compared: ExplainedCall, mostDropped: number, most: number): ServedExplanation {
  const { served } = compared;
  const scored = new Map(compared.scored.map((entry) => [entry.route, entry]));
  if (served?.fit !== undefined) scored.set(served.route, scored.get(served.route) ?? served.fit);
  const ranked = rankCandidates(compared, scored, Math.min(mostDropped, mostCandidates));
  const candidates = servedFirst(ranked, served?.route)
    .slice(0, most)
    .map((candidate) => toCandidate(candidate, scored.get(candidate.route), compared));
  const loose = served && findLooseness(served, (route) => scored.get(route)?.score ?? -1);
  return { candidates, ...(loose && { loose }) };
}

function toCandidate(
  { route, score, droppedBy }: Pick<RankedCandidate, 'route' | 'score' | 'droppedBy'>,
  scored: Scored | undefined,
  compared: ExplainedCall,
): ExplainedCandidate {
  const { example, request } = route;
  return { example, request, score, steps: stepsOf(route, scored, compared), droppedBy };
}

/** Puts the example that was served first. Another mock may have chosen it: then it need not be the best one here. */
function servedFirst(ranked: readonly RankedCandidate[], served: Route | undefined): readonly RankedCandidate[] {
  if (served === undefined || ranked[0]?.route === served) return ranked;
  const first = ranked.find(({ route }) => route === served);
  const rest = ranked.filter(({ route }) => route !== served);
  return [first ?? { route: served, score: 0, droppedBy: undefined, distance: 0 }, ...rest];
}

function stepsOf(route: Route, scored: Scored | undefined, explained: ExplainedCall): readonly ExplainedStep[] {
  const { call, selectors, config } = explained;
  const byUrl = isByUrl(selectors);
  // An example that was dropped before its path was compared may differ in the path too: then both steps are told.
  const pathMiss = (): readonly ExplainedStep[] =>
    scored === undefined && byUrl && !pathFits(route, call, config) ? [pathDifference(route, explained)] : [];
  if (route.example.request.method !== call.method) {
    return [{ step: 'method', score: 0, fits: false }, ...pathMiss()];
  }
  const asked = askedOf(route, selectors);
  const first: readonly ExplainedStep[] = [
    { step: 'method', score: 0, fits: true },
    ...asked.map(({ header, fits }): ExplainedStep => {
      const isMissing = header === 'x-mock-response-code' && !fits;
      return {
        step: 'selector',
        header,
        score: 0,
        fits,
        ...(isMissing && { statuses: statusesFor(route, explained) }),
      };
    }),
  ];
  if (asked.some(({ fits }) => !fits)) return [...first, ...pathMiss()];
  // An example that is asked for by ID or name is served whatever the URL.
  if (!byUrl) return first;
  if (scored === undefined) return [...first, pathDifference(route, explained)];
  return [...first, ...urlSteps(scored, call), ...headerAndBodySteps(route, explained)];
}

/** The statuses that are saved for the call's path where the route has it, each once. */
function statusesFor(route: Route, { call, config, tables }: ExplainedCall): readonly number[] {
  const table = tables.get(call.method);
  const routes =
    table !== undefined && pathFits(route, call, config) ? fittingRoutes(table, call, config, mostStatuses) : [];
  return [...new Set([route, ...routes].map(({ example }) => example.status))].sort((a, b) => a - b);
}

function pathDifference({ example: { request } }: Route, { paths }: ExplainedCall): ExplainedStep {
  const isFixed = ({ name }: PathVariable) => request.pathVariables.some(({ key }) => key === name);
  const fixed = request.pathVariables.length === 0 ? undefined : paths.read(request).variables.find(isFixed);
  const difference = { match: undefined, baseSegments: 0, captures: [], ...(fixed && { fixed }) };
  return { step: 'path', ...difference, score: 0, fits: false };
}

/** Path and query of a route whose path fits. */
function urlSteps(fit: Scored, call: Call): readonly ExplainedStep[] {
  const { route, path, query, passed } = fit;
  const baseSegments = shiftOf(route, fit);
  const captures = [...(path.captures?.keys() ?? [])];
  const found = { match: path.step, baseSegments, captures, ...(passed && { passed }) };
  const pathStep = { step: 'path', ...found, score: path.score, fits: true } as const;
  if (query === undefined) return [pathStep];
  const differences = queryDifferences(route, call);
  const fits = differences.length === 0;
  return [pathStep, { step: 'query', equal: query.matched, differences, score: query.score, fits }];
}

function headerAndBodySteps(route: Route, { call, selectors, served }: ExplainedCall): readonly ExplainedStep[] {
  const names = selectors.matchHeaders;
  const name = differentHeader(route, call, names);
  const areNamedByCall = call.header(matchHeadersHeader) !== undefined;
  const headers = { step: 'headers', names, areNamedByCall, score: 0, fits: name === undefined } as const;
  const differenceIn = (header: string) => ({
    difference: { name: header, isSent: call.header(header) !== undefined, isSaved: route.headers().has(header) },
  });
  if (name !== undefined) return [{ ...headers, ...differenceIn(name) }];
  // Headers that the mock did not compare, although the examples of this route differ in them.
  const others = served?.route === route ? differentHeaders(served) : [];
  const otherSteps = others.map((other): ExplainedStep => ({
    ...{ step: 'headers', names: [other], areNamedByCall: false, score: 0, fits: false },
    ...differenceIn(other),
  }));
  // A body of which only the start is known cannot be compared here.
  const body = served?.isCut === true ? 'neither' : compareBody(route.body(), call);
  return [
    ...(names.length > 0 ? [headers] : []),
    ...otherSteps,
    ...(body === 'neither' ? [] : [bodyStep(route, call, bodyScore(body, selectors) ?? 0, body === 'same')]),
  ];
}

function bodyStep(route: Route, call: Call, score: number, fits: boolean): ExplainedStep {
  return { step: 'body', score, fits, ...(!fits && { difference: bodyDifference(route.body(), call) }) };
}
