/** Why a call got what it got, as data: every candidate, step by step. */
import { bodyDifference } from './body-difference.ts';
import type { Call } from '../call/call.ts';
import type { ExplainedCandidate, ExplainedStep, Explanation, PathVariable } from '../exchange.ts';
import type { ExplainedCall, RankedCandidate } from './explained-call.ts';
import { differentHeaders, findLooseness, queryDifferences, shiftOf } from './looseness.ts';
import { bodyScore, differentHeader, type Scored } from '../match/match.ts';
import { compareBody } from '../match/match-body.ts';
import { noExample } from '../match/misses.ts';
import { pathFits, rankCandidates } from './rank-candidates.ts';
import type { Route } from '../match/route.ts';
import { askedOf, isByUrl, matchHeadersHeader } from '../match/selectors.ts';

/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;

/**
 * @param mostDropped candidates that are told, of those that were dropped
 * @param most candidates that are told in all; the one that was served is the first
 */
export function explainCall(
  explained: ExplainedCall,
  mostDropped = mostCandidates,
  most = mostCandidates,
): Explanation {
  const { decision, selectors, served } = explained;
  const scored = new Map(explained.scored.map((entry) => [entry.route, entry]));
  if (served?.fit !== undefined) scored.set(served.route, scored.get(served.route) ?? served.fit);
  const candidates = servedFirst(
    rankCandidates(explained, scored, Math.min(mostDropped, mostCandidates)),
    served?.route,
  )
    .slice(0, most)
    .map(({ route, score, droppedBy }): ExplainedCandidate => ({
      example: route.example,
      request: route.request,
      score,
      steps: stepsOf(route, scored.get(route), explained),
      droppedBy,
    }));
  // A request without example is to blame where nothing else is: not for a header that is missing, say.
  const bareRequest = decision === noExample ? explained.bareRequest : undefined;
  const loose = served && findLooseness(served, (route) => scored.get(route)?.score ?? -1);
  return {
    decision,
    candidates,
    ...(selectors.name !== undefined && { chosenBy: 'x-mock-response-name' }),
    ...(selectors.id !== undefined && { chosenBy: 'x-mock-response-id' }),
    ...(loose && { loose }),
    ...(bareRequest && { bareRequest }),
  };
}

/** What was served is the first, also where another mock has chosen it. */
function servedFirst(ranked: readonly RankedCandidate[], served: Route | undefined): readonly RankedCandidate[] {
  if (served === undefined || ranked[0]?.route === served) return ranked;
  const first = ranked.find(({ route }) => route === served);
  const rest = ranked.filter(({ route }) => route !== served);
  return [first ?? { route: served, score: 0, droppedBy: undefined, distance: 0 }, ...rest];
}

function stepsOf(route: Route, scored: Scored | undefined, explained: ExplainedCall): readonly ExplainedStep[] {
  const { call, selectors, config } = explained;
  const byUrl = isByUrl(selectors);
  // An example that an earlier step drops may differ in its path as well: both are told.
  const pathMiss = (): readonly ExplainedStep[] =>
    scored === undefined && byUrl && !pathFits(route, call, config) ? [pathDifference(route, explained)] : [];
  if (route.example.request.method !== call.method) {
    return [{ step: 'method', score: 0, fits: false }, ...pathMiss()];
  }
  const asked = askedOf(route, selectors);
  const first: readonly ExplainedStep[] = [
    { step: 'method', score: 0, fits: true },
    ...asked.map(({ header, fits }): ExplainedStep => ({ step: 'selector', header, score: 0, fits })),
  ];
  if (asked.some(({ fits }) => !fits)) return [...first, ...pathMiss()];
  // An example that is asked for by ID or name is served whatever the URL.
  if (!byUrl) return first;
  if (scored === undefined) return [...first, pathDifference(route, explained)];
  return [...first, ...urlSteps(scored, call), ...headerAndBodySteps(route, explained)];
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
  // What the mock did not compare, and yet tells examples apart.
  const others = served?.route === route ? differentHeaders(served) : [];
  const otherSteps = others.map((other): ExplainedStep => ({
    ...{ step: 'headers', names: [other], areNamedByCall: false, score: 0, fits: false },
    ...differenceIn(other),
  }));
  // Of a call that was served it was compared when it was whole.
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
