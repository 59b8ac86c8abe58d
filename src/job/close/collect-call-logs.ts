/** All call logs of the job's mock, oldest first, from wherever they are. */
import type { CallLog } from '../../call-log/model.ts';
import type { RefusedRequests } from '../../call-log/refused.ts';
import type { Clock, PostmanClient } from '../../postman/index.ts';
import type { Api } from '../connect/provider.ts';
import { describeError } from '../describe-error.ts';
import type { MockState } from '../state/mock-state.ts';
import type { Reporter } from '../reporter.ts';

/** A journal file: its call logs, and what has been found in it so far. */
export interface Journal extends AsyncIterable<CallLog> {
  /** Lines that could not be read. */
  readonly tornLines: number;
  /** Call logs, those of other mocks included. */
  readonly calls: number;
  /** Requests that never became calls. */
  readonly refused: RefusedRequests;
}

/** What a server says once its journal is written. */
interface FlushedJournal {
  readonly calls: number;
  readonly inFile: boolean;
  /** Requests that never became calls; absent where there are none. */
  readonly refused?: RefusedRequests | undefined;
}

export interface CallLogSources {
  readonly client: PostmanClient;
  /** The call logs of a mock that the embedded server has written to disk, oldest first: of the first `most` of all mocks. */
  readonly readJournal: (file: string, mockId: string, most?: number) => Journal;
  /** Makes an embedded server write all of its journal; `undefined` where it does not say whether it has. */
  readonly flushJournal: (
    api: Api,
    options: { readonly timeout: number; readonly signal: AbortSignal },
  ) => Promise<FlushedJournal | undefined>;
  readonly reporter: Reporter;
  readonly clock: Clock;
  /** Milliseconds since the epoch: nothing is read after it. */
  readonly deadline: number;
  /** Aborted: nothing more is read, for the process is about to be killed. */
  readonly interrupted: AbortSignal;
  /** Told why call logs may be missing although the reading goes to its end. */
  readonly onUncertainty: (reason: string) => void;
  /** Told of the requests that never became calls, where there are any. */
  readonly onRefused?: (refused: RefusedRequests) => void;
}

/**
 * A server that does not answer at all can use up the time: its journal, which is near and quick to read, gets so many
 * milliseconds all the same.
 */
export const leastForJournal = 3_000;

/** Milliseconds that a server may take to write what it holds back, less than a batch of 64 kB. */
const longestFlush = 5_000;

/** Entries of the journal between two looks at the time. */
const entriesPerLook = 100;

/**
 * The call logs through the API. Those of an embedded server come from its journal, where what recurs stands once; what
 * the file does not have comes through the API, and when the server is gone, what the file has is all there is.
 *
 * @throws PostmanApiError when the API fails and there is no journal, or no time for it; Error when the journal's end came
 * too late
 */
export function collectCallLogs(state: MockState, mockId: string, sources: CallLogSources): AsyncIterable<CallLog> {
  const { embedded, api } = state;
  if (embedded === undefined || api === undefined) return sources.client.callLogs(mockId);
  return collectFromRunner(mockId, { provider: 'embedded', ...api, pid: embedded.pid }, embedded, sources);
}

async function* collectFromRunner(
  mockId: string,
  api: Api,
  { journalFile, logFile }: NonNullable<MockState['embedded']>,
  sources: CallLogSources,
): AsyncGenerator<CallLog> {
  const { client, readJournal, flushJournal, reporter, clock, deadline, interrupted, onUncertainty, onRefused } =
    sources;
  const isLate = (end: number) => interrupted.aborted || clock.now() > end;
  const tooLate = (cause?: unknown) =>
    new Error(`There was no time to read the journal ${journalFile} to its end.`, { cause });
  // Journal and API give the same order, so what came from one of them are the first entries of the other.
  let given = 0;
  let position = 0;

  const timeout = Math.min(longestFlush, deadline - clock.now());
  const flushed = await flushJournal(api, { timeout, signal: interrupted });
  if (flushed?.refused !== undefined) onRefused?.(flushed.refused);
  if (flushed?.inFile === true) {
    const journal = readJournal(journalFile, mockId, flushed.calls);
    try {
      for await (const log of journal) {
        if (given % entriesPerLook === 0 && isLate(deadline)) throw tooLate();
        if (journal.tornLines > 0) break;
        yield log;
        given += 1;
      }
    } catch (error) {
      if (isLate(deadline)) throw error;
      // The job may have removed the file, or cut it; the server has it open still.
      reporter.debug(`The journal cannot be read. ${describeError(error)}`);
    }
    if (journal.tornLines === 0 && journal.calls === flushed.calls) return;
  }

  try {
    for await (const log of client.callLogs(mockId)) if (position++ >= given) yield log;
  } catch (error) {
    // After our own interrupt the error says nothing about the server.
    if (interrupted.aborted) throw error;
    reporter.warning(
      `The embedded server does not answer, so the call logs come from its journal. ${describeError(error)} Its own log is ${logFile}.`,
    );
    // A server that was killed takes along what it had not written yet.
    onUncertainty('the embedded server does not answer, and its last calls may not be in its journal');
    given = Math.max(given, position);
    position = 0;
    const journal = readJournal(journalFile, mockId);
    const end = Math.max(deadline, clock.now() + leastForJournal);
    try {
      for await (const log of journal) {
        if (position % entriesPerLook === 0 && isLate(end)) throw tooLate(error);
        if (position++ >= given) yield log;
      }
    } finally {
      onRefused?.(journal.refused);
    }
    if (journal.tornLines > 0) {
      reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
    }
  }
}
