/** The inputs of the update step, parsed once, every problem reported at once. */
import { isLoopback, type ApiInputs } from '../../postman/index.ts';
import type { ServerResponseInput } from '../../postman/model.ts';
import { readEnvironmentReference, type EnvironmentReference } from './item-reference.ts';
import { InputsError } from './inputs-error.ts';
import { parseHttpUrl } from './parse-http-url.ts';
import { parseServerResponse } from './server-response-input.ts';

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
export const updateInputNames = Object.keys(updateInputDefinitions) as readonly UpdateInputName[]; // keys of a literal

/** What is `undefined` stays as it is; `null` takes it away. */
export interface UpdateInputs {
  readonly mockId: string;
  readonly apiUrl: string;
  /** Whether the API is that of an embedded server. */
  readonly isOnRunner: boolean;
  readonly apiKey: string;
  readonly serverResponse: ServerResponseInput | null | undefined;
  readonly private: boolean | undefined;
  readonly environment: EnvironmentReference | null | undefined;
  readonly name: string | undefined;
}

/**
 * @param directory where relative paths start
 * @throws InputsError with every problem
 */
export async function parseUpdateInputs(
  given: Readonly<Partial<Record<UpdateInputName, string>>>,
  directory: string,
): Promise<UpdateInputs> {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const value = (name: UpdateInputName) => {
    const text = given[name]?.trim() ?? '';
    return text === '' ? updateInputDefinitions[name].default : text;
  };
  for (const name of ['mock-id', 'api-key'] as const) {
    if (value(name) === '') report(`\`${name}\` is missing: ${updateInputDefinitions[name].description.slice(10)}`);
  }
  const changes = ['server-response', 'private', 'environment', 'name'] as const;
  if (changes.every((name) => value(name) === '')) {
    report(`There is nothing to change: give at least one of ${changes.map((name) => `\`${name}\``).join(', ')}.`);
  }
  const isPrivate = value('private').toLowerCase();
  if (!['', 'true', 'false'].includes(isPrivate))
    report(`\`private\` is "${value('private')}": it takes true or false.`);
  const apiUrl = parseHttpUrl(updateApiInputs, value('api-url'), report);
  const serverResponse =
    value('server-response').toLowerCase() === 'none'
      ? null
      : await parseServerResponse(value('server-response'), report);
  const environment =
    value('environment').toLowerCase() === 'none'
      ? null
      : await readEnvironmentReference(value('environment'), directory, report);
  const isOnRunner = apiUrl?.startsWith('http:') === true && isLoopback(new URL(apiUrl).hostname);
  if (environment?.kind === 'file' && apiUrl !== undefined && !isOnRunner) {
    report(
      `\`environment\` is the file "${environment.text}", which only a mock on the runner can take in the middle of a job: give the UID, ID or name of an environment in Postman.`,
    );
  }
  if (apiUrl === undefined || problems.length > 0) throw new InputsError(problems);
  return {
    mockId: value('mock-id'),
    apiUrl,
    isOnRunner,
    apiKey: value('api-key'),
    serverResponse,
    private: isPrivate === '' ? undefined : isPrivate === 'true',
    environment,
    name: value('name') === '' ? undefined : value('name'),
  };
}
