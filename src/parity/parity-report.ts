/** What was the same in both places, and what was not, for people and for programs. */
import { countOf, toVisible } from '../report/index.ts';

/** Something that both places were asked. */
export interface Comparison {
  /** What was sent, in a line. */
  readonly call: string;
  readonly isSame: boolean;
  /** What came back, in a line each, from a little before the first difference. */
  readonly cloud: string;
  readonly runner: string;
}

/** Characters of an answer that are shown, and how many of them may be before the first difference. */
const shown = { all: 160, before: 60 };

/** Compares two answers. */
export function compared(call: string, cloud: string, runner: string): Comparison {
  let first = 0;
  while (first < cloud.length && cloud.charCodeAt(first) === runner.charCodeAt(first)) first += 1;
  const isSame = cloud === runner;
  const begin = isSame ? 0 : Math.max(0, first - shown.before);
  return { call, isSame, cloud: excerpt(cloud, begin), runner: excerpt(runner, begin) };
}

function excerpt(text: string, begin: number): string {
  const end = begin + shown.all;
  const part = `${begin > 0 ? '…' : ''}${text.slice(begin, end)}${end < text.length ? '…' : ''}`;
  return toVisible(part.toWellFormed().replace(/\s+/g, ' '));
}

export interface RuleResult {
  /** Its ID in docs/fidelity.md. */
  readonly rule: string;
  readonly about: string;
  readonly outcome: 'same' | 'different';
  readonly comparisons: readonly Comparison[];
}

export interface ParityReport {
  readonly rules: readonly RuleResult[];
  /** Of the user's own collection, example by example. */
  readonly collection?: readonly Comparison[];
}

/** A rule's result. */
export function ruleResult(rule: string, about: string, comparisons: readonly Comparison[]): RuleResult {
  return { rule, about, outcome: comparisons.every(({ isSame }) => isSame) ? 'same' : 'different', comparisons };
}

/** Lines for a terminal. @param isAsked which rules were asked for */
export function formatParity({ rules, collection }: ParityReport, isAsked: (rule: string) => boolean): string {
  const lines = rules.flatMap(({ rule, about, outcome, comparisons }) => [
    `${rule}  ${outcome === 'same' ? 'the same ' : 'different'}  ${about}`,
    ...comparisons.flatMap(difference),
  ]);
  for (const [why, unseen] of Map.groupBy(unseenAmong(isAsked), ({ why }) => why)) {
    lines.push(`${unseen.map(({ rule }) => rule).join(', ')}: not to be seen, ${why}`);
  }
  const different = rules.filter(({ outcome }) => outcome === 'different');
  lines.push(
    '',
    `${countOf(rules.length, 'rule')}: ${rules.length - different.length} the same, ${different.length} different.`,
  );
  if (collection !== undefined) {
    const different = collection.filter(({ isSame }) => !isSame).length;
    lines.push('', ...collection.flatMap(difference));
    lines.push(`Your collection: ${countOf(collection.length, 'call')}, ${different} answered differently.`);
  }
  return `${lines.join('\n')}\n`;
}

/** One object, with nothing in it that the account alone has. */
export function parityJson({ rules, collection }: ParityReport, version: string, isAsked: (rule: string) => boolean) {
  return {
    version,
    different: rules.filter(({ outcome }) => outcome === 'different').map(({ rule }) => rule),
    rules,
    notSeen: unseenAmong(isAsked),
    ...(collection !== undefined && { collection }),
  };
}

/**
 * Rules of docs/fidelity.md that no call from outside can show, by the reason why: `A-B` stands for all from A to B. What is
 * documented alone needs no probe.
 */
const reasons: readonly (readonly [why: string, rules: string])[] = [
  ['it is about reading files, which Postman never sees', 'R-01 R-10 R-12-R-21 V-01-V-10'],
  ["Postman's cloud has nothing of the kind", 'B-01-B-08 S-01-S-06 M-44 A-24 P-10'],
  ['it is about reports, which are ours', 'M-45'],
  ['it is about when a call is logged, and the cloud shows its log late', 'P-11'],
  ["it is about bounds, which an account's quota would pay for", 'M-40 T-19 P-07 P-12 P-13 A-03 A-18'],
  ['it is about a port of this machine', 'A-12'],
];

/** Each rule that is not to be seen, with the reason. */
export const unseenRules: ReadonlyMap<string, string> = new Map(
  reasons.flatMap(([why, rules]) => rules.split(' ').flatMap((range) => rulesOf(range).map((rule) => [rule, why]))),
);

/** `R-12-R-21` is ten rules, `R-01` is one. */
function rulesOf(range: string): readonly string[] {
  const [letter = '', from = '', , to = from] = range.split('-');
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => {
    return `${letter}-${String(Number(from) + index).padStart(2, '0')}`;
  });
}

function unseenAmong(isAsked: (rule: string) => boolean) {
  return Array.from(unseenRules, ([rule, why]) => ({ rule, why })).filter(({ rule }) => isAsked(rule));
}

function difference({ call, isSame, cloud, runner }: Comparison): readonly string[] {
  if (isSame) return [];
  return [`        ${call}`, `          cloud:  ${cloud}`, `          runner: ${runner}`];
}
