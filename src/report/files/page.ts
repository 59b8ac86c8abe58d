/** `report.html` as a writer of the report. */
import type { CallLog } from '../../call-log/model.ts';
import type { CallInsight, NearExample } from '../explain/insight.ts';
import type { PageCall, PageCandidate, PageHead, PageTotals } from './page-data.ts';
import { openPageFile } from './page-file.ts';
import type { ReportWriter } from './report-writer.ts';

export interface PageOptions {
  /** The built page, with its mark for the data. */
  readonly template: string;
  readonly head: PageHead;
  /** Called once all calls are written. */
  readonly totals: () => PageTotals;
}

/** @throws Error when the template has no mark, or of the file system */
export async function openPage(directory: string, { template, head, totals }: PageOptions): Promise<ReportWriter> {
  const page = await openPageFile(directory, { template, head });
  return {
    path: page.path,
    write: (log, insight) => page.write(toPageCall(log, insight)),
    close: () => page.close(totals()),
    discard: page.discard,
  };
}

function toPageCall(log: CallLog, { outcome, miss }: CallInsight): PageCall {
  const { id, servedAt, responseName, request, response } = log;
  return {
    id,
    servedAt,
    method: request.method,
    path: request.path,
    status: response.statusCode,
    outcome,
    example: responseName ?? '',
    request,
    response,
    ...(miss && {
      difference: miss.difference,
      ...(miss.bareRequest && { bareRequest: miss.bareRequest }),
      candidates: miss.candidates.map(toPageCandidate),
    }),
  };
}

function toPageCandidate({
  example,
  method,
  address,
  score,
  steps,
  droppedBy,
  file,
  line,
}: NearExample): PageCandidate {
  return {
    example,
    method,
    address,
    score,
    steps,
    ...(droppedBy !== undefined && { droppedBy }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
