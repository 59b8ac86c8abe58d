/** Redacts a call with all that is told about it: what is secret in its path is so in its bodies and explanations too. */
import type { MockRequest } from '../../engine/exchange.ts';
import type { CallLog } from '../../call-log/model.ts';
import { replaceSegments } from '../../http-text/segments.ts';
import { createRedactor, type Redactor } from './redact.ts';
import type { SecretSegments } from './secret-segments.ts';
import { mask } from './secret-values.ts';

/** A call as it may be shown. */
export interface RedactedCall {
  readonly log: CallLog;
  /** How many values were replaced in the log. */
  readonly redactions: number;
  /** A text that is told about the call. */
  readonly redactText: (text: string) => string;
  /** The address of a saved request that is told about it. */
  readonly redactTarget: (target: string) => string;
  /** A request that is told about the call, such as an example's own, as if it had been logged. @param secret indexes of segments of its path */
  readonly redactRequest: (request: MockRequest, secret: ReadonlySet<number>) => CallLog;
}

/** Words that give no secret away, whatever stands in a path. */
const harmless = new Set(['true', 'false', 'null', mask]);

/** Redactors of single calls that are remembered: jobs repeat their calls. */
const mostRemembered = 100;

export function createCallRedactor(redactor: Redactor): (log: CallLog, secret: SecretSegments) => RedactedCall {
  const remembered = new Map<string, Redactor>();
  const redactorOf = (values: readonly string[]): Redactor => {
    const key = JSON.stringify(values);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const made = createRedactor({ secrets: values, off: true });
    remembered.set(key, made);
    return made;
  };

  return (log, { segments, values }) => {
    const own = values.filter((value) => !harmless.has(value.toLowerCase()));
    const further = own.length === 0 ? undefined : redactorOf(own);
    const count = (): number => redactor.count + (further?.count ?? 0);
    const redactLog = (given: CallLog, secret: ReadonlySet<number>): CallLog => {
      // By names first: a secret of the path may be what the name of another one is.
      const named = redactor.redact(withPath(given, replaceSegments(given.request.path, secret, mask)));
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
      redactRequest: (request, secret) => redactLog(requestLog(request), secret),
    };
  };
}

const withPath = (log: CallLog, path: string): CallLog =>
  path === log.request.path ? log : { ...log, request: { ...log.request, path } };

/** The words of our own in a log, its times and IDs are no places of secrets. */
function withoutValues(log: CallLog, { redact }: Redactor): CallLog {
  const { request, response, responseName } = redact(log);
  return {
    ...log,
    responseName,
    request: { ...request, method: log.request.method },
    response: { ...response, type: log.response.type },
  };
}

/** A request as if it had been logged. */
export function requestLog({ method, target: path, headers, body }: MockRequest): CallLog {
  return {
    id: '',
    responseName: '',
    servedAt: '',
    request: { method, path, headers: [...headers], body: { mode: 'raw', data: new TextDecoder().decode(body) } },
    response: { type: 'success', statusCode: 200, headers: [], body: null },
  };
}
