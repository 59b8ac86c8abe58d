/** The inputs of the update step, parsed once, every problem reported at once. */
import { quote } from '../../http-text/show-value.ts';
import type { Answers, ServerResponseInput } from '../../postman/model.ts';
import { readAnswers } from './answers/answers.ts';
import { readEnvironmentReference } from './collection/read-references.ts';
import { locate, type EnvironmentReference } from './collection/reference.ts';
import { parseServerResponse } from './answers/server-response-input.ts';
import { reportUnknownInputs, type GivenBy } from './unknown-inputs.ts';
import { findTarget, type FindMocks, type UpdateTarget } from './update-target.ts';
import { fillIn, flag, InputsError, optional } from './values.ts';

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

export type UpdateInputName = keyof typeof updateInputDefinitions;
/** In the same order. */
export const updateInputNames = Object.keys(updateInputDefinitions) as readonly UpdateInputName[]; // keys of a literal

/** What is `undefined` stays as it is; `null` takes it away. */
export interface UpdateInputs extends UpdateTarget {
  readonly serverResponse: ServerResponseInput | null | undefined;
  readonly answers: Answers | null | undefined;
  readonly private: boolean | undefined;
  readonly environment: EnvironmentReference | null | undefined;
  readonly name: string | undefined;
}

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
