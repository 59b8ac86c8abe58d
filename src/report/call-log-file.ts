import { join } from 'node:path';
import { openPartialFile } from './partial-file.ts';
import type { ReportWriter } from './report-writer.ts';

/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
export async function openCallLogFile(directory: string): Promise<ReportWriter> {
  const path = join(directory, 'call-logs.ndjson');
  const file = await openPartialFile(path);
  return {
    path,
    write: (log) => file.write(`${JSON.stringify(log)}\n`),
    close: file.close,
    discard: file.discard,
  };
}
