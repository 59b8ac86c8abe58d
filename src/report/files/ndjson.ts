/** `call-logs.ndjson` as a file of the report. */
import { join } from 'node:path';
import type { CallLog } from '../../call-log/model.ts';
import { callLogsFile } from '../../call-log/ndjson.ts';
import { openPartialFile } from './partial-file.ts';
import { memoizeObject } from '../memoize.ts';
import type { ReportWriter } from './report-files.ts';

/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
export async function openCallLogFile(directory: string): Promise<ReportWriter> {
  const path = join(directory, callLogsFile);
  const file = await openPartialFile(path);
  const toBytes = memoizeObject((part: CallLog['request'] | CallLog['response']) => Buffer.from(JSON.stringify(part)));
  return {
    path,
    write: ({ log: { request, response, ...rest } }) => {
      const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
      return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
    },
    close: file.close,
    discard: file.discard,
  };
}
