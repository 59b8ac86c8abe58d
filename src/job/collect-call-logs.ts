/** All call logs of the job's mock, oldest first, from wherever they are. */
import type { CallLog } from '../postman/model.ts';
import type { PostmanClient } from '../postman/index.ts';
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
}

/**
 * The call logs through the API; when an embedded server is gone, the rest from its journal.
 *
 * @throws PostmanApiError when the API fails and there is no journal
 */
export async function* collectCallLogs(
  { embedded }: MockState,
  mockId: string,
  { client, readJournal, reporter }: CallLogSources,
): AsyncGenerator<CallLog> {
  let given = 0;
  try {
    for await (const log of client.callLogs(mockId)) {
      yield log;
      given++;
    }
  } catch (error) {
    if (embedded === undefined) throw error;
    reporter.warning(
      `The embedded server does not answer, so the call logs come from its journal. ${describeError(error)} Its own log is ${embedded.logFile}.`,
    );
    // Journal and API give the same order, so what came through the API are the journal's first entries.
    const journal = readJournal(embedded.journalFile, mockId);
    let position = 0;
    for await (const log of journal) {
      if (position++ >= given) yield log;
    }
    if (journal.tornLines > 0) {
      reporter.warning(`The journal ends in a torn entry: ${journal.tornLines} of its lines could not be read.`);
    }
  }
}
