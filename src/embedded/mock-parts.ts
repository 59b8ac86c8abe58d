/** Makes a mock's engine of the collections and the environment that the account has stored. */
import { isDeepStrictEqual } from 'node:util';
import {
  cachedEngine,
  compileMock,
  joinCollections,
  readEnvironment,
  type Collection,
  type MockEngine,
  type ReadCollection,
} from '../engine/index.ts';
import type { CollectionDocument, MockConfig } from '../postman/model.ts';
import {
  collectionsOf,
  type Account,
  type StoredCollection,
  type StoredEnvironment,
  type StoredMock,
} from './account.ts';

/** What a mock's engine is made of. */
export interface MockParts {
  /** In the order that breaks ties. */
  readonly collections: readonly [StoredCollection, ...StoredCollection[]];
  readonly environment: StoredEnvironment | null;
  readonly config: MockConfig;
}

/** Reads a collection's document. @throws CollectionError */
export type ReadDocument = (document: CollectionDocument) => Promise<ReadCollection>;

/** What the account now has of a mock's parts; `undefined` for a mock that is deactivated. */
export function partsOf(account: Account, mock: StoredMock): MockParts | undefined {
  const [first, ...further] = collectionsOf(mock).map((id) => account.collections.get(id));
  const environment = mock.environment === null ? null : account.environments.get(mock.environment);
  if (first === undefined || environment === undefined || !further.every((each) => each !== undefined))
    return undefined;
  return { collections: [first, ...further], environment, config: mock.config };
}

/**
 * What makes engines of what the account has stored. Both throw a CollectionError.
 *
 * @param ownerId of the account
 * @param log hears of what is odd about a collection
 */
export function createEngineMaker(ownerId: string, readCollection: ReadDocument, log: (line: string) => void) {
  const collections = new WeakMap<StoredCollection, Collection>();

  /** Each collection once. */
  const read = async (stored: StoredCollection): Promise<Collection> => {
    const known = collections.get(stored);
    if (known !== undefined) return known;
    const { collection: found, warnings } = await readStored(stored, readCollection);
    const collection = { ...found, id: stored.id, name: stored.name };
    for (const { message, firstItem, count } of warnings) {
      log(`collection ${stored.id}: ${message} (${count} times, first in ${firstItem})`);
    }
    collections.set(stored, collection);
    return collection;
  };

  const compile = async ({ collections: [first, ...further], environment, config }: MockParts): Promise<MockEngine> =>
    cachedEngine(
      await compileMock({
        collection: joinCollections([await read(first), ...(await Promise.all(further.map(read)))]),
        environment: environment === null ? undefined : readEnvironment({ ...environment }).environment,
        config,
        ownerId,
      }),
    );
  return { read, compile };
}

/**
 * Reads the document as it was sent: the import changes nothing that the engine looks at, unless an ID names two items.
 * Most documents are then never copied.
 */
async function readStored(
  { given, document }: StoredCollection,
  readCollection: ReadDocument,
): Promise<ReadCollection> {
  const read = await readCollection(given);
  return read.collection.repeatsIds ? readCollection(document()) : read;
}

/** Whether both would give the same engine. Stored resources are never changed in place, so identity tells. */
export function sameParts(a: MockParts, b: MockParts): boolean {
  return (
    isSameList(a.collections, b.collections) &&
    a.environment === b.environment &&
    // The engine does not look at server responses.
    isDeepStrictEqual({ ...a.config, serverResponseId: null }, { ...b.config, serverResponseId: null })
  );
}

/** Whether both have the same things in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
