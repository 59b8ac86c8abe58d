/** How long the server asks to wait, and whether waiting can help at all. */

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
