/** Redacts `name=value`, `name: value` and `https://user:password@host` in text that is not JSON: forms, query strings, markup, logs, torn JSON. */
import { decodeForm } from './decode-form.ts';
import { isScheme, longestName } from './secret-names.ts';
import { mask } from './secret-values.ts';

export interface PairRules {
  readonly isField: (name: string) => boolean;
  /** The same for a name that holds all keys that lead to the value, as in forms. */
  readonly isFormField: (name: string) => boolean;
  /** Called once for each value replaced. */
  readonly onMatch: () => void;
}

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
      const decoded = decodeForm(value);
      const redacted = redactValue(decoded);
      return redacted === decoded ? pair : pair.slice(0, equals + 1) + encodeURIComponent(redacted.toWellFormed());
    })
    .join('&');
}

/** Redacts pairs of all kinds wherever they stand in free text. Linear in the length of the text. */
export function redactLoosePairs(text: string, rules: PairRules): string {
  return redactColonPairs(redactAssignments(redactUserInfo(text, rules), rules), rules);
}

/** The password in `https://user:password@host`. */
function redactUserInfo(text: string, rules: PairRules): string {
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
 * `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string; `token: "abc"` as in
 * GraphQL; and `Authorization: Bearer abc` on a line of its own.
 */
function redactColonPairs(text: string, rules: PairRules): string {
  let output = '';
  let copied = 0;
  let colon = text.indexOf(':');
  while (colon !== -1) {
    let next = colon + 1;
    const quotedName = quotedNameBefore(text, colon);
    const bare = quotedName === undefined ? bareNameBefore(text, colon) : undefined;
    const name = quotedName ?? bare?.name;
    if (name !== undefined && rules.isField(decodeForm(name))) {
      const value = bare === undefined ? looseValueAfter(text, next) : bareValueAfter(text, next, bare.place);
      if (value !== undefined && value.start >= copied) {
        output += text.slice(copied, value.start);
        const masked = maskOf(text.slice(value.start, value.end), rules);
        output += value.quoted || masked === '' || bare !== undefined ? masked : `"${masked}"`;
        copied = value.end;
        next = Math.max(next, value.end);
      }
    }
    colon = text.indexOf(':', next);
  }
  return output + text.slice(copied);
}

function quotedNameBefore(text: string, colon: number): string | undefined {
  let end = colon - 1;
  while (end >= 0 && isSpace(text.charAt(end))) end -= 1;
  const quote = text.charAt(end);
  if (quote !== '"' && quote !== "'") return undefined;
  let start = end - 1;
  while (start >= 0 && text.charAt(start) !== quote) {
    if (end - start > longestName) return undefined;
    start -= 1;
  }
  return start < 0 ? undefined : text.slice(start + 1, end).replaceAll('\\', '');
}

/** Where an unquoted name stands: at the start of a line, of a list's entry, or amid words. */
type NamePlace = 'line' | 'entry' | 'words';

function bareNameBefore(text: string, colon: number): { readonly name: string; readonly place: NamePlace } | undefined {
  let start = colon;
  while (start > 0 && isNameCharacter(text.charAt(start - 1))) {
    if (colon - start > longestName) return undefined;
    start -= 1;
  }
  if (start === colon) return undefined;
  const name = text.slice(start, colon);
  let before = start - 1;
  // More space than this is no indentation of a name.
  const furthest = start - longestName;
  while (before > furthest && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before -= 1;
  const neighbour = before < 0 ? '\n' : text.charAt(before);
  if (neighbour === '\n' || neighbour === '\r') return { name, place: 'line' };
  return { name, place: '{[(,;'.includes(neighbour) ? 'entry' : 'words' };
}

/** The value of an unquoted name. Amid words only a quoted one: `Invalid token: expected a string` tells no secret. */
function bareValueAfter(text: string, from: number, place: NamePlace): ReturnType<typeof looseValueAfter> | undefined {
  let start = from;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\t') start += 1;
  const quoteAt = start + countBackslashes(text, start);
  if ('"\'{['.includes(text.charAt(quoteAt)) && quoteAt < text.length) return looseValueAfter(text, start);
  if (place === 'words') return undefined;
  if (place === 'entry') return looseValueAfter(text, start);
  const end = Math.min(indexOrEnd(text, '\n', start), indexOrEnd(text, '\r', start));
  return { start, end, quoted: false };
}

/** After the bracket that closes the one at `open`; the text's end when none does. Brackets in strings do not count. */
function endOfBrackets(text: string, open: number): number {
  let depth = 0;
  let isInString = false;
  for (let at = open; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isInString) {
      if (character === '\\') at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function looseValueAfter(text: string, from: number): { start: number; end: number; quoted: boolean } {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  const backslashes = countBackslashes(text, at);
  const quote = text.charAt(at + backslashes);
  if (backslashes === 0 && (quote === '{' || quote === '[')) {
    return { start: at, end: endOfBrackets(text, at), quoted: false };
  }
  if (quote !== '"' && quote !== "'") {
    let end = at;
    while (end < text.length && !isSpace(text.charAt(end)) && !'{}[],"\'&<>'.includes(text.charAt(end))) end += 1;
    const isWord = ['null', 'true', 'false'].includes(text.slice(at, end));
    return { start: at, end: isWord ? at : end, quoted: false };
  }
  const start = at + backslashes + 1;
  let end = indexOrEnd(text, quote, start);
  // A quote with more backslashes than the opening one is part of the value.
  while (end < text.length && countBackslashesBefore(text, end, start) > backslashes) {
    end = indexOrEnd(text, quote, end + 1);
  }
  return { start, end: end - Math.min(backslashes, countBackslashesBefore(text, end, start)), quoted: true };
}

function countBackslashes(text: string, from: number): number {
  let count = 0;
  while (text.charAt(from + count) === '\\') count += 1;
  return count;
}

function countBackslashesBefore(text: string, index: number, start: number): number {
  let count = 0;
  while (index - 1 - count >= start && text.charAt(index - 1 - count) === '\\') count += 1;
  return count;
}

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

/** An empty value stays empty: it tells what was wrong. A masked one stays, uncounted. */
function maskOf(value: string, rules: PairRules): string {
  if (value === '' || value === mask) return value;
  rules.onMatch();
  return mask;
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

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}

const isSpace = (character: string): boolean => ' \t\r\n'.includes(character);

const isNameCharacter = (character: string): boolean => /[\p{L}\p{N}_.\-%[\]$]/u.test(character);
