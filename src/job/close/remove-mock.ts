/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */
import { isNotFound, PostmanApiError, type PostmanClient } from '../../postman/index.ts';
import { describeError } from '../describe-error.ts';
import type { Created, MockState } from '../mock-state.ts';
import type { Api } from '../connect.ts';

/** Something that could not be removed. */
export interface Leftover {
  /** In words, with its name, e.g. `Mock "ephemeral:…"`. */
  readonly what: string;
  /** Why, and the exact way to remove it by hand. */
  readonly howToRemove: string;
  /** The command in it, at its end, for a POSIX shell: it holds no key, and is told as it stands. */
  readonly command?: string;
}

/** The mock's ID: from the state, or looked up by name after a create whose answer was lost; `undefined` when there is none. */
export async function findMock(client: PostmanClient, state: MockState): Promise<string | undefined> {
  if (state.mock === undefined || state.mock.id !== undefined) return state.mock?.id;
  const { name } = state.mock;
  return (await client.listMocks(scopeOf(state))).find((mock) => mock.name === name)?.id;
}

/** Removes the mock, then what was imported for it; for an embedded mock ends the server that holds them all. Never throws. */
export async function removeMock(
  state: MockState,
  { api, client, stopEmbedded }: { api: Api; client: PostmanClient; stopEmbedded: () => Promise<void> },
): Promise<Leftover[]> {
  if (state.provider === 'embedded') return stopServer(state, stopEmbedded);
  if (isKept(state)) return [];
  const leftovers: Leftover[] = [];
  let mockStays = false;
  for (const removal of removalsOf(state, client)) {
    const failures: Failure[] = mockStays ? keepForMock(removal) : await removeInsistently(removal);
    mockStays ||= failures.length > 0 && removal.kind === 'Mock';
    leftovers.push(...failures.map((failure) => describeLeftover(failure, api)));
  }
  return leftovers;
}

/**
 * Whether the mock stays, as `keep-mock` asks: only one that main has opened, for nobody was told of another. It keeps what
 * was imported for it, since deleting its collection would deactivate it.
 */
export function isKept({ provider, keepMock, opened }: MockState): boolean {
  return provider === 'postman' && keepMock && opened;
}

/** Whether there may be anything to remove: a cloud that refused the first create holds nothing of this job. */
export function hasResources(state: MockState): boolean {
  return state.provider === 'embedded' || resourcesOf(state).some(({ resource }) => resource !== undefined);
}

/** All that the state names, for when the removal failed as a whole with `error` and nothing is known of the single things. */
export function leftoversOf(state: MockState, api: Api, error: unknown): Leftover[] {
  if (state.provider === 'embedded') return [describeServer(state, error)];
  if (isKept(state)) return [];
  return resourcesOf(state).flatMap((target) =>
    target.resource === undefined ? [] : [describeLeftover({ target, id: target.id, error }, api)],
  );
}

/** What is to be removed. */
interface Target {
  readonly kind: 'Mock' | 'Environment' | 'Collection';
  readonly endpoint: string;
  readonly resource: Created | undefined;
  /** What Postman documents for the endpoint: the ID of a mock, the UID of the others. */
  readonly id: string | undefined;
}

interface Removal extends Target {
  /** IDs of those of this name. */
  readonly find: (name: string) => Promise<readonly string[]>;
  readonly remove: (id: string) => Promise<unknown>;
}

interface Failure<TTarget extends Target = Removal> {
  readonly target: TTarget;
  /** `undefined` when the look-up by name failed, so that the resource may exist or not. */
  readonly id: string | undefined;
  readonly error: unknown;
}

function resourcesOf({ mock, importedEnvironment, importedCollection }: MockState): readonly [Target, Target, Target] {
  return [
    // A state that knows no ID of a mock may still know its UID.
    { kind: 'Mock', endpoint: 'mocks', resource: mock, id: mock?.id ?? mock?.uid },
    { kind: 'Environment', endpoint: 'environments', resource: importedEnvironment, id: importedEnvironment?.uid },
    { kind: 'Collection', endpoint: 'collections', resource: importedCollection, id: importedCollection?.uid },
  ];
}

/** In the order in which they go. */
function removalsOf(state: MockState, client: PostmanClient): readonly Removal[] {
  const scope = scopeOf(state);
  const [mock, environment, collection] = resourcesOf(state);
  return [
    {
      ...mock,
      find: async (name) => (await client.listMocks(scope)).filter(isNamed(name)).map(({ id }) => id),
      remove: client.deleteMock,
    },
    {
      ...environment,
      find: async (name) => (await client.listEnvironments(scope)).filter(isNamed(name)).map(({ uid }) => uid),
      remove: client.deleteEnvironment,
    },
    {
      ...collection,
      find: async (name) =>
        (await client.listCollections({ ...scope, name })).filter(isNamed(name)).map(({ uid }) => uid),
      remove: client.deleteCollection,
    },
  ];
}

function isNamed(wanted: string): (item: { readonly name: string }) => boolean {
  return ({ name }) => name === wanted;
}

/** Removes one resource, or all of its name where there may be several. `known` is an ID from an earlier try. */
async function remove(removal: Removal, known?: string): Promise<Failure[]> {
  if (removal.resource === undefined) return [];
  let ids: readonly string[];
  try {
    ids = known === undefined ? await findIds(removal.resource, removal) : [known];
  } catch (error) {
    // Better one of two than none.
    const failures = removal.id === undefined ? [] : await remove(removal, removal.id);
    return [{ target: removal, id: undefined, error }, ...failures];
  }
  const failures: Failure[] = [];
  for (const id of ids) {
    try {
      await removal.remove(id);
    } catch (error) {
      if (!isNotFound(error)) failures.push({ target: removal, id, error });
    }
  }
  return failures;
}

/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(removal: Removal): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const failure of await remove(removal)) {
    failures.push(...(wasTurnedAway(failure.error) ? await remove(removal, failure.id) : [failure]));
  }
  return failures;
}

/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function keepForMock(removal: Removal): Failure[] {
  const error = new Error('It stays so that the mock can still be found: that goes first.');
  return removal.resource === undefined ? [] : [{ target: removal, id: removal.id, error }];
}

async function findIds({ name, repeated = false }: Created, { id, find }: Removal): Promise<readonly string[]> {
  if (id !== undefined && !repeated) return [id];
  return [...new Set([...(id === undefined ? [] : [id]), ...(await find(name))])];
}

/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error: unknown): boolean {
  return error instanceof PostmanApiError && error.status !== undefined && error.status < 500;
}

function describeLeftover({ target, id, error }: Failure<Target>, { url }: Api): Leftover {
  const { kind, endpoint, resource } = target;
  const placeholder = kind === 'Mock' ? '<its ID>' : '<its UID>';
  const address = `${url}/${endpoint}/${id === undefined ? placeholder : encodeURIComponent(id.toWellFormed())}`;
  const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${quoteForShell(address)}`;
  return {
    what: `${kind} "${resource?.name ?? ''}"${id === undefined ? ', if it was made,' : ''}`,
    howToRemove: `${describeError(error)} Remove it in Postman, or with: ${command}`,
    command,
  };
}

/** In single quotes, in which a POSIX shell reads nothing: an apostrophe in a URL can be encoded. */
const quoteForShell = (address: string): string => `'${address.replaceAll("'", '%27')}'`;

async function stopServer(state: MockState, stopEmbedded: () => Promise<void>): Promise<Leftover[]> {
  try {
    await stopEmbedded();
    return [];
  } catch (error) {
    return [describeServer(state, error)];
  }
}

function describeServer({ embedded }: MockState, error: unknown): Leftover {
  return {
    what: `The embedded server (process ${embedded?.pid ?? 'unknown'})`,
    howToRemove: `${describeError(error)} It ends with the runner; on a machine of your own end the process.`,
  };
}

function scopeOf({ workspace }: MockState): { workspace?: string } {
  return workspace === undefined ? {} : { workspace };
}
