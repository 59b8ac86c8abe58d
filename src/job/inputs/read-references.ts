/** The inputs `collection` and `environment`, with the files that they name. */
import type { Collection } from '../../engine/index.ts';
import type { ConversionLimits } from './convert-in-worker.ts';
import {
  parseEnvironment,
  readOne,
  type CollectionReference,
  type EnvironmentReference,
  type Parse,
} from './item-reference.ts';

/**
 * Reads both references; problems go to `report` and give `undefined`, as does an empty environment.
 *
 * @param options.directory where relative paths start
 * @param options.names whether a text that is no file can be a name in Postman: not without a key
 * @param options.conversion limits of a conversion
 */
export async function readReferences(
  given: { readonly collection: string; readonly environment: string },
  options: { readonly directory: string; readonly names: boolean; readonly conversion?: ConversionLimits },
  report: (problem: string) => void,
): Promise<{ collection: CollectionReference | undefined; environment: EnvironmentReference | undefined }> {
  if (given.collection === '') {
    report('`collection` is missing: give a UID, an ID or a name in Postman, or the path of a collection file.');
  }
  const [collection, environment] = await Promise.all([
    readOne({ input: 'collection', text: given.collection, ...options }, parseCollection(options.conversion), report),
    readOne({ input: 'environment', text: given.environment, ...options }, parseEnvironment, report),
  ]);
  return { collection, environment };
}

/** @param limits of a conversion */
const parseCollection =
  (limits: ConversionLimits | undefined): Parse<Collection> =>
  async (file) => {
    // Loaded here only: who names a collection in Postman has no file to read.
    const { readCollectionFile } = await import('./read-collection-file.ts');
    const { collection: item, ...read } = await readCollectionFile(file, limits);
    return { ...read, item };
  };
