import { join } from 'node:path';
import { openPartialFile } from './partial-file.ts';
import type { ReportWriter } from './report-writer.ts';

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
