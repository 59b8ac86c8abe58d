/** The inputs of the sweep, parsed once, every problem reported at once. */
import { quote } from '../../http-text/show-value.ts';
import type { ApiInputs } from '../../postman/index.ts';
import type { Api } from '../connect/provider.ts';
import { fillIn, flag, httpUrl, InputsError, optional, reportUnknownInputs, type GivenBy } from './values.ts';

/** In the order of `sweep/action.yml`. */
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
/** In the same order. */
export const sweepInputNames = Object.keys(sweepInputDefinitions) as readonly SweepInputName[]; // keys of a literal

export interface SweepInputs {
  readonly api: Api;
  readonly workspace: string | undefined;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly dryRun: boolean;
  /** '' asks GitHub nothing: every run is unknown then, and age decides. */
  readonly githubToken: string;
}

/**
 * Parses the inputs of the sweep.
 *
 * @throws InputsError with every problem
 */
export function parseSweepInputs(
  given: Readonly<Partial<Record<SweepInputName, string>>>,
  { stepInputs = [] }: GivenBy = {},
): SweepInputs {
  const raw = fillIn(sweepInputDefinitions, given);
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  reportUnknownInputs(stepInputs, sweepInputNames, report);
  if (raw['postman-api-key'] === '') {
    report('`postman-api-key` is missing: the sweep needs the key of the account that it shall clean.');
  }
  if (!/^\d+(\.\d+)?$/.test(raw['max-age'])) {
    report(`\`max-age\` is ${quote(raw['max-age'])}: it takes a number of hours, for example 24.`);
  }
  const dryRun = flag('dry-run', raw['dry-run'], report);
  const url = httpUrl(sweepApiInputs, raw['postman-api-url'], report);
  if (url === undefined || problems.length > 0) throw new InputsError(problems);
  return {
    api: { provider: 'postman', url, key: raw['postman-api-key'] },
    workspace: optional(raw.workspace),
    maxAge: Number(raw['max-age']) * 3_600_000,
    dryRun,
    githubToken: raw['github-token'],
  };
}
