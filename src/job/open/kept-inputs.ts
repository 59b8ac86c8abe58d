/** What main keeps of the user's files for post. Post opens none of them: the tests may have changed them. */
import path from 'node:path';
import { writePrivateFile } from '../../files/plain-file.ts';
import type { Variable, Collection } from '../../engine/index.ts';
import { partsOfReference, type FileReference } from '../inputs/collection/reference.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { KeptCollection, MockState, StateStore } from '../state/mock-state.ts';
import { keepChecks, keepContract, keepSecrets } from '../state/kept-values.ts';
import { secretsOfInputs } from '../secrets/secret-variables.ts';

/** Where the copies are, as the state names them. */
export type KeptInputs = Pick<MockState, keyof KeptCollection | 'furtherCollections' | 'environmentFile'>;

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
  const inDirectory = (name: string) => path.join(directory, name);
  const copies: KeptCollection[] = [];
  for (const [index, part] of (collection.kind === 'file' ? partsOfReference(collection) : []).entries()) {
    copies.push(await keepCollection(part, inDirectory(index === 0 ? 'collection' : `collection-${index + 1}`)));
  }
  const [first, ...others] = copies;
  const furtherCollections =
    others.length === 0 ? undefined : await writeJson(inDirectory('further-collections.json'), others);
  if (environment?.kind !== 'file') return { ...first, furtherCollections };
  const { name, variables } = environment.item;
  const values = environmentValues(variables);
  return {
    ...first,
    furtherCollections,
    environmentFile: await writeJson(inDirectory('environment.json'), { name, values }),
  };
}

/** @param start of the files' paths */
async function keepCollection(collection: FileReference<Collection>, start: string): Promise<KeptCollection> {
  const collectionFile = `${start}.json`;
  await writePrivateFile(collectionFile, collection.json ?? JSON.stringify(collection.document));
  if (collection.files === undefined) {
    return { collectionFile, ...(collection.isConverted !== true && { collectionSource: collection.file }) };
  }
  return { collectionFile, collectionFiles: await writeJson(`${start}-files.json`, [...collection.files]) };
}

/** @returns the file */
async function writeJson(file: string, value: unknown): Promise<string> {
  await writePrivateFile(file, JSON.stringify(value));
  return file;
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

export type KeptState = ReturnType<typeof keepState>;

/** Stores the state in which nothing exists yet. @throws Error when what is too long for it cannot be written */
export function keepState(inputs: Inputs, mark: string, directory: string, store: StateStore) {
  let current = firstState(inputs, mark, directory);
  store.save(current);
  return {
    current: () => current,
    /** Every change is stored at once. */
    save(change: Partial<MockState>) {
      current = { ...current, ...change };
      store.save(current);
    },
  };
}

function firstState(inputs: Inputs, mark: string, directory: string): MockState {
  const { place, redact } = inputs;
  return {
    version: 1,
    provider: place.provider,
    mark,
    ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
    unusedKey: inputs.unusedKey,
    ...keepSecrets(secretsOfInputs(inputs), directory),
    workspace: inputs.workspace,
    directory,
    root: inputs.root,
    callLogs: inputs.callLogs,
    artifactName: inputs.artifactName,
    retentionDays: inputs.retentionDays,
    callLogsTimeout: inputs.callLogsTimeout,
    closeTimeout: inputs.closeTimeout,
    redact: redact === 'none' ? 'none' : [...redact],
    ...keepChecks(inputs.checks, directory),
    ...keepContract(inputs.contract, directory),
    keepMock: inputs.keepMock,
    opened: false,
  };
}
