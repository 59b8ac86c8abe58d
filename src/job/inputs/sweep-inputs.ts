/** The inputs of the sweep, parsed once, every problem reported at once. */
import type { ApiInputs } from '../../postman/index.ts';
import { InputsError } from './inputs-error.ts';
import { parseHttpUrl } from './parse-http-url.ts';

export const sweepInputDefinitions = {
  'postman-api-key': { default: '', description: 'Required. A Postman API key of the account to sweep.' },
  'postman-api-url': {
    default: 'https://api.getpostman.com',
    description: 'The Postman API: also `https://api.eu.postman.com`, or any server that speaks the same API.',
  },
  workspace: { default: '', description: 'ID of the Postman workspace to sweep. Default: all that the key made.' },
  'max-age': {
    default: '24',
    description: 'Hours after which something is removed whose run GitHub does not know any more.',
  },
  'dry-run': { default: 'false', description: 'Only list what would be removed.' },
  'github-token': { default: '', description: 'A token with `actions: read`, to ask whether a run has ended.' },
} as const;

/** What messages name. */
export const sweepApiInputs: ApiInputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: false };

export type SweepInputName = keyof typeof sweepInputDefinitions;
export const sweepInputNames = Object.keys(sweepInputDefinitions) as readonly SweepInputName[]; // keys of a literal

export interface SweepInputs {
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly workspace: string | undefined;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly dryRun: boolean;
  /** '' asks GitHub nothing: every run is unknown then, and age decides. */
  readonly githubToken: string;
}

/** @throws InputsError with every problem */
export function parseSweepInputs(given: Readonly<Partial<Record<SweepInputName, string>>>): SweepInputs {
  const problems: string[] = [];
  const value = (name: SweepInputName) => {
    const text = given[name]?.trim() ?? '';
    return text === '' ? sweepInputDefinitions[name].default : text;
  };
  const apiKey = value('postman-api-key');
  if (apiKey === '') {
    problems.push('`postman-api-key` is missing: the sweep needs the key of the account that it shall clean.');
  }
  const maxAge = Number(value('max-age'));
  if (!/^\d+(\.\d+)?$/.test(value('max-age'))) {
    problems.push(`\`max-age\` is "${value('max-age')}": it takes a number of hours, for example 24.`);
  }
  const dryRun = value('dry-run').toLowerCase();
  if (dryRun !== 'true' && dryRun !== 'false') {
    problems.push(`\`dry-run\` is "${value('dry-run')}": it takes true or false.`);
  }
  const apiUrl = parseHttpUrl(sweepApiInputs, value('postman-api-url'), (problem) => problems.push(problem));
  if (apiUrl === undefined || problems.length > 0) throw new InputsError(problems);
  return {
    apiUrl,
    apiKey,
    workspace: value('workspace') === '' ? undefined : value('workspace'),
    maxAge: maxAge * 3_600_000,
    dryRun: dryRun === 'true',
    githubToken: value('github-token'),
  };
}
