/** The one error that the client throws, and how it is made of what happened. Every text in it is one line without the key. */
import { seconds, type Failure } from './failure.ts';
import { hintFor, type HintContext } from './hints.ts';

/**
 * What became of the call: `failed` when it certainly changed nothing, `unknown` when the server may have carried it out
 * (the answer was lost, came as a 5xx, or could not be read). Reads are always `failed`.
 */
export type Outcome = 'failed' | 'unknown';

export interface PostmanApiErrorFields {
  /** The API's name for the error (`instanceNotFoundError`), or the code of a network failure (`ECONNREFUSED`). */
  readonly name: string;
  /** HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Method and path, e.g. `POST /mocks`. */
  readonly endpoint: string;
  readonly outcome: Outcome;
  /** What to do next, in sentences; `message` ends with it. */
  readonly hint: string | undefined;
  /** How often the call was sent, or tried to. */
  readonly attempts: number;
  /** What the server or the network said, in words. */
  readonly reason?: string;
}

/** A call to the Postman API failed. The message says what failed, why, and what to do; it never holds the key. */
export class PostmanApiError extends Error implements PostmanApiErrorFields {
  override readonly name: string;
  readonly status: number | undefined;
  readonly endpoint: string;
  readonly outcome: Outcome;
  readonly hint: string | undefined;
  readonly attempts: number;
  readonly reason: string;

  constructor(message: string, fields: PostmanApiErrorFields, options?: ErrorOptions) {
    super(message, options);
    this.name = fields.name;
    this.status = fields.status;
    this.endpoint = fields.endpoint;
    this.outcome = fields.outcome;
    this.hint = fields.hint;
    this.attempts = fields.attempts;
    this.reason = fields.reason ?? message;
  }
}

/**
 * True when what was asked for is not there. The name counts as much as the status: Postman's own documents give 400 and
 * 404 for the same `instanceNotFoundError` (OpenAPI 1.45 and API collection 1.30, delete mock and get collection).
 */
export function isNotFound(error: unknown): error is PostmanApiError {
  return error instanceof PostmanApiError && (error.status === 404 || error.name.endsWith('NotFoundError'));
}

/** What a call was, for the error that tells of its failure. */
export interface CallContext extends HintContext {
  readonly method: string;
  /** With the base path of the API, without the query. */
  readonly path: string;
  /** Who answers, in the words of messages: `Postman`. */
  readonly service: string;
  readonly hasKey: boolean;
  readonly clean: CleanText;
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

/** The error for a failed call. */
export function describeFailure(failure: Failure, call: CallContext, attempts: Attempts): PostmanApiError {
  const { clean } = call;
  const endpoint = clean(`${call.method} ${call.path}`);
  const outcome = call.method !== 'GET' && attempts.mayHaveActed ? 'unknown' : 'failed';
  const wholeHint = hintFor(failure, call);
  const hint = wholeHint === undefined ? undefined : clean(wholeHint, 600);
  const sentences = [
    failedCall(failure, clean(whatHappened(failure, call)), { service: call.service, endpoint }, attempts),
    attempts.wantedWait === undefined
      ? ''
      : `The next attempt would come in ${seconds(attempts.wantedWait)}, after the deadline of this call.`,
    outcome === 'unknown' ? 'The call may have been carried out all the same.' : '',
    hint ?? '',
  ];
  return new PostmanApiError(
    sentences.filter((text) => text !== '').join(' '),
    {
      name: clean(failure.name, 100),
      status: failure.status,
      endpoint,
      outcome,
      hint,
      attempts: attempts.count,
      reason: clean(failure.text),
    },
    failure.cause === undefined ? undefined : { cause: cleanCause(failure, clean) },
  );
}

/** What failed and why; how often it was tried comes behind the cause where nobody was reached, since it says no more. */
function failedCall(
  { status, name, mayHaveActed }: Failure,
  why: string,
  { service, endpoint }: { readonly service: string; readonly endpoint: string },
  { count, elapsedMs }: Attempts,
): string {
  const tries = count > 1 ? `${count} attempts in ${seconds(elapsedMs)}` : '';
  if (status !== undefined) {
    return `${service} answered ${status} to ${endpoint}${tries && ` (${tries})`}: ${withFullStop(why)}`;
  }
  const reason = tries === '' ? why : why.replace(/[.!?]$/, '');
  if (tries === '' || mayHaveActed || name === 'AbortError' || name === 'TimeoutError') {
    return `${service} gave no answer to ${endpoint}: ${withFullStop(reason + (tries && ` (${tries})`))}`;
  }
  return `${service} could not be reached: ${reason} (${endpoint}, ${tries}).`;
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
function cleanCause(failure: Failure, clean: CleanText): Error {
  const cause = new Error(clean(failure.text));
  return Object.assign(cause, { code: clean(failure.name) });
}

/** `text` with the full stop that it may lack. */
function withFullStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Makes foreign text fit for a log: one line without the key, of at most `limit` characters (300 by default). */
export type CleanText = (text: string, limit?: number) => string;

/** A shorter key would take ordinary words out of messages; Postman's keys have 64 characters. */
const shortestKey = 8;

/** @param key is taken out as it is and in the forms that URLs and headers give it */
export function createTextCleaner(key: string): CleanText {
  const forms = [key, encodeURIComponent(key.toWellFormed()), Buffer.from(key).toString('base64')];
  return (text, limit = 300) => {
    const safe = key.length < shortestKey ? text : forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    // An answer could otherwise start a line with `::`, which the runner would read as a workflow command.
    const line = safe
      .slice(0, limit * 4)
      .toWellFormed()
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim();
    return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
  };
}
