/** What main keeps of the user's files for post, which opens none of them: they may be anything by then. */
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
  const environmentFile = path.join(directory, 'environment.json');
  const kept: { -readonly [Key in keyof KeptInputs]: KeptInputs[Key] } = {};
  const [first, ...further] = collection.kind === 'file' ? partsOfReference(collection) : [];
  if (first !== undefined) Object.assign(kept, await keepCollection(first, path.join(directory, 'collection')));
  if (further.length > 0) {
    const others: KeptCollection[] = [];
    for (const [index, part] of further.entries()) {
      others.push(await keepCollection(part, path.join(directory, `collection-${String(index + 2)}`)));
    }
    kept.furtherCollections = path.join(directory, 'further-collections.json');
    await writePrivateFile(kept.furtherCollections, JSON.stringify(others));
  }
  if (environment?.kind === 'file') {
    const { name, variables } = environment.item;
    await writePrivateFile(environmentFile, JSON.stringify({ name, values: environmentValues(variables) }));
    kept.environmentFile = environmentFile;
  }
  return kept;
}

/** @param start of the files' paths */
async function keepCollection(collection: FileReference<Collection>, start: string): Promise<KeptCollection> {
  const collectionFile = `${start}.json`;
  await writePrivateFile(collectionFile, collection.json ?? JSON.stringify(collection.document));
  if (collection.files === undefined) {
    return { collectionFile, ...(collection.isConverted !== true && { collectionSource: collection.file }) };
  }
  const collectionFiles = `${start}-files.json`;
  await writePrivateFile(collectionFiles, JSON.stringify([...collection.files]));
  return { collectionFile, collectionFiles };
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

export interface KeptState {
  readonly current: () => MockState;
  /** Every change is stored at once. */
  readonly save: (change: Partial<MockState>) => void;
}

/** Stores the state in which nothing exists yet. @throws Error when what is too long for it cannot be written */
export function keepState(inputs: Inputs, mark: string, directory: string, store: StateStore): KeptState {
  let current = firstState(inputs, mark, directory);
  store.save(current);
  return {
    current: () => current,
    save(change) {
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
