/** Redacts the numbers of payment cards: 13 to 19 digits that pass the Luhn check (ISO/IEC 7812-1). */
import { type SecretRules, startReplacing } from './pair-text.ts';

const longest = 19;
/** Groups that a number is written in. */
const mostGroups = 5;

/** Whether a text may hold one: cheap, so that most texts cost no more. */
export const mayHoldCardNumber = (text: string): boolean => /\d[\d -]{11,}\d/.test(text);

/** The digits may be in groups with a space or a dash between them. */
export function redactCardNumbers(text: string, rules: SecretRules): string {
  if (rules.off || !mayHoldCardNumber(text)) return text;
  const masking = startReplacing(text, rules);
  for (const { index, 0: run } of text.matchAll(/\d[\d -]{12,}/g)) {
    for (const [start, end] of cardNumbersIn(run)) {
      const [from, to] = [index + start, index + end];
      if (standsAlone(text, from, to, /\D/.test(run.slice(start, end)))) masking.mask(from, to);
    }
  }
  return masking.text();
}

/** A number of JSON, say. */
export const isCardNumber = (digits: string): boolean =>
  /^[1-9]\d{12,18}$/.test(digits) && passesLuhn(digits) && !isTime(digits);

/** Places of numbers in digits, spaces and dashes, from left to right. */
function cardNumbersIn(run: string): (readonly [start: number, end: number])[] {
  const groups: readonly Group[] = Array.from(run.matchAll(/\d+/g), ({ index, 0: digits }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  const found: (readonly [number, number])[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const fitting = groups.slice(first, first + mostGroups);
    const length = lengthOfNumber(fitting);
    if (length === 0) continue;
    found.push([fitting[0]?.start ?? 0, fitting[length - 1]?.end ?? 0]);
    first += length - 1;
  }
  return found;
}

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** How many groups, from the first one on, are one number; 0 when none is. */
function lengthOfNumber(groups: readonly Group[]): number {
  let digits = '';
  let end = -1;
  for (const [index, group] of groups.entries()) {
    if (index > 0 && group.start - end > 1) return 0;
    if (index === 1 && digits.length < 4) return 0;
    digits += group.digits;
    ({ end } = group);
    if (digits.length > longest) return 0;
    if (isCardNumber(digits)) return index + 1;
  }
  return 0;
}

/** No part of a longer word, of a fraction, or of an ID whose parts have dashes between them, such as a UUID. */
function standsAlone(text: string, from: number, to: number, inGroups: boolean): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return false;
  if (/\d\.$/.test(before) || /^\.\d/.test(after)) return false;
  return !inGroups || !(/[\p{L}\p{N}]-$/u.test(before) || /^-[\p{L}\p{N}]/u.test(after));
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.at(-1 - place));
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** One in ten times passes the check: what are milli-, micro- or nanoseconds of the years 2015 to 2034 is no number of a card. */
function isTime(digits: string): boolean {
  const seconds = Number(digits.slice(0, 10));
  return [13, 16, 19].includes(digits.length) && seconds >= 1_420_000_000 && seconds < 2_050_000_000;
}
