/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */
import { readBody } from '../call-log/body.ts';
import type { CallLog } from '../call-log/model.ts';
import { isSimulated, outcomeOf } from '../call-log/outcome.ts';
import { noRefused, type RefusedRequests } from '../call-log/refused.ts';
import { withLoggedPath } from '../call-log/session.ts';
import { createAnsweredCounter } from './count/calls-by-example.ts';
import { createCallCounter, isCounted } from './count/calls.ts';
import { createCauseCollector, type LooseMatch, type Miss, toLooseMatch, toMiss } from './count/cause.ts';
import type { ContractCheck, ContractContext } from './check/contract/contract-check.ts';
import { createCheckCounter, type CheckOptions } from './check/checks.ts';
import { createCoverageCounter } from './count/coverage.ts';
import { type Explainer, createExplainer, type ExplainerOptions } from './explain/explainer.ts';
import type { CallInsight, ExplainedCall } from './explain/insight.ts';
import { withPrefix } from '../http-text/session.ts';
import { messageOf, toError } from '../http-text/thrown.ts';
import { createCallRedactor, type RedactedCall } from './redact/redact-call.ts';
import type { Redactor } from './redact/redact.ts';
import type { Report, Uncertainty } from './report.ts';
import { verdictOf } from './summary/verdict.ts';
import type { SegmentFinder } from './explain/secret-segments.ts';
import { createCallTeller, tellPassed } from './explain/tell-call.ts';
import { createCallNotes } from './count/call-notes.ts';
import { inCollection } from './words.ts';

/** What the pass needs besides the call logs. */
export interface ReadCallsOptions {
  readonly explainer: Explainer;
  readonly checks: CheckOptions;
  /** Makes what holds examples and calls against a document. */
  readonly contract?: ((context: ContractContext) => ContractCheck) | undefined;
  readonly redactor: Redactor;
  readonly areLogsRedacted: boolean;
  /** Redacted; '' when it is not known. */
  readonly mockUrl: string;
  /** Asked once the reading is over, with the number of calls. */
  readonly uncertainty?: ((calls: number) => Uncertainty | undefined) | undefined;
  /** Asked then too: how many values were redacted before. */
  readonly redactedBefore?: (() => number) | undefined;
  /** And requests that never became calls, redacted. */
  readonly refused?: () => RefusedRequests;
}

/** A call log and what is known of it, both redacted. */
export interface ReadCallLog {
  readonly log: CallLog;
  readonly insight: CallInsight;
}

/** One pass over the call logs, and what it has found. */
export interface CallReading {
  /** Explains, redacts and counts one. */
  readonly take: (log: CallLog) => ReadCallLog;
  /** The logs one by one, each counted when it is given. Ends without an error where `logs` fail. */
  readonly read: (logs: AsyncIterable<CallLog>) => AsyncGenerator<ReadCallLog>;
  /** What was found: call it once the reading is over. */
  readonly results: () => Omit<Report, 'mock' | 'collection' | 'files' | 'leftOut'>;
}

/** A call as it came, without its session, and as it may be shown. */
interface TakenCall {
  readonly log: CallLog;
  readonly call: RedactedCall;
  readonly insight: CallInsight;
  /** '' for a call that named none; `undefined` where that is not known. */
  readonly session: string | undefined;
}

/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
export function createCallReading(options: ReadCallsOptions): CallReading {
  const { explainer, redactor, areLogsRedacted } = options;
  const segments = explainer.segments(redactor.isSecretVariable);
  const redactCall = createCallRedactor(redactor);
  const contract = options.contract?.({ explainer, segments, redactCall, areLogsRedacted });
  const counters = createCounters(options, segments, contract);
  const { takeCall, failures } = createTaker(options, { segments, redactCall }, counters.ignores);
  let incomplete: Error | undefined;
  let results: ReturnType<CallReading['results']> | undefined;

  const take = (sent: CallLog): ReadCallLog => {
    const taken = takeCall(sent);
    counters.add(taken);
    const { call, insight } = taken;
    const asSent = withPrefix(call.log.request.path, insight.session?.prefix ?? '', sent.request.path);
    return { log: withLoggedPath(call.log, asSent), insight };
  };
  return {
    take,
    read: async function* (logs) {
      await contract?.addExamples();
      try {
        for await (const log of logs) {
          yield take(log);
          const wait = contract?.full();
          if (wait !== undefined) await wait;
        }
      } catch (error) {
        incomplete = toError(error);
      }
      await contract?.answered();
    },
    results: () => (results ??= { ...counters.results(incomplete), failures }),
  };
}

/** Explains, redacts and tells call by call. @param ignores whether a call is taken out of every count */
function createTaker(
  { explainer, redactor }: ReadCallsOptions,
  { segments, redactCall }: Pick<ContractContext, 'segments' | 'redactCall'>,
  ignores: (log: CallLog) => boolean,
) {
  const failures: Error[] = [];
  const { tellMiss, tellMatch } = createCallTeller(segments);
  /** Where the explainer throws, the call has no explanation, and all else goes on. */
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (cause) {
      if (failures.length === 0)
        failures.push(new Error(`Not all calls could be explained: ${messageOf(cause)}`, { cause }));
      return otherwise;
    }
  };
  const takeCall = (sent: CallLog): TakenCall => {
    const { session, badSession, prefix, log } = explainer.readSession(sent);
    const unexplained: ExplainedCall = { outcome: outcomeOf(log) };
    // A call with a bad session needs no explanation: the mock's answer says what is wrong.
    const explained = badSession === undefined ? attempt(() => explainer.explain(log), unexplained) : unexplained;
    const { example, miss, match, passed } = explained;
    const outcome = ignores(log) ? 'ignored' : explained.outcome;
    const call = redactCall(log, segments.inCall(log, example?.request));

    const toldMiss = miss && attempt(() => tellMiss(miss, call), undefined);
    const toldMatch = match && attempt(() => tellMatch(match, call), undefined);
    const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
    const collection = example?.place.collection && redactor.redactText(example.place.collection);
    const insight: CallInsight = {
      ...(example && { example }),
      ...(collection !== undefined && { collection }),
      ...(toldMiss && { miss: toldMiss }),
      ...(toldMatch && { match: toldMatch }),
      ...(note !== undefined && { note }),
      ...(session !== '' && { session: { id: call.redactText(session), prefix: call.redactTarget(prefix) } }),
      ...explained.told,
      outcome,
    };
    return { log, call, insight, session: badSession === undefined ? session : undefined };
  };
  return { takeCall, failures };
}

/** Counts call by call, and sums up. */
function createCounters(options: ReadCallsOptions, segments: SegmentFinder, contract: ContractCheck | undefined) {
  const { explainer, redactor, areLogsRedacted } = options;
  const calls = createCallCounter();
  const answered = createAnsweredCounter(redactor.redactTarget);
  const unmatched = createCauseCollector<Miss>({ candidates: [] });
  const loose = createCauseCollector<LooseMatch>({ reason: '', candidates: [] });
  const notes = createCallNotes(options.mockUrl);
  const coverage = explainer.collection && createCoverageCounter(explainer.collection, explainer.locate);
  const { basePaths } = explainer;
  const checks = createCheckCounter(options.checks, { redactor, segments, areLogsRedacted, basePaths });
  let redactions = 0;
  let cutCalls = 0;
  return {
    ignores: checks.ignores,
    add: ({ log, call, insight, session }: TakenCall): void => {
      const { outcome, example, collection, miss, match } = insight;
      const { request, response, responseName } = call.log;
      redactions += call.redactions;
      if ([request, response].some(({ body }) => readBody(body).fullSize !== undefined)) cutCalls += 1;
      calls.add(call.log, outcome, session);
      if (!isCounted(outcome)) return;
      answered.add(call.log, insight);
      const message = inCollection(responseName ?? '', collection);
      if (outcome === 'unmatched') unmatched.add(call.log, message, miss?.difference, toMiss(miss));
      if (outcome === 'loose') loose.add(call.log, message, match?.loose?.cause, toLooseMatch(match));
      if ((outcome === 'matched' || outcome === 'loose') && !isSimulated(log)) coverage?.add(example);
      notes.add(call.log, insight);
      checks.add(log, call);
      contract?.add(log, call, insight);
    },
    /** @param incomplete why the logs ended early */
    results: (incomplete: Error | undefined): Omit<ReturnType<CallReading['results']>, 'failures'> => {
      const counted = calls.aggregate();
      const missed = unmatched.rows();
      const loosely = loose.rows();
      const covered = coverage?.coverage(redactor);
      const refused = options.refused?.() ?? noRefused;
      const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
      const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
      const missingLogs = incomplete && redactor.redactText(incomplete.message);
      const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
      const found = { calls: counted, refused, coverage: covered };
      const rows = { unmatched: missed.requests, loose: loosely.requests };
      const inChecks = checks.results({ ...found, ...rows, missing });
      const judged = [...inChecks, ...(contract?.results(missing) ?? [])];
      return {
        ...found,
        verdict: verdictOf({ calls: counted, checks: judged, refused, missingLogs, uncertainty }),
        notes: notes.notes(found),
        passedOver: notes.passedOver(),
        answered: answered.answered(),
        unmatched: missed,
        loose: loosely,
        checks: judged,
        redactions: redactions + (options.redactedBefore?.() ?? 0),
        cutCalls,
        incomplete,
        missingLogs,
        uncertainty,
      };
    },
  };
}

const uncertaintyInWords = (uncertainty: Uncertainty | undefined): string | undefined =>
  uncertainty?.spoilsChecks === true ? `call logs may be missing (${uncertainty.reason})` : undefined;

/** @param served what the calls were sent to */
export function createMissRedactor(
  redactor: Redactor,
  served: NonNullable<ExplainerOptions['served']>,
): (log: CallLog) => CallLog {
  const segments = createExplainer({ served }).segments(redactor.isSecretVariable);
  const redactCall = createCallRedactor(redactor);
  return (log) => redactCall(log, segments.inCall(log, undefined)).log;
}
