/** OpenAPI in: Postman's own converter makes a collection of an OpenAPI 3.0, 3.1, 3.2 or Swagger 2 document. */
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import { messageOf } from '../../../http-text/thrown.ts';
import converter from 'openapi-to-postmanv2';
import * as v from 'valibot';
import type { ReadWarning } from '../../../engine/index.ts';
import { requireFewAliases } from '../yaml/yaml.ts';
import { finishCollection } from './finish-collection.ts';
import { planOperations, type Plan, type PlannedOperation } from './plan-operations.ts';
import { readDocuments, type DocumentSource } from './document/read-documents.ts';
import type { Dangling } from './document/references.ts';
import faker from 'openapi-to-postmanv2/assets/json-schema-faker.js';

/** The collection, and one sentence about what was converted. */
export interface ConvertedCollection {
  readonly document: JsonObject;
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
    throw refused(messageOf(error));
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
async function runConverter(document: Plan['document']): Promise<JsonObject> {
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

interface Overheard<T> {
  readonly result: T;
  /** The errors that it was told of and nothing else. */
  readonly errors: readonly Error[];
  /** How often it said something else, and what first. */
  readonly others: { readonly count: number; readonly first: string };
}

/** Runs `work` with a console that writes nothing. One at a time. */
async function withQuietConsole<T>(work: () => Promise<T>): Promise<Overheard<T>> {
  const { error, warn, log } = console;
  const errors: Error[] = [];
  const others = { count: 0, first: '' };
  const listen = (...said: readonly unknown[]): void => {
    if (said.length === 1 && said[0] instanceof Error) {
      errors.push(said[0]);
      return;
    }
    others.count += 1;
    // Texts and errors alone: all else that it says are whole schemas.
    const words = said.flatMap((part) =>
      typeof part === 'string' ? [part] : part instanceof Error ? [part.message] : [],
    );
    if (others.count === 1) others.first = words.join(' ').replace(/\s+/g, ' ').slice(0, 200);
  };
  Object.assign(console, { error: listen, warn: listen, log: listen });
  try {
    return { result: await work(), errors, others };
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

/** Any number will do. Not one made of the document: then every change would change all values, not only those behind it. */
const seed = 0x5eed;

/** Made-up times lie between 1970 and this, in milliseconds: the end of 2037, which every reader of times can take. */
const latestTime = Date.UTC(2038, 0, 1);

/**
 * Starts the values of the converter's copy of json-schema-faker from the beginning, to be called before each conversion.
 * Conversions that overlap in one process disturb each other. The faker's own times count from now, so they are replaced.
 */
function seedFaker(): void {
  const random = mulberry32(seed);
  const time = (): string => new Date(Math.floor(random() * latestTime)).toISOString();
  faker.option({ random });
  faker.format('date-time', time);
  faker.format('datetime', time);
  faker.format('date', () => time().slice(0, 10));
  faker.format('time', () => time().slice(11));
  faker.format('uuid', () => uuid(random));
}

/** Of version 4 (RFC 9562): the faker's own are of none. */
function uuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}

/** Numbers from 0 to below 1 that follow from the seed (Tommy Ettinger's Mulberry32). */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
