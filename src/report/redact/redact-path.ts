/** Redacts the targets of requests: paths with their queries, and whole URLs, as clients send them to a proxy. */
import { maskOf, type PairRules } from './pair-text.ts';
import { redactCardNumbers } from './redact-card-numbers.ts';
import { redactUserInfo } from './redact-user-info.ts';

export interface PathRules {
  readonly rules: PairRules;
  /** Takes out known secrets. */
  readonly redactValues: (text: string) => string;
  /** Redacts a query. */
  readonly redactFormText: (text: string) => string;
}

export function createPathRedactor({ rules, redactValues, redactFormText }: PathRules): (path: string) => string {
  /** `token=abc` as a segment of a path, or one parameter of it. */
  const redactPair = (pair: string): string => {
    const equals = pair.indexOf('=');
    if (equals === -1 || !rules.isFormField(pair.slice(0, equals))) return pair;
    return `${pair.slice(0, equals)}=${maskOf(pair.slice(equals + 1), rules)}`;
  };
  const redactPairs = (text: string): string => text.split('&').map(redactPair).join('&');

  const redactParameter = (parameter: string): string => {
    const redacted = redactPairs(parameter);
    if (redacted !== parameter) return redacted;
    // Any of its characters may be percent-encoded, not only those that need it.
    const decoded = decodeSegment(parameter);
    if (decoded === parameter) return redactValues(parameter);
    const whole = redactCardNumbers(redactUserInfo(redactPairs(redactValues(decoded)), rules), rules);
    return whole === decoded ? parameter : encodeURIComponent(whole.toWellFormed());
  };

  /** `/orders;access_token=abc`: parameters of a path are pairs too. */
  const redactSegment = (segment: string): string => segment.split(';').map(redactParameter).join(';');

  return (path) => {
    const text = redactValues(path);
    const queryAt = text.indexOf('?');
    // `http://user:password@host/a`, at the start or anywhere in a path.
    const route = redactCardNumbers(redactUserInfo(queryAt === -1 ? text : text.slice(0, queryAt), rules), rules);
    const redacted = /[%;=]/.test(route) ? route.split('/').map(redactSegment).join('/') : route;
    return queryAt === -1 ? redacted : `${redacted}?${redactFormText(text.slice(queryAt + 1))}`;
  };
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
