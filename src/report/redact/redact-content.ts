/** Takes secrets out of a text, whatever it is: JSON, a form, or words in which a secret may stand. */
import { cutPair } from '../../http-text/pairs.ts';
import { decodeFormText } from '../../http-text/percent-encoding.ts';
import { redactJson, type StringRules } from './redact-json.ts';
import { redactAssignments } from './text/assignments.ts';
import { isCardNumber, mayHoldCardNumber, redactCardNumbers } from './text/card-numbers.ts';
import { redactColonPairs } from './text/colon-pairs.ts';
import { mayHoldCredentials, redactCommands, redactCredentials, redactUserInfo } from './text/credentials.ts';
import { redactMarkup } from './text/markup.ts';
import { redactMultipart } from './text/multipart.ts';
import { maskOf, type SecretRules } from './text/pair-text.ts';

/** How deep JSON in strings of JSON is parsed. Below that, names with values are still found by their shape. */
const deepestNesting = 4;
/** Torn JSON may read differently once parts are masked: it is redacted until nothing changes, this often at most. */
const mostRounds = 4;
/** How often a value of a form is decoded at most. */
const mostEncodings = 3;

/** Known secrets are masked first, in the unchanged text, and once more in case masking others has formed one. */
export function redactContent(text: string, rules: SecretRules, nesting = 0): string {
  const known = rules.redactValues(text);
  if (known === '') return known;
  const named = redactNamed(known, rules, nesting);
  return named === known ? known : rules.redactValues(named);
}

function redactNamed(text: string, rules: SecretRules, nesting: number): string {
  if (text.startsWith('--')) return redactLoosePairs(redactMultipart(text, rules), rules);
  if (nesting >= deepestNesting || !/^\s*["[{]/.test(text)) return redactLoosePairs(text, rules);
  let redacted = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const json = redactJson(redacted, rules, stringRules(redacted, rules, nesting));
    if (json.wellFormed) return json.text;
    const next = redactLoosePairs(json.text, rules);
    if (next === redacted) break;
    redacted = next;
  }
  return redacted;
}

function stringRules(text: string, rules: SecretRules, nesting: number): StringRules {
  // One look at the whole text first: most texts have none, and no string of theirs is looked at again.
  const hasShapes = !rules.off && mayHoldShape(text);
  return {
    // A colon that does not follow a key's closing quote is within a string.
    isPlain: !hasShapes && !text.includes('\\') && !/=|[^"]:/.test(text),
    mayHoldSecret: (raw) => /[\\=:]/.test(raw) || (hasShapes && mayHoldShape(raw)),
    redactString: (value) => redactContent(value, rules, nesting + 1),
    isSecretNumber: (raw) => !rules.off && isCardNumber(raw),
  };
}

/** Whether a text may hold a secret that is not written as `name=` or `name:`. A cheap look that settles most texts. */
const mayHoldShape = (text: string): boolean =>
  /<[a-z_]|--[a-z]|\(\s?['`]/i.test(text) || mayHoldCredentials(text) || mayHoldCardNumber(text);

/** Redacts pairs of all kinds, and what is secret by its shape, wherever they stand in free text. Linear in its length. */
function redactLoosePairs(text: string, rules: SecretRules): string {
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

/** Redacts an urlencoded form or a query string (without `?`). */
export function redactForm(text: string, rules: SecretRules): string {
  // Known secrets go first as the text stands: a secret may hold the very characters that parts are split at.
  return rules
    .redactValues(text)
    .split('&')
    .map((pair) => {
      const [name, value] = cutPair(pair);
      if (value === undefined) return redactEncoded(name, rules);
      const isSecret = rules.isFormField(decodeFormText(name));
      return `${name}=${isSecret ? maskOf(value, rules) : redactEncoded(value, rules)}`;
    })
    .join('&');
}

/** Redacts a value that is percent-encoded once or more, as a URL within a URL is, and may be anything, such as JSON. */
function redactEncoded(value: string, rules: SecretRules, times = 1): string {
  const decoded = decodeFormText(value);
  const known = redactContent(decoded, rules);
  const isEncoded = decoded !== value && times < mostEncodings && known.includes('%');
  const redacted = isEncoded ? redactEncoded(known, rules, times + 1) : known;
  return redacted === decoded ? value : encodeURIComponent(redacted.toWellFormed());
}
