/** The input `expect-calls`: YAML or JSON rules about which calls must come. */
import * as v from 'valibot';
import { canBeSent } from '../../../engine/index.ts';
import { isObject } from '../../../http-text/bounded-json.ts';
import { parseExactJson } from '../../../http-text/exact-json.ts';
import { readRoute } from '../../../http-text/route-text.ts';
import { quote, show, toJson } from '../../../http-text/show-value.ts';
import type { ExpectedCalls, Times } from '../../../report/index.ts';
import { didYouMean, type ReportProblem } from '../values.ts';
import { entriesSchema, parseYaml, readYamlInput, scalarSchema } from '../yaml/yaml.ts';

/** A name may have several values, all of which must have been sent. */
const pairsSchema = v.pipe(
  entriesSchema(v.union([scalarSchema, v.array(scalarSchema)])),
  v.transform((entries) => entries.flatMap(([name, value]) => [value].flat().map((text) => [name, text] as const))),
);

const timesSchema = v.pipe(
  v.union([v.string(), v.number()]),
  v.rawTransform<string | number, Times | 'ignore'>(({ dataset, addIssue, NEVER }) => {
    const times = parseTimes(String(dataset.value));
    if (times !== undefined) return times;
    addIssue({ message: 'no number of calls' });
    return NEVER;
  }),
);

const ruleSchema = v.strictObject({
  query: v.exactOptional(pairsSchema),
  headers: v.exactOptional(pairsSchema),
  // YAML has more than JSON: what cannot be written as JSON (a list that holds itself) can be compared with nothing.
  body: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.transform((value) => toJson(value)),
      v.string(),
      v.transform((json) => parseExactJson(json, 'compared')),
    ),
  ),
  example: v.exactOptional(v.string()),
  status: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599))),
  times: v.exactOptional(timesSchema),
});

const mapForm = 'a map of names to texts or numbers, or to lists of them; "*" is any value';
/** What each key of a rule takes, for the error of one that has something else. */
const expected: Readonly<Record<keyof typeof ruleSchema.entries, string>> = {
  query: mapForm,
  headers: mapForm,
  body: 'any JSON value',
  example: 'the name of an example, in quotes when it is a number',
  status: 'a whole number from 100 to 599',
  times: 'a number of calls, or ">= 1", "<= 3", "> 0", "< 5", "= 2" or "1..3" in quotes, or ignore',
};
const known = Object.keys(expected);
const ruleForm = `${expected.times}, or a map with ${known.join(', ')}, or a list of such maps`;
const rulesForm = 'one rule a line, like GET /users/:id: ">= 1"';
const keptPairs = v.exactOptional(v.array(v.tuple([v.string(), v.string()])));

/** The rules that `parseExpectCalls` gave, after a way through JSON, which has no `Infinity`. */
export const keptRulesSchema: v.GenericSchema<unknown, readonly ExpectedCalls[]> = v.array(
  v.strictObject({
    name: v.string(),
    method: v.string(),
    path: v.array(v.string()),
    query: keptPairs,
    headers: keptPairs,
    body: v.exactOptional(v.unknown()),
    example: v.exactOptional(v.string()),
    status: v.exactOptional(v.number()),
    times: v.union([
      v.literal('ignore'),
      v.object({
        min: v.number(),
        max: v.pipe(
          v.nullable(v.number()),
          v.transform((max) => max ?? Infinity),
        ),
      }),
    ]),
  }),
);

/**
 * Parses the input; problems go to `report`, one sentence each, all of them. Empty text has no rules.
 *
 * @param methods of the collection, in upper case, where it is known: it may have some of its own
 */
export async function parseExpectCalls(
  text: string,
  report: ReportProblem,
  methods?: ReadonlySet<string>,
): Promise<readonly ExpectedCalls[]> {
  if (text.trim() === '') return [];
  const rules = await readYamlInput('expect-calls', text, rulesForm, parseYaml, report);
  if (rules === undefined) return [];
  if (!isObject(rules)) {
    report(`\`expect-calls\` is ${show(rules)}: it takes ${rulesForm}.`);
    return [];
  }
  return Object.entries(rules).flatMap(([key, value]) => parseEntry(key, value, report, methods));
}

function parseEntry(
  key: string,
  value: unknown,
  report: ReportProblem,
  methods: ReadonlySet<string> | undefined,
): ExpectedCalls[] {
  const called = readRoute('expect-calls', key, report);
  if (called !== undefined && methods?.has(called.method) !== true) checkMethod(called.method, key, report);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (entries.length === 0) report(`\`expect-calls\` has [] in the rule "${key}": it takes ${ruleForm}.`);
  return entries.flatMap((entry, index) => {
    const name = entries.length === 1 ? key.trim() : `${key.trim()} #${index + 1}`;
    const parts = parseRule(name, entry, report);
    if (called === undefined || parts === undefined) return [];
    const { method, path } = called;
    const { query: further = [], times = { min: 1, max: Infinity }, ...others } = parts;
    const query = [...called.query, ...further];
    return [{ name, method, path, ...(query.length > 0 && { query }), ...others, times }];
  });
}

/** A call with a method that no server takes never comes: it is a typo where a common method is near. */
function checkMethod(method: string, rule: string, report: ReportProblem): void {
  if (method === '*' || canBeSent(method)) return;
  const meant = didYouMean(method, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']);
  if (meant === '') return;
  report(`\`expect-calls\` has the unknown method ${quote(method)} in the rule ${quote(rule)}.${meant}`);
}

/** The short form is a rule that has `times` only. */
function parseRule(name: string, value: unknown, report: ReportProblem): v.InferOutput<typeof ruleSchema> | undefined {
  const isLong = isObject(value);
  const given = isLong ? value : { times: value };
  const result = v.safeParse(ruleSchema, given);
  if (result.success) return result.output;
  const keys = result.issues.map((issue) => v.getDotPath(issue)?.split('.')[0] ?? '');
  for (const key of new Set(keys)) {
    const takes = Object.hasOwn(expected, key) ? expected[key as keyof typeof expected] : undefined; // one of its keys
    if (takes === undefined) {
      report(
        `\`expect-calls\` has the unknown key "${key}" in the rule "${name}": it takes ${known.join(', ')}.${didYouMean(key, known, quote)}`,
      );
    } else {
      const where = isLong ? ` as \`${key}\`` : '';
      report(
        `\`expect-calls\` has ${show(given[key])}${where} in the rule "${name}": it takes ${isLong ? takes : ruleForm}.`,
      );
    }
  }
  return undefined;
}

/** `2`, `= 2`, `>= 1`, `<= 3`, `> 0`, `< 5`, `1..3`, `ignore`; `undefined` for anything else, and for what no number can be. */
function parseTimes(text: string): Times | 'ignore' | undefined {
  if (/^\s*ignore\s*$/i.test(text)) return 'ignore';
  const range = /^\s*(\d{1,9})\s*\.\.\s*(\d{1,9})\s*$/.exec(text);
  if (range !== null) return timesOf(Number(range[1]), Number(range[2]));
  const [, operator = '=', digits] = /^\s*(>=|<=|>|<|=)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
  return digits === undefined ? undefined : operators.get(operator)?.(Number(digits));
}

const operators: ReadonlyMap<string, (count: number) => Times | undefined> = new Map([
  ['=', (count) => timesOf(count, count)],
  ['>=', (count) => timesOf(count, Infinity)],
  ['>', (count) => timesOf(count + 1, Infinity)],
  ['<=', (count) => timesOf(0, count)],
  ['<', (count) => timesOf(0, count - 1)],
]);

function timesOf(min: number, max: number): Times | undefined {
  return min <= max ? { min, max } : undefined;
}
