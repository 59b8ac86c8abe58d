/** Main's job: a mock that answers, with everything that its cleanup needs in the state before each resource exists. */
import {
  createDirectTransport,
  createPostmanClient,
  type AnswerDirectly,
  type ApiInputs,
  type Clock,
  type Limits,
  type PostmanClient,
} from '../../postman/index.ts';
import { writeCaFiles, type CaFiles } from '../state/ca-files.ts';
import type { ConnectOptions } from '../connect/connect-cloud.ts';
import type { Api } from '../connect/provider.ts';
import { describeError } from '../describe-error.ts';
import type { EndSignals } from '../end-signals.ts';
import type { EnvironmentReference } from '../inputs/collection/reference.ts';
import { mainApiInputs } from '../inputs/input-definitions.ts';
import { areFilesGiven, type Inputs } from '../inputs/inputs.ts';
import { keepSecrets, keptSecrets } from '../state/kept-values.ts';
import { formatMark, type RunIdentity } from '../state/mock-name.ts';
import type { MockState, StateStore } from '../state/mock-state.ts';
import { redactingReporter, type Reporter } from '../reporter.ts';
import { redactError } from '../secrets/redact-error.ts';
import { logRedactorOf } from '../secrets/redactors.ts';
import { maskInLog, withoutOutputs } from '../secrets/secret-variables.ts';
import { keepInputs, keepState, type KeptState } from './kept-inputs.ts';
import {
  activateServerResponse,
  provideAnswers,
  provideCollections,
  provideEnvironment,
  provideMock,
} from './provide-resources.ts';

/** Starts the embedded server, which keeps its files in `directory`. */
export type LaunchEmbedded = (options: {
  readonly directory: string;
  readonly port: number;
  readonly listenHost: string;
  readonly tls: boolean;
  readonly signal: AbortSignal;
}) => Promise<{
  readonly api: Omit<Api, 'provider'>;
  /** The certificate of the CA that clients have to trust, in PEM; absent without TLS. */
  readonly ca?: string | undefined;
  readonly pid: number;
  readonly logFile: string;
  readonly journalFile: string;
  /** Its API without HTTP, which would take longer than all the rest. */
  readonly answer: AnswerDirectly;
  /** Lets the server outlive this process: called once the state names it. */
  readonly adopt: () => Promise<void>;
}>;

/** What opening needs of the world around. */
export interface OpenMockDependencies {
  readonly identity: RunIdentity;
  readonly state: StateStore;
  readonly reporter: Reporter;
  /** Where the proxy variables are. */
  readonly env: ConnectOptions['env'];
  /** Where the cloud's API and its key are from, for texts that say where to look; the main step's inputs by default. */
  readonly apiInputs?: ApiInputs;
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
  /** What clients trust it by; absent where it does not speak TLS, or is in the cloud. */
  readonly caFiles: CaFiles | undefined;
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
  const state = keepState(inputs, mark, directory, dependencies.state);
  const redact = (text: string) => logRedactorOf(state.current()).redactText(text);
  try {
    return await open(inputs, { ...dependencies, reporter: redactingReporter(dependencies.reporter, redact) }, state);
  } catch (error) {
    maskInLog(keptSecrets(state.current()), mask);
    throw redactError(error, redact);
  }
}

async function open(inputs: Inputs, dependencies: OpenMockDependencies, state: KeptState): Promise<OpenMock> {
  const { reporter, clock, end, directory, mask } = dependencies;
  const deadline = clock.now() + inputs.openTimeout * 1000 - inputs.readingTook;
  // The files are copied while the server starts.
  const kept = keepInputs(inputs, directory).catch((error: unknown) => {
    reporter.warning(
      `The files cannot be kept for the report, which will show no lines of them. ${describeError(error)}`,
    );
  });
  const limits = { deadline, signal: end.giveUp, stop: end.stop };
  const { api, client, caFiles } = await reporter.progress('Starting the mock server', () =>
    openApi(inputs, limits, dependencies, state),
  );
  state.save((await kept) ?? {});

  const account = { client, state, reporter, stop: end.stop, scope: { workspace: inputs.workspace } };
  const collections = await reporter.progress(providing('collection', inputs.collection), () =>
    provideCollections(inputs, account),
  );
  const { environment: given } = inputs;
  const environment =
    given &&
    (await reporter.progress(providing('environment', given), () => provideEnvironment(given, inputs, account)));
  const mock = await reporter.progress('Creating the mock', () =>
    provideMock({ collections, environment }, inputs, account),
  );
  await reporter.progress('Putting the answers in force', () => provideAnswers(mock, inputs, account));
  const serverResponseId = await reporter.progress('Activating the server response', () =>
    activateServerResponse(mock, inputs, account),
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
  const secrets = withoutOutputs(keptSecrets(state.current()), [
    ...[api.provider, api.url, caFiles?.caFile, caFiles?.caBundle],
    ...Object.values(outputs),
  ]);
  state.save({ opened: true, ...keepSecrets(secrets, directory) });
  // Not before: which secrets stand in an output, and must not be masked, is known only now.
  maskInLog(secrets, mask);
  return { ...outputs, caFiles, api, name: mock.name, state: state.current() };
}

async function openApi(
  inputs: Inputs,
  limits: Limits,
  dependencies: OpenMockDependencies,
  state: KeptState,
): Promise<{ readonly api: Api; readonly client: PostmanClient; readonly caFiles?: CaFiles | undefined }> {
  const { place } = inputs;
  const { launchEmbedded, mask, end, directory } = dependencies;
  end.stop.throwIfAborted();
  if (place.provider === 'postman') {
    const api = { provider: place.provider, url: place.apiUrl, key: place.apiKey };
    const apiInputs = dependencies.apiInputs ?? { ...mainApiInputs, filesGiven: areFilesGiven(inputs) };
    // Half of the step's code is the way to the cloud: it is loaded where a mock is opened there.
    const { connectToCloud } = await import('../connect/connect-cloud.ts');
    return { api, client: connectToCloud({ ...dependencies, inputs: apiInputs })(api, limits) };
  }
  const server = await launchEmbedded({ ...place, directory, signal: end.giveUp });
  const { ca, pid, logFile, journalFile, answer, adopt } = server;
  mask(server.api.key);
  state.save({ api: server.api, embedded: { pid, logFile, journalFile } });
  await adopt();
  const api = { provider: place.provider, ...server.api };
  const caFiles = ca === undefined ? undefined : await writeCaFiles(directory, ca);
  return { api, client: createPostmanClient(createDirectTransport(answer, limits)), caFiles };
}

function providing(what: 'collection' | 'environment', { kind }: Inputs['collection'] | EnvironmentReference): string {
  return kind === 'file' ? `Importing the ${what}` : `Looking for the ${what}`;
}
