/** Finds the segments of a call's path that are secret by the name of the path variable that they stand for. */
import {
  once,
  readTarget,
  type Explanation,
  type MockEngine,
  type PathVariable,
  type SavedRequest,
} from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import type { SecretSegments } from '../redact/redact-call.ts';
import { toMockRequest } from './mock-request.ts';

const noSegments: SecretSegments = { segments: new Set(), values: [] };

/** Finds what is secret in paths, by the names of the variables that stand there. */
export interface SegmentFinder {
  /** @param served the request of the example that the call got, where that is known */
  readonly inCall: (log: CallLog, served: SavedRequest | undefined) => SecretSegments;
  /** The secret segments of a saved request that have a value there. */
  readonly inSaved: (request: SavedRequest) => ReadonlySet<number>;
}

/** For mocks whose collection is not known. */
export const findsNothing: SegmentFinder = { inCall: () => noSegments, inSaved: () => noSegments.segments };

/**
 * Looks at the variables of the example that was served, or of the nearest ones where there was none.
 *
 * @param explain the explanation of a call; `undefined` for one that is not explained
 */
export function createSegmentFinder(
  engine: MockEngine,
  explain: (log: CallLog) => Explanation | undefined,
  isSecret: (name: string) => boolean,
): SegmentFinder {
  const { paths } = engine;
  if (![...paths.names()].some(isSecret)) return findsNothing;
  const guess = createGuess(engine, isSecret);
  const nearest = (log: CallLog): readonly SavedRequest[] | undefined => {
    const decision = engine.answer(toMockRequest(log));
    if (decision.outcome === 'served') return [decision.example.request];
    const explanation = explain(log);
    return explanation && nearestRequests(explanation);
  };
  return {
    inCall: (log, served) => {
      const { path } = log.request;
      const saved = served === undefined ? nearest(log) : [served];
      if (saved === undefined) return guess(path);
      const secret = saved.flatMap((request) => paths.find(path, request)).filter(({ name }) => isSecret(name));
      if (secret.length === 0) return noSegments;
      return {
        segments: new Set(secret.map(({ segment }) => segment)),
        values: secret.flatMap(({ values }) => values),
      };
    },
    inSaved: (request) => {
      const { segments, variables } = paths.read(request);
      const hasValue = ({ segment }: PathVariable) => segments[segment]?.includes('{{') !== true;
      const secret = variables.filter((variable) => isSecret(variable.name) && hasValue(variable));
      return new Set(secret.map(({ segment }) => segment));
    },
  };
}

/** A request without example that fits, the nearest example, and all others that have the call's path. */
function nearestRequests({ candidates, bareRequest }: Explanation): readonly SavedRequest[] {
  const isOfPath = ({ steps }: (typeof candidates)[number]) => steps.every(({ step, fits }) => step !== 'path' || fits);
  const near = candidates.filter((candidate, index) => index === 0 || isOfPath(candidate));
  return [...(bareRequest === undefined ? [] : [bareRequest.request]), ...near.map(({ example }) => example.request)];
}

/**
 * For calls that are not explained, as there are too many different ones. It takes too many segments rather than too few:
 * each in whose place any path of this length has a secret, and each that follows a segment which stands before one.
 */
function createGuess(
  { paths, requests }: MockEngine,
  isSecret: (name: string) => boolean,
): (target: string) => SecretSegments {
  const known = once(() => {
    const byLength = new Map<number, Set<number>>();
    const before = new Set<string>();
    for (const request of requests.flatMap(({ request, examples }) => [request, ...examples.map((e) => e.request)])) {
      const { segments, variables } = paths.read(request);
      for (const { segment } of variables.filter(({ name }) => isSecret(name))) {
        byLength.set(segments.length, (byLength.get(segments.length) ?? new Set()).add(segment));
        if (segment > 0) before.add((segments[segment - 1] ?? '').toLowerCase());
      }
    }
    return { byLength, before };
  });
  return (target: string): SecretSegments => {
    const { segments } = readTarget(target).path;
    const { byLength, before } = known();
    const places = byLength.get(segments.length);
    const isTaken = (index: number): boolean =>
      places?.has(index) === true || before.has(segments[index - 1]?.toLowerCase() ?? '');
    const taken = [...segments.keys()].filter(isTaken);
    return { segments: new Set(taken), values: taken.map((index) => segments[index] ?? '') };
  };
}
