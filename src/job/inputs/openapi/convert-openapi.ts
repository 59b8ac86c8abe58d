/** OpenAPI in: Postman's own converter makes a collection of an OpenAPI 3.0, 3.1 or Swagger 2 document. */
import converter from 'openapi-to-postmanv2';
import * as v from 'valibot';
import { requireFewAliases } from '../yaml.ts';
import { seedFaker } from './seed-faker.ts';

/** The collection, and one sentence about what was converted. */
export interface ConvertedCollection {
  readonly document: Readonly<Record<string, unknown>>;
  readonly note: string;
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
 * @throws Error with the converter's reason, or of a YAML document whose aliases repeat too much
 */
export async function convertOpenApi(text: string): Promise<ConvertedCollection> {
  await requireFewAliases(text);
  seedFaker();
  const answer = await new Promise<unknown>((resolve, reject) => {
    converter.convertV2({ type: 'string', data: text }, options, (error, result) => {
      if (error === null) resolve(result);
      else reject(refused(error instanceof Error ? error.message : JSON.stringify(error)));
    });
  });
  const { result, reason, output } = v.parse(answerSchema, answer);
  const collection = output?.find(({ type }) => type === 'collection')?.data;
  if (!result || collection === undefined) {
    throw refused(reason ?? 'it gave no reason');
  }
  const counts = { requests: 0, examples: 0 };
  const document = settled(collection, counts);
  return {
    document,
    note: `was converted from OpenAPI (requests: ${counts.requests}, examples: ${counts.examples}).`,
  };
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

/**
 * The converter gives random IDs: without them the engine derives IDs from places, the same each time. It also fills in
 * path variables with examples, which a mock would take literally: without a value `:id` stands for any segment.
 */
function settled(collection: Readonly<Record<string, unknown>>, counts: { requests: number; examples: number }) {
  const visit = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      if (key === 'response') counts.examples += value.length;
      const entries: readonly unknown[] = key === 'response' ? withCodes(value) : value;
      return entries.map((entry) => visit(entry, key));
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
    if (key === 'item' && 'request' in value) counts.requests += 1;
    return Object.fromEntries(
      entries
        .filter(([name]) => name !== '_postman_id' && !((key === 'item' || key === 'response') && name === 'id'))
        .map(([name, child]) => [
          name,
          name === 'url' && typeof child === 'object' && child !== null ? withoutPathValues(child) : visit(child, name),
        ]),
    );
  };
  return visit(collection, '') as Record<string, unknown>; // an object stays one
}

/**
 * The converter gives the `default` response of an operation no code, which a mock would read as 200 and prefer to a declared
 * 201 or 204. It stands for all codes that are not declared (OpenAPI 3.1, Responses Object): an error where a success is
 * declared, else the success (inferred).
 */
function withCodes(responses: readonly unknown[]): readonly unknown[] {
  const codeOf = (entry: unknown): unknown =>
    typeof entry === 'object' && entry !== null && 'code' in entry ? entry.code : undefined;
  const hasSuccess = responses.some((entry) => Number(codeOf(entry)) < 400);
  const given = hasSuccess ? { code: 500, status: 'Internal Server Error' } : { code: 200, status: 'OK' };
  return responses.map((entry) =>
    typeof entry === 'object' && entry !== null && codeOf(entry) === undefined ? { ...entry, ...given } : entry,
  );
}

function withoutPathValues(url: object): object {
  if (!('variable' in url) || !Array.isArray(url.variable)) return url;
  const variables: readonly unknown[] = url.variable;
  const emptied = variables.map((entry) => (typeof entry === 'object' ? { ...entry, value: '' } : entry));
  return { ...url, variable: emptied };
}
