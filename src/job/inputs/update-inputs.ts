/** The inputs of the update step, parsed once, every problem reported at once. */
import { isLoopback, type ApiInputs } from '../../postman/index.ts';
import { quote } from '../../http-text/show-value.ts';
import type { Answers, ServerResponseInput } from '../../postman/model.ts';
import type { Api } from '../provider.ts';
import { readAnswers } from './answers.ts';
import { readEnvironmentReference } from './collection/read-references.ts';
import { locate, type EnvironmentReference } from './collection/reference.ts';
import { parseServerResponse } from './server-response-input.ts';
import { reportUnknownInputs, type GivenBy } from './unknown-inputs.ts';
import { fillIn, flag, httpUrl, InputsError, optional } from './values.ts';

/** In the order of `update/action.yml`. */
export const updateInputDefinitions = {
  'mock-id': { default: '', description: 'Required. The mock to change: the output `mockId` of the first step.' },
  'api-url': {
    default: 'https://api.getpostman.com',
    description: 'The Postman API that holds the mock: the output `apiUrl` of the first step.',
  },
  'api-key': {
    default: '',
    description: 'Required. Its key: the output `apiKey` of the first step, or your Postman API key for a cloud mock.',
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

/** What is `undefined` stays as it is; `null` takes it away. */
export interface UpdateInputs {
  readonly mockId: string;
  /** The API that holds the mock: an embedded server's is on this machine, without TLS. */
  readonly api: Api;
  readonly serverResponse: ServerResponseInput | null | undefined;
  readonly answers: Answers | null | undefined;
  readonly private: boolean | undefined;
  readonly environment: EnvironmentReference | null | undefined;
  readonly name: string | undefined;
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
  { onCommandLine, stepInputs = [] }: GivenBy = {},
): Promise<UpdateInputs> {
  const raw = fillIn(updateInputDefinitions, given);
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  reportUnknownInputs(stepInputs, updateInputNames, report);
  for (const name of ['mock-id', 'api-key'] as const) {
    if (raw[name] === '') report(`\`${name}\` is missing: ${updateInputDefinitions[name].description.slice(10)}`);
  }
  const changes = ['server-response', 'answers', 'private', 'environment', 'name'] as const;
  if (changes.every((name) => raw[name] === '')) {
    report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
  }
  const isPrivate = flag('private', raw.private, report);
  const url = httpUrl(updateApiInputs, raw['api-url'], report);
  const serverResponse = isNone(raw['server-response'])
    ? null
    : await parseServerResponse(raw['server-response'], report);
  const asker = { names: true, onCommandLine };
  const environment = isNone(raw.environment)
    ? null
    : await readEnvironmentReference(await locate('environment', raw.environment, directory), asker, report);
  const isOnRunner = url?.startsWith('http:') === true && isLoopback(new URL(url).hostname);
  if (environment?.kind === 'file' && url !== undefined && !isOnRunner) {
    report(
      `\`environment\` is the file ${quote(environment.text)}, which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`,
    );
  }
  // What examples there are the server knows, which checks the rules.
  const provider = isOnRunner || url === undefined ? 'embedded' : 'postman';
  const answers = await readAnswers(raw.answers, provider, report);
  if (url === undefined || problems.length > 0) throw new InputsError(problems);
  return {
    mockId: raw['mock-id'],
    api: { provider: isOnRunner ? 'embedded' : 'postman', url, key: raw['api-key'] },
    serverResponse,
    answers,
    private: raw.private === '' ? undefined : isPrivate,
    environment,
    name: optional(raw.name),
  };
}

const isNone = (text: string): boolean => text.toLowerCase() === 'none';
