/** The collections and the environment that a command reads: their files, and what is said of those that are not there. */
import { existsSync } from 'node:fs';
import { quote } from '../../http-text/show-value.ts';
import { describeError } from '../../job/describe-error.ts';
import type { ItemInput } from '../../job/inputs/collection/link.ts';
import { checkLines } from '../../job/inputs/collection/read-collections.ts';
import { collectionLines, describeMissing, givenItemPath } from '../../job/inputs/collection/reference.ts';
import { InputsError, type ReportProblem } from '../../job/inputs/values.ts';

export interface ItemFiles {
  readonly collectionFile: string | undefined;
  /** Of several collections those behind the first. */
  readonly furtherFiles: readonly string[];
  readonly environmentFile: string | undefined;
}

/**
 * The files and folders that the inputs mean; what is wrong with them goes to `report`. One that is not there is told by
 * whoever reads it.
 */
export async function findItemFiles(
  { collection, environment }: { readonly collection: string; readonly environment: string },
  directory: string,
  report: ReportProblem,
): Promise<ItemFiles> {
  const lines = collectionLines(collection);
  const found = await Promise.all(lines.map((line) => itemFile('collection', line, directory, report)));
  await checkLines(
    lines.map((text, index) => ({ text, file: found[index] })),
    report,
  );
  const [collectionFile, ...furtherFiles] = found.filter((file) => file !== undefined);
  return {
    collectionFile,
    furtherFiles,
    environmentFile: await itemFile('environment', environment, directory, report),
  };
}

/** `undefined` for '' and after a problem. */
async function itemFile(
  input: ItemInput,
  text: string,
  directory: string,
  report: ReportProblem,
): Promise<string | undefined> {
  if (text === '') return undefined;
  try {
    return await givenItemPath(input, text, directory);
  } catch (error) {
    report(`\`${input}\` is "${text}": ${describeError(error)}`);
    return undefined;
  }
}

/** For each collection and environment that is not there a sentence with what was looked for, and the files that are near. */
export async function describeMissingItems(
  { collection, environment }: { readonly collection: string; readonly environment: string },
  directory: string,
): Promise<readonly string[]> {
  const describe = async (input: ItemInput, text: string): Promise<readonly string[]> => {
    const file = await givenItemPath(input, text, directory).catch(() => undefined);
    // What else is wrong with it is told by whoever reads it.
    if (file === undefined || existsSync(file)) return [];
    return [`\`${input}\` is ${quote(text)}: ${await describeMissing({ input, text, file, directory }, true)}`];
  };
  const sentences = await Promise.all([
    ...collectionLines(collection).map((line) => describe('collection', line)),
    environment === '' ? [] : describe('environment', environment),
  ]);
  return sentences.flat();
}

/** @throws Error with all sentences: files that are not there are no wrong use, and have an exit code of their own */
export function refuseMissing(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new Error(new InputsError(sentences).message);
}
