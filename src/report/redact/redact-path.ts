/** Redacts the targets of requests: paths with their queries, and whole URLs, as clients send them to a proxy. */
import { cutPair } from '../../http-text/pairs.ts';
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { cutQuery } from '../../http-text/target.ts';
import { redactForm } from './redact-content.ts';
import { redactCardNumbers } from './text/card-numbers.ts';
import { redactUserInfo } from './text/credentials.ts';
import { maskOf, type SecretRules } from './text/pair-text.ts';

/** Redacts a target, which may be a whole URL. */
export function redactPath(path: string, rules: SecretRules): string {
  const [before, query] = cutQuery(rules.redactValues(path));
  // `http://user:password@host/a`, at the start or anywhere in a path.
  const route = redactCardNumbers(redactUserInfo(before, rules), rules);
  // `/orders;access_token=abc`: parameters of a path are pairs too.
  const redacted = /[%;=]/.test(route) ? route.replace(/[^/;]+/g, (part) => redactParameter(part, rules)) : route;
  return query === undefined ? redacted : `${redacted}?${redactForm(query, rules)}`;
}

function redactParameter(parameter: string, rules: SecretRules): string {
  const redacted = redactPairs(parameter, rules);
  if (redacted !== parameter) return redacted;
  // Any of its characters may be percent-encoded, not only those that need it.
  const decoded = decodePercent(parameter);
  if (decoded === parameter) return rules.redactValues(parameter);
  const pairs = redactPairs(rules.redactValues(decoded), rules);
  const whole = redactCardNumbers(redactUserInfo(pairs, rules), rules);
  return whole === decoded ? parameter : encodeURIComponent(whole.toWellFormed());
}

/** `token=abc` as a segment of a path, or one parameter of it. */
function redactPairs(text: string, rules: SecretRules): string {
  return text
    .split('&')
    .map((pair) => {
      const [name, value] = cutPair(pair);
      return value === undefined || !rules.isFormField(name) ? pair : `${name}=${maskOf(value, rules)}`;
    })
    .join('&');
}
