/** What main keeps of the user's files for post, which opens none of them: they may be anything by then. */
import path from 'node:path';
import { writePrivateFile } from '../../files/plain-file.ts';
import type { Variable } from '../../engine/index.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { MockState } from '../mock-state.ts';

/** Where the copies are, as the state names them. */
export type KeptInputs = Pick<MockState, 'collectionFile' | 'collectionSource' | 'collectionFiles' | 'environmentFile'>;

/**
 * Writes them to `directory`, for this user alone: the collection as it was read, with its lines, or what it was converted
 * to; of the environment its values.
 *
 * @throws Error of the file system
 */
export async function keepInputs(
  { collection, environment }: Pick<Inputs, 'collection' | 'environment'>,
  directory: string,
): Promise<KeptInputs> {
  const collectionFile = path.join(directory, 'collection.json');
  const environmentFile = path.join(directory, 'environment.json');
  const kept: { -readonly [Key in keyof KeptInputs]: KeptInputs[Key] } = {};
  if (collection.kind === 'file') {
    await writePrivateFile(collectionFile, collection.json ?? JSON.stringify(collection.document));
    kept.collectionFile = collectionFile;
    if (collection.isConverted !== true) kept.collectionSource = collection.file;
    if (collection.files !== undefined) {
      kept.collectionFiles = path.join(directory, 'collection-files.json');
      await writePrivateFile(kept.collectionFiles, JSON.stringify([...collection.files]));
    }
  }
  if (environment?.kind === 'file') {
    const { name, variables } = environment.item;
    await writePrivateFile(environmentFile, JSON.stringify({ name, values: environmentValues(variables) }));
    kept.environmentFile = environmentFile;
  }
  return kept;
}

/** The variables of an environment as Postman imports them: secret ones stay hidden in its app. */
export function environmentValues(variables: readonly Variable[]) {
  return variables.map(({ key, value, secret = false }) => ({
    key,
    value,
    enabled: true,
    type: secret ? 'secret' : 'default',
  }));
}
