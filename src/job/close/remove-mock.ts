/** Removes everything that main made, by ID, or by its unique name where main never learned the ID. */
import { isNotFound, PostmanApiError, type PostmanClient } from '../../postman/index.ts';
import { describeError } from '../describe-error.ts';
import type { Created, MockState } from '../state/mock-state.ts';
import { accessTo, resourceKinds, type ResourceAccess, type ResourceKind } from '../connect/resources.ts';
import type { Api } from '../connect/provider.ts';

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
  return (await accessTo(client, state).mock.list()).find((mock) => mock.name === name)?.id;
}

/** Removes a mock in the cloud, then what was imported for it. Never throws. */
export async function removeMock(state: MockState, api: Api, client: PostmanClient): Promise<Leftover[]> {
  if (isKept(state)) return [];
  const access = accessTo(client, state);
  const leftovers: Leftover[] = [];
  let mockStays = false;
  for (const target of targetsOf(state)) {
    const failures: readonly Failure[] = mockStays
      ? [stayForMock(target)]
      : await removeInsistently(target, access[target.kind]);
    mockStays ||= failures.length > 0 && target.kind === 'mock';
    leftovers.push(...failures.map((failure) => describeLeftover(target, failure, api)));
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
  return state.provider === 'embedded' || targetsOf(state).length > 0;
}

/** All that the state names, for when the removal failed as a whole with `error` and nothing is known of the single ones. */
export function leftoversOf(state: MockState, api: Api, error: unknown): Leftover[] {
  if (state.provider === 'embedded') return [describeServer(state, error)];
  if (isKept(state)) return [];
  return targetsOf(state).map((target) => describeLeftover(target, { key: target.key, error }, api));
}

/** What is to be removed. */
interface Target extends Created {
  readonly kind: ResourceKind;
  /** As its endpoint takes it; `undefined` where main never learned it. */
  readonly key: string | undefined;
}

interface Failure {
  /** `undefined` when the look-up by name failed, so that the resource may exist or not. */
  readonly key: string | undefined;
  readonly error: unknown;
}

/** In the order in which they go. */
function targetsOf({ mock, importedEnvironment, importedCollection }: MockState): Target[] {
  const created = { mock, environment: importedEnvironment, collection: importedCollection };
  // A state that knows no ID of a mock may still know its UID.
  const keys = {
    mock: mock?.id ?? mock?.uid,
    environment: importedEnvironment?.uid,
    collection: importedCollection?.uid,
  };
  return resourceKinds.flatMap((kind) => {
    const resource = created[kind];
    return resource === undefined ? [] : [{ ...resource, kind, key: keys[kind] }];
  });
}

/** Removes one resource, or all of its name where there may be several. @param known a key from an earlier try */
async function remove(target: Target, access: ResourceAccess, known?: string): Promise<Failure[]> {
  let keys: readonly string[];
  try {
    keys = known === undefined ? await findKeys(target, access) : [known];
  } catch (error) {
    // Better one of two than none.
    const failures = target.key === undefined ? [] : await remove(target, access, target.key);
    return [{ key: undefined, error }, ...failures];
  }
  const failures: Failure[] = [];
  for (const key of keys) {
    try {
      await access.remove(key);
    } catch (error) {
      if (!isNotFound(error)) failures.push({ key, error });
    }
  }
  return failures;
}

/** What is not worth a retry in itself (a 401, a 403, a quota) gets one more chance. */
async function removeInsistently(target: Target, access: ResourceAccess): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const failure of await remove(target, access)) {
    failures.push(...(wasTurnedAway(failure.error) ? await remove(target, access, failure.key) : [failure]));
  }
  return failures;
}

/**
 * A mock without its collection or environment is deactivated, and Postman lists active mocks only (OpenAPI 1.45, get all
 * mock servers): no sweep would find it again.
 */
function stayForMock({ key }: Target): Failure {
  return { key, error: new Error('It stays so that the mock can still be found: that goes first.') };
}

async function findKeys({ name, key, repeated = false }: Target, access: ResourceAccess): Promise<readonly string[]> {
  if (key !== undefined && !repeated) return [key];
  const found = (await access.list(name)).filter((item) => item.name === name).map((item) => item[access.key]);
  return [...new Set([...(key === undefined ? [] : [key]), ...found])];
}

/** Server errors and lost connections have had their retries. */
function wasTurnedAway(error: unknown): boolean {
  return error instanceof PostmanApiError && error.status !== undefined && error.status < 500;
}

function describeLeftover({ kind, name }: Target, { key, error }: Failure, { url }: Api): Leftover {
  const placeholder = kind === 'mock' ? '<its ID>' : '<its UID>';
  const address = `${url}/${kind}s/${key === undefined ? placeholder : encodeURIComponent(key.toWellFormed())}`;
  const command = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" ${quoteForShell(address)}`;
  return {
    what: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} "${name}"${key === undefined ? ', if it was made,' : ''}`,
    howToRemove: `${describeError(error)} Remove it in Postman, or with: ${command}`,
    command,
  };
}

/** In single quotes, in which a POSIX shell reads nothing: an apostrophe in a URL can be encoded. */
const quoteForShell = (address: string): string => `'${address.replaceAll("'", '%27')}'`;

function describeServer({ embedded }: MockState, error: unknown): Leftover {
  return {
    what: `The embedded server (process ${embedded?.pid ?? 'unknown'})`,
    howToRemove: `${describeError(error)} It ends with the runner; on a machine of your own end the process.`,
  };
}
