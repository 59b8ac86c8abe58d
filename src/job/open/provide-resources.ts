/** What a mock is made of, in the account that it lives in. */
import type { JsonObject } from '../../http-text/bounded-json.ts';
import { listFirst } from '../../http-text/show-value.ts';
import { hasTildePaths, partsOf, type Collection } from '../../engine/index.ts';
import { PostmanApiError, type PostmanClient } from '../../postman/index.ts';
import type { Mock } from '../../postman/model.ts';
import { cutMiddle } from '../../report/index.ts';
import { partsOfReference, type EnvironmentReference, type FileReference } from '../inputs/collection/reference.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { keepSecrets, keptSecrets } from '../state/kept-values.ts';
import { markedName } from '../state/mock-name.ts';
import type { Created } from '../state/mock-state.ts';
import type { Reporter } from '../reporter.ts';
import { secretsOfMock } from '../secrets/secret-variables.ts';
import { placeholdersOf } from './describe-mock.ts';
import { createOnce } from './create-once.ts';
import { environmentValues, type KeptState } from './kept-inputs.ts';
import { resolveCollection, resolveEnvironment, type Scope } from './resolve-reference.ts';

/** The collection keeps such paths for itself. */
const tildeWarning =
  'it has paths that begin with "/~", so that no beginning of a path names a session: only the header x-mock-session does.';

export interface Account {
  readonly client: PostmanClient;
  readonly state: KeptState;
  readonly reporter: Reporter;
  /** Aborted: nothing new is created. */
  readonly stop: AbortSignal;
  readonly scope: Scope;
}

/** UIDs of collections, in the order that breaks ties. */
type CollectionUids = readonly [string, ...string[]];

/** The UID of the collection, imported where it is a file, and of each where there are several. @throws PostmanApiError, UnresolvedReferenceError */
export async function provideCollections(
  { collection, environment }: Inputs,
  account: Account,
): Promise<CollectionUids> {
  const { client, state, reporter, stop, scope } = account;
  stop.throwIfAborted();
  if (collection.kind !== 'file') return [await resolveCollection(client, collection, scope)];
  const { mark, provider } = state.current();
  const values = environment?.kind === 'file' ? environment.item : undefined;
  for (const part of partsOfReference(collection)) {
    reportWarnings(part, reporter);
    for (const note of placeholdersOf(part, environment).placeholders) reporter.info(`${part.text}: ${note}`);
    if (provider === 'embedded' && hasTildePaths(part.item, values)) reporter.warning(`${part.text}: ${tildeWarning}`);
  }
  const [first = collection, ...further] = partsOfReference(collection);
  const { uid } = await createKept('importedCollection', mark, account, await importOf(first, mark, account));
  const uids: [string, ...string[]] = [uid];
  for (const [index, part] of further.entries()) {
    stop.throwIfAborted();
    // It needs no cleanup of its own: several are in the embedded server, which ends with the job.
    const name = markedName(mark, String(index + 2));
    const { create, list } = await importOf(part, name, account);
    uids.push((await createOnce(create, async () => (await list()).at(0), { reporter, stop })).uid);
  }
  if (further.length > 0) {
    const names = partsOf(collection.item).map(({ name }) => name);
    reporter.info(`The mock serves ${uids.length} collections: ${listFirst(names, mostNames)}.`);
  }
  return uids;
}

/** More names than that make no short line. */
const mostNames = 10;

/** How a collection's file is imported under a name, and found by it. */
async function importOf({ document }: FileReference<Collection>, name: string, { client, state, scope }: Account) {
  const { toCollectionV2, toCollectionV21 } = await import('../../engine/read/convert-collection.ts');
  // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
  const convert = state.current().provider === 'postman' ? toCollectionV21 : toCollectionV2;
  const named = renamed(await convert(document), name);
  return {
    create: () => client.importCollection(named, scope),
    list: () => client.listCollections({ ...scope, name }),
  };
}

/** Characters of a file's name for itself: a mark comes to it, and nobody knows what the API takes. */
const longestName = 100;

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
  const name = markedName(mark, cutMiddle(environment.item.name, longestName));
  const { uid } = await createKept('importedEnvironment', name, account, {
    create: () => client.importEnvironment({ name, values }, scope),
    list: () => client.listEnvironments(scope),
  });
  return uid;
}

/** Post could no longer ask for them if the environment were deleted, or changed, in the meantime. */
async function keepSecretsOf(uid: string, { collection }: Inputs, { client, state }: Account): Promise<void> {
  const { readEnvironment } = await import('../../engine/read/read-environment.ts');
  const { variables } = readEnvironment(await client.getEnvironment(uid)).environment;
  const secrets = secretsOfMock({
    collection: collection.kind === 'file' ? collection.item : undefined,
    environment: variables,
  });
  const { directory } = state.current();
  state.save(keepSecrets([...new Set([...keptSecrets(state.current()), ...secrets])], directory));
}

/** The mock of all, which are given by their UIDs. @throws PostmanApiError */
export async function provideMock(
  { collections, environment }: { readonly collections: CollectionUids; readonly environment: string | undefined },
  inputs: Inputs,
  account: Account,
): Promise<Mock> {
  const { client, state, stop, scope } = account;
  stop.throwIfAborted();
  const name = markedName(state.current().mark, inputs.name);
  const [collection, ...furtherCollections] = collections;
  const wanted = {
    collection,
    ...(furtherCollections.length > 0 && { furtherCollections }),
    name,
    private: inputs.private,
    ...(environment !== undefined && { environment }),
  };
  const mock = await createKept('mock', name, account, {
    create: () => client.createMock(wanted, scope),
    list: () => client.listMocks(scope),
  }).catch(explainPort(inputs.place));
  const { uid, id, mockUrl } = mock;
  state.save({
    mock: { ...state.current().mock, name, uid, id, mockUrl, environment: mock.environment ?? environment ?? null },
  });
  return mock;
}

/** An embedded server says that it cannot listen in an answer, which is no answer of Postman's to anybody. */
function explainPort(place: Inputs['place']): (error: unknown) => never {
  return (error) => {
    if (place.provider !== 'embedded' || !(error instanceof PostmanApiError) || error.name !== 'mockListenError')
      throw error;
    const { port, listenHost } = place;
    throw new Error(
      error.reason.includes('EADDRINUSE')
        ? `\`port\` is ${port}, and on ${listenHost} that port is in use (EADDRINUSE): by another mock or a development server, perhaps. Stop it, give another port, or set \`port\` to 0, which takes a free one.`
        : error.reason,
    );
  };
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
function renamed(document: JsonObject, name: string): Record<string, unknown> {
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
