import { join } from 'node:path';
import type { CallLog } from '../../call-log/model.ts';
import { openPartialFile } from './partial-file.ts';
import { rememberSame } from '../remember.ts';
import type { ReportWriter } from './report-writer.ts';

/** `call-logs.ndjson` in `directory`: Postman's entries as JSON, one a line (newline-delimited JSON). */
export async function openCallLogFile(directory: string): Promise<ReportWriter> {
  const path = join(directory, 'call-logs.ndjson');
  const file = await openPartialFile(path);
  const toBytes = rememberSame((part: CallLog['request'] | CallLog['response']) => Buffer.from(JSON.stringify(part)));
  return {
    path,
    write: ({ request, response, ...rest }) => {
      const start = `${JSON.stringify(rest).slice(0, -1)},"request":`;
      return file.write(start, toBytes(request), ',"response":', toBytes(response), '}\n');
    },
    close: file.close,
    discard: file.discard,
  };
}
