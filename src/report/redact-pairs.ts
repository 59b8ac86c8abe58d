/** Redacts `name=value` and `"name": "value"` in text that is not JSON: forms, query strings, markup, logs, torn JSON. */
import { decodeForm } from './decode-form.ts';
import { longestName } from './secret-names.ts';
import { mask } from './secret-values.ts';

export interface PairRules {
  readonly isField: (name: string) => boolean;
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
      if (equals !== -1 && rules.isField(decodeForm(name))) return `${name}=${maskOf(value, rules)}`;
      const decoded = decodeForm(value);
      const redacted = redactValue(decoded);
      return redacted === decoded ? pair : pair.slice(0, equals + 1) + encodeURIComponent(redacted.toWellFormed());
    })
    .join('&');
}

/** Redacts both kinds of pairs wherever they stand in free text. Linear in the length of the text. */
export function redactLoosePairs(text: string, rules: PairRules): string {
  return redactQuotedPairs(redactAssignments(text, rules), rules);
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
    if (name !== '' && rules.isField(decodeForm(name))) {
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

/** `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string. */
function redactQuotedPairs(text: string, rules: PairRules): string {
  let output = '';
  let copied = 0;
  let colon = text.indexOf(':');
  while (colon !== -1) {
    let next = colon + 1;
    const name = quotedNameBefore(text, colon);
    if (name !== undefined && rules.isField(name)) {
      const value = looseValueAfter(text, colon + 1);
      output += text.slice(copied, value.start);
      const masked = maskOf(text.slice(value.start, value.end), rules);
      output += value.quoted || masked === '' ? masked : `"${masked}"`;
      copied = value.end;
      next = Math.max(next, value.end);
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

function looseValueAfter(text: string, from: number): { start: number; end: number; quoted: boolean } {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  const backslashes = countBackslashes(text, at);
  const quote = text.charAt(at + backslashes);
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
 * @param text starts with the first boundary line
 */
export function redactMultipart(text: string, rules: PairRules): string {
  const boundary = text.slice(0, Math.min(indexOrEnd(text, '\r', 0), indexOrEnd(text, '\n', 0)));
  let output = '';
  let copied = 0;
  let part = 0;
  while (part < text.length) {
    const end = indexOrEnd(text, `\n${boundary}`, part);
    const lines = text.slice(part, end);
    const blank = /\r?\n\r?\n/.exec(lines);
    const name = /[; ]name="?([^";\r\n]*)/i.exec(lines.slice(0, blank?.index))?.[1];
    if (blank !== null && name !== undefined && rules.isField(name)) {
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
  return at;
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}

const isSpace = (character: string): boolean => ' \t\r\n'.includes(character);

const isNameCharacter = (character: string): boolean => /[\p{L}\p{N}_.\-%[\]$]/u.test(character);
