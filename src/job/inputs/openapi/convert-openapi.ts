/** OpenAPI in: Postman's own converter makes a collection of an OpenAPI 3.0, 3.1, 3.2 or Swagger 2 document. */
import converter from 'openapi-to-postmanv2';
import * as v from 'valibot';
import type { ReadWarning } from '../../../engine/index.ts';
import { requireFewAliases } from '../yaml/yaml.ts';
import { finishCollection } from './finish-collection.ts';
import { planOperations, type Plan, type PlannedOperation } from './plan-operations.ts';
import { withQuietConsole, type Overheard } from './quiet-console.ts';
import { readDocuments, type DocumentSource } from './document/read-documents.ts';
import type { Dangling } from './document/references.ts';
import { seedFaker } from './seed-faker.ts';

/** The collection, and one sentence about what was converted. */
export interface ConvertedCollection {
  readonly document: Readonly<Record<string, unknown>>;
  readonly note: string;
  readonly warnings: readonly ReadWarning[];
}

const answerSchema = v.object({
  result: v.boolean(),
  reason: v.optional(v.string()),
  output: v.optional(v.array(v.object({ type: v.string(), data: v.record(v.string(), v.unknown()) }))),
});

/**
 * Converts the document, with the examples that it holds; where it has none they follow from its schemas, the same each time.
 * One conversion at a time: two at once would disturb each other's values. It may take any time and memory: see
 * `convertInWorker`.
 *
 * @param source where the text comes from: it may refer to files beside it
 * @param onRead hears of each of these, whether it is there or not
 * @throws Error with the converter's reason, with what is wrong with the document and where, or of a YAML document whose
 * aliases repeat too much
 */
export async function convertOpenApi(
  text: string,
  source?: DocumentSource,
  onRead?: (file: string) => void,
): Promise<ConvertedCollection> {
  await requireFewAliases(text);
  const { document: resolved, missing } = await readDocuments(text, source, { onRead }).catch((error: unknown) => {
    throw refused(error instanceof Error ? error.message : String(error));
  });
  const isLater = /^3\.2\b/.test(String(resolved['openapi']));
  const plan = planOperations(isLater ? { ...resolved, openapi: '3.1.0' } : resolved);
  seedFaker();
  const heard = await withQuietConsole(() => runConverter(plan.document));
  const { document, served, examples } = finishCollection(heard.result, plan);
  return {
    document,
    note: `was converted from OpenAPI (requests: ${served.size}, examples: ${examples}).${isLater ? ' OpenAPI 3.2 is read as 3.1.' : ''}`,
    warnings: [...warnOfOperations(plan, served, heard), ...warnOfReferences(missing), ...warnOfMessages(heard)],
  };
}

/** @returns the collection */
async function runConverter(document: Plan['document']): Promise<Readonly<Record<string, unknown>>> {
  // A copy of its own, for it changes what it is given.
  const data = JSON.stringify(document);
  const answer = await new Promise<unknown>((resolve, reject) => {
    converter.convertV2({ type: 'string', data }, options, (error, result) => {
      if (error === null) resolve(result);
      else reject(refused(error instanceof Error ? error.message : JSON.stringify(error)));
    });
  });
  const { result, reason, output } = v.parse(answerSchema, answer);
  const collection = output?.find(({ type }) => type === 'collection')?.data;
  if (!result || collection === undefined) throw refused(reason ?? 'it gave no reason');
  return collection;
}

function refused(reason: string): Error {
  return new Error(`Postman's converter could not read this OpenAPI document: ${reason.replace(/\.?$/, '.')}`);
}

const options = {
  parametersResolution: 'Example',
  folderStrategy: 'Paths',
  optimizeConversion: false,
  stackLimit: 50,
} as const;

/** One for each operation of the document that is not served. */
function warnOfOperations(
  { operations, left }: Plan,
  served: ReadonlySet<PlannedOperation>,
  { errors }: Overheard<unknown>,
): readonly ReadWarning[] {
  const dropped = operations.filter((operation) => !served.has(operation));
  const reasons = [...new Set(errors.map(({ message }) => `"${message}"`))].slice(0, 3).join(' or ');
  const reason = reasons === '' ? "Postman's converter dropped it" : `Postman's converter failed with ${reasons}`;
  const missing = [...left, ...dropped.map(({ method, path }) => ({ operation: `${method} ${path}`, reason }))];
  return missing.map(({ operation, reason: why }) => ({
    message: `The operation ${operation} is not served. ${why}.`,
    firstItem: operation,
    count: 1,
  }));
}

function warnOfReferences(missing: readonly Dangling[]): readonly ReadWarning[] {
  return [...Map.groupBy(missing, ({ reference }) => reference)].map(([reference, dangling]) => ({
    message: `The reference "${reference}" leads nowhere; what it stands for is served empty.`,
    firstItem: dangling[0]?.place ?? '',
    count: dangling.length,
  }));
}

function warnOfMessages({ others: { count, first } }: Overheard<unknown>): readonly ReadWarning[] {
  if (count === 0) return [];
  return [{ message: "Postman's converter could not make up all values.", firstItem: `"${first}"`, count }];
}
