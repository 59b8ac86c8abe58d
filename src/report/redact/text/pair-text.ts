/** What all redaction of names with values in text needs: masking, replacing, and finding where a name begins. */
import { longestName, type SecretNames } from '../secret-names.ts';
import { mask, type SecretValues } from '../secret-values.ts';

/** What is secret, by its name and by its value. */
export interface SecretRules extends SecretNames, SecretValues {
  /** Called once for each value replaced. */
  readonly onMatch: () => void;
  /** Nothing is redacted by its name or shape. */
  readonly off: boolean;
}

/** The mask for a value. An empty one stays empty: that may be the mistake. A masked one is not counted again. */
export function maskOf(value: string, rules: SecretRules): string {
  if (value === '' || value === mask) return value;
  rules.onMatch();
  return mask;
}

/** Builds a text with other words in place of some of its parts, which are given from left to right. */
export function startReplacing(text: string, rules: SecretRules) {
  let output = '';
  let copied = 0;
  const replace = (from: number, to: number, replacement: string): void => {
    output += text.slice(copied, from) + replacement;
    copied = to;
  };
  return {
    replace,
    mask: (from: number, to: number): void => {
      replace(from, to, maskOf(text.slice(from, to), rules));
    },
    /** Where the last replaced part ends: what begins before that is masked already. */
    end: (): number => copied,
    /** The whole text. */
    text: (): string => output + text.slice(copied),
  };
}

/** The index of the next `part`; the text's end where there is none. */
export function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}

/** A space, a tab or the end of a line. */
export const isSpace = (character: string): boolean => ' \t\r\n'.includes(character);

/** The index of the next of these characters; the text's end where there is none. */
export function endAt(text: string, from: number, characters: string): number {
  let at = from;
  while (at < text.length && !characters.includes(text.charAt(at))) at += 1;
  return at;
}

/** Where the name begins that ends at `end`, as forms, JSON and code write it. Of a longer one only the end is looked at. */
export function startOfName(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longestName && /[\p{L}\p{N}_.\-%[\]$]/u.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The index before the spaces and tabs that end at `end`, of which at most `most` are skipped: a pair has no more. */
export function skipBlanksBack(text: string, end: number, most: number): number {
  let at = end;
  while (at > 0 && end - at < most && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at -= 1;
  return at;
}

/** The index of the next character that is neither space nor tab. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at += 1;
  return at;
}

/** Whether a word can stand in a sentence: no key or password that a machine has made. */
export function isProse(word: string): boolean {
  const bare = word.replace(/[.,:;!?)\]}]+$/, '');
  if (/^[\p{L}'’-]*$/u.test(bare)) return !(bare.length >= 8 && /\p{Ll}\p{Lu}/u.test(bare));
  return bare.length < 6 || /^\d{1,5}$/.test(bare) || bare.includes('://');
}
