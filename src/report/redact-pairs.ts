/** Redacts `name=value`, `name: value` and `https://user:password@host` in text that is not JSON: forms, query strings, markup, logs, torn JSON. */
import { decodeForm } from './decode-form.ts';
import { indexOrEnd, isNameCharacter, isSpace, maskOf, type PairRules } from './pair-text.ts';
import { redactColonPairs } from './redact-colon-pairs.ts';
import { isScheme, longestName } from './secret-names.ts';

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
      const equals = pair.indexOf('=');
      const name = equals === -1 ? '' : pair.slice(0, equals);
      const value = pair.slice(equals + 1);
      if (equals !== -1 && rules.isFormField(decodeForm(name))) return `${name}=${maskOf(value, rules)}`;
      return pair.slice(0, equals + 1) + redactEncoded(value, redactValue);
    })
    .join('&');
}

/** Redacts a value that is percent-encoded once or more, as a URL within a URL is. */
function redactEncoded(value: string, redactValue: (value: string) => string, times = 1): string {
  const decoded = decodeForm(value);
  const known = redactValue(decoded);
  const isEncoded = decoded !== value && times < mostEncodings && known.includes('%');
  const redacted = isEncoded ? redactEncoded(known, redactValue, times + 1) : known;
  return redacted === decoded ? value : encodeURIComponent(redacted.toWellFormed());
}

/** Redacts pairs of all kinds wherever they stand in free text. Linear in the length of the text. */
export function redactLoosePairs(text: string, rules: PairRules): string {
  return redactColonPairs(redactAssignments(redactUserInfo(text, rules), rules), rules);
}

/** The password in `https://user:password@host`. */
export function redactUserInfo(text: string, rules: PairRules): string {
  if (!rules.isField('password')) return text;
  let output = '';
  let copied = 0;
  let scheme = text.indexOf('://');
  while (scheme !== -1) {
    const start = scheme + 3;
    let end = start;
    let colon = -1;
    let at = -1;
    for (; end < text.length && !isSpace(text.charAt(end)) && !'/?#"\'<>\\`'.includes(text.charAt(end)); end += 1) {
      if (text.charAt(end) === ':' && colon === -1) colon = end;
      if (text.charAt(end) === '@') at = end;
    }
    if (colon !== -1 && colon < at) {
      output += text.slice(copied, colon + 1) + maskOf(text.slice(colon + 1, at), rules);
      copied = at;
    }
    scheme = text.indexOf('://', end);
  }
  return output + text.slice(copied);
}

/** `token=abc`, in query strings within text and in attributes (`token="abc"`). */
function redactAssignments(text: string, rules: PairRules): string {
  let output = '';
  let copied = 0;
  let equals = text.indexOf('=');
  while (equals !== -1) {
    let next = equals + 1;
    let nameStart = equals;
    while (nameStart > 0 && equals - nameStart <= longestName && isNameCharacter(text.charAt(nameStart - 1))) {
      nameStart -= 1;
    }
    const name = text.slice(nameStart, equals);
    if (name !== '' && isSecretName(decodeForm(name), rules)) {
      const quote = text.charAt(next);
      const isQuoted = quote === '"' || quote === "'";
      const start = isQuoted ? next + 1 : next;
      const end = isQuoted ? indexOrEnd(text, quote, start) : endOfLooseValue(text, start);
      output += text.slice(copied, start) + maskOf(text.slice(start, end), rules);
      copied = end;
      next = end;
    }
    equals = text.indexOf('=', next);
  }
  return output + text.slice(copied);
}

/** In text, dots stand in names of hosts and files too; brackets stand in names of forms alone. */
const isSecretName = (name: string, rules: PairRules): boolean =>
  name.includes('[') ? rules.isFormField(name) : rules.isField(name);

/**
 * Redacts the parts of a `multipart/form-data` body that have secret names.
 * The first line that starts with `--` is the boundary; a preamble may stand before it.
 */
export function redactMultipart(text: string, rules: PairRules): string {
  const start = text.startsWith('--') ? 0 : indexOrEnd(text, '\n--', 0) + 1;
  const boundary = text.slice(start, Math.min(indexOrEnd(text, '\r', start), indexOrEnd(text, '\n', start)));
  let output = '';
  let copied = 0;
  let part = start;
  while (part < text.length) {
    const end = indexOrEnd(text, `\n${boundary}`, part);
    const lines = text.slice(part, end);
    const blank = /\r?\n\r?\n/.exec(lines);
    const name = /[;\s]name="?([^";\r\n]*)/i.exec(lines.slice(0, blank?.index))?.[1];
    if (blank !== null && name !== undefined && rules.isFormField(name)) {
      const content = blank.index + blank[0].length;
      const contentEnd = Math.max(content, lines.endsWith('\r') ? lines.length - 1 : lines.length);
      output += text.slice(copied, part + content) + maskOf(lines.slice(content, contentEnd), rules);
      copied = part + contentEnd;
    }
    part = end + 1;
  }
  return output + text.slice(copied);
}

function endOfLooseValue(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charAt(at)) && !'&"\'<>'.includes(text.charAt(at))) at += 1;
  // `Authorization=Bearer abc`: the scheme is not the secret.
  const word = text.charAt(at) === ' ' && at - from < longestName ? text.slice(from, at) : '';
  if (!isScheme(word)) return at;
  at += 1;
  while (at < text.length && !isSpace(text.charAt(at)) && !'&"\'<>'.includes(text.charAt(at))) at += 1;
  return at;
}
