/** Why a call got what it got, as data: every candidate, step by step. */
import { bodyDifference } from './body-difference.ts';
import type { Call } from '../call/call.ts';
import type { ExplainedCandidate, ExplainedStep, Explanation, PathVariable, QueryDifference } from '../exchange.ts';
import type { ExplainedCall } from './explained-call.ts';
import { bodyScore, differentHeader, type Scored } from '../match/match.ts';
import { compareBody } from '../match/match-body.ts';
import { noExample } from '../match/misses.ts';
import { fitsGroup } from '../match/query-score.ts';
import { pathFits, rankCandidates } from './rank-candidates.ts';
import type { Route } from '../match/route.ts';
import { askedOf, isByUrl, matchHeadersHeader, type Selectors } from '../match/selectors.ts';

/** Explanations of larger collections keep the nearest ones only. */
const mostCandidates = 1000;

/** @param mostDropped candidates that are told, of those that were dropped */
export function explainCall(explained: ExplainedCall, mostDropped = mostCandidates): Explanation {
  const { decision, selectors } = explained;
  const scored = new Map(explained.scored.map((entry) => [entry.route, entry]));
  const candidates = rankCandidates(explained, scored, Math.min(mostDropped, mostCandidates))
    .slice(0, mostCandidates)
    .map(({ route, score, droppedBy }): ExplainedCandidate => ({
      example: route.example,
      request: route.request,
      score,
      steps: stepsOf(route, scored.get(route), explained),
      droppedBy,
    }));
  // A request without example is to blame where nothing else is: not for a header that is missing, say.
  const bareRequest = decision === noExample ? explained.bareRequest : undefined;
  return {
    decision,
    candidates,
    ...(selectors.name !== undefined && { chosenBy: 'x-mock-response-name' }),
    ...(selectors.id !== undefined && { chosenBy: 'x-mock-response-id' }),
    ...(bareRequest && { bareRequest }),
  };
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
  return [...first, ...urlSteps(scored, call), ...headerAndBodySteps(route, call, selectors)];
}

function pathDifference({ example: { request } }: Route, { paths }: ExplainedCall): ExplainedStep {
  const isFixed = ({ name }: PathVariable) => request.pathVariables.some(({ key }) => key === name);
  const fixed = request.pathVariables.length === 0 ? undefined : paths.read(request).variables.find(isFixed);
  const difference = { match: undefined, baseSegments: 0, captures: [], ...(fixed && { fixed }) };
  return { step: 'path', ...difference, score: 0, fits: false };
}

/** Path and query of a route whose path fits. */
function urlSteps({ route, path, query, viaBase, passed }: Scored, call: Call): readonly ExplainedStep[] {
  const { path: whole, withoutBase } = route.paths;
  const baseSegments = viaBase && withoutBase !== undefined ? whole.segments.length - withoutBase.segments.length : 0;
  const captures = [...(path.captures?.keys() ?? [])];
  const found = { match: path.step, baseSegments, captures, ...(passed && { passed }) };
  const pathStep = { step: 'path', ...found, score: path.score, fits: true } as const;
  if (query === undefined) return [pathStep];
  const differences = queryDifferences(route, call);
  const fits = differences.length === 0;
  return [pathStep, { step: 'query', equal: query.matched, differences, score: query.score, fits }];
}

function queryDifferences({ query: { groups } }: Route, { query }: Call): readonly QueryDifference[] {
  const saved = new Set(groups.map(({ key }) => key));
  return [
    ...groups
      .filter((group) => !fitsGroup(group, query.get(group.key) ?? []))
      .map(({ key }) => ({ name: key, isSent: query.has(key), isSaved: true })),
    ...[...query.keys()].filter((key) => !saved.has(key)).map((name) => ({ name, isSent: true, isSaved: false })),
  ];
}

function headerAndBodySteps(route: Route, call: Call, selectors: Selectors): readonly ExplainedStep[] {
  const names = selectors.matchHeaders;
  const name = differentHeader(route, call, names);
  const headers = {
    step: 'headers',
    names,
    areNamedByCall: call.header(matchHeadersHeader) !== undefined,
    score: 0,
    fits: name === undefined,
  } as const;
  if (name !== undefined) {
    const difference = { name, isSent: call.header(name) !== undefined, isSaved: route.headers().has(name) };
    return [{ ...headers, difference }];
  }
  const body = compareBody(route.body(), call);
  return [
    ...(names.length > 0 ? [headers] : []),
    ...(body === 'neither' ? [] : [bodyStep(route, call, bodyScore(body, selectors) ?? 0, body === 'same')]),
  ];
}

function bodyStep(route: Route, call: Call, score: number, fits: boolean): ExplainedStep {
  return { step: 'body', score, fits, ...(!fits && { difference: bodyDifference(route.body(), call) }) };
}
