/** Main's job: a mock that answers, with everything that its cleanup needs in the state before each thing exists. */
import type { Clock } from '../../postman/index.ts';
import type { Mock } from '../../postman/model.ts';
import type { Api, Connect } from '../connect.ts';
import { createOnce } from './create-once.ts';
import type { EndSignals } from '../end-signals.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { describeError } from '../describe-error.ts';
import { keepInputs } from './kept-inputs.ts';
import { environmentValues } from './environment-values.ts';
import { keepSecrets, keptSecrets } from '../secrets/kept-secrets.ts';
import type { EnvironmentReference, FileReference } from '../inputs/item-reference.ts';
import { formatMark, markedName, type RunIdentity } from '../mock-name.ts';
import type { MockState, StateStore } from '../mock-state.ts';
import { redactError } from '../secrets/redact-error.ts';
import { redactingReporter } from '../secrets/redacting-reporter.ts';
import type { Reporter } from '../reporter.ts';
import { maskInLog, secretsOfInputs, secretValuesOf, withoutOutputs } from '../secrets/secret-variables.ts';
import { logRedactorOf } from '../secrets/state-redactor.ts';
import { resolveCollection, resolveEnvironment } from './resolve-reference.ts';

/** Starts the embedded server as a process of its own, which keeps its files in `directory`. */
export type LaunchEmbedded = (options: {
  readonly directory: string;
  readonly port: number;
  readonly listenHost: string;
  readonly signal: AbortSignal;
}) => Promise<{
  readonly api: Omit<Api, 'provider'>;
  readonly pid: number;
  readonly logFile: string;
  readonly journalFile: string;
  /** Lets the server outlive this process: called once the state names it. */
  readonly adopt: () => Promise<void>;
}>;

export interface OpenMockDependencies {
  readonly identity: RunIdentity;
  readonly state: StateStore;
  readonly reporter: Reporter;
  readonly connect: Connect;
  readonly clock: Clock;
  readonly launchEmbedded: LaunchEmbedded;
  /** A folder of this mock's own, for its user alone; it outlives the step. */
  readonly directory: string;
  /** Hides a value in the log from now on. */
  readonly mask: (secret: string) => void;
  /** `stop`: nothing new is created. `giveUp`: what is under way ends too. */
  readonly end: EndSignals;
}

/** A mock that answers. */
export interface OpenMock {
  readonly mockUrl: string;
  readonly mockId: string;
  readonly mockUid: string;
  readonly collectionUid: string;
  readonly environmentUid: string | undefined;
  readonly serverResponseId: string | undefined;
  readonly api: Api;
  /** The name with the mark. */
  readonly name: string;
  readonly state: MockState;
}

/**
 * Creates the mock, from files imported first where the inputs name files, and activates the server response.
 * What it has made when it fails is in the state: the post step removes it. What it says and throws holds no secret.
 *
 * @throws PostmanApiError, UnresolvedReferenceError, or what `launchEmbedded` throws
 */
export async function openMock(inputs: Inputs, dependencies: OpenMockDependencies): Promise<OpenMock> {
  const { identity, directory, mask } = dependencies;
  // The end of a random UUID is random throughout. The global `crypto` takes main less time to load than `node:crypto`.
  const random = crypto.randomUUID().slice(-12);
  const mark = formatMark({ ...identity, random, kept: inputs.keepMock });
  const state = keepState(firstState(inputs, mark, directory), dependencies.state);
  const redact = (text: string) => logRedactorOf(state.current()).redactText(text);
  try {
    return await open(inputs, { ...dependencies, reporter: redactingReporter(dependencies.reporter, redact) }, state);
  } catch (error) {
    maskInLog(keptSecrets(state.current()), mask);
    throw redactError(error, redact);
  }
}

async function open(inputs: Inputs, dependencies: OpenMockDependencies, state: KeptState): Promise<OpenMock> {
  const { reporter, clock, end } = dependencies;
  const { mark } = state.current();
  const deadline = clock.now() + inputs.openTimeout * 1000 - inputs.readingTook;
  const limits = { deadline, signal: end.giveUp, stop: end.stop };
  // While the server starts.
  const kept = keepInputs(inputs, dependencies.directory).catch((error: unknown) => {
    reporter.warning(
      `The files cannot be kept for the report, which will show no lines of them. ${describeError(error)}`,
    );
  });
  const api = await reporter.progress('Starting the mock server', () => openApi(inputs, dependencies, state));
  state.save((await kept) ?? {});
  const client = dependencies.connect(api, limits);
  const scope = inputs.workspace === undefined ? {} : { workspace: inputs.workspace };
  const onLost = (error: Error) => {
    reporter.info(`${error.message} Looking for what it may have created.`);
  };

  const collectionUid = await reporter.progress(providing('collection', inputs.collection), provideCollection);
  const { environment } = inputs;
  const environmentUid =
    environment &&
    (await reporter.progress(providing('environment', environment), () => provideEnvironment(environment)));
  const mock = await reporter.progress('Creating the mock', provideMock);
  const serverResponseId = await reporter.progress('Activating the server response', () =>
    activateServerResponse(mock),
  );
  end.stop.throwIfAborted();
  const outputs = {
    mockUrl: mock.mockUrl,
    mockId: mock.id,
    mockUid: mock.uid,
    collectionUid: mock.collection,
    environmentUid: mock.environment ?? undefined,
    serverResponseId,
  };
  const { provider, url } = api;
  const secrets = withoutOutputs(keptSecrets(state.current()), [provider, url, ...Object.values(outputs)]);
  state.save({ opened: true, ...keepSecrets(secrets, dependencies.directory) });
  // Not before: which secrets stand in an output, and must not be masked, is known only now.
  maskInLog(secrets, dependencies.mask);

  return { ...outputs, api, name: mock.name, state: state.current() };

  async function provideCollection(): Promise<string> {
    end.stop.throwIfAborted();
    const { collection } = inputs;
    if (collection.kind !== 'file') return resolveCollection(client, collection, inputs.workspace);
    reportWarnings(collection, reporter);
    const { toCollectionV2, toCollectionV21 } = await import('../../engine/read/convert-collection.ts');
    // Postman takes the format v2.1 only; the embedded server reads v2.0 too, without what a conversion would lose.
    const convert = api.provider === 'postman' ? toCollectionV21 : toCollectionV2;
    const document = renamed(await convert(collection.document), mark);
    const thing = keepThing(state, 'importedCollection', mark);
    const { uid } = await createOnce(
      () => client.importCollection(document, scope),
      async () => (await client.listCollections({ ...scope, name: mark })).find(({ name }) => name === mark),
      { ...thing.told, onLost, stop: end.stop },
    );
    thing.save({ uid });
    return uid;
  }

  async function provideEnvironment(environment: EnvironmentReference): Promise<string> {
    end.stop.throwIfAborted();
    if (environment.kind !== 'file') {
      const uid = await resolveEnvironment(client, environment, inputs.workspace);
      await keepSecretsOf(uid);
      return uid;
    }
    reportWarnings(environment, reporter);
    const values = environmentValues(environment.item.variables);
    const thing = keepThing(state, 'importedEnvironment', mark);
    const { uid } = await createOnce(
      () => client.importEnvironment({ name: mark, values }, scope),
      async () => (await client.listEnvironments(scope)).find(({ name }) => name === mark),
      { ...thing.told, onLost, stop: end.stop },
    );
    thing.save({ uid });
    return uid;
  }

  /** Post could no longer ask for them if the environment were deleted, or changed, in the meantime. */
  async function keepSecretsOf(environmentUid: string): Promise<void> {
    const { readEnvironment } = await import('../../engine/read/read-environment.ts');
    const { variables } = readEnvironment(await client.getEnvironment(environmentUid)).environment;
    const collection = inputs.collection.kind === 'file' ? inputs.collection.item.variables : undefined;
    const secrets = secretValuesOf({ collection, environment: variables });
    state.save(keepSecrets([...new Set([...keptSecrets(state.current()), ...secrets])], dependencies.directory));
  }

  async function provideMock(): Promise<Mock> {
    end.stop.throwIfAborted();
    const name = markedName(mark, inputs.name);
    const thing = keepThing(state, 'mock', name);
    const created = await createOnce(
      () =>
        client.createMock(
          {
            collection: collectionUid,
            name,
            private: inputs.private,
            ...(environmentUid !== undefined && { environment: environmentUid }),
          },
          scope,
        ),
      async () => (await client.listMocks(scope)).find((mock) => mock.name === name),
      { ...thing.told, onLost, stop: end.stop },
    );
    const environment = created.environment ?? environmentUid ?? null;
    thing.save({ uid: created.uid, id: created.id, mockUrl: created.mockUrl, environment });
    return created;
  }

  async function activateServerResponse({ id, collection }: Mock): Promise<string | undefined> {
    end.stop.throwIfAborted();
    const { serverResponse } = inputs;
    if (serverResponse === undefined) return undefined;
    const created = await createOnce(
      () => client.createServerResponse(id, serverResponse),
      // The mock is new and ours alone, so the name is unique on it.
      async () => (await client.listServerResponses(id)).find(({ name }) => name === serverResponse.name),
      // A second one would go with the mock.
      { onLost, stop: end.stop },
    );
    end.stop.throwIfAborted();
    // The collection goes along: some revisions of Postman's API require it in every update.
    await client.updateMock(id, { collection, config: { serverResponseId: created.id } });
    return created.id;
  }
}

async function openApi(
  { place }: Inputs,
  { launchEmbedded, mask, end, directory }: OpenMockDependencies,
  state: KeptState,
): Promise<Api> {
  end.stop.throwIfAborted();
  if (place.provider === 'postman') return { provider: 'postman', url: place.apiUrl, key: place.apiKey };
  const { api, pid, logFile, journalFile, adopt } = await launchEmbedded({ ...place, directory, signal: end.giveUp });
  mask(api.key);
  state.save({ api, embedded: { pid, logFile, journalFile } });
  await adopt();
  return { provider: 'embedded', ...api };
}

function providing(what: 'collection' | 'environment', { kind }: Inputs['collection'] | EnvironmentReference): string {
  return kind === 'file' ? `Importing the ${what}` : `Looking for the ${what}`;
}

function firstState(inputs: Inputs, mark: string, directory: string): MockState {
  const { place } = inputs;
  return {
    version: 1,
    provider: place.provider,
    mark,
    directory,
    ...(place.provider === 'postman' && { api: { url: place.apiUrl, key: place.apiKey } }),
    ...(inputs.unusedKey !== undefined && { unusedKey: inputs.unusedKey }),
    ...keepSecrets(secretsOfInputs(inputs), directory),
    ...(inputs.workspace !== undefined && { workspace: inputs.workspace }),
    root: inputs.root,
    ...(inputs.artifactName !== undefined && { artifactName: inputs.artifactName }),
    ...(inputs.retentionDays !== undefined && { retentionDays: inputs.retentionDays }),
    callLogs: inputs.callLogs,
    callLogsTimeout: inputs.callLogsTimeout,
    closeTimeout: inputs.closeTimeout,
    redact: inputs.redact === 'none' ? 'none' : [...inputs.redact],
    checks: inputs.checks,
    keepMock: inputs.keepMock,
    opened: false,
  };
}

interface KeptState {
  readonly current: () => MockState;
  readonly save: (change: Partial<MockState>) => void;
}

/** The state as it grows: every change is stored at once. */
function keepState(first: MockState, store: StateStore): KeptState {
  let current = first;
  store.save(current);
  return {
    current: () => current,
    save(change) {
      current = { ...current, ...change };
      store.save(current);
    },
  };
}

/** Puts a thing that is about to be created into the state, and keeps it there as more of it is known. */
function keepThing(state: KeptState, key: 'importedCollection' | 'importedEnvironment' | 'mock', name: string) {
  const save = (change: Partial<NonNullable<MockState['mock']>>) => {
    state.save({ [key]: { ...state.current()[key], name, ...change } });
  };
  save({});
  return {
    save,
    told: {
      onRepeat: () => {
        save({ repeated: true });
      },
      onRefused: () => {
        state.save({ [key]: undefined });
      },
    },
  };
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
