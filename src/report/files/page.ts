/** `report.html`, as a file of the report. */
import { join } from 'node:path';
import { dataMark, type PageHead, type PageTotals } from './page-data.ts';
import { toScriptJson, type RowMaker } from './page-rows.ts';
import { openPartialFile } from './partial-file.ts';
import type { ReportedCall, ReportWriter } from './report-files.ts';
import type { RowBodies } from './shown-calls.ts';

/** What the page is made of. */
export interface PageOptions {
  /** The built page, with `dataMark` once. */
  readonly template: string;
  readonly head: PageHead;
  readonly rows: RowMaker;
  /** Called once all calls are written. */
  readonly totals: () => PageTotals;
}

/** Writes the page. Of a call it takes the row, which is made of what is redacted. */
export interface PageWriter extends Omit<ReportWriter, 'write'> {
  readonly write: (call: Pick<ReportedCall, 'row'>) => Promise<void> | undefined;
}

const noBodies: RowBodies = { request: 'null', response: 'null' };

/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
export async function openPage(directory: string, { template, head, rows, totals }: PageOptions): Promise<PageWriter> {
  const [before, after, ...more] = template.split(dataMark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
  }
  const path = join(directory, 'report.html');
  const file = await openPartialFile(path);
  let separator = '\n';
  await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
  return {
    path,
    write: ({ row }) => {
      if (row === undefined) return undefined;
      const { line, bodies = noBodies } = row;
      const start = `${separator}${line.slice(0, -1)},"request":`;
      separator = ',\n';
      return file.write(start, bodies.request, ',"response":', bodies.response, '}');
    },
    close: async () => {
      await file.write(`\n],"totals":${toScriptJson(totals())},"counts":${toScriptJson(rows.counts())}}${after}`);
      await file.close();
    },
    discard: file.discard,
  };
}
