import { join } from 'node:path';
import type { CallLog } from '../../call-log/model.ts';
import { harCall, harRequest, harResponse, harTime } from './har-entry.ts';
import { openPartialFile } from './partial-file.ts';
import { rememberSame, rememberTexts } from '../remember.ts';
import type { ReportWriter } from './report-writer.ts';

export interface HarOptions {
  /** Base of each entry's URL, e.g. `https://<id>.mock.pstmn.io`. */
  readonly mockUrl: string;
  /** The program that writes the file. */
  readonly creator: { readonly name: string; readonly version: string };
  /** Shown with the log. */
  readonly comment: string;
}

/**
 * `call-logs.har` in `directory`: an HTTP Archive (HAR 1.2) without pages, which browser developer tools open. Written
 * entry by entry.
 */
export async function openHarFile(directory: string, { mockUrl, creator, comment }: HarOptions): Promise<ReportWriter> {
  const path = join(directory, 'call-logs.har');
  const file = await openPartialFile(path);
  const { name, version } = creator;
  const head = JSON.stringify({ version: '1.2', creator: { name, version }, comment }).slice(0, -1);
  await file.write(`{"log":${head},"entries":[`);
  // Calls of one second have one time.
  const startedDateTime = rememberTexts(harTime);
  const toBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
  const requestBytes = rememberSame((request: CallLog['request']) => toBytes(harRequest(request, mockUrl)));
  const responseBytes = rememberSame((response: CallLog['response']) => toBytes(harResponse(response)));
  let separator = '\n';
  return {
    path,
    write: (log) => {
      const start = `${separator}${JSON.stringify(harCall(log, startedDateTime(log.servedAt))).slice(0, -1)},"request":`;
      separator = ',\n';
      return file.write(start, requestBytes(log.request), ',"response":', responseBytes(log.response), '}');
    },
    close: async () => {
      await file.write('\n]}}\n');
      await file.close();
    },
    discard: file.discard,
  };
}
