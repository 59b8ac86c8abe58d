/** Puts in words why a call got no example, from what of it may be shown. */
import { describeExplanation, type ExplainedCandidate, type MockRequest } from '../../engine/index.ts';
import type { ExplainedMiss, FilePosition, MissInsight, NearExample } from './insight.ts';
import { toCallLog, toMockRequest } from './mock-request.ts';
import type { RedactedCall } from '../redact/redact-call.ts';
import type { SegmentFinder } from './secret-segments.ts';

const nothing = new Uint8Array();

/**
 * Tells a miss once, however many calls share it. Its words are made of the redacted call and of the redacted requests of the
 * examples: what is not in them is in no sentence.
 */
export function createMissTeller({ inSaved }: SegmentFinder): (miss: ExplainedMiss, call: RedactedCall) => MissInsight {
  const known = new WeakMap<ExplainedMiss, MissInsight>();
  return (miss, call) => {
    const before = known.get(miss);
    if (before !== undefined) return before;
    const told = tellMiss(miss, call, (candidate) => {
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
      ? refusal(show(decision.example.name), call, isChanged)
      : isCut
        ? `${difference} (the log has the start of the body only)`
        : difference,
    ...(isRefused && { isRefused }),
    candidates: near,
  };
}

function refusal(example: string, { log: { responseName, response } }: RedactedCall, isChanged: boolean): string {
  const when = isChanged ? ' in the environment that the mock had last' : '';
  const fits = `the collection has an example for this call ("${example}")${when}`;
  return `${fits}, but the mock answered ${response.statusCode}: ${responseName ?? ''}`;
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
