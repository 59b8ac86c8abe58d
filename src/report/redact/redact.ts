/** Takes secrets out of call logs before anything writes them. */
import type { CallLog } from '../../call-log/model.ts';
import { memoize } from '../memoize.ts';
import { redactContent } from './redact-content.ts';
import { redactMessage } from './redact-message.ts';
import { redactPath } from './redact-path.ts';
import { createSecretNames, normaliseName, noSecretNames } from './secret-names.ts';
import { createSecretValues } from './secret-values.ts';

/** What is secret. */
export interface RedactorOptions {
  /** Values that must appear nowhere, such as API keys; those of fewer than 4 characters are ignored. */
  readonly secrets: readonly string[];
  /** Further names of headers whose values are secret. */
  readonly headers?: readonly string[];
  /**
   * Further names of secret fields, dotted paths from the root of a JSON body (`customer.address.zip`), or names of path
   * variables (`:code`).
   */
  readonly fields?: readonly string[];
  /** Leaves headers and fields as they are. `secrets` are taken out even so. */
  readonly off?: boolean;
}

/** Masks secrets, by value, name and shape, and counts them. */
export interface Redactor {
  /**
   * The call log without secrets. Redacting it again changes nothing. Equal requests, and equal responses, of several logs
   * become one object, as long as the redactor knows them.
   */
  readonly redact: (log: CallLog) => CallLog;
  /** Free text (an error message, a summary) without secrets. */
  readonly redactText: (text: string) => string;
  /** A request's target, or the address of a saved request, without secrets. */
  readonly redactTarget: (target: string) => string;
  /** Whether what stands for a path variable of this name is secret. */
  readonly isSecretVariable: (name: string) => boolean;
  /** How many values have been replaced so far. */
  readonly count: number;
}

/** Makes a redactor. It never throws, whatever it is given to redact. */
export function createRedactor({ secrets, headers = [], fields = [], off = false }: RedactorOptions): Redactor {
  const names = off ? noSecretNames : createSecretNames(headers.filter(isName), fields.filter(isName));
  const variables = new Set(fields.filter((name) => !isName(name)).map(normaliseName));
  let count = 0;
  const onMatch = (): void => {
    count += 1;
  };
  const rules = { ...names, ...createSecretValues(secrets, onMatch), onMatch, off };
  const { redactValues, replaceCut } = rules;

  /** Done once for what comes again, whose matches count each time. */
  const counting = <T>(redact: (value: T) => T): ((value: T) => T) => {
    const known = memoize((value: T) => {
      const before = count;
      const redacted = redact(value);
      const matches = count - before;
      count = before;
      return { redacted, matches };
    });
    return (value) => {
      const { redacted, matches } = known(value);
      count += matches;
      return redacted;
    };
  };
  const redactKnown = counting((text: string) => redactContent(text, rules));
  const redactTarget = (target: string): string => redactPath(target, rules);
  const redactRequest = counting((request: CallLog['request']) => ({
    ...redactMessage(request, rules, redactKnown),
    method: redactValues(request.method),
    path: redactTarget(request.path),
  }));
  const redactResponse = counting((response: CallLog['response']) => ({
    ...redactMessage(response, rules, redactKnown),
    type: redactValues(response.type),
  }));

  return {
    redact: (log) => ({
      id: redactValues(log.id),
      responseName: log.responseName && redactKnown(log.responseName),
      servedAt: redactValues(log.servedAt),
      request: redactRequest(log.request),
      response: redactResponse(log.response),
      ...(log.answer && { answer: { ...log.answer, rule: redactKnown(log.answer.rule) } }),
    }),
    // A text that was cut ends with this mark.
    redactText: (text) => replaceCut(redactKnown(text), '…'),
    redactTarget,
    isSecretVariable: (name) => !off && (names.isField(name) || variables.has(normaliseName(name))),
    get count() {
      return count;
    },
  };
}

/** Of a header or a field: a name of a path variable begins with a colon. */
const isName = (name: string): boolean => !name.trimStart().startsWith(':');
