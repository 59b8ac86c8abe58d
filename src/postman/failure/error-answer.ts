/** What an error answer says: what went wrong, how long to wait, and whether waiting can help at all. */
import { childOf, deepestDocument, entriesOf, parseShallowJson } from '../../http-text/bounded-json.ts';
import { toJson } from '../../http-text/show-value.ts';

export interface ErrorBody {
  readonly name: string | undefined;
  readonly message: string | undefined;
  /** E.g. `param: collection`; empty when the body gives none. */
  readonly details: string;
}

/**
 * Three families (Postman OpenAPI 1.45): `{error: {name, message, details}}`, problem+json `{type, title, detail}`, and
 * oddities of both: `error` as a string, `error.type` for the name, `error.header` beside or for the message. A body that
 * is no JSON (a gateway's HTML page) gives its title. Never throws.
 */
export function parseErrorBody(text: string): ErrorBody {
  let body: unknown;
  try {
    body = parseShallowJson(text, deepestDocument);
  } catch {
    return { name: undefined, message: htmlTitle(text), details: '' };
  }
  const error = childOf(body, 'error');
  const said = stringAt(error, 'message') ?? stringAt(body, 'message') ?? asText(childOf(body, 'detail'));
  const header = stringAt(error, 'header');
  return {
    name:
      stringAt(body, 'error') ??
      stringAt(error, 'name') ??
      stringAt(error, 'type') ??
      stringAt(body, 'title') ??
      stringAt(body, 'type'),
    message: header !== undefined && said !== undefined ? `${header}. ${said}` : (said ?? header),
    details: describeDetails(childOf(error, 'details')),
  };
}

function describeDetails(details: unknown): string {
  if (Array.isArray(details)) return details.flatMap((detail) => asText(detail) ?? []).join('; ');
  const parts = entriesOf(details).flatMap(([key, value]) => {
    // `param` is a list in the official description and a string in recorded answers.
    const text = Array.isArray(value) ? value.flatMap((item) => asText(item) ?? []).join(', ') : (asText(value) ?? '');
    return text === '' ? [] : [`${key}: ${text}`];
  });
  return parts.join(', ');
}

function htmlTitle(text: string): string | undefined {
  const start = text.search(/<title>/i);
  if (start === -1) return undefined;
  const end = text.indexOf('<', start + 1);
  return text.slice(start + '<title>'.length, end === -1 ? undefined : end).trim() || undefined;
}

function stringAt(value: unknown, key: string): string | undefined {
  const child = childOf(value, key);
  return typeof child === 'string' && child !== '' ? child : undefined;
}

/** A value in words; `undefined` for none, and for what is nested too deeply to be written. */
function asText(value: unknown): string | undefined {
  if (value === null || value === '') return undefined;
  return typeof value === 'string' ? value : toJson(value);
}

/** Header names in lower case, as undici gives them. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Postman documents all three names: `Retry-After` (OpenAPI), `RetryAfter` and `X-RateLimit-RetryAfter` (rate limits page). */
const retryHeaders = ['retry-after', 'retryafter', 'x-ratelimit-retryafter'];
/** These come with every answer, so they say something only on a 429. */
const resetHeaders = ['ratelimit-reset', 'x-ratelimit-reset'];
const monthHeaders = ['ratelimit-remaining-month', 'x-ratelimit-remaining-month'];

/**
 * Milliseconds that the server wants us to wait, or `undefined` when it does not say.
 *
 * @param message what the error body says; Postman's 429 puts the time into its text ("Please retry after 1669048687")
 * @param now milliseconds since the epoch
 */
export function requestedWait(status: number, headers: Headers, message: string, now: number): number | undefined {
  for (const name of retryHeaders) {
    const wait = parseWait(first(headers[name]), now);
    if (wait !== undefined) return wait;
  }
  if (status !== 429) return undefined;
  for (const name of resetHeaders) {
    const wait = parseWait(first(headers[name]), now);
    if (wait !== undefined) return wait;
  }
  // `RateLimit: limit=300, remaining=0, reset=12`
  const reset = /\breset=(\d{1,13})\b/.exec(first(headers['ratelimit']) ?? '')?.[1];
  const said = /retry (?:after|at) (\d{1,13})\b/i.exec(message)?.[1];
  return parseWait(reset, now) ?? parseWait(said, now);
}

/**
 * True for a 429 that no wait within a job cures: the plan's month is used up. `serviceLimitExhausted` is the name in
 * the introduction of Postman's OpenAPI description, `usageLimitError` what mock servers answer.
 */
export function isQuotaExhausted(status: number, headers: Headers, name: string | undefined): boolean {
  if (status !== 429) return false;
  if (name === 'serviceLimitExhausted' || name === 'usageLimitError') return true;
  return monthHeaders.some((header) => first(headers[header])?.trim() === '0');
}

/** Seconds, an epoch in seconds or milliseconds (told apart by size), or an HTTP date. A time gone by is no wait. */
function parseWait(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,15}(\.\d{1,9})?$/.test(text)) {
    const number = Number(text);
    // Postman documents resets as epoch seconds, and shows `57` in an example; its old 429 texts had milliseconds.
    if (number >= 1e12) return Math.max(0, number - now);
    if (number >= 1e9) return Math.max(0, number * 1000 - now);
    return number * 1000;
  }
  // Date.parse also takes texts like "x 1"; each of the three HTTP date forms starts with the day (RFC 9110, 5.6.7).
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function first(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
