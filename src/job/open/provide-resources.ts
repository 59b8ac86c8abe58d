/** What a mock is made of, in the account that it lives in. */
import { hasTildePaths } from '../../engine/index.ts';
import type { PostmanClient } from '../../postman/index.ts';
import type { Mock } from '../../postman/model.ts';
import type { EnvironmentReference, FileReference } from '../inputs/collection/reference.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { keepSecrets, keptSecrets } from '../kept-values.ts';
import { markedName } from '../mock-name.ts';
import type { Created } from '../mock-state.ts';
import type { Reporter } from '../reporter.ts';
import { secretValuesOf } from '../secrets/secret-variables.ts';
import { placeholdersOf } from './count-placeholders.ts';
import { createOnce } from './create-once.ts';
import { environmentValues } from './kept-inputs.ts';
import type { KeptState } from './kept-state.ts';
import { resolveCollection, resolveEnvironment } from './resolve-reference.ts';

/** The collection keeps such paths for itself. */
const tildeWarning =
  'it has paths that begin with "/~", so that no beginning of a path names a session: only the header x-mock-session does.';

export interface Account {
  readonly client: PostmanClient;
  readonly state: KeptState;
  readonly reporter: Reporter;
  /** Aborted: nothing new is created. */
  readonly stop: AbortSignal;
  /** Where things are looked for and made; by default wherever the key leads. */
  readonly scope: { readonly workspace?: string };
}

/** The UID of the collection, imported where it is a file. @throws PostmanApiError, UnresolvedReferenceError */
export async function provideCollection({ collection, environment }: Inputs, account: Account): Promise<string> {
  const { client, state, reporter, stop, scope } = account;
  stop.throwIfAborted();
  if (collection.kind !== 'file') return resolveCollection(client, collection, scope);
  reportWarnings(collection, reporter);
  for (const note of placeholdersOf(collection, environment).placeholders) reporter.info(`${collection.text}: ${note}`);
  const { mark, provider } = state.current();
  if (
    provider === 'embedded' &&
    hasTildePaths(collection.item, environment?.kind === 'file' ? environment.item : undefined)
  )
    reporter.warning(`${collection.text}: ${tildeWarning}`);
  const { toCollectionV2, toCollectionV21 } = await import('../../engine/read/convert-collection.ts');
  // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
  const convert = provider === 'postman' ? toCollectionV21 : toCollectionV2;
  const document = renamed(await convert(collection.document), mark);
  const { uid } = await createKept('importedCollection', mark, account, {
    create: () => client.importCollection(document, scope),
    list: () => client.listCollections({ ...scope, name: mark }),
  });
  return uid;
}

/** The UID of the environment in the same way. The values of its secret variables are in the state then. */
export async function provideEnvironment(
  environment: EnvironmentReference,
  inputs: Inputs,
  account: Account,
): Promise<string> {
  const { client, state, reporter, stop, scope } = account;
  stop.throwIfAborted();
  if (environment.kind !== 'file') {
    const uid = await resolveEnvironment(client, environment, scope);
    await keepSecretsOf(uid, inputs, account);
    return uid;
  }
  reportWarnings(environment, reporter);
  const { mark } = state.current();
  const values = environmentValues(environment.item.variables);
  const { uid } = await createKept('importedEnvironment', mark, account, {
    create: () => client.importEnvironment({ name: mark, values }, scope),
    list: () => client.listEnvironments(scope),
  });
  return uid;
}

/** Post could no longer ask for them if the environment were deleted, or changed, in the meantime. */
async function keepSecretsOf(uid: string, { collection }: Inputs, { client, state }: Account): Promise<void> {
  const { readEnvironment } = await import('../../engine/read/read-environment.ts');
  const { variables } = readEnvironment(await client.getEnvironment(uid)).environment;
  const secrets = secretValuesOf({
    collection: collection.kind === 'file' ? collection.item.variables : undefined,
    environment: variables,
  });
  const { directory } = state.current();
  state.save(keepSecrets([...new Set([...keptSecrets(state.current()), ...secrets])], directory));
}

/** The mock of both, which are given by their UIDs. @throws PostmanApiError */
export async function provideMock(
  { collection, environment }: { readonly collection: string; readonly environment: string | undefined },
  inputs: Inputs,
  account: Account,
): Promise<Mock> {
  const { client, state, stop, scope } = account;
  stop.throwIfAborted();
  const name = markedName(state.current().mark, inputs.name);
  const wanted = { collection, name, private: inputs.private, ...(environment !== undefined && { environment }) };
  const mock = await createKept('mock', name, account, {
    create: () => client.createMock(wanted, scope),
    list: () => client.listMocks(scope),
  });
  const { uid, id, mockUrl } = mock;
  state.save({
    mock: { ...state.current().mock, name, uid, id, mockUrl, environment: mock.environment ?? environment ?? null },
  });
  return mock;
}

/** Puts the rules of `answers` in force, where there are some. @throws PostmanApiError */
export async function provideAnswers(
  { id }: Mock,
  { answers }: Inputs,
  { client, reporter, stop }: Account,
): Promise<void> {
  stop.throwIfAborted();
  if (answers == null) return;
  for (const warning of await client.setAnswers(id, answers)) reporter.warning(warning);
}

/** The ID of the server response that every call gets; `undefined` where none is asked for. @throws PostmanApiError */
export async function activateServerResponse(
  { id, collection }: Mock,
  { serverResponse }: Inputs,
  { client, reporter, stop }: Account,
): Promise<string | undefined> {
  stop.throwIfAborted();
  if (serverResponse === undefined) return undefined;
  const created = await createOnce(
    () => client.createServerResponse(id, serverResponse),
    // The mock is new and ours alone, so the name is unique on it. A second one would go with the mock.
    async () => (await client.listServerResponses(id)).find(({ name }) => name === serverResponse.name),
    { reporter, stop },
  );
  stop.throwIfAborted();
  // The collection goes along: some revisions of Postman's API require it in every update.
  await client.updateMock(id, { collection, config: { serverResponseId: created.id } });
  return created.id;
}

/** Creates something whose unique name is in the state before it exists, and whose UID follows. */
async function createKept<T extends { readonly uid: string }>(
  key: 'importedCollection' | 'importedEnvironment' | 'mock',
  name: string,
  { state, reporter, stop }: Account,
  { create, list }: { create: () => Promise<T>; list: () => Promise<readonly (T & { readonly name: string })[]> },
): Promise<T> {
  const save = (change: Partial<Created>) => {
    state.save({ [key]: { ...state.current()[key], name, ...change } });
  };
  save({});
  const created = await createOnce(create, async () => (await list()).find((item) => item.name === name), {
    reporter,
    stop,
    onRepeat: () => {
      save({ repeated: true });
    },
    onRefused: () => {
      state.save({ [key]: undefined });
    },
  });
  save({ uid: created.uid });
  return created;
}

/** The document under the run's mark, so that the sweep can tell an imported collection from the user's own. */
function renamed(document: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const info = typeof document['info'] === 'object' ? document['info'] : {};
  return { ...document, info: { ...info, name } };
}

function reportWarnings({ text, warnings, note }: FileReference<unknown>, reporter: Reporter): void {
  if (note !== undefined) reporter.info(`${text} ${note}`);
  for (const { message, firstItem, count } of warnings) {
    const others = count > 1 ? ` (and ${count - 1} more)` : '';
    reporter.warning(`${text}: ${message} First at ${firstItem}${others}.`);
  }
}
