/** Lists of an account, which hold what others have made in it: an odd entry must not cost the rest. */
import * as v from 'valibot';
import { describeIssue, type ParsedAnswer } from './call.ts';

/** A list whose entries `readEntries` reads. */
export const entriesSchema = v.array(v.unknown());

/**
 * Reads a list entry by entry. Those of another shape are left out: what we make is never odd.
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
