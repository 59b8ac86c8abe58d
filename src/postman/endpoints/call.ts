/** A call whose answer has a known shape, and paths and lists that several endpoints have. */
import * as v from 'valibot';
import { PostmanApiError } from '../failure/api-error.ts';
import type { ApiCall } from '../transport/send.ts';
import type { Transport } from '../transport/transport.ts';

/** An answer that has its value under one key. */
export const under = <TKey extends string, TSchema extends v.GenericSchema>(key: TKey, schema: TSchema) =>
  v.pipe(
    v.object({ [key]: schema } as Record<TKey, TSchema>),
    v.transform((answer) => answer[key]),
  );

/**
 * Sends a call and reads its answer.
 *
 * @throws PostmanApiError also for a success of the wrong shape: its outcome is `unknown` unless the call only reads
 */
export async function callApi<TSchema extends v.GenericSchema>(
  transport: Transport,
  call: ApiCall,
  schema: TSchema,
): Promise<v.InferOutput<TSchema>> {
  return (await readAnswer(transport, call, schema)).value;
}

export interface ParsedAnswer<T> {
  readonly value: T;
  /** The error for a value that turns out to be wrong on a closer look. */
  readonly unreadable: (problem: string) => PostmanApiError;
}

/** As `callApi`, for an answer that is looked at more closely. */
export async function readAnswer<TSchema extends v.GenericSchema>(
  transport: Transport,
  call: ApiCall,
  schema: TSchema,
): Promise<ParsedAnswer<v.InferOutput<TSchema>>> {
  const answer = await transport.send(call);
  const result = v.safeParse(schema, answer.body, { abortEarly: true });
  if (!result.success) throw answer.unreadable(describeIssue(result.issues[0]));
  return { value: result.output, unreadable: answer.unreadable };
}

/** Where the shape is wrong and how: `mocks.0.id: Invalid type: Expected string but received 5`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

/**
 * The path of an item, its ID encoded.
 *
 * @throws PostmanApiError for an ID that would name something else, such as the list that holds the item
 */
export function itemPath(list: string, id: string): string {
  if (id === '' || id === '.' || id === '..') {
    throw new PostmanApiError(`"${id}" is no ID: ${list}/${id} would not name one item.`, {
      name: 'invalidId',
      status: undefined,
      endpoint: `${list}/${id}`,
      outcome: 'failed',
      hint: undefined,
      attempts: 0,
    });
  }
  return `${list}/${encodeURIComponent(id.toWellFormed())}`;
}

/** A list of an account, whose entries `readEntries` reads. */
export const entriesSchema = v.array(v.unknown());

/** The list under `key` of an answer, as `readEntries` reads it. */
export async function callList<TSchema extends v.GenericSchema>(
  transport: Transport,
  call: ApiCall,
  key: 'collections' | 'environments' | 'mocks',
  schema: TSchema,
): Promise<readonly v.InferOutput<TSchema>[]> {
  const { value, unreadable } = await readAnswer(transport, call, under(key, entriesSchema));
  return readEntries(schema, value, unreadable);
}

/**
 * Reads a list entry by entry: an account also holds what others have made, and an odd entry must not cost the rest. Those of another shape are left out: what we make is never odd.
 *
 * @throws PostmanApiError when no entry of a list fits: then it is the list that has another shape, and whoever looks for
 *   something in it must not take it for empty
 */
export function readEntries<TSchema extends v.GenericSchema>(
  schema: TSchema,
  entries: readonly unknown[],
  unreadable: ParsedAnswer<unknown>['unreadable'],
): readonly v.InferOutput<TSchema>[] {
  const fitting: v.InferOutput<TSchema>[] = [];
  let problem: string | undefined;
  for (const entry of entries) {
    const result = v.safeParse(schema, entry, { abortEarly: true });
    if (result.success) fitting.push(result.output);
    else problem ??= describeIssue(result.issues[0]);
  }
  if (fitting.length > 0 || problem === undefined) return fitting;
  throw unreadable(`none of the list's entries (${entries.length}) could be read, the first because of ${problem}`);
}
