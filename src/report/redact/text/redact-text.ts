/** Redacts text that is not JSON by the names and shapes of secrets in it: forms, query strings, markup, logs, torn JSON. */
import { cutPair } from '../../../http-text/pairs.ts';
import { decodeFormText } from '../../../http-text/percent-encoding.ts';
import { maskOf, type PairRules } from './pair-text.ts';
import { redactAssignments } from './assignments.ts';
import { redactCardNumbers } from './card-numbers.ts';
import { redactColonPairs } from './colon-pairs.ts';
import { redactCommands, redactCredentials, redactUserInfo } from './credentials.ts';
import { redactMarkup } from './markup.ts';

/** How often a value of a form is decoded at most. */
const mostEncodings = 3;

/**
 * Redacts an urlencoded form or a query string (without `?`).
 * @param redactValue redacts a decoded value whose name is harmless, such as JSON in a form field
 */
export function redactForm(text: string, rules: PairRules, redactValue: (value: string) => string): string {
  return text
    .split('&')
    .map((pair) => {
      const [name, value] = cutPair(pair);
      if (value === undefined) return redactEncoded(name, redactValue);
      const isSecret = rules.isFormField(decodeFormText(name));
      return `${name}=${isSecret ? maskOf(value, rules) : redactEncoded(value, redactValue)}`;
    })
    .join('&');
}

/** Redacts a value that is percent-encoded once or more, as a URL within a URL is. */
function redactEncoded(value: string, redactValue: (value: string) => string, times = 1): string {
  const decoded = decodeFormText(value);
  const known = redactValue(decoded);
  const isEncoded = decoded !== value && times < mostEncodings && known.includes('%');
  const redacted = isEncoded ? redactEncoded(known, redactValue, times + 1) : known;
  return redacted === decoded ? value : encodeURIComponent(redacted.toWellFormed());
}

/** Redacts pairs of all kinds, and what is secret by its shape, wherever they stand in free text. Linear in its length. */
export function redactLoosePairs(text: string, rules: PairRules): string {
  if (rules.off) return text;
  const steps = [
    redactUserInfo,
    redactMarkup,
    redactAssignments,
    redactColonPairs,
    redactCommands,
    redactCredentials,
    redactCardNumbers,
  ];
  return steps.reduce((redacted, step) => step(redacted, rules), text);
}
