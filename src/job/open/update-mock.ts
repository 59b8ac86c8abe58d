/** Changes an open mock in the middle of a job. */
import { STATUS_CODES } from 'node:http';
import { readEnvironment, type Environment } from '../../engine/index.ts';
import type { Mock, ServerResponseInput } from '../../postman/model.ts';
import { isNotFound, PostmanApiError, type PostmanClient } from '../../postman/index.ts';
import { countOf, toLogLine } from '../../report/index.ts';
import { createOnce } from './create-once.ts';
import { environmentValues } from './kept-inputs.ts';
import type { EnvironmentReference, FileReference } from '../inputs/collection/reference.ts';
import { formatMark, markedName, parseMark, unmarkedName, type RunIdentity } from '../state/mock-name.ts';
import type { HiddenSecrets, Reporter } from '../reporter.ts';
import { resolveEnvironment } from './resolve-reference.ts';
import { redactError } from '../secrets/redact-error.ts';
import { maskInLog, secretValuesOf, withoutOutputs } from '../secrets/secret-variables.ts';
import {
  parseUpdateInputs,
  updateApiInputs,
  type UpdateInputName,
  type UpdateInputs,
} from '../inputs/update-inputs.ts';
import { connectTo, type ConnectToOptions } from '../connect/connect.ts';
import type { Connect, Provider } from '../connect/provider.ts';
import type { EndSignals } from '../end-signals.ts';
import type { GivenBy } from '../inputs/values.ts';
import { findJobMocks } from '../state/job-mocks.ts';

/** What an update needs of the world around. */
interface UpdateDependencies {
  readonly hidden: HiddenSecrets;
  /** The way to where the mock lives. */
  readonly connect: Connect;
  /** `stop`: nothing new is created. `giveUp`: what is under way ends too. */
  readonly end: EndSignals;
  /** Hides a value in the log from now on. */
  readonly mask: (secret: string) => void;
}

/** A mock as it now is. */
interface UpdatedMock extends Mock {
  /** In a line for people, e.g. `503 Service Unavailable; environment CI; private; name Shop`. */
  readonly words: string;
}

/**
 * Makes the mock as the inputs say and gives it as it now is. What is so already is no error. What it says and throws holds
 * no secret, and what is said afterwards none but those that stand in the mock itself.
 *
 * @throws PostmanApiError, UnresolvedReferenceError
 */
export async function updateMock(inputs: UpdateInputs, dependencies: UpdateDependencies): Promise<UpdatedMock> {
  const { hidden, connect, end, mask } = dependencies;
  const { reporter, redact, hide } = hidden;
  const { api } = inputs;
  hide([api.key]);
  const client = connect(api, { signal: end.giveUp });
  let secrets: readonly string[] = [];
  const onSecrets = (values: readonly string[]) => {
    secrets = values;
    hide([api.key, ...secrets]);
  };
  try {
    const work = () => change(inputs, { client, reporter, stop: end.stop, onSecrets });
    const mock = await reporter.progress('Changing the mock', work);
    secrets = withoutOutputs(secrets, outputsOf(mock));
    hide([api.key, ...secrets]);
    return { ...mock, words: await reporter.progress('Asking for its names', () => wordsOf(mock, inputs, client)) };
  } catch (error) {
    throw redactError(error, redact);
  } finally {
    maskInLog(secrets, mask);
  }
}

interface Change {
  readonly client: PostmanClient;
  readonly reporter: Reporter;
  /** Once aborted nothing new is created. */
  readonly stop: AbortSignal;
  /** Told the values of the secret variables in the environment, before any of them is sent or can come back. */
  readonly onSecrets: (secrets: readonly string[]) => void;
}

async function change(inputs: UpdateInputs, dependencies: Change): Promise<Mock> {
  const { client } = dependencies;
  const mock = await client.getMock(inputs.mockId);
  const mark = parseMark(mock.name);
  const serverResponseId = await provideServerResponse(inputs.serverResponse, mock, dependencies);
  const environment = await provideEnvironment(inputs.environment, mock, dependencies);
  const changes = {
    ...(inputs.name !== undefined && {
      name: mark === undefined ? inputs.name : markedName(formatMark(mark), inputs.name),
    }),
    ...(environment !== undefined && { environment }),
    ...(serverResponseId !== undefined && { config: { serverResponseId } }),
  };
  if (Object.keys(changes).length > 0) await client.updateMock(mock.id, { collection: mock.collection, ...changes });
  // What we made for this mock goes when it is switched off; a response of the user's own mock stays for later.
  const ended = mock.config.serverResponseId;
  if (serverResponseId === null && ended !== null && mark !== undefined) await remove(ended, mock, client);
  if (inputs.answers !== undefined) {
    for (const warning of await client.setAnswers(mock.id, inputs.answers)) dependencies.reporter.warning(warning);
  }
  if (inputs.private !== undefined) await setPrivate(client, mock.id, inputs.private);
  return client.getMock(mock.id);
}

/** What later steps are told of a mock, or read in its line. */
const outputsOf = ({ mockUrl, id, name, environment, config }: Mock): readonly (string | null)[] => [
  mockUrl,
  id,
  name,
  environment,
  config.serverResponseId,
];

/** A mock as it now is, in one line: `503 Service Unavailable; environment CI; private; name Shop; 2 rules of answers`. */
async function wordsOf(mock: Mock, { api, private: isPrivate }: UpdateInputs, client: PostmanClient): Promise<string> {
  const { id, name, environment } = mock;
  const { serverResponseId } = mock.config;
  // What was asked for is done: a name that cannot be had is no reason to fail.
  const orNothing = <T>(answer: Promise<T>) => answer.catch(() => undefined);
  const words: string[] = [];
  if (serverResponseId === null) words.push('no server response');
  else {
    const status = (await orNothing(client.getServerResponse(id, serverResponseId)))?.statusCode ?? serverResponseId;
    words.push(`${status} ${STATUS_CODES[status] ?? ''}`.trim());
  }
  if (environment === null) words.push('no environment');
  else {
    const given = (await orNothing(client.getEnvironment(environment)))?.['name'];
    words.push(`environment ${(typeof given === 'string' ? unmarkedName(given) : undefined) ?? environment}`);
  }
  // Only this update may have said so: no endpoint of Postman's tells it.
  if (isPrivate !== undefined) words.push(isPrivate ? 'private' : 'public');
  words.push(`name ${name}`);
  // In the cloud there are never any.
  const answers = api.provider === 'embedded' ? await orNothing(client.getAnswers(id)) : undefined;
  if (answers !== undefined) {
    const rules = Object.keys(answers ?? {}).length;
    words.push(rules === 0 ? 'no answers' : `${countOf(rules, 'rule')} of answers`);
  }
  return toLogLine(words.join('; '));
}

async function remove(serverResponseId: string, { id }: Mock, client: PostmanClient): Promise<void> {
  try {
    await client.deleteServerResponse(id, serverResponseId);
  } catch (error) {
    // The answer to an earlier attempt was lost, or somebody else was faster.
    if (!isNotFound(error)) throw error;
  }
}

/** @returns the ID of the server response that shall be active, `null` for none, `undefined` for no change */
async function provideServerResponse(
  wanted: ServerResponseInput | null | undefined,
  { id }: Mock,
  { client, reporter, stop }: Change,
): Promise<string | null | undefined> {
  if (wanted === undefined || wanted === null) return wanted;
  const find = async () => (await client.listServerResponses(id)).find(({ name }) => name === wanted.name);
  const existing = await find();
  if (existing === undefined) {
    return (await createOnce(() => client.createServerResponse(id, wanted), find, { reporter, stop })).id;
  }
  const { statusCode, headers, body } = await client.getServerResponse(id, existing.id);
  const now = JSON.stringify([statusCode, headers, body]);
  if (now !== JSON.stringify([wanted.statusCode, wanted.headers ?? [], wanted.body ?? ''])) {
    await client.updateServerResponse(id, existing.id, { headers: [], body: '', ...wanted });
  }
  return existing.id;
}

async function provideEnvironment(
  wanted: EnvironmentReference | null | undefined,
  mock: Mock,
  dependencies: Change,
): Promise<string | null | undefined> {
  if (wanted === undefined || wanted === null) return wanted;
  const { client, onSecrets } = dependencies;
  if (wanted.kind === 'file') {
    onSecrets(secretValuesOf({ environment: wanted.item.variables }));
    return importFile(wanted, mock, dependencies);
  }
  const uid = await resolveEnvironment(client, wanted, {});
  const { environment } = readEnvironment(await client.getEnvironment(uid));
  onSecrets(secretValuesOf({ environment: environment.variables }));
  return uid;
}

/** The import needs no cleanup of its own: it is in the embedded server, which ends with the job. */
async function importFile(
  { item }: FileReference<Environment>,
  mock: Mock,
  { client, reporter, stop }: Change,
): Promise<string> {
  const mark = parseMark(mock.name);
  const name = mark === undefined ? item.name : markedName(formatMark(mark), item.name);
  const values = environmentValues(item.variables);
  // Main, or an earlier update, may have imported one of this name, perhaps with other values: that is not the one.
  const before = new Set((await client.listEnvironments()).map(({ uid }) => uid));
  const find = async () =>
    (await client.listEnvironments()).find((item) => item.name === name && !before.has(item.uid));
  const { uid } = await createOnce(() => client.importEnvironment({ name, values }), find, { reporter, stop });
  return uid;
}

async function setPrivate(client: PostmanClient, id: string, isPrivate: boolean): Promise<void> {
  try {
    await (isPrivate ? client.unpublishMock(id) : client.publishMock(id));
  } catch (error) {
    const already = isPrivate ? 'mockAlreadyUnpublishedError' : 'mockAlreadyPublishedError';
    if (!(error instanceof PostmanApiError) || error.name !== already) throw error;
  }
}

interface UpdateOptions extends Omit<UpdateDependencies, 'connect'>, Pick<ConnectToOptions, 'env' | 'callServer'> {
  /** Where relative paths start. */
  readonly directory: string;
  readonly givenBy: GivenBy;
  /** Where the mocks of the job have their files; `undefined` where there is no job. */
  readonly folders: readonly string[] | undefined;
  readonly identity: RunIdentity;
}

/** @throws InputsError with every problem; PostmanApiError, UnresolvedReferenceError */
export async function update(
  raw: Readonly<Partial<Record<UpdateInputName, string>>>,
  { directory, givenBy, folders, identity, env, callServer, ...dependencies }: UpdateOptions,
): Promise<UpdatedMock> {
  const { reporter } = dependencies.hidden;
  const connect = (provider: Provider) => connectTo(provider, { reporter, env, callServer, inputs: updateApiInputs });
  const find = async () => folders && findJobMocks(folders, identity, connect);
  const inputs = await parseUpdateInputs(raw, directory, { ...givenBy, find });
  dependencies.mask(inputs.api.key);
  return updateMock(inputs, { ...dependencies, connect: await connect(inputs.api.provider) });
}
