/** The inputs of the update step, parsed once, every problem reported at once. */
import { quote } from '../../http-text/show-value.ts';
import { isLoopback, type ApiInputs } from '../../postman/index.ts';
import type { Answers, ServerResponseInput } from '../../postman/model.ts';
import type { Api } from '../connect/provider.ts';
import type { JobMock, JobMocks } from '../state/job-mocks.ts';
import { readAnswers } from './answers/answers.ts';
import { readEnvironmentReference } from './collection/read-references.ts';
import { locate, type EnvironmentReference } from './collection/reference.ts';
import { parseServerResponse } from './answers/server-response-input.ts';
import {
  fillIn,
  flag,
  httpUrl,
  InputsError,
  optional,
  reportUnknownInputs,
  type GivenBy,
  type ReportProblem,
} from './values.ts';

/** In the order of `update/action.yml`. */
export const updateInputDefinitions = {
  'mock-id': {
    default: '',
    description: 'The mock to change: the output `mockId` of its step. Default: the only one that this job has open.',
  },
  'api-url': {
    default: '',
    description:
      'The Postman API that holds the mock, for one of another job. Default: that of the mock, or https://api.getpostman.com.',
  },
  'api-key': {
    default: '',
    description: 'Your Postman API key, for a mock in the cloud. On the runner it is found with the mock.',
  },
  'server-response': {
    default: '',
    description:
      'A 5xx that every call gets from now on: `503`, or YAML/JSON with `name`, `statusCode`, `headers`, `body`. `none` ends it.',
  },
  answers: {
    default: '',
    description:
      'Embedded only: which saved example or fault calls get from now on, as in the first step; see docs/answers.md. `none` ends it.',
  },
  private: { default: '', description: '`true` makes the mock private, `false` public.' },
  environment: {
    default: '',
    description: 'Another environment: a UID, ID or exact name; on the runner also a file. `none` takes it away.',
  },
  name: { default: '', description: 'Another name; the mark of the run stays on it.' },
} as const;

/** What messages name. */
export const updateApiInputs: ApiInputs = { key: 'api-key', url: 'api-url', fileHelps: false };

export type UpdateInputName = keyof typeof updateInputDefinitions;
/** In the same order. */
export const updateInputNames = Object.keys(updateInputDefinitions) as readonly UpdateInputName[]; // keys of a literal

/** Which mock is meant. */
interface UpdateTarget {
  readonly mockId: string;
  /** The API that holds the mock: an embedded server's is on this machine, without TLS. */
  readonly api: Api;
}

/** What is `undefined` stays as it is; `null` takes it away. */
export interface UpdateInputs extends UpdateTarget {
  readonly serverResponse: ServerResponseInput | null | undefined;
  readonly answers: Answers | null | undefined;
  readonly private: boolean | undefined;
  readonly environment: EnvironmentReference | null | undefined;
  readonly name: string | undefined;
}

/** Gives the mocks that the job has open; `undefined` where there is no job. */
type FindMocks = () => Promise<JobMocks | undefined>;

export interface UpdateParsing extends GivenBy {
  /** For a mock that the inputs do not name, or not with its API and key. */
  readonly find?: FindMocks;
}

/**
 * Parses the inputs of an update, reading the environment's file where one is named.
 *
 * @param directory where relative paths start
 * @throws InputsError with every problem
 */
export async function parseUpdateInputs(
  given: Readonly<Partial<Record<UpdateInputName, string>>>,
  directory: string,
  { find = () => Promise.resolve(undefined), onCommandLine, stepInputs = [] }: UpdateParsing = {},
): Promise<UpdateInputs> {
  const raw = fillIn(updateInputDefinitions, given);
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  reportUnknownInputs(stepInputs, updateInputNames, report);
  const target = await findTarget(raw, find, report);
  const changes = ['server-response', 'answers', 'private', 'environment', 'name'] as const;
  if (changes.every((name) => raw[name] === '')) {
    report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
  }
  const isPrivate = flag('private', raw.private, report);
  const serverResponse = isNone(raw['server-response'])
    ? null
    : await parseServerResponse(raw['server-response'], report);
  const asker = { names: true, onCommandLine };
  const environment = isNone(raw.environment)
    ? null
    : await readEnvironmentReference(await locate('environment', raw.environment, directory), asker, report);
  // Where no mock was found, nobody knows what it could take.
  const provider = target?.api.provider ?? 'embedded';
  if (environment?.kind === 'file' && provider === 'postman') {
    report(
      `\`environment\` is the file ${quote(environment.text)}, which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`,
    );
  }
  // The rules are checked against the examples by the server, which knows them.
  const answers = await readAnswers(raw.answers, provider, report);
  if (target === undefined || problems.length > 0) throw new InputsError(problems);
  return {
    ...target,
    serverResponse,
    answers,
    private: raw.private === '' ? undefined : isPrivate,
    environment,
    name: optional(raw.name),
  };
}

const isNone = (text: string): boolean => text.toLowerCase() === 'none';

type Raw = Readonly<Record<'mock-id' | 'api-url' | 'api-key', string>>;

const postmanUrl = 'https://api.getpostman.com';

/**
 * Finds the mock. Where the inputs name it with its API and its key, nothing else is looked at.
 *
 * @returns `undefined` after a problem
 */
async function findTarget(raw: Raw, find: FindMocks, report: ReportProblem): Promise<UpdateTarget | undefined> {
  const { 'mock-id': mockId, 'api-key': key } = raw;
  const url = raw['api-url'] === '' ? undefined : httpUrl(updateApiInputs, raw['api-url'], report);
  if (raw['api-url'] !== '' && url === undefined) return undefined;
  if (mockId !== '' && url !== undefined && key !== '') return { mockId, api: apiAt(url, key) };

  const found = await find();
  const isMeant = ({ id, api }: JobMock) => (mockId === '' || id === mockId) && (url === undefined || api.url === url);
  const [mock, ...others] = found?.open.filter(isMeant) ?? [];
  if (mock === undefined) {
    // A mock of another job, or of none.
    const isKnownGone = found?.notes.some((note) => note.includes(mockId)) === true;
    if (mockId !== '' && key !== '' && !isKnownGone) return { mockId, api: apiAt(url ?? postmanUrl, key) };
    report(nothingMeant(raw, found));
    return undefined;
  }
  if (others.length > 0) {
    report(
      `\`mock-id\` is missing, and this job has several open mocks. Give the ID of one: ${listOf([mock, ...others])}.`,
    );
    return undefined;
  }
  const { id, api } = mock;
  const apiKey = api.key ?? optional(key);
  if (apiKey === undefined) {
    report(
      `\`api-key\` is missing: mock ${id} is in Postman's cloud, and its key is kept nowhere. Give your Postman API key.`,
    );
    return undefined;
  }
  return { mockId: id, api: { ...api, key: apiKey } };
}

function apiAt(url: string, key: string): Api {
  const { protocol, hostname } = new URL(url);
  return { provider: protocol === 'http:' && isLoopback(hostname) ? 'embedded' : 'postman', url, key };
}

function nothingMeant({ 'mock-id': mockId }: Raw, found: JobMocks | undefined): string {
  const notes = (found?.notes ?? []).map((note) => ` ${note}`).join('');
  if (mockId !== '') {
    const open = found?.open ?? [];
    const there = open.length === 0 ? 'no mock is open in this job' : `this job has ${listOf(open)}`;
    return `\`mock-id\` is ${quote(mockId)}, and ${there}.${notes} For a mock of elsewhere give \`api-key\` too, and \`api-url\` unless it is Postman's.`;
  }
  if (found === undefined) {
    return '`mock-id` is missing: give the ID of a mock, with `api-url` and `api-key`. Inside `ephemeral-mock run`, and in a job of GitHub with an open mock, they are found.';
  }
  return `No mock is open in this job.${notes} Open one in a step before this one, or give \`mock-id\`, \`api-url\` and \`api-key\` of one that is open elsewhere.`;
}

function listOf(mocks: readonly JobMock[]): string {
  return mocks
    .map(({ id, title, mockUrl }) => `${id} (${quote(title)} at ${mockUrl})`)
    .toSorted()
    .join(', ');
}
