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
import { createCallRedactor, type RedactedCall } from './redact/redact-call.ts';
import type { Redactor } from './redact/redact.ts';
import type { Report, Uncertainty } from './report.ts';
import { verdictOf } from './summary/verdict.ts';
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

/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
export function createCallReading(options: ReadCallsOptions): CallReading {
  const { explainer, checks: checkOptions, redactor, areLogsRedacted } = options;
  const { locate } = explainer;
  const calls = createCallCounter();
  const answered = createAnsweredCounter(redactor.redactTarget);
  const unmatched = createCauseCollector<Miss>({ candidates: [] });
  const loose = createCauseCollector<LooseMatch>({ reason: '', candidates: [] });
  const notes = createCallNotes(options.mockUrl);
  const coverage = explainer.collection && createCoverageCounter(explainer.collection, locate);
  const segments = explainer.segments(redactor.isSecretVariable);
  const checks = createCheckCounter(checkOptions, {
    ...{ redactor, segments, areLogsRedacted },
    basePaths: explainer.basePaths,
  });
  const redactCall = createCallRedactor(redactor);
  const contract = options.contract?.({ explainer, segments, redactCall, areLogsRedacted });
  const { tellMiss, tellMatch } = createCallTeller(segments);
  const failures: Error[] = [];
  let redactions = 0;
  let cutCalls = 0;
  let incomplete: Error | undefined;
  let results: ReturnType<CallReading['results']> | undefined;

  /** A log that breaks the explainer costs its explanation, not the log. */
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (failures.length === 0) failures.push(new Error(`Not all calls could be explained: ${reason}`, { cause }));
      return otherwise;
    }
  };
  const take = (sent: CallLog): ReadCallLog => {
    const { session, badSession, prefix, log } = explainer.readSession(sent);
    const unexplained: ExplainedCall = { outcome: outcomeOf(log) };
    // Of a bad session the mock's own answer says all.
    const explained = badSession === undefined ? attempt(() => explainer.explain(log), unexplained) : unexplained;
    const { example, miss, match, passed } = explained;
    const outcome = checks.ignores(log) ? 'ignored' : explained.outcome;
    const call = redactCall(log, segments.inCall(log, example?.request));
    const redacted = call.log;
    redactions += call.redactions;
    if ([redacted.request, redacted.response].some(({ body }) => readBody(body).fullSize !== undefined)) cutCalls += 1;

    const told = miss && attempt(() => tellMiss(miss, call), undefined);
    const toldMatch = match && attempt(() => tellMatch(match, call), undefined);
    const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
    const collection = example?.place.collection && redactor.redactText(example.place.collection);
    const insight: CallInsight = {
      ...(example && { example }),
      ...(collection !== undefined && { collection }),
      ...(told && { miss: told }),
      ...(toldMatch && { match: toldMatch }),
      ...(note !== undefined && { note }),
      ...(session !== '' && { session: { id: call.redactText(session), prefix: call.redactTarget(prefix) } }),
      ...explained.told,
      outcome,
    };
    calls.add(redacted, outcome, badSession === undefined ? session : undefined);
    if (isCounted(outcome)) count(log, call, insight);
    const asSent = withPrefix(redacted.request.path, insight.session?.prefix ?? '', sent.request.path);
    return { log: withLoggedPath(redacted, asSent), insight };
  };
  const count = (log: CallLog, call: RedactedCall, insight: CallInsight): void => {
    const { outcome, example, collection, miss, match } = insight;
    answered.add(call.log, insight);
    const message = inCollection(call.log.responseName ?? '', collection);
    if (outcome === 'unmatched') unmatched.add(call.log, message, miss?.difference, toMiss(miss));
    if (outcome === 'loose') loose.add(call.log, message, match?.loose?.cause, toLooseMatch(match));
    if ((outcome === 'matched' || outcome === 'loose') && !isSimulated(log)) coverage?.add(example);
    notes.add(call.log, insight);
    checks.add(log, call);
    contract?.add(log, call, insight);
  };
  const sumUp = (): ReturnType<CallReading['results']> => {
    const counted = calls.aggregate();
    const missed = unmatched.rows();
    const loosely = loose.rows();
    const covered = coverage?.coverage(redactor);
    const refused = options.refused?.() ?? noRefused;
    const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
    const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
    const missingLogs = incomplete && redactor.redactText(incomplete.message);
    const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
    const inChecks = checks.results({
      calls: counted,
      refused,
      unmatched: missed.requests,
      loose: loosely.requests,
      coverage: covered,
      missing,
    });
    const judged = [...inChecks, ...(contract?.results(missing) ?? [])];
    return {
      verdict: verdictOf({ calls: counted, checks: judged, refused, missingLogs, uncertainty }),
      notes: notes.notes({ calls: counted, refused, coverage: covered }),
      calls: counted,
      refused,
      answered: answered.answered(),
      unmatched: missed,
      loose: loosely,
      coverage: covered,
      checks: judged,
      redactions: redactions + (options.redactedBefore?.() ?? 0),
      cutCalls,
      passedOver: notes.passedOver(),
      incomplete,
      missingLogs,
      uncertainty,
      failures,
    };
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
        incomplete = error instanceof Error ? error : new Error(String(error));
      }
      await contract?.answered();
    },
    results: () => (results ??= sumUp()),
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
