/** The one pass over the call logs: each is explained, redacted, told from what is left, and counted. */
import { readBody } from '../call-log/body.ts';
import type { CallLog } from '../call-log/model.ts';
import { outcomeOf } from '../call-log/outcome.ts';
import { withLoggedPath } from '../call-log/session.ts';
import { createAnsweredCounter } from './count/calls-by-example.ts';
import { createCallCounter } from './count/calls.ts';
import { createCheckCounter, type CheckOptions } from './check/checks.ts';
import { createCoverageCounter } from './count/coverage.ts';
import type { Explainer } from './explain/explainer.ts';
import type { CallInsight, ExplainedCall } from './explain/insight.ts';
import { withPrefix } from '../http-text/session.ts';
import { createCallRedactor } from './redact/redact-call.ts';
import type { Redactor } from './redact/redact.ts';
import type { Report, Uncertainty } from './report.ts';
import { verdictOf } from './summary/verdict.ts';
import { createMissTeller, tellPassed } from './explain/tell-miss.ts';
import { createPassedCounter } from './count/passed-over.ts';
import { createSessionCounter } from './count/sessions.ts';
import { createUnmatchedCollector } from './count/unmatched.ts';

/** What the pass needs besides the call logs. */
export interface ReadCallsOptions {
  readonly explainer: Explainer;
  readonly checks: CheckOptions;
  readonly redactor: Redactor;
  readonly areLogsRedacted: boolean;
  /** Asked once the reading is over, with the number of calls. */
  readonly uncertainty?: ((calls: number) => Uncertainty | undefined) | undefined;
}

/** A call log and what is known of it, both redacted. */
export interface ReadCallLog {
  readonly log: CallLog;
  readonly insight: CallInsight;
}

/** One pass over the call logs, and what it has found. */
export interface CallReading {
  /** The logs one by one, each counted when it is given. Ends without an error where `logs` fail. */
  readonly read: (logs: AsyncIterable<CallLog>) => AsyncGenerator<ReadCallLog>;
  /** What was found: call it once the reading is over. */
  readonly results: () => Omit<Report, 'mock' | 'files'>;
}

/** Makes the pass: `read` once, then `results`. It never throws: an error of the logs is in the results. */
export function createCallReading(options: ReadCallsOptions): CallReading {
  const { explainer, checks: checkOptions, redactor, areLogsRedacted } = options;
  const { collection, locate } = explainer;
  const calls = createCallCounter();
  const answered = createAnsweredCounter(redactor.redactTarget);
  const unmatched = createUnmatchedCollector();
  const coverage = collection && createCoverageCounter(collection, locate);
  const segments = explainer.segments(redactor.isSecretVariable);
  const checks = createCheckCounter(checkOptions, { redactor, segments, areLogsRedacted });
  const redactCall = createCallRedactor(redactor);
  const tellMiss = createMissTeller(segments);
  const passedOver = createPassedCounter();
  const sessions = createSessionCounter();
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
    // What the mock said of a bad session is all that there is to say.
    const explained = badSession === undefined ? attempt(() => explainer.explain(log), unexplained) : unexplained;
    const { outcome, example, miss, passed } = explained;
    const call = redactCall(log, segments.inCall(log, example?.request));
    const redacted = call.log;
    redactions += call.redactions;
    if ([redacted.request, redacted.response].some(({ body }) => readBody(body).fullSize !== undefined)) cutCalls += 1;

    const told = miss && attempt(() => tellMiss(miss, call), undefined);
    const note = passed && example && tellPassed(passed, segments.inSaved(example.request), call);
    if (note !== undefined) passedOver.add(redacted, example, note);
    const insight = {
      outcome,
      ...(example && { example }),
      ...(told && { miss: told }),
      ...(note !== undefined && { note }),
      ...(session !== '' && { session: { id: call.redactText(session), prefix: call.redactTarget(prefix) } }),
    };
    if (badSession === undefined) sessions.add(session, outcome);
    calls.add(redacted, outcome);
    answered.add(redacted, insight);
    if (outcome === 'unmatched') unmatched.add(redacted, told);
    // A fault and an answer that the mock made are no example of anybody's.
    const isOfExample = example !== undefined || log.answer === undefined;
    if ((outcome === 'matched' || outcome === 'loose') && isOfExample) coverage?.add(example);
    checks.add(log, call);
    const asSent = withPrefix(redacted.request.path, insight.session?.prefix ?? '', sent.request.path);
    return { log: withLoggedPath(redacted, asSent), insight };
  };
  const sumUp = (): ReturnType<CallReading['results']> => {
    const counted = calls.aggregate();
    const missed = unmatched.unmatched();
    const covered = coverage?.coverage(redactor);
    const given = incomplete === undefined ? options.uncertainty?.(counted.calls) : undefined;
    const uncertainty = given && { ...given, reason: redactor.redactText(given.reason) };
    const missingLogs = incomplete && redactor.redactText(incomplete.message);
    const missing = incomplete === undefined ? uncertaintyInWords(uncertainty) : 'call logs are missing';
    const pass = { calls: counted, unmatched: missed.requests, coverage: covered?.examples, missing };
    return {
      calls: counted,
      answered: answered.answered(),
      unmatched: missed,
      coverage: covered,
      checks: checks.results(pass),
      redactions,
      cutCalls,
      passedOver: passedOver.notes(),
      callsWithoutSession: sessions.without(),
      incomplete,
      missingLogs,
      uncertainty,
      verdict: verdictOf(counted, { missingLogs, uncertainty }),
      failures,
    };
  };
  return {
    read: async function* (logs) {
      try {
        for await (const log of logs) yield take(log);
      } catch (error) {
        incomplete = error instanceof Error ? error : new Error(String(error));
      }
    },
    results: () => (results ??= sumUp()),
  };
}

const uncertaintyInWords = (uncertainty: Uncertainty | undefined): string | undefined =>
  uncertainty?.spoilsChecks === true ? `call logs may be missing (${uncertainty.reason})` : undefined;
