/** What was the same in both places, and what was not, for people and for programs. */
import { countOf, toVisible } from '../report/index.ts';
import { unseenRules } from './unseen-rules.ts';

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
  for (const [why, unseen] of unseenByReason(isAsked)) lines.push(`${unseen.join(', ')}: not to be seen, ${why}`);
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
  const unseen = [...unseenRules].filter(([rule]) => isAsked(rule));
  return {
    version,
    different: rules.filter(({ outcome }) => outcome === 'different').map(({ rule }) => rule),
    rules,
    notSeen: unseen.map(([rule, why]) => ({ rule, why })),
    ...(collection !== undefined && { collection }),
  };
}

function difference({ call, isSame, cloud, runner }: Comparison): readonly string[] {
  if (isSame) return [];
  return [`        ${call}`, `          cloud:  ${cloud}`, `          runner: ${runner}`];
}

function unseenByReason(isAsked: (rule: string) => boolean): ReadonlyMap<string, readonly string[]> {
  const byReason = new Map<string, string[]>();
  for (const [rule, why] of unseenRules) {
    if (isAsked(rule)) byReason.set(why, [...(byReason.get(why) ?? []), rule]);
  }
  return byReason;
}
