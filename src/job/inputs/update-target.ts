/** Which mock an update means: the one that its inputs name, or the only one that its job has open. */
import { quote } from '../../http-text/show-value.ts';
import { isLoopback, type ApiInputs } from '../../postman/index.ts';
import type { JobMock, JobMocks } from '../state/job-mocks.ts';
import type { Api } from '../connect/provider.ts';
import { httpUrl, optional, type ReportProblem } from './values.ts';

export interface UpdateTarget {
  readonly mockId: string;
  /** The API that holds the mock: an embedded server's is on this machine, without TLS. */
  readonly api: Api;
}

/** Gives the mocks that the job has open; `undefined` where there is no job. */
export type FindMocks = () => Promise<JobMocks | undefined>;

type Raw = Readonly<Record<'mock-id' | 'api-url' | 'api-key', string>>;

/** What messages name. */
export const updateApiInputs: ApiInputs = { key: 'api-key', url: 'api-url', fileHelps: false };

const postmanUrl = 'https://api.getpostman.com';

/**
 * Finds the mock. Where the inputs name it with its API and its key, nothing else is looked at.
 *
 * @returns `undefined` after a problem
 */
export async function findTarget(raw: Raw, find: FindMocks, report: ReportProblem): Promise<UpdateTarget | undefined> {
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
