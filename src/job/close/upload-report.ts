/** The report as an artifact. */
import path from 'node:path';
import type { Report } from '../../report/index.ts';
import { notLongerThan } from '../../postman/index.ts';
import type { MockState } from '../state/mock-state.ts';
import type { Reporter } from '../reporter.ts';

/** Uploads files below `directory` under `name`, or under `fallbackName` when another job of the run has taken `name`. */
export type UploadArtifact = (options: {
  readonly name: string;
  readonly fallbackName: string;
  readonly files: readonly string[];
  readonly directory: string;
  readonly retentionDays: number | undefined;
}) => Promise<{ readonly name: string }>;

export interface UploadDependencies {
  readonly upload?: UploadArtifact;
  readonly reporter: Reporter;
  readonly directory: string;
  /** Aborted: it is waited for no longer. The client's own limit is minutes for each request. */
  readonly signal: AbortSignal;
}

/** Whether this job's call logs are to be uploaded. An unknown status counts as a failure: an artifact too many costs less than lost call logs. */
export function wantsUpload({ callLogs }: MockState, jobStatus: string): boolean {
  return callLogs === 'always' || (callLogs === 'on-failure' && jobStatus !== 'success');
}

/** Uploads the report and says under which name. @throws Error when the upload fails, takes too long or is not done at the abort */
export async function uploadReport(
  { artifactName, retentionDays }: MockState,
  { files, mock }: Report,
  { upload, directory, reporter, signal }: UploadDependencies,
): Promise<void> {
  if (upload === undefined) return;
  const byId = `mock-call-logs-${mock.id}`;
  const wanted = artifactName ?? byId;
  const fallbackName = artifactName === undefined ? byId : `${artifactName}-${mock.id}`;
  const { name } = await reporter.group(`Uploading the call logs as ${wanted}`, () =>
    reporter.progress('Uploading the call logs', () =>
      // It cannot be called off; the process ends soon after.
      notLongerThan(
        signal,
        'The upload was not done yet.',
        upload({ name: wanted, fallbackName, files, directory, retentionDays }),
      ),
    ),
  );
  const taken = name === wanted ? '' : ` (another job of this run has taken ${wanted})`;
  reporter.info(
    `The call logs are in the artifact ${name}${taken}: ${files.map((file) => path.basename(file)).join(', ')}`,
  );
}
