/** How well a call's query parameters fit an example's (Postman docs, matching algorithm, from Jan 2023 on). */
import { groupByName } from '../../http-text/pairs.ts';
import { comparableValue, type Query } from '../call/call.ts';
import type { KeyValue } from '../collection.ts';
import { decodeFormText, decodePercent } from '../../http-text/percent-encoding.ts';

/** An example's values by key; a value that is one unresolved variable stands for any value. */
export interface QueryPattern {
  readonly groups: readonly {
    readonly key: string;
    readonly values: readonly string[];
    readonly wildcards: readonly string[];
  }[];
}

/** How the parameters of a call fit an example's. */
export interface QueryMatch {
  readonly score: number;
  /** Parameters of the same key and value. */
  readonly matched: number;
  readonly captures: ReadonlyMap<string, string> | undefined;
}

/** A wildcard counts for less than a literal value, so that an exact example wins over it, and for more than a wrong one. */
const wildcardWeight = 0.8;

const WHOLE_TOKEN = /^\{\{([^{}]*)\}\}$/;

/** Prepares an example's parameters, whose known variables are resolved. */
export function prepareQuery(query: readonly KeyValue[], wildcards: boolean): QueryPattern {
  const pairs = query.map(({ key, value }) => [decodeFormText(key), value] as const);
  const groups = Array.from(groupByName(pairs), ([key, values]) => ({
    key,
    values: values
      .filter((value) => !(wildcards && WHOLE_TOKEN.test(value)))
      .map((value) => comparableValue(decodePercent(value))),
    wildcards: wildcards ? values.flatMap((value) => WHOLE_TOKEN.exec(value)?.slice(1, 2) ?? []) : [],
  }));
  return { groups };
}

/** The values of `sent` that have no equal in `saved`, and how many had one. */
function withoutEquals(sent: readonly string[], saved: readonly string[]): { rest: readonly string[]; equal: number } {
  const counts = new Map<string, number>();
  for (const value of saved) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rest = sent.filter((value) => {
    const count = counts.get(value) ?? 0;
    if (count > 0) counts.set(value, count - 1);
    return count === 0;
  });
  return { rest, equal: sent.length - rest.length };
}

/** Whether the values that were sent for a key are the example's: as many, and each equal or for a wildcard. */
export function fitsGroup({ values, wildcards }: QueryPattern['groups'][number], sent: readonly string[]): boolean {
  return sent.length === values.length + wildcards.length && withoutEquals(sent, values).equal === values.length;
}

/**
 * +10 when all match, +10 × share when some do, minus the number missing (at most 10) when none does, 0 when neither
 * side has parameters. Takes time in proportion to the example's parameters, not the call's.
 * @param sentCount number of parameters in `sent`
 */
export function scoreQuery(pattern: QueryPattern, sent: Query, sentCount: number): QueryMatch {
  let literal = 0;
  let wild = 0;
  let partial = 0;
  let total = sentCount;
  let captures: Map<string, string> | undefined;
  for (const { key, values, wildcards } of pattern.groups) {
    const sentValues = sent.get(key) ?? [];
    const savedCount = values.length + wildcards.length;
    total += Math.max(0, savedCount - sentValues.length);
    const { rest, equal } = withoutEquals(sentValues, values);
    const captured = Math.min(rest.length, wildcards.length);
    for (let index = 0; index < captured; index += 1) {
      (captures ??= new Map()).set(wildcards[index] ?? '', rest[index] ?? '');
    }
    literal += equal;
    wild += captured;
    partial += Math.min(sentValues.length, savedCount) - equal - captured;
  }
  const matched = literal + wild;
  const missing = total - matched - partial;
  const weight = literal + wild * wildcardWeight;
  const score = total === 0 ? 0 : matched > 0 ? (10 * weight) / total : 0 - Math.min(missing, 10);
  return { score, matched, captures };
}
