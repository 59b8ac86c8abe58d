/** Redacts a call with all that is told about it: what is secret in its path is so in its bodies and explanations too. */
import type { CallLog } from '../../call-log/model.ts';
import { withLoggedPath } from '../../call-log/session.ts';
import { replaceSegments } from '../../http-text/target.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { mask } from './secret-values.ts';
import type { RefusedRequests } from '../../call-log/refused.ts';

/** What is secret in one call's path. */
export interface SecretSegments {
  /** Indexes among the segments, empty ones left out. */
  readonly segments: ReadonlySet<number>;
  /** The secret texts, decoded: whole segments, and the parts of them that variables stand for. */
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
  /** The log of a request that is told about the call, such as an example's own. @param secret segments of its path, always the same */
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

  const redactNamed = (log: CallLog, secret: ReadonlySet<number>): CallLog =>
    redactor.redact(withLoggedPath(log, replaceSegments(log.request.path, secret, mask)));
  /** One object for all calls without secrets of their own, so that what was told for one can be told again. */
  const common = { redactText: redactor.redactText, redactTarget: redactor.redactTarget };
  const withFurther = (further: Redactor): typeof common => ({
    redactText: (text) => further.redactText(redactor.redactText(text)),
    redactTarget: (target) => further.redactText(redactor.redactTarget(target)),
  });
  /** The same examples are told about many calls. */
  const knownNamed = new WeakMap<CallLog, CallLog>();

  return (log, { segments, values }) => {
    const own = values.filter((value) => !harmless.has(value.toLowerCase()));
    const further = own.length === 0 ? undefined : redactorOf(own);
    const count = (): number => redactor.count + (further?.count ?? 0);
    // By names first: a secret of the path may equal the name of another secret, which would then not be found.
    const withoutOwn = (named: CallLog): CallLog => (further === undefined ? named : withoutValues(named, further));
    const before = count();
    const redacted = withoutOwn(redactNamed(log, segments));
    return {
      log: redacted,
      redactions: count() - before + own.length,
      ...(further === undefined ? common : withFurther(further)),
      redactLog: (given, secret) => {
        const named = knownNamed.get(given) ?? redactNamed(given, secret);
        knownNamed.set(given, named);
        return withoutOwn(named);
      },
    };
  };
}

/** Masks secrets in a log, but not in its own words, times and IDs, which no client has sent. */
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

const longestSample = 200;

/** Redacts samples, then cuts them: a secret that was cut before would not be found. */
export function redactRefused(refused: RefusedRequests, redactor: Redactor): RefusedRequests {
  const redactSample = (sample: string): string => {
    const [, method, target, version] = /^(\S+ )(.*?)( HTTP\/\S+)?$/s.exec(sample) ?? [];
    if (method === undefined || target === undefined) return redactor.redactText(sample);
    return redactor.redactText(`${method}${redactor.redactTarget(target)}${version ?? ''}`);
  };
  return {
    total: refused.total,
    kinds: refused.kinds.map((kind) => ({
      ...kind,
      reason: redactor.redactText(kind.reason),
      sample: redactSample(kind.sample).slice(0, longestSample).toWellFormed(),
    })),
  };
}
