/** Files of the report that are written as a whole once all calls are known, such as `coverage.json`. */
import { join } from 'node:path';
import { openPartialFile } from './partial-file.ts';
import type { ReportWriter } from './report-files.ts';
import type { Coverage } from '../count/coverage.ts';

/** A file of the report that is written as a whole once all calls are known. */
export async function openLateFile(directory: string, name: string, content: () => string): Promise<ReportWriter> {
  const path = join(directory, name);
  const file = await openPartialFile(path);
  return {
    path,
    write: () => undefined,
    close: async () => {
      await file.write(content());
      await file.close();
    },
    discard: file.discard,
  };
}

/** Raised when a key changes its meaning or goes; new keys may come without. */
const version = 1;

/**
 * The text of `coverage.json`: `{ version, collection, examples, requests, unknownExampleCalls, items }` as in
 * `Coverage`. `examples` and `requests` are `{ total, hit, percent }`; `items` has each request with its examples and how
 * many calls each got. `file` and `line` stand where the collection's file is known.
 */
export function formatCoverage(coverage: Coverage | undefined): string {
  return `${JSON.stringify({ version, ...coverage }, null, 2)}\n`;
}
