/** Redacts a call with all that is told about it: what is secret in its path is so in its bodies and explanations too. */
import type { CallLog } from '../../call-log/model.ts';
import { withLoggedPath } from '../../call-log/session.ts';
import { replaceSegments } from '../../http-text/segments.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { mask } from './secret-values.ts';

/** What is secret in one call's path. */
export interface SecretSegments {
  /** Indexes among the segments, empty ones left out. */
  readonly segments: ReadonlySet<number>;
  /** What stands there, decoded: whole segments, and the variables' parts of them. */
  readonly values: readonly string[];
}

/** A call as it may be shown. */
export interface RedactedCall {
  readonly log: CallLog;
  /** How many values were replaced in the log. */
  readonly redactions: number;
  /** A text that is told about the call. */
  readonly redactText: (text: string) => string;
  /** The address of a saved request that is told about it. */
  readonly redactTarget: (target: string) => string;
  /** The log of a request that is told about the call, such as an example's own. @param secret segments of its path */
  readonly redactLog: (log: CallLog, secret: ReadonlySet<number>) => CallLog;
}

/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', mask]);

/** Redactors of single calls that are kept: jobs repeat their calls. */
const mostKept = 100;

/** Gives what redacts one call with the secrets of its path. */
export function createCallRedactor(redactor: Redactor): (log: CallLog, secret: SecretSegments) => RedactedCall {
  const kept = new Map<string, Redactor>();
  const redactorOf = (values: readonly string[]): Redactor => {
    const key = JSON.stringify(values);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = createRedactor({ secrets: values, off: true });
    kept.set(key, made);
    return made;
  };

  return (log, { segments, values }) => {
    const own = values.filter((value) => !harmless.has(value.toLowerCase()));
    const further = own.length === 0 ? undefined : redactorOf(own);
    const count = (): number => redactor.count + (further?.count ?? 0);
    const redactLog = (given: CallLog, secret: ReadonlySet<number>): CallLog => {
      // By names first: a secret of the path may be what the name of another one is.
      const named = redactor.redact(withLoggedPath(given, replaceSegments(given.request.path, secret, mask)));
      return further === undefined ? named : withoutValues(named, further);
    };
    const withFurther = (text: string): string => further?.redactText(text) ?? text;
    const before = count();
    const redacted = redactLog(log, segments);
    return {
      log: redacted,
      redactions: count() - before + own.length,
      redactText: (text) => withFurther(redactor.redactText(text)),
      redactTarget: (target) => withFurther(redactor.redactTarget(target)),
      redactLog,
    };
  };
}

/** The words of our own in a log, its times and IDs are no places of secrets. */
function withoutValues(log: CallLog, { redact }: Redactor): CallLog {
  const { request, response, responseName, answer } = redact(log);
  return {
    ...log,
    responseName,
    ...(answer && { answer }),
    request: { ...request, method: log.request.method },
    response: { ...response, type: log.response.type },
  };
}
