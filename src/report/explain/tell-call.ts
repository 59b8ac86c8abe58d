/** Puts in words why a call got no example, and how it differs from the one that it got, from what of it may be shown. */
import {
  describeExplanation,
  describePassed,
  describeServed,
  type Example,
  type ExplainedCandidate,
  type ExplainedStep,
  type MockRequest,
  type PassedVariable,
  type SavedExample,
  type Served,
} from '../../engine/index.ts';
import { cutMark } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import { memoizeObject } from '../memoize.ts';
import type { ExplainedMatch, ExplainedMiss, MatchInsight, MissInsight } from './insight.ts';
import type { FilePosition, NearExample, SavedCall } from './near-example.ts';
import { toCallLog, toMockRequest, type LoggedRequest } from './mock-request.ts';
import type { RedactedCall } from '../redact/redact-call.ts';
import { mask } from '../redact/secret-values.ts';
import type { SegmentFinder } from './secret-segments.ts';

const nothing = new Uint8Array();
/** Bytes of a saved body that are shown. */
const longestBody = 16_384;

/**
 * Tells an explanation once, however many calls share it. Its words are made of the redacted call and of the redacted requests of
 * the examples: what is not in them is in no sentence.
 */
export interface CallTeller {
  readonly tellMiss: (miss: ExplainedMiss, call: RedactedCall) => MissInsight;
  readonly tellMatch: (match: ExplainedMatch, call: RedactedCall) => MatchInsight;
}

/** Examples and their requests as they may be shown beside one call. */
interface ShownExamples {
  readonly headOf: (example: Example) => NearExampleHead;
  readonly savedFor: (saved: SavedExample, isBodyTold: boolean) => MockRequest;
  readonly savedCall: (saved: SavedExample) => SavedCall;
}

/** Tells of calls from what is left of them once they are redacted. */
export function createCallTeller(segments: SegmentFinder): CallTeller {
  const examples = createShownExamples(segments);
  return {
    tellMiss: tellOnce((miss, call) => tellMiss(miss, call, segments, examples(call))),
    tellMatch: tellOnce((match, call) => tellMatch(match, call, examples(call))),
  };
}

function tellOnce<K extends WeakKey, T>(tell: (explained: K, call: RedactedCall) => T): typeof tell {
  const known = new WeakMap<K, { readonly told: T }>();
  return (explained, call) => {
    const { told } = known.get(explained) ?? { told: tell(explained, call) };
    known.set(explained, { told });
    return told;
  };
}

function createShownExamples({ inSaved }: SegmentFinder): (call: RedactedCall) => ShownExamples {
  const heads = createHeads();
  // One log for each request: it is redacted once.
  const whole = memoizeObject(toCallLog);
  const withoutBody = memoizeObject((request: MockRequest) => toCallLog({ ...request, body: nothing }));
  const shortened = memoizeObject((request: MockRequest) =>
    request.body.length > longestBody ? withShortBody(request) : whole(request),
  );
  const toRequest = memoizeObject(toMockRequest);
  const toSavedCall = memoizeObject(({ request: { method, path, headers, body } }: CallLog): SavedCall => ({
    ...{ method, path, headers: headers ?? [], body: body?.data ?? '' },
  }));
  return (call) => {
    const redacted = ({ example, request }: SavedExample, log: (request: MockRequest) => CallLog): CallLog =>
      call.redactLog(log(request()), inSaved(example.request));
    return {
      headOf: heads(call),
      savedFor: (saved, isBodyTold) => toRequest(redacted(saved, isBodyTold ? whole : withoutBody)),
      savedCall: (saved) => toSavedCall(redacted(saved, shortened)),
    };
  };
}

/** Cut as the journal cuts bodies, so that it is redacted and read as one that was cut. */
function withShortBody(request: MockRequest): CallLog {
  const log = toCallLog({ ...request, body: request.body.subarray(0, longestBody) });
  const data = `${log.request.body?.data ?? ''}${cutMark(longestBody, request.body.length)}`;
  return { ...log, request: { ...log.request, body: { mode: 'raw', data } } };
}

function tellMiss(
  { explanation, isChanged, positions, barePosition }: ExplainedMiss,
  call: RedactedCall,
  segments: SegmentFinder,
  { savedFor, savedCall, headOf }: ShownExamples,
): MissInsight {
  const { decision, candidates, bareRequest } = explanation;
  const show = call.redactText;
  const sent = toMockRequest(call.log);
  const { sentence, reasons } = describeExplanation(explanation, { sent, savedFor, show });
  const near = toNearExamples(candidates, reasons, positions, headOf);
  const parts = near[0]?.steps.filter(({ fits }) => !fits) ?? [];
  // Where no example comes into question the engine's sentence says what is missing.
  const isForVerdict = parts.length === 0 || bareRequest !== undefined;
  const difference = isForVerdict ? sentence.replace(/\.$/, '') : parts.map(({ reason }) => reason).join('; ');
  const isRefused = decision.outcome === 'served';
  const [nearest] = candidates;
  return {
    ...(bareRequest && { bareRequest: { place: bareRequest.place.path.map(show).join(' > '), ...barePosition } }),
    difference: isRefused ? refusal(decision, call, isChanged, segments) : difference + cutNote(sent),
    ...(isRefused && { isRefused }),
    candidates: near,
    ...(nearest && { saved: savedCall(nearest) }),
  };
}

const cutNote = ({ isCut }: LoggedRequest): string => (isCut ? ' (the log has the start of the body only)' : '');

function tellMatch(
  { explanation, positions }: ExplainedMatch,
  call: RedactedCall,
  { savedFor, savedCall, headOf }: ShownExamples,
): MatchInsight {
  const { candidates } = explanation;
  const sent = toMockRequest(call.log);
  const { reasons, loose } = describeServed(explanation, { sent, savedFor, show: call.redactText });
  const [served] = candidates;
  const differing = reasons[0]?.filter((_, step) => isDifferent(served?.steps[step])) ?? [];
  return {
    ...(explanation.loose && loose && { loose: { kind: explanation.loose.kind, ...loose } }),
    difference: differing.join('; ') + cutNote(sent),
    candidates: toNearExamples(candidates, reasons, positions, headOf),
    ...(served && { saved: savedCall(served) }),
  };
}

/** A path that fits may yet be another than the example's. */
const isDifferent = (step: ExplainedStep | undefined): boolean =>
  step?.fits === false || (step?.step === 'path' && step.match !== 'exact');

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

/** Candidates with the reasons of their steps, and where they stand. */
function toNearExamples(
  candidates: readonly ExplainedCandidate[],
  reasons: readonly (readonly string[])[],
  positions: readonly (FilePosition | undefined)[],
  headOf: ShownExamples['headOf'],
): NearExample[] {
  return candidates.map((candidate, index) => ({
    ...headOf(candidate.example),
    score: candidate.score,
    steps: candidate.steps.map(({ step, score, fits }, at) => ({
      step,
      score,
      fits,
      reason: reasons[index]?.[at] ?? '',
    })),
    ...(candidate.droppedBy !== undefined && { droppedBy: candidate.droppedBy }),
    ...positions[index],
  }));
}

/** What is told of an example whatever the call. */
type NearExampleHead = Pick<NearExample, 'example' | 'collection' | 'place' | 'method' | 'address'>;

/** Told once for each way of redacting: calls without secrets of their own have one in common. */
function createHeads(): (call: RedactedCall) => (example: Example) => NearExampleHead {
  const known = memoizeObject((redactTarget: RedactedCall['redactTarget']) =>
    memoizeObject((redactText: RedactedCall['redactText']) =>
      memoizeObject(({ name, place, request: { method, address, query } }: Example): NearExampleHead => {
        const queryText = query.map(({ key, value }) => `${key}=${value}`).join('&');
        return {
          example: redactText(name),
          ...(place.collection !== undefined && { collection: redactText(place.collection) }),
          place: redactText(place.path.slice(0, -1).join(' > ')),
          method: redactText(method),
          address: redactTarget(queryText === '' ? address : `${address}?${queryText}`),
        };
      }),
    ),
  );
  return ({ redactText, redactTarget }) => known(redactTarget)(redactText);
}
