/** What the redaction of pairs in text is made of. */
import { mask } from './secret-values.ts';

export interface PairRules {
  readonly isField: (name: string) => boolean;
  /** The same for a name that holds all keys that lead to the value, as in forms. */
  readonly isFormField: (name: string) => boolean;
  /** Called once for each value replaced. */
  readonly onMatch: () => void;
}

/** An empty value stays empty: it tells what was wrong. A masked one stays, uncounted. */
export function maskOf(value: string, rules: PairRules): string {
  if (value === '' || value === mask) return value;
  rules.onMatch();
  return mask;
}

export function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index === -1 ? text.length : index;
}

export const isSpace = (character: string): boolean => ' \t\r\n'.includes(character);

export const isNameCharacter = (character: string): boolean => /[\p{L}\p{N}_.\-%[\]$]/u.test(character);
