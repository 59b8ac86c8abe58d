/**
 * A whole job in this process: what main and post do, with real files, sockets and servers, but under a clock that runs
 * faster. The bundles know the system's clock alone, and a setting that only a test uses has no place in them; retries
 * and timeouts of a thousand cases would take hours there.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJournal } from '../../../src/embedded/index.ts';
import { closeMock, type ClosedMock } from '../../../src/job/close/close-mock.ts';
import { connectToCloud } from '../../../src/job/connect/connect-cloud.ts';
import { describeError } from '../../../src/job/describe-error.ts';
import { withDefaults, type RawInputs } from '../../../src/job/inputs/input-definitions.ts';
import { parseInputs } from '../../../src/job/inputs/inputs.ts';
import type { RunIdentity } from '../../../src/job/state/mock-name.ts';
import { parseState, formatState, type MockState } from '../../../src/job/state/mock-state.ts';
import { openMock, type OpenMock } from '../../../src/job/open/open-mock.ts';
import { plainProgress } from '../../../src/job/progress.ts';
import type { Reporter } from '../../../src/job/reporter.ts';
import type { Clock } from '../../../src/postman/index.ts';

export interface JobSettings {
  readonly inputs: Partial<RawInputs>;
  readonly workspace: string;
  readonly clock: Clock;
  readonly identity?: RunIdentity;
  /** Grows by every line of the log as it is told. */
  readonly lines?: string[];
  /** The steps between main and post; called only when main has opened the mock. */
  readonly use?: (mock: OpenMock) => Promise<void>;
  /** What asks main, or post, to end, as a first signal does; nothing by default. */
  readonly stop?: { readonly main?: AbortSignal; readonly post?: AbortSignal };
  /** Called when main has ended, however it did. */
  readonly mainEnded?: () => Promise<void>;
}

export interface JobOutcome {
  /** What main failed with, in words; `undefined` when the mock was opened. */
  readonly failure: string | undefined;
  readonly closed: ClosedMock | undefined;
  /** What a user reads: every info, warning and error. */
  readonly log: string;
  readonly warnings: readonly string[];
  /** Lines of `call-logs.ndjson`; empty when there is none. */
  readonly callLogs: readonly string[];
}

export const testIdentity: RunIdentity = {
  repository: 'octo-org/octo-repo',
  runId: '1234567',
  runAttempt: '1',
  job: 'test',
};

/** Runs main, then post with the state as it was saved last. */
export async function runJobInProcess(settings: JobSettings): Promise<JobOutcome> {
  const { clock, workspace, identity = testIdentity, stop = {} } = settings;
  const directory = await mkdtemp(path.join(tmpdir(), 'in-process-job-'));
  const { lines = [] } = settings;
  const warnings: string[] = [];
  const reporter = recordingReporter(lines, warnings, clock);
  const connect = connectToCloud({ reporter, env: {}, clock });
  const never = new AbortController().signal;
  let saved: string | undefined;
  let failure: string | undefined;
  const inputs = await parseInputs(withDefaults(settings.inputs), workspace);
  const mock = await openMock(inputs, {
    identity,
    reporter,
    env: {},
    clock,
    directory,
    state: { save: (state: MockState) => void (saved = formatState(state)) },
    mask: () => undefined,
    end: { stop: stop.main ?? never, giveUp: never },
    launchEmbedded: () => Promise.reject(new Error('These jobs are in the cloud.')),
  }).catch((error: unknown) => {
    failure = describeError(error);
    reporter.error(failure);
  });
  if (mock !== undefined) await settings.use?.(mock);
  await settings.mainEnded?.();
  const closed =
    saved === undefined
      ? undefined
      : await closeMock(parseState(saved), {
          reporter,
          connect,
          clock,
          readJournal,
          flushJournal: () => Promise.reject(new Error('These jobs are in the cloud.')),
          readPageTemplate: () => Promise.resolve('<html>{{report-data}}</html>'),
          stopEmbedded: () => Promise.reject(new Error('These jobs are in the cloud.')),
          writeSummary: (markdown) => {
            lines.push(markdown);
            return Promise.resolve();
          },
          jobStatus: failure === undefined ? 'success' : 'failure',
          stop: stop.post ?? never,
        });
  const file = path.join(directory, 'call-logs', 'call-logs.ndjson');
  const text = await readFile(file, 'utf8').catch(() => '');
  await rm(directory, { recursive: true });
  return { failure, closed, warnings, log: lines.join('\n'), callLogs: text.split('\n').filter((line) => line !== '') };
}

function recordingReporter(lines: string[], warnings: string[], clock: Clock): Reporter {
  const line = (text: string) => void lines.push(text);
  return {
    info: line,
    warning: (message) => {
      warnings.push(message);
      lines.push(`Warning: ${message}`);
    },
    error: (message) => {
      lines.push(`Error: ${message}`);
    },
    debug: () => undefined,
    annotate: ({ message }) => {
      lines.push(`Annotation: ${message}`);
    },
    group: (title, work) => {
      lines.push(title);
      return work();
    },
    progress: plainProgress(line, clock),
  };
}
