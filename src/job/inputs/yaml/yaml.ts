/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */
import * as v from 'valibot';
import type * as Yaml from 'yaml';
import { isObject, type JsonObject } from '../../../http-text/bounded-json.ts';
import { exactNumber, isExactNumber, type ExactNumber } from '../../../http-text/exact-json.ts';
import { quote } from '../../../http-text/show-value.ts';
import { messageOf } from '../../../http-text/thrown.ts';
import type { ReportProblem } from '../values.ts';
import { describeMistake } from './yaml-mistake.ts';

/**
 * What the text of an input says; a problem goes to `report` and gives `undefined`.
 *
 * @param takes what the input takes, for who names a file in its place
 * @param parse `parseYaml` or `parseYamlEntries`
 */
export async function readYamlInput<T>(
  input: string,
  text: string,
  takes: string,
  parse: (text: string) => Promise<T>,
  report: ReportProblem,
): Promise<T | undefined> {
  if (/^(['"]?)(?:@[^\s:'"]*|[^\s:'"]+\.(?:ya?ml|json|txt))\1$/i.test(text.trim())) {
    report(
      `\`${input}\` is ${quote(text.trim())}, and no file is read here: give what is in the file. It takes ${takes}.`,
    );
    return undefined;
  }
  try {
    return await parse(text);
  } catch (error) {
    const [said = ''] = messageOf(error).split('\n');
    const reason = error instanceof RangeError ? 'It is nested too deep.' : said;
    report(`\`${input}\` is not valid YAML or JSON: ${reason}`);
    return undefined;
  }
}

/** The value of a text. Aliases are bounded by the parser's own rule. @throws Error, RangeError */
export async function parseYaml(text: string): Promise<unknown> {
  const document = await parseDocument(text, {}, toExactNumber);
  return document.toJS();
}

/** What a text says: the entries of a map, a key that repeats as often as it stands there, or what else there is. */
type YamlEntries =
  | { readonly entries: readonly (readonly [key: string, value: unknown])[] }
  | { readonly entries: undefined; readonly value: unknown };

/** The entries of a map in their order. @throws as `parseYaml` */
export async function parseYamlEntries(text: string): Promise<YamlEntries> {
  const { isMap, isNode } = await import('yaml');
  const document = await parseDocument(text, { uniqueKeys: false }, toExactNumber);
  const { contents } = document;
  if (!isMap(contents)) return { entries: undefined, value: document.toJS() };
  const valueOf = (node: unknown): unknown => (isNode(node) ? node.toJS(document) : node);
  return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)] as const) };
}

/** @param readNumber gives what stands for a number, of the number and its text @throws Error with a reason in one line */
async function parseDocument(
  text: string,
  options: Yaml.ParseOptions & Yaml.DocumentOptions & Yaml.SchemaOptions,
  readNumber: (value: number, source: string | undefined) => unknown,
): Promise<Yaml.Document.Parsed> {
  const yaml = await import('yaml');
  // Without the level its warnings would go to the log beside ours.
  const document = yaml.parseDocument(text, { logLevel: 'error', ...options });
  if (document.errors.length > 0) throw new Error(describeMistake(document.errors, text));
  yaml.visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'number' && key !== 'key') node.value = readNumber(node.value, node.source);
    },
  });
  return document;
}

/** An `ExactNumber` for what JavaScript cannot hold. `1.0` is the same number of calls as `1`. */
function toExactNumber(value: number, source: string | undefined): unknown {
  return Number.isSafeInteger(value) || !isJsonNumber(source) ? value : exactNumber(source, 'written');
}

/** Hexadecimal and octal numbers are YAML's own. */
const isJsonNumber = (source: string | undefined): source is string =>
  source !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);

/** How often what has an anchor may come again, counted as if it were written out. */
const mostAliases = 10_000;

/**
 * A few aliases can say what takes gigabytes once it is written out.
 *
 * @throws Error for a document with too many; what is no YAML is left to those who read it
 */
export async function requireFewAliases(text: string): Promise<void> {
  // Anchors are rare, and to parse a document once more takes its time.
  if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text)) return;
  const yaml = await import('yaml');
  try {
    yaml.parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (!(error instanceof Error) || !/alias count/i.test(error.message)) return;
    throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
      cause: error,
    });
  }
}

/**
 * The value of a document whose aliases are few (`requireFewAliases`). Keys that repeat are an error, merge keys (`<<`) are
 * followed.
 *
 * @param readNumber gives what stands for a number, of the number and its text
 * @throws Error with a reason in one line
 */
export async function parseYamlDocument(
  text: string,
  readNumber: (value: number, source: string | undefined) => unknown,
): Promise<unknown> {
  const document = await parseDocument(text, { merge: true }, readNumber);
  return document.toJS({ maxAliasCount: mostAliases }) as unknown;
}

/** A map as it is. Not valibot's `record`, which drops the names `constructor` and `__proto__`. */
export const anyMapSchema = v.custom<JsonObject>(isObject, 'no map');

/** A text, or a number or truth value as the text that it is written as. */
export const scalarSchema = v.pipe(
  v.union([v.string(), v.number(), v.boolean(), v.custom<ExactNumber>(isExactNumber)]),
  v.transform((value) => (isExactNumber(value) ? value.rawJSON : String(value))),
);

/** A map whose values fit `value`, as its entries. */
export function entriesSchema<TSchema extends v.GenericSchema>(value: TSchema) {
  return v.pipe(
    anyMapSchema,
    v.transform((map) => Object.entries(map)),
    v.array(v.tuple([v.string(), value])),
  );
}
