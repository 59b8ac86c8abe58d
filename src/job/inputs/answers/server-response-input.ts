/** The `server-response` input: a bare 5xx status, or YAML/JSON in the words of Postman's API. */
import * as v from 'valibot';
import { isObject, type JsonObject } from '../../../http-text/bounded-json.ts';
import { quote, show, toJson } from '../../../http-text/show-value.ts';
import { serverResponseLanguages, type ServerResponseInput } from '../../../postman/model.ts';
import { didYouMean, type ReportProblem } from '../values.ts';
import { anyMapSchema, entriesSchema, parseYaml, readYamlInput, scalarSchema } from '../yaml/yaml.ts';

// Values are often written as plain YAML numbers and booleans.
const headersSchema = v.union([
  v.array(v.object({ key: v.string(), value: scalarSchema })),
  v.pipe(
    entriesSchema(scalarSchema),
    v.transform((entries) => entries.map(([key, value]) => ({ key, value }))),
  ),
]);

const jsonSchema = v.pipe(
  v.union([v.array(v.unknown()), anyMapSchema]),
  v.transform((value) => toJson(value)),
  v.string(),
);

const serverResponseSchema = v.strictObject({
  statusCode: v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number))]),
    v.integer(),
    v.minValue(500),
    v.maxValue(599),
  ),
  name: v.nullish(scalarSchema),
  headers: v.nullish(headersSchema),
  language: v.nullish(v.picklist(serverResponseLanguages)),
  body: v.nullish(v.union([scalarSchema, jsonSchema])),
});

/** What each key takes, for the error of one that has something else. */
const expected: Readonly<Record<string, string>> = {
  statusCode: "a whole number from 500 to 599: Postman's server responses are 5xx",
  name: 'text',
  headers: 'a map of names to values, or a list of `key` and `value`',
  language: serverResponseLanguages.join(', '),
  body: 'text, a map or a list',
};
const form = `a status from 500 to 599, or YAML or JSON with the keys ${Object.keys(expected).join(', ')}`;

/** Parses the input; problems go to `report`, one sentence each, and give `undefined`. */
export async function parseServerResponse(
  text: string,
  report: ReportProblem,
): Promise<ServerResponseInput | undefined> {
  const given = text.trim();
  if (given === '') return undefined;
  const fields = /^\d+$/.test(given)
    ? { statusCode: Number(given) }
    : await readYamlInput('server-response', given, form, parseYaml, report);
  if (fields === undefined) return undefined;
  if (!isObject(fields)) {
    report(`\`server-response\` is ${quote(given)}: it takes ${form}.`);
    return undefined;
  }
  const result = v.safeParse(serverResponseSchema, fields);
  if (!result.success) {
    for (const problem of new Set(result.issues.map((issue) => describe(issue, fields)))) report(problem);
    return undefined;
  }
  const { statusCode, name, headers, language, body } = result.output;
  return {
    name: name ?? (await nameOf(statusCode)),
    statusCode,
    ...(headers != null && { headers }),
    ...(language != null && { language }),
    ...(body != null && { body }),
  };
}

/** `503 Service Unavailable`. */
async function nameOf(statusCode: number): Promise<string> {
  // Loaded here only: nothing else of main needs Node's HTTP.
  const { STATUS_CODES } = await import('node:http');
  return `${statusCode} ${STATUS_CODES[statusCode] ?? 'server response'}`;
}

function describe(issue: v.InferIssue<typeof serverResponseSchema>, fields: JsonObject): string {
  const key = v.getDotPath(issue)?.split('.')[0] ?? '';
  const takes = Object.hasOwn(expected, key) ? expected[key] : undefined;
  if (takes === undefined)
    return `\`server-response\` has the unknown key ${quote(key)}: it takes ${form}.${didYouMean(key, Object.keys(expected), quote)}`;
  if (!Object.hasOwn(fields, key)) return `\`server-response\` has no \`${key}\`: it takes ${form}.`;
  return `\`server-response\` has ${show(fields[key])} as \`${key}\`: it takes ${takes}.`;
}
