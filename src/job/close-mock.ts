/**
 * Post's job: the call logs on disk, in the artifact and in the summary, then nothing left behind.
 * Each stage stands alone: whatever one of them throws is a warning, and the removal runs always.
 */
import path from 'node:path';
import { createRedactor, formatSummary, writeReport, type Report } from '../report/index.ts';
import { collectCallLogs, type CallLogSources } from './collect-call-logs.ts';
import type { Api, Connect } from './connect.ts';
import { describeError } from './describe-error.ts';
import type { MockState } from './mock-state.ts';
import { findMock, removeMock, type Leftover } from './remove-mock.ts';
import type { Reporter } from './reporter.ts';

/** Uploads files below `directory` under `name`, or under `fallbackName` when another job of the run has taken `name`. */
export type UploadArtifact = (options: {
  readonly name: string;
  readonly fallbackName: string;
  readonly files: readonly string[];
  readonly directory: string;
  readonly retentionDays: number | undefined;
}) => Promise<{ readonly name: string }>;

export interface CloseMockDependencies {
  readonly reporter: Reporter;
  readonly connect: Connect;
  /** Asks the embedded server to end and waits until it has. */
  readonly stopEmbedded: (api: Api) => Promise<void>;
  readonly readJournal: CallLogSources['readJournal'];
  /** Uploads the artifact; absent where there is no artifact service. */
  readonly upload?: UploadArtifact;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** Where the files go; made when it is missing. Default: a folder beside the embedded server's files. */
  readonly directory?: string;
  /** `success`, `failure`, `cancelled`, or '' when unknown. */
  readonly jobStatus: string;
  readonly version: string;
}

export interface ClosedMock {
  /** `undefined` when no call log could be read. */
  readonly report: Report | undefined;
  /** What could not be removed. */
  readonly leftovers: readonly Leftover[];
}

/** Collects, reports and removes what `state` names. Never throws: what goes wrong is a warning. */
export async function closeMock(state: MockState, dependencies: CloseMockDependencies): Promise<ClosedMock> {
  const { reporter, directory = path.join(state.directory, 'call-logs') } = dependencies;
  const notes: string[] = [];
  const warn = (message: string) => {
    notes.push(message);
    reporter.warning(message);
  };
  const stage = async <T>(whatFailed: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      warn(`${whatFailed}. ${describeError(error)}`);
      return undefined;
    }
  };
  const { api } = state;
  if (api === undefined) {
    reporter.info('No mock was opened, so there is nothing to remove.');
    return { report: undefined, leftovers: [] };
  }
  const client = dependencies.connect(api);

  const mockId = await stage('The mock could not be looked up', () => findMock(client, state));
  const report =
    mockId === undefined
      ? undefined
      : await stage('The call logs could not be saved', () =>
          saveCallLogs(state, api, mockId, { ...dependencies, directory, client }),
        );
  if (report?.incomplete !== undefined) warn(`Some call logs are missing. ${describeError(report.incomplete)}`);

  if (report !== undefined && mockId !== undefined && wantsUpload(state, dependencies.jobStatus)) {
    await stage(`The artifact could not be uploaded; its files are in ${directory}`, () =>
      uploadReport(state, report, mockId, { ...dependencies, directory }),
    );
  }

  const leftovers = await removeMock(state, { client, stopEmbedded: dependencies.stopEmbedded });
  for (const { what, howToRemove } of leftovers) warn(`${what} is left behind. ${howToRemove}`);

  if (report !== undefined) {
    await stage('The summary could not be written', () =>
      dependencies.writeSummary(formatSummary(report, { provider: state.provider, notes })),
    );
  }
  reporter.info(lastLine(state, leftovers));
  return { report, leftovers };
}

async function saveCallLogs(
  state: MockState,
  api: Api,
  mockId: string,
  { client, readJournal, reporter, directory, version }: CallLogSources & { directory: string; version: string },
): Promise<Report> {
  return writeReport({
    logs: collectCallLogs(state, mockId, { client, readJournal, reporter }),
    directory,
    mock: { id: mockId, name: state.mock?.name ?? mockId, mockUrl: state.mock?.mockUrl ?? '' },
    redactor: createRedactor({ secrets: [api.key] }),
    creator: { name: 'ephemeral-mock', version },
  });
}

/** An unknown status counts as a failure: an artifact too many costs less than lost call logs. */
function wantsUpload({ callLogs }: MockState, jobStatus: string): boolean {
  return callLogs === 'always' || (callLogs === 'on-failure' && jobStatus !== 'success');
}

async function uploadReport(
  state: MockState,
  report: Report,
  mockId: string,
  { upload, directory, reporter }: CloseMockDependencies & { directory: string },
): Promise<void> {
  if (upload === undefined) return;
  const byId = `mock-call-logs-${mockId}`;
  const wanted = state.artifactName ?? byId;
  const { name } = await reporter.group(`Uploading the call logs as ${wanted}`, () =>
    upload({
      name: wanted,
      fallbackName: state.artifactName === undefined ? byId : `${state.artifactName}-${mockId}`,
      files: report.files,
      directory,
      retentionDays: state.retentionDays,
    }),
  );
  const taken = name === wanted ? '' : ` (another job of this run has taken ${wanted})`;
  reporter.info(`The call logs are in the artifact ${name}${taken}.`);
}

function lastLine(state: MockState, leftovers: readonly Leftover[]): string {
  const name = state.mock?.name ?? state.mark;
  if (state.keepMock && state.provider === 'postman') return `Mock "${name}" stays, as \`keep-mock\` asks.`;
  return leftovers.length === 0 ? `Mock "${name}" is removed.` : `Mock "${name}" is not removed altogether.`;
}
