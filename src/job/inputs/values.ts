/** What all inputs have in common: text in, a typed value out. Problems are reported, and the parsing goes on. */
import { distance } from 'fastest-levenshtein';
import { quote } from '../../http-text/show-value.ts';
import type { ApiInputs } from '../../postman/index.ts';

/** Takes a problem with an input, in a sentence that names the input. */
export type ReportProblem = (problem: string) => void;

/** What is wrong with the inputs: one sentence each, all of them. */
export class InputsError extends Error {
  override readonly name = 'InputsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.length === 1 ? problems.join('') : problems.map((problem) => `- ${problem}`).join('\n'));
    this.problems = problems;
  }
}

/** Who gave the inputs: a step of a workflow by default. */
export interface GivenBy {
  /** Which refuses unknown options itself. */
  readonly onCommandLine?: boolean;
  /** The names of all that a step was given, in lower case. */
  readonly stepInputs?: readonly string[];
}

/** The inputs of one step, trimmed, with their defaults: GitHub hands over '' where a workflow passes an empty expression. */
export function fillIn<TName extends string>(
  definitions: Readonly<Record<TName, { readonly default: string }>>,
  given: Readonly<Partial<Record<TName, string>>>,
): Readonly<Record<TName, string>> {
  const entries = Object.entries<{ readonly default: string }>(definitions).map(([name, definition]) => {
    const text = given[name as TName]?.trim() ?? ''; // a key of its own
    return [name, text === '' ? definition.default : text];
  });
  return Object.fromEntries(entries) as Record<TName, string>; // one entry for each
}

/**
 * Tells each given name that is no input but near to one. The others are let be: GitHub hands inputs over as `INPUT_…`
 * variables, and a workflow may have one of that name for itself.
 *
 * @param given names in lower case
 * @param known the inputs of the action
 */
export function reportUnknownInputs(given: readonly string[], known: readonly string[], report: ReportProblem): void {
  for (const name of given) {
    // `job-status` is an input of ours that only its default gives.
    if (known.includes(name) || name === 'job-status') continue;
    if (name === 'upstream') {
      report(
        '"upstream" is no input of this action: `ephemeral-mock record` at a desk makes examples, and its file is committed.',
      );
      continue;
    }
    const near = nearestInput(name, known);
    if (near !== undefined) report(`${quote(name)} is no input of this action. Did you mean \`${near}\`?`);
  }
}

function nearestInput(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  // `api-key`, as the update step has it, for `postman-api-key`.
  const same =
    known.find((input) => plain(input) === wanted) ??
    known.find((input) => /[-_ ]/.test(name) && plain(input).endsWith(wanted));
  const [nearest] = known
    .map((input) => ({ input, edits: editsBetween(plain(input), wanted) }))
    .sort((a, b) => a.edits - b.edits);
  return same ?? (nearest !== undefined && nearest.edits <= mostEdits(nearest.input) ? nearest.input : undefined);
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '');

/** Two letters that changed places are one mistake. */
function editsBetween(a: string, b: string): number {
  const sorted = (text: string): string => text.split('').sort().join('');
  return sorted(a) === sorted(b) ? Math.min(1, distance(a, b)) : distance(a, b);
}

/** Short names are near to many a word. */
const mostEdits = (input: string): number => Math.min(3, Math.max(1, Math.floor(input.length / 4)));

/** `undefined` for ''. */
export const optional = (text: string): string | undefined => (text === '' ? undefined : text);

/** One of the words, in any case; the first one after a problem, and for ''. */
export function oneOf<const TWord extends string>(
  input: string,
  text: string,
  words: readonly [TWord, ...TWord[]],
  report: ReportProblem,
): TWord {
  const given = text.trim().toLowerCase();
  if (given === '') return words[0];
  const word = words.find((candidate) => candidate === given);
  if (word !== undefined) return word;
  report(`\`${input}\` is ${quote(text.trim())}: it takes ${words.join(', ')}.${didYouMean(given, words)}`);
  return words[0];
}

/** Truth as YAML 1.2 writes it, which is what `@actions/core` takes too. False for '', and after a problem. */
export function flag(input: string, text: string, report: ReportProblem): boolean {
  const given = text.trim().toLowerCase();
  if (!['', 'true', 'false'].includes(given)) report(`\`${input}\` is ${quote(text.trim())}: it takes true or false.`);
  return given === 'true';
}

/** A whole number, both ends included; `undefined` after a problem, and for ''. */
export function wholeNumber(
  input: string,
  text: string,
  range: { readonly from: number; readonly to: number },
  report: ReportProblem,
): number | undefined {
  const given = text.trim();
  if (given === '') return undefined;
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (value >= range.from && value <= range.to) return value;
  report(`\`${input}\` is ${quote(given)}: it takes a whole number from ${range.from} to ${range.to}.`);
  return undefined;
}

/** The URL of an API, without slashes at its end; `undefined` after a problem. */
export function httpUrl(
  { url: input, key }: Pick<ApiInputs, 'url' | 'key'>,
  text: string,
  report: ReportProblem,
): string | undefined {
  const given = text.trim();
  const url = URL.parse(given);
  const credentials = url !== null && (url.username !== '' || url.password !== '');
  const isBare = !credentials && !/[?#]/.test(given);
  if (url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && isBare) {
    return given.replace(/\/+$/, '');
  }
  if (credentials) {
    report(`\`${input}\` holds a user name or password: give the bare URL, and the key in \`${key}\`.`);
  } else if (url !== null && !isBare) {
    // Not repeated: a query may hold a key.
    report(`\`${input}\` holds a query or a fragment: give the bare URL, without what begins with ? or #.`);
  } else {
    report(`\`${input}\` is ${quote(given)}: it takes an http or https URL, for example https://api.getpostman.com.`);
  }
  return undefined;
}

/** Longer texts are compared by their starts. */
const longestCompared = 100;

/** ` Did you mean …?` for the word that a typo most likely meant; '' when none is near. */
export function didYouMean(given: string, words: readonly string[], form = (word: string) => word): string {
  const [nearest] = words
    .map((word) => ({ word, edits: distance(given.slice(0, longestCompared).toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, edits }) => edits <= Math.max(2, Math.floor(word.length / 2)))
    .sort((a, b) => a.edits - b.edits);
  return nearest === undefined ? '' : ` Did you mean ${form(nearest.word)}?`;
}
