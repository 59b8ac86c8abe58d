/** Redacts `"name": "value"` and `name: value` in text: torn JSON, GraphQL, header lines, logs. */
import { decodeForm } from './decode-form.ts';
import { indexOrEnd, isNameCharacter, isSpace, maskOf, type PairRules } from './pair-text.ts';
import { isScheme, longestName, longestScheme } from './secret-names.ts';

/**
 * `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string; `token: "abc"` as in
 * GraphQL; and `Authorization: Bearer abc` on a line or in quotes of its own, or amid words.
 */
export function redactColonPairs(text: string, rules: PairRules): string {
  let output = '';
  let copied = 0;
  let colon = text.indexOf(':');
  while (colon !== -1) {
    let next = colon + 1;
    const quotedName = quotedNameBefore(text, colon);
    const bare = quotedName === undefined ? bareNameBefore(text, colon) : undefined;
    const name = quotedName ?? bare?.name;
    if (name !== undefined && rules.isField(decodeForm(name))) {
      const value = bare === undefined ? looseValueAfter(text, next) : bareValueAfter(text, next, bare);
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

/** The quote that a text begins with, and how often it is escaped. */
interface OpenQuote {
  readonly quote: string;
  readonly backslashes: number;
}

/** Where an unquoted name stands: at the start of a line, of a quoted text, of a list's entry, or amid words. */
type NamePlace = 'line' | OpenQuote | 'entry' | 'words';

interface BareName {
  readonly name: string;
  readonly place: NamePlace;
}

function bareNameBefore(text: string, colon: number): BareName | undefined {
  let start = colon;
  while (start > 0 && isNameCharacter(text.charAt(start - 1))) {
    if (colon - start > longestName) return undefined;
    start -= 1;
  }
  if (start === colon) return undefined;
  const name = text.slice(start, colon);
  let before = start - 1;
  if (before >= 0 && '"\''.includes(text.charAt(before))) {
    return { name, place: { quote: text.charAt(before), backslashes: countBackslashesBefore(text, before, 0) } };
  }
  // More space than this is no indentation of a name.
  const furthest = start - longestName;
  while (before > furthest && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before -= 1;
  const neighbour = before < 0 ? '\n' : text.charAt(before);
  if (neighbour === '\n' || neighbour === '\r') return { name, place: 'line' };
  return { name, place: '{[(,;'.includes(neighbour) ? 'entry' : 'words' };
}

/** The value of an unquoted name. */
function bareValueAfter(text: string, from: number, { name, place }: BareName): LooseValue | undefined {
  let start = from;
  while (text.charAt(start) === ' ' || text.charAt(start) === '\t') start += 1;
  const quoteAt = start + countBackslashes(text, start);
  if ('"\'{['.includes(text.charAt(quoteAt)) && quoteAt < text.length) return looseValueAfter(text, start);
  if (place === 'words') return credentialsAfter(text, start, name);
  if (place === 'entry') return looseValueAfter(text, start);
  return { start, end: endOfLine(text, start, place === 'line' ? undefined : place), quoted: false };
}

/**
 * The `abc` of `Bearer abc` amid words, where a value needs more than a name to tell it from prose: `Invalid token: expected
 * a string` and `Invalid token: basic checks failed` give no secret away.
 */
function credentialsAfter(text: string, from: number, name: string): LooseValue | undefined {
  const space = text.slice(from, from + longestScheme + 1).indexOf(' ');
  if (space === -1 || !isScheme(text.slice(from, from + space))) return undefined;
  let start = from + space;
  while (text.charAt(start) === ' ') start += 1;
  let end = start;
  while (end < text.length && !isSpace(text.charAt(end)) && !'"\'\\`<>&,;)]}'.includes(text.charAt(end))) end += 1;
  const isProse = !/authorization$/i.test(name) && /^\p{Ll}*[.:!?]?$/u.test(text.slice(start, end));
  return isProse ? undefined : { start, end, quoted: false };
}

/** The end of a line, or of the quoted text before it. */
function endOfLine(text: string, from: number, open: OpenQuote | undefined): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') return at;
    if (character !== open?.quote) continue;
    // A quote with more backslashes than the opening one is part of the value.
    const backslashes = countBackslashesBefore(text, at, from);
    if (backslashes <= open.backslashes) return at - backslashes;
  }
  return text.length;
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

interface LooseValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

function looseValueAfter(text: string, from: number): LooseValue {
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
