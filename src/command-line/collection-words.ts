/** Collections that stand as words on a command line, without `--collection`. */
import path from 'node:path';
import { locate, noCollectionIn } from '../job/inputs/collection/reference.ts';
import { InputsError } from '../job/inputs/values.ts';

/**
 * The words as the input `collection`, a line each.
 *
 * @param option what `--collection` gave; '' where it did not stand
 * @param directory where relative paths start
 * @throws InputsError where a word is no collection, or both are given
 */
export async function collectionOfWords(words: readonly string[], option: string, directory: string): Promise<string> {
  if (option !== '') {
    const shown = words.map((word) => `"${word}"`).join(', ');
    throw new InputsError([
      `Collections are given twice, by --collection and by ${shown}: give them in one of both ways.`,
    ]);
  }
  const problems = await Promise.all(words.map((word) => findProblem(word, directory)));
  const found = problems.filter((problem) => problem !== undefined);
  if (found.length > 0) throw new InputsError(found);
  return words.join('\n');
}

/** A path that is not there is told by whoever reads it. */
async function findProblem(word: string, directory: string): Promise<string | undefined> {
  const located = word.includes('\n') ? undefined : await locate('collection', word.trim(), directory);
  if (located?.kind === 'name' && located.isFolder) {
    return `\`collection\` is "${word}": ${noCollectionIn('collection', path.resolve(directory, word))}`;
  }
  if (located !== undefined && located.kind !== 'name') return undefined;
  return `"${word}" is no collection, which is a file or a folder here. One in Postman is given with --collection.`;
}
