/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */
import { isNotFound, PostmanApiError, type PostmanClient } from '../postman/index.ts';
import { describeError } from './describe-error.ts';
import type { Created, MockState } from './mock-state.ts';
import type { Api } from './connect.ts';

/** Something that could not be removed. */
export interface Leftover {
  /** In words, with its name, e.g. `Mock "ephemeral:…"`. */
  readonly what: string;
  /** Why, and the exact way to remove it by hand. */
  readonly howToRemove: string;
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
  { api, client, stopEmbedded }: { api: Api; client: PostmanClient; stopEmbedded: (api: Api) => Promise<void> },
): Promise<Leftover[]> {
  if (state.provider === 'embedded') return stopServer(state, api, stopEmbedded);
  // A mock that is kept needs the collection that it serves: deleting that would deactivate it.
  if (state.keepMock) return [];
  const scope = scopeOf(state);
  const removals: readonly Removal[] = [
    {
      kind: 'Mock',
      endpoint: 'mocks',
      thing: state.mock,
      find: async () => client.listMocks(scope),
      remove: client.deleteMock,
    },
    {
      kind: 'Environment',
      endpoint: 'environments',
      thing: state.importedEnvironment,
      find: async () => client.listEnvironments(scope),
      remove: client.deleteEnvironment,
    },
    {
      kind: 'Collection',
      endpoint: 'collections',
      thing: state.importedCollection,
      find: async (name) => client.listCollections({ ...scope, name }),
      remove: client.deleteCollection,
    },
  ];
  const leftovers: Leftover[] = [];
  let mockStays = false;
  for (const removal of removals) {
    const failures: Failure[] = mockStays ? keepForMock(removal) : await removeInsistently(removal);
    mockStays ||= failures.length > 0 && removal.kind === 'Mock';
    leftovers.push(...failures.map((failure) => describeLeftover(failure, api)));
  }
  return leftovers;
}

interface Removal {
  readonly kind: 'Mock' | 'Environment' | 'Collection';
  readonly endpoint: string;
  readonly thing: Created | undefined;
  readonly find: (name: string) => Promise<readonly { readonly name: string; readonly uid: string }[]>;
  readonly remove: (uid: string) => Promise<unknown>;
}

interface Failure {
  readonly removal: Removal;
  /** `undefined` when the look-up by name failed, so that the thing may exist or not. */
  readonly uid: string | undefined;
  readonly error: unknown;
}

/** Removes one thing, or all of its name where there may be several. `known` is a UID from an earlier try. */
async function remove(removal: Removal, known?: string): Promise<Failure[]> {
  const { thing } = removal;
  if (thing === undefined) return [];
  let uids: readonly string[];
  try {
    uids = known === undefined ? await findUids(thing, removal) : [known];
  } catch (error) {
    // Better one of two than none.
    const failures = thing.uid === undefined ? [] : await remove(removal, thing.uid);
    return [{ removal, uid: undefined, error }, ...failures];
  }
  const failures: Failure[] = [];
  for (const uid of uids) {
    try {
      await removal.remove(uid);
    } catch (error) {
      if (!isNotFound(error)) failures.push({ removal, uid, error });
    }
  }
  return failures;
}

/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(removal: Removal): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const failure of await remove(removal)) {
    failures.push(...(wasTurnedAway(failure.error) ? await remove(removal, failure.uid) : [failure]));
  }
  return failures;
}

/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function keepForMock(removal: Removal): Failure[] {
  const { thing } = removal;
  const error = new Error('It stays so that the mock can still be found: that goes first.');
  return thing === undefined ? [] : [{ removal, uid: thing.uid, error }];
}

async function findUids({ name, uid, repeated = false }: Created, { find }: Removal): Promise<readonly string[]> {
  if (uid !== undefined && !repeated) return [uid];
  const found = (await find(name)).filter((item) => item.name === name).map((item) => item.uid);
  return [...new Set([...(uid === undefined ? [] : [uid]), ...found])];
}

/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error: unknown): boolean {
  return error instanceof PostmanApiError && error.status !== undefined && error.status < 500;
}

function describeLeftover({ removal, uid, error }: Failure, { url }: Api): Leftover {
  const { kind, endpoint, thing } = removal;
  const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${url}/${endpoint}/${uid ?? '<its UID>'}`;
  return {
    what: `${kind} "${thing?.name ?? ''}"${uid === undefined ? ', if it was made,' : ''}`,
    howToRemove: `${describeError(error)} Remove it in Postman, or with: ${command}`,
  };
}

async function stopServer(state: MockState, api: Api, stopEmbedded: (api: Api) => Promise<void>): Promise<Leftover[]> {
  try {
    await stopEmbedded(api);
    return [];
  } catch (error) {
    return [
      {
        what: `The embedded server (process ${state.embedded?.pid ?? 'unknown'})`,
        howToRemove: `${describeError(error)} It ends with the runner; on a machine of your own end the process.`,
      },
    ];
  }
}

function scopeOf({ workspace }: MockState): { workspace?: string } {
  return workspace === undefined ? {} : { workspace };
}
