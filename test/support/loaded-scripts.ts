/** Which scripts of `dist/` a process has loaded, as V8 lists them with its coverage. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param coverage the folder that was the process's `NODE_V8_COVERAGE`
 * @param main the script that the process was started with, from `dist/` on, e.g. `main/index.js`
 * @returns the scripts, from `dist/` on and with slashes, in order; empty when no such process has written there
 */
export async function scriptsIn(coverage: string, main: string): Promise<readonly string[]> {
  const files = await readdir(coverage);
  const texts = await Promise.all(files.map((file) => readFile(path.join(coverage, file), 'utf8')));
  const processes = texts.map((text) =>
    (JSON.parse(text) as { result: { url: string }[] }).result.flatMap(
      ({ url }) => /\/dist\/([\w-]+\/[\w.-]+)$/.exec(url)?.[1] ?? [],
    ),
  );
  return processes.find((scripts) => scripts.includes(main))?.sort() ?? [];
}
