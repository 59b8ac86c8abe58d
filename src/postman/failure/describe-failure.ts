/** Turns what happened into the error that the caller sees. */
import { PostmanApiError } from './errors.ts';
import { seconds, type Failure } from './failure.ts';
import { hintFor, type HintContext } from './hints.ts';
import type { Method } from '../transport/retry.ts';
import { oneLine, sentence } from './text.ts';

export interface CallContext extends HintContext {
  readonly method: Method;
  /** With the base path of the API, without the query. */
  readonly path: string;
  /** Who answers, in the words of messages: `Postman`. */
  readonly service: string;
  readonly hasKey: boolean;
  readonly redact: (text: string) => string;
}

/** How the attempts went, all in all. */
export interface Attempts {
  readonly count: number;
  readonly elapsedMs: number;
  /** Some attempt may have been carried out, the last one included. */
  readonly mayHaveActed: boolean;
  /** Milliseconds of the wait for which the deadline leaves no room. */
  readonly wantedWait?: number | undefined;
}

/** Every text in the error went through `redact` and is one line. */
export function describeFailure(failure: Failure, call: CallContext, attempts: Attempts): PostmanApiError {
  const clean = (text: string, limit?: number): string => oneLine(call.redact(text), limit);
  const endpoint = clean(`${call.method} ${call.path}`);
  const outcome = call.method !== 'GET' && attempts.mayHaveActed ? 'unknown' : 'failed';
  const hint = hintFor(failure, call);
  const answered = failure.status === undefined ? 'gave no answer' : `answered ${failure.status}`;
  const tries = attempts.count > 1 ? ` (${attempts.count} attempts in ${seconds(attempts.elapsedMs)})` : '';
  const sentences = [
    `${call.service} ${answered} to ${endpoint}${tries}: ${sentence(clean(whatHappened(failure, call)))}`,
    attempts.wantedWait === undefined
      ? ''
      : `The next attempt would come in ${seconds(attempts.wantedWait)}, after the deadline of this call.`,
    outcome === 'unknown' ? 'The call may have been carried out all the same.' : '',
    hint === undefined ? '' : clean(hint, 600),
  ];
  return new PostmanApiError(
    sentences.filter((text) => text !== '').join(' '),
    {
      name: clean(failure.name, 100),
      status: failure.status,
      endpoint,
      outcome,
      hint: hint === undefined ? undefined : clean(hint, 600),
      attempts: attempts.count,
    },
    failure.cause === undefined ? undefined : { cause: cleanCause(failure, clean) },
  );
}

function whatHappened(failure: Failure, { hasKey, inputs }: CallContext): string {
  if (failure.status === 401) {
    const where = inputs === undefined ? '' : ` in \`${inputs.key}\``;
    const what = hasKey ? `the key${where} is not valid` : `no key was given${where}`;
    return saysMore(failure) ? `${what} (${failure.text.replace(/\.$/, '')})` : what;
  }
  if (failure.status !== undefined) return failure.text;
  return failure.text.includes(failure.name) ? failure.text : `${failure.text} (${failure.name})`;
}

/** Whether a 401 gives a reason of its own: an IP address that is not allowed, say. */
function saysMore({ text, name, reasonGiven }: Failure): boolean {
  return reasonGiven && text !== name && !/invalid api key/i.test(text);
}

/** A new error in place of the real cause, whose properties could hold the key or a whole request. */
function cleanCause(failure: Failure, clean: (text: string) => string): Error {
  const cause = new Error(clean(failure.text));
  return Object.assign(cause, { code: clean(failure.name) });
}
