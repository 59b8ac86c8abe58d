/** All call logs of the job's mock, oldest first, from wherever they are. */
import type { CallLog } from '../postman/model.ts';
import type { Clock, PostmanClient } from '../postman/index.ts';
import { describeError } from './describe-error.ts';
import type { MockState } from './mock-state.ts';
import type { Reporter } from './reporter.ts';

/** A journal file: its call logs, and how many of its lines could not be read, known once they have been. */
export interface Journal extends AsyncIterable<CallLog> {
  readonly tornLines: number;
}

export interface CallLogSources {
  readonly client: PostmanClient;
  /** The call logs of a mock that the embedded server has written to disk, oldest first. */
  readonly readJournal: (file: string, mockId: string) => Journal;
  readonly reporter: Reporter;
  readonly clock: Clock;
  /** Milliseconds since the epoch: nothing is read after it. */
  readonly deadline: number;
  /** Aborted: nothing more is read, for the process is about to be killed. */
  readonly interrupted: AbortSignal;
}

/**
 * A server that does not answer at all can use up the time: its journal, which is near and quick to read, gets so many
 * milliseconds all the same.
 */
const leastForJournal = 3_000;

/** Entries of the journal between two looks at the time. */
const entriesPerLook = 100;

/**
 * The call logs through the API; when an embedded server is gone, the rest from its journal.
 *
 * @throws PostmanApiError when the API fails and there is no journal, or no time for it; Error when the journal's end came
 * too late
 */
export async function* collectCallLogs(
  { embedded }: MockState,
  mockId: string,
  { client, readJournal, reporter, clock, deadline, interrupted }: CallLogSources,
): AsyncGenerator<CallLog> {
  let given = 0;
  try {
    for await (const log of client.callLogs(mockId)) {
      yield log;
      given++;
    }
  } catch (error) {
    // An interrupt of ours says nothing about the server.
    if (embedded === undefined || interrupted.aborted) throw error;
    reporter.warning(
      `The embedded server does not answer, so the call logs come from its journal. ${describeError(error)} Its own log is ${embedded.logFile}.`,
    );
    // Journal and API give the same order, so what came through the API are the journal's first entries.
    const journal = readJournal(embedded.journalFile, mockId);
    const end = Math.max(deadline, clock.now() + leastForJournal);
    const isLate = () => interrupted.aborted || clock.now() > end;
    let position = 0;
    for await (const log of journal) {
      if (position % entriesPerLook === 0 && isLate()) {
        throw new Error(`There was no time to read the journal ${embedded.journalFile} to its end.`, { cause: error });
      }
      if (position++ >= given) yield log;
    }
    if (journal.tornLines > 0) {
      reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
    }
  }
}
