/** Puts in words why a call got no example, from what of it may be shown. */
import {
  describeExplanation,
  describePassed,
  type ExplainedCandidate,
  type MockRequest,
  type PassedVariable,
  type Served,
} from '../../engine/index.ts';
import type { ExplainedMiss, MissInsight } from './insight.ts';
import type { FilePosition, NearExample } from './near-example.ts';
import { toCallLog, toMockRequest } from './mock-request.ts';
import type { RedactedCall } from '../redact/redact-call.ts';
import { mask } from '../redact/secret-values.ts';
import type { SegmentFinder } from './secret-segments.ts';

const nothing = new Uint8Array();

/**
 * Tells a miss once, however many calls share it. Its words are made of the redacted call and of the redacted requests of the
 * examples: what is not in them is in no sentence.
 */
export function createMissTeller(segments: SegmentFinder): (miss: ExplainedMiss, call: RedactedCall) => MissInsight {
  const { inSaved } = segments;
  const known = new WeakMap<ExplainedMiss, MissInsight>();
  return (miss, call) => {
    const before = known.get(miss);
    if (before !== undefined) return before;
    const told = tellMiss(miss, call, segments, (candidate) => {
      const saved = candidate.request();
      const request = isBodyTold(candidate) ? saved : { ...saved, body: nothing };
      return toMockRequest(call.redactLog(toCallLog(request), inSaved(candidate.example.request)));
    });
    known.set(miss, told);
    return told;
  };
}

/** Bodies may be large: those that no step speaks of are left out. */
const isBodyTold = ({ steps }: ExplainedCandidate): boolean => steps.some(({ step, fits }) => step === 'body' && !fits);

function tellMiss(
  { explanation, isCut, isChanged, positions, barePosition }: ExplainedMiss,
  call: RedactedCall,
  segments: SegmentFinder,
  savedFor: (candidate: ExplainedCandidate) => MockRequest,
): MissInsight {
  const { decision, candidates, bareRequest } = explanation;
  const show = call.redactText;
  const { sentence, reasons } = describeExplanation(explanation, {
    sent: toMockRequest(call.log),
    savedFor,
    show,
  });
  const near = candidates.map((candidate, index) =>
    toNearExample(candidate, reasons[index] ?? [], call, positions[index]),
  );
  const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
  // Where no example comes into question the engine's sentence says what is missing.
  const isForVerdict = parts.length === 0 || bareRequest !== undefined;
  const difference = isForVerdict ? sentence.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
  const isRefused = decision.outcome === 'served';
  return {
    ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
    difference: isRefused
      ? refusal(decision, call, isChanged, segments)
      : isCut
        ? `${difference} (the log has the start of the body only)`
        : difference,
    ...(isRefused && { isRefused }),
    candidates: near,
  };
}

function refusal(
  { example: { name, request }, passed }: Served,
  call: RedactedCall,
  isChanged: boolean,
  { inSaved }: Pick<SegmentFinder, 'inSaved'>,
): string {
  const { log, redactText } = call;
  const { responseName, response } = log;
  const example = redactText(name);
  if (passed !== undefined) {
    return `"${example}" is what the embedded mock would serve. ${tellPassed(passed, inSaved(request), call)}`;
  }
  const when = isChanged ? ' in the environment that the mock had last' : '';
  const fits = `the collection has an example for this call ("${example}")${when}`;
  return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
}

/**
 * Why the cloud would not have served a call's example.
 * @param secret segments of the example's path
 */
export function tellPassed(
  passed: readonly PassedVariable[],
  secret: ReadonlySet<number>,
  { redactText: show }: Pick<RedactedCall, 'redactText'>,
): string {
  const valueOf = ({ value, segment }: PassedVariable): string => (secret.has(segment) ? mask : show(value));
  return `Postman's cloud would answer 404: ${describePassed(passed, valueOf, show)}`;
}

function toNearExample(
  { example, score, steps, droppedBy }: ExplainedCandidate,
  reasons: readonly string[],
  { redactText: show, redactTarget }: RedactedCall,
  position: FilePosition | undefined,
): NearExample {
  const { method, address, query } = example.request;
  const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
  return {
    example: show(example.name),
    ...(example.place.collection !== undefined && { collection: show(example.place.collection) }),
    place: show(example.place.path.slice(0, -1).join(' > ')),
    method: show(method),
    address: redactTarget(queryText === '' ? address : `${address}?${queryText}`),
    score,
    steps: steps.map(({ step, score: points, fits }, index) => ({
      step,
      score: points,
      fits,
      reason: reasons[index] ?? '',
    })),
    ...(droppedBy !== undefined && { droppedBy }),
    ...position,
  };
}
