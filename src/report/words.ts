/** Text for people: makes what comes from outside safe to look at, and words counts, times and names. */
import type { AnswerNote } from '../call-log/model.ts';
import { readableTarget } from '../http-text/target.ts';

/**
 * Replaces what is invisible or moves the cursor: control characters by their pictures (a newline by `␊`, an escape by
 * `␛`), the rest (C1 controls, bidirectional overrides, zero-width characters, lone surrogates) by `�`.
 */
export function toVisible(text: string): string {
  // The joiners U+200C and U+200D stay: emoji and several scripts need them, and they reorder nothing.
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '␡';
    return code === 0x200c || code === 0x200d ? character : '�';
  });
}

/**
 * One line that GitHub's runner takes for text: it obeys `##[…]` anywhere in a line, and `::…` at its start.
 */
export function toLogLine(text: string): string {
  return hideCommands(toVisible(text)).replace(/^(\s*):(?=:)/, '$1: ');
}

/** For text that stands behind a word of our own, where `::…` is no command. */
export function hideCommands(text: string): string {
  return text.replaceAll('##[', '# #[');
}

/** Shortens text to at most `length` UTF-16 units by leaving out its middle: both ends tell most. */
export function cutMiddle(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = Math.ceil((length - 1) / 2);
  const tail = length - 1 - head;
  return `${text.slice(0, head)}…${tail === 0 ? '' : text.slice(-tail)}`.toWellFormed();
}

/** An example's name, after that of its collection where a mock has several: `Payments > OK`. */
export const inCollection = (name: string, collection: string | undefined): string =>
  collection === undefined ? name : `${collection} > ${name}`;

/** `1 call`, `2 calls`, `100,000 calls`. */
export const countOf = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A whole number with commas. Not by `Intl`: the first formatter of a process takes 10 ms, which every step would pay. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A copy of its own: a slice keeps the whole string alive that it was cut from, and what is kept to the end must not. */
export const detach = (text: string): string => Buffer.from(text).toString();

/** A call as people read it: percent-encoding undone where it stays the same call. */
export const shownCall = (method: string, path: string): string => `${method} ${readableTarget(path)}`;

/** The same in a sentence of ours, where a long one is cut. */
export const sampleOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  cutMiddle(shownCall(method, path), 200);

/** Where a mock lives: "The mock is …". */
export const placeOf = (provider: 'postman' | 'embedded'): string =>
  provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';

/** `14:03:07, 12 s`: when the first of some calls came (UTC), and how long after it the last one. */
export function periodText(first: string, last: string): string {
  const seconds = Math.round((Date.parse(last) - Date.parse(first)) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const parts = [[hours, 'h'] as const, [minutes, 'min'] as const, [hours > 0 ? 0 : seconds % 60, 's'] as const];
  const length = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  const at = new Date(first).toISOString().slice(11, 19);
  return length.length === 0 ? at : `${at}, ${length.join(' ')}`;
}

/** How a rule of `answers` answered a call: `GET /jobs/:id: answer 2 of 3, fault reset`. */
export function turnText({ rule, turn, of, fault, made }: AnswerNote): string {
  const kind = fault === undefined ? '' : `, fault ${fault}`;
  return `${rule}: answer ${turn} of ${of}${kind}${made === true ? ', made by the mock' : ''}`;
}

/** A note for the log of main, and for the report. */
export const withoutExamples =
  'The collection has no saved example, so that every call gets a 404: save a response of a request as an example in Postman.';
