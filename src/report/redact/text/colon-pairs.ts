/** Redacts `"name": "value"` and `name: value` in text: torn JSON, GraphQL, header lines, logs. */
import { decodeFormText } from '../../../http-text/percent-encoding.ts';
import { countBackslashes, countBackslashesBefore, type LooseValue, looseValueAfter } from './loose-value.ts';
import {
  endAt,
  isProse,
  isSpace,
  maskOf,
  type SecretRules,
  skipBlanks,
  skipBlanksBack,
  startOfName,
  startReplacing,
} from './pair-text.ts';
import { isScheme, longestName, longestScheme } from '../secret-names.ts';

/** Spaces between a name and its colon. */
const mostBlanks = 8;

/**
 * `"token": "abc"`, also with the quotes escaped any number of times, as in JSON inside of a string; `token: "abc"` as in
 * GraphQL; and `Authorization: Bearer abc` on a line or in quotes of its own, or amid words.
 */
export function redactColonPairs(text: string, rules: SecretRules): string {
  const { replace, end, text: redacted } = startReplacing(text, rules);
  let colon = text.indexOf(':');
  while (colon !== -1) {
    let next = colon + 1;
    const quotedName = quotedNameBefore(text, colon);
    const bare = quotedName === undefined ? bareNameBefore(text, colon) : undefined;
    const name = quotedName ?? bare?.name;
    // `:=` assigns.
    if (name !== undefined && text.charAt(next) !== '=' && rules.isField(decodeFormText(name))) {
      const value = bare === undefined ? looseValueAfter(text, next) : bareValueAfter(text, next, bare);
      if (value !== undefined && value.start >= end()) {
        const masked = maskOf(text.slice(value.start, value.end), rules);
        const isWhole = value.quoted || masked === '' || bare !== undefined;
        replace(value.start, value.end, isWhole ? masked : `"${masked}"`);
        next = Math.max(next, value.end);
      }
    }
    colon = text.indexOf(':', next);
  }
  return redacted();
}

/** The name in quotes that ends before `index`, but for spaces. */
export function quotedNameBefore(text: string, index: number): string | undefined {
  let end = index - 1;
  while (end >= 0 && index - end <= longestName && isSpace(text.charAt(end))) end -= 1;
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
  const end = skipBlanksBack(text, colon, mostBlanks);
  const start = startOfName(text, end);
  if (start === end) return undefined;
  const name = text.slice(start, end);
  let before = start - 1;
  if (before >= 0 && '"\''.includes(text.charAt(before))) {
    return { name, place: { quote: text.charAt(before), backslashes: countBackslashesBefore(text, before, 0) } };
  }
  // More space than this is no indentation of a name.
  before = skipBlanksBack(text, start, longestName) - 1;
  const neighbour = before < 0 ? '\n' : text.charAt(before);
  if (neighbour === '\n' || neighbour === '\r') return { name, place: 'line' };
  return { name, place: '{[(,;'.includes(neighbour) ? 'entry' : 'words' };
}

/** The value of an unquoted name. */
function bareValueAfter(text: string, from: number, { name, place }: BareName): LooseValue | undefined {
  const start = skipBlanks(text, from);
  const quoteAt = start + countBackslashes(text, start);
  if ('"\'`{['.includes(text.charAt(quoteAt)) && quoteAt < text.length) return looseValueAfter(text, start);
  if (place === 'words') return valueAmidWords(text, start, name);
  if (place === 'entry') return looseValueAfter(text, start);
  return { start, end: endOfLine(text, start, place === 'line' ? undefined : place), quoted: false };
}

/** Names whose secrets are a few digits. */
const isNumeric = /(?:pin|otp|cvv|cvc|passcode)\d?$/i;

/**
 * The `abc` of `Bearer abc`, or a word that no sentence has. Amid words a value needs more than a name to tell it from
 * prose: `Invalid token: expected a string` and `Invalid token: basic checks failed` give no secret away.
 */
function valueAmidWords(text: string, from: number, name: string): LooseValue | undefined {
  const space = text.slice(from, from + longestScheme + 1).indexOf(' ');
  const scheme = space === -1 ? '' : text.slice(from, from + space);
  const start = isScheme(scheme) ? skipBlanks(text, from + space) : from;
  const end = endAt(text, start, ' \t\r\n"\'\\`<>&,;)]}');
  const word = text.slice(start, end);
  const isSecret = isScheme(scheme)
    ? /authorization$/i.test(name) || !/^\p{Ll}*[.:!?]?$/u.test(word)
    : !isProse(word) || (isNumeric.test(name) && /^\d{3,}$/.test(word));
  return isSecret ? { start, end, quoted: false } : undefined;
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
