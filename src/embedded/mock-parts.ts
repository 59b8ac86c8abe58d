/** What a mock serves, from what the account has stored to an engine. */
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
import type { Account, StoredCollection, StoredEnvironment } from './account.ts';

/** What a mock's engine is made of. */
export interface MockParts {
  /** In the order that breaks ties. */
  readonly collections: readonly [StoredCollection, ...StoredCollection[]];
  readonly environment: StoredEnvironment | null;
  readonly config: MockConfig;
}

/** Reads a collection's document. @throws CollectionError */
export type ReadDocument = (document: CollectionDocument) => Promise<ReadCollection>;

/** Makes engines of what the account has stored. */
export interface EngineMaker {
  /** Each collection once. @throws CollectionError */
  readonly read: (stored: StoredCollection) => Promise<Collection>;
  /** @throws CollectionError */
  readonly compile: (parts: MockParts) => Promise<MockEngine>;
}

/** @param log hears of what is odd about a collection */
export function createEngineMaker({
  account,
  readCollection,
  log,
}: {
  readonly account: Account;
  readonly readCollection: ReadDocument;
  readonly log: (line: string) => void;
}): EngineMaker {
  const collections = new WeakMap<StoredCollection, Collection>();
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
        ownerId: account.ownerId,
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

/** Whether the same engine would come of both. What is stored is replaced, never changed: identity will do. */
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
