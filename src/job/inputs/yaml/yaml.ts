/** YAML of inputs and documents; JSON is YAML. The parser is loaded where there is some: most jobs have none. */
import * as v from 'valibot';
import type * as Yaml from 'yaml';
import { isObject, type JsonObject } from '../../../http-text/bounded-json.ts';
import { exactNumber, isExactNumber, type ExactNumber } from '../../../http-text/exact-json.ts';
import { quote } from '../../../http-text/show-value.ts';
import type { ReportProblem } from '../values.ts';
import { describeMistake } from './yaml-mistake.ts';

/**
 * What the text of an input says; a problem goes to `report` and gives `undefined`.
 *
 * @param takes what the input takes, for who names a file in its place
 * @param read `parseYaml` or `parseYamlEntries`
 */
export async function readYamlInput<T>(
  input: string,
  text: string,
  takes: string,
  read: (text: string) => Promise<T>,
  report: ReportProblem,
): Promise<T | undefined> {
  if (/^(['"]?)(?:@[^\s:'"]*|[^\s:'"]+\.(?:ya?ml|json|txt))\1$/i.test(text.trim())) {
    report(
      `\`${input}\` is ${quote(text.trim())}, and no file is read here: give what is in the file. It takes ${takes}.`,
    );
    return undefined;
  }
  try {
    return await read(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(`\`${input}\` is not valid YAML or JSON: ${reason}`);
    return undefined;
  }
}

/**
 * The value of a text, numbers that JavaScript cannot hold as an `ExactNumber`. Aliases are bounded by the parser's own rule.
 *
 * @throws Error with a reason in one line
 */
async function parseYamlText<T>(
  text: string,
  uniqueKeys: boolean,
  read: (parsed: Pick<typeof Yaml, 'isMap' | 'isNode'> & { readonly document: Yaml.Document.Parsed }) => T,
): Promise<T> {
  const { parseDocument, visit, isMap, isNode } = await import('yaml');
  try {
    // Without the level its warnings would go to the log beside ours.
    const document = parseDocument(text, { logLevel: 'error', uniqueKeys });
    if (document.errors.length > 0) throw new Error(describeMistake(document.errors, text));
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'key' || typeof node.value !== 'number' || !isJsonNumber(node.source)) return;
        // `1.0` is the same number of calls as `1`.
        if (!Number.isSafeInteger(node.value)) node.value = exactNumber(node.source, 'written');
      },
    });
    return read({ document, isMap, isNode });
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error('It is nested too deep.', { cause });
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new Error(reason, { cause });
  }
}

/** The value of a text. @throws as `parseYamlText` */
export const parseYaml = (text: string): Promise<unknown> =>
  parseYamlText(text, true, ({ document }) => document.toJS() as unknown);

/** What a text says: the entries of a map, a key that repeats as often as it stands there, or what else there is. */
type YamlEntries =
  | { readonly entries: readonly (readonly [key: string, value: unknown])[] }
  | { readonly entries: undefined; readonly value: unknown };

/** The entries of a map in their order. @throws as `parseYamlText` */
export const parseYamlEntries = (text: string): Promise<YamlEntries> =>
  parseYamlText(text, false, ({ document, isMap, isNode }) => {
    const { contents } = document;
    if (!isMap(contents)) return { entries: undefined, value: document.toJS() as unknown };
    const valueOf = (node: unknown): unknown => (isNode(node) ? node.toJS(document) : node);
    return { entries: contents.items.map(({ key, value }) => [String(valueOf(key)), valueOf(value)] as const) };
  });

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
  const { parseDocument } = await import('yaml');
  try {
    parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
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
  const { parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, { logLevel: 'silent', merge: true });
  if (document.errors.length > 0) throw new Error(describeMistake(document.errors, text));
  visit(document, {
    Scalar(key, node) {
      if (typeof node.value === 'number' && key !== 'key') node.value = readNumber(node.value, node.source);
    },
  });
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
