/** What is said of a collection or an environment that is not where it was looked for. */
import { stat } from 'node:fs/promises';
import { quote } from '../http-text/show-value.ts';
import type { ItemInput } from '../job/inputs/collection/item-id.ts';
import { describeMissing, givenItemPath } from '../job/inputs/collection/reference.ts';

/** A sentence with what was looked for and the files that are near; `undefined` for what is there, and for ''. */
export async function describeMissingItem(
  input: ItemInput,
  text: string,
  directory: string,
): Promise<string | undefined> {
  if (text === '') return undefined;
  const file = await givenItemPath(input, text, directory);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (isThere) return undefined;
  return `\`${input}\` is ${quote(text)}: ${await describeMissing({ input, text, file, directory }, true)}`;
}
