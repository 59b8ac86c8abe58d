/** Collections that stand as words on a command line, without `--collection`. */
import { locate } from '../../job/inputs/collection/reference.ts';
import { InputsError } from '../../job/inputs/values.ts';

/**
 * The words as the input `collection`, a line each.
 *
 * @param option what `--collection` gave; '' where it did not stand
 * @param directory where relative paths start
 * @throws InputsError where a word is empty, or both are given
 */
export async function collectionOfWords(words: readonly string[], option: string, directory: string): Promise<string> {
  if (option !== '') {
    const shown = words.map((word) => `"${word}"`).join(', ');
    throw new InputsError([
      `Collections are given twice, by --collection and by ${shown}: give them in one of both ways.`,
    ]);
  }
  const empty = words.some((word) => word.trim() === '');
  if (empty) throw new InputsError(['A collection is "": give the path of a file or a folder.']);
  return (await Promise.all(words.map((word) => asPath(word.trim(), directory)))).join('\n');
}

/** What could be the name of something in Postman is the path of a file or folder here: what is wrong with it is told as such. */
async function asPath(word: string, directory: string): Promise<string> {
  const located = await locate('collection', word, directory);
  return located?.kind === 'name' ? `./${word}` : word;
}
