/** What the redaction of pairs in text is made of. */
import { mask } from '../secret-values.ts';

/** What is secret by its name. */
export interface PairRules {
  readonly isField: (name: string) => boolean;
  /** The same for a name that holds all keys that lead to the value, as in forms. */
  readonly isFormField: (name: string) => boolean;
  /** Called once for each value replaced. */
  readonly onMatch: () => void;
  /** Nothing is redacted, whatever its name or shape. */
  readonly off: boolean;
}

/** An empty value stays empty: it tells what was wrong. A masked one stays, uncounted. */
export function maskOf(value: string, rules: PairRules): string {
  if (value === '' || value === mask) return value;
  rules.onMatch();
  return mask;
}

/** Builds a text with some of its parts masked, which are given from left to right. */
export interface Masking {
  readonly mask: (from: number, to: number) => void;
  /** Where the last masked part ends: what begins before that is masked already. */
  readonly end: () => number;
  /** The whole text. */
  readonly text: () => string;
}

/** Begins with a text in which nothing is masked. */
export function startMasking(text: string, rules: PairRules): Masking {
  let output = '';
  let copied = 0;
  return {
    mask: (from, to) => {
      output += text.slice(copied, from) + maskOf(text.slice(from, to), rules);
      copied = to;
    },
    end: () => copied,
    text: () => output + text.slice(copied),
  };
}

/** The index of the next `part`; the text's end where there is none. */
export function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}

/** A space, a tab or the end of a line. */
export const isSpace = (character: string): boolean => ' \t\r\n'.includes(character);

/** A character of a name as forms, JSON and code write it. */
export const isNameCharacter = (character: string): boolean => /[\p{L}\p{N}_.\-%[\]$]/u.test(character);

/** The index before which spaces and tabs stand, at most `most` of them: more of them is no writing of a pair. */
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
