/** The value behind a name in text: quoted, in brackets or bare. */
import { endAt, indexOrEnd, isSpace } from './pair-text.ts';

/** Where a value stands, without its quotes. */
export interface LooseValue {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

const quotes = '"\'`';
/** What may stand before a quote: Python's `b'…'` and `f"…"`, `@"…"` of C#. */
const stringPrefix = /^(?:[bfru]{1,2}|[@$]{1,2}|L)(?=["'`])/i;

/** A value in quotes that may be escaped, as in JSON inside of a string; `undefined` where none begins. */
export function quotedValueAt(text: string, at: number): LooseValue | undefined {
  const open = at + (stringPrefix.exec(text.slice(at, at + 3))?.[0].length ?? 0);
  const backslashes = countBackslashes(text, open);
  const quote = text.charAt(open + backslashes);
  if (quote === '' || !quotes.includes(quote)) return undefined;
  const triple = quote.repeat(3);
  if (backslashes === 0 && text.startsWith(triple, open)) {
    return { start: open + 3, end: indexOrEnd(text, triple, open + 3), quoted: true };
  }
  const start = open + backslashes + 1;
  let end = indexOrEnd(text, quote, start);
  // A quote with more backslashes than the opening one is part of the value.
  while (end < text.length && countBackslashesBefore(text, end, start) > backslashes) {
    end = indexOrEnd(text, quote, end + 1);
  }
  return { start, end: end - Math.min(backslashes, countBackslashesBefore(text, end, start)), quoted: true };
}

/** The value at the next character that is no space. Of bare ones `null`, `true` and `false` give nothing away. */
export function looseValueAfter(text: string, from: number): LooseValue {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  const first = text.charAt(at);
  if (first === '{' || first === '[') return { start: at, end: endOfBrackets(text, at), quoted: false };
  const quoted = quotedValueAt(text, at);
  if (quoted !== undefined) return quoted;
  const end = endAt(text, at, ' \t\r\n{}[],"\'&<>');
  const isWord = ['null', 'true', 'false'].includes(text.slice(at, end));
  return { start: at, end: isWord ? at : end, quoted: false };
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

/** Backslashes from this index on. */
export function countBackslashes(text: string, from: number): number {
  let count = 0;
  while (text.charAt(from + count) === '\\') count += 1;
  return count;
}

/** Backslashes that end before `index`, none of them before `start`. */
export function countBackslashesBefore(text: string, index: number, start: number): number {
  let count = 0;
  while (index - 1 - count >= start && text.charAt(index - 1 - count) === '\\') count += 1;
  return count;
}
