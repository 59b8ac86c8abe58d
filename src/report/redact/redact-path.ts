/** Redacts the targets of requests: paths with their queries, and whole URLs, as clients send them to a proxy. */
import { cutPair } from '../../http-text/pairs.ts';
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { cutQuery } from '../../http-text/target.ts';
import { maskOf, type PairRules } from './text/pair-text.ts';
import { redactCardNumbers } from './text/card-numbers.ts';
import { redactUserInfo } from './text/credentials.ts';

/** What is secret in a target. */
export interface PathRules {
  readonly rules: PairRules;
  /** Takes out known secrets. */
  readonly redactValues: (text: string) => string;
  /** Redacts a query. */
  readonly redactFormText: (text: string) => string;
}

/** Gives what redacts a target, which may be a whole URL. */
export function createPathRedactor({ rules, redactValues, redactFormText }: PathRules): (path: string) => string {
  /** `token=abc` as a segment of a path, or one parameter of it. */
  const redactPair = (pair: string): string => {
    const [name, value] = cutPair(pair);
    return value === undefined || !rules.isFormField(name) ? pair : `${name}=${maskOf(value, rules)}`;
  };
  const redactPairs = (text: string): string => text.split('&').map(redactPair).join('&');

  const redactParameter = (parameter: string): string => {
    const redacted = redactPairs(parameter);
    if (redacted !== parameter) return redacted;
    // Any of its characters may be percent-encoded, not only those that need it.
    const decoded = decodePercent(parameter);
    if (decoded === parameter) return redactValues(parameter);
    const whole = redactCardNumbers(redactUserInfo(redactPairs(redactValues(decoded)), rules), rules);
    return whole === decoded ? parameter : encodeURIComponent(whole.toWellFormed());
  };

  /** `/orders;access_token=abc`: parameters of a path are pairs too. */
  const redactSegment = (segment: string): string => segment.split(';').map(redactParameter).join(';');

  return (path) => {
    const [before, query] = cutQuery(redactValues(path));
    // `http://user:password@host/a`, at the start or anywhere in a path.
    const route = redactCardNumbers(redactUserInfo(before, rules), rules);
    const redacted = /[%;=]/.test(route) ? route.split('/').map(redactSegment).join('/') : route;
    return query === undefined ? redacted : `${redacted}?${redactFormText(query)}`;
  };
}
