/** Real collections and environments beside the project: too many licences to copy, so they are optional. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const corpusFolder = join(import.meta.dirname, '../../../shared/corpus');

/** Whether the corpus is there. REQUIRE_CORPUS=1 makes its absence an error instead of a reason to skip. */
export const hasCorpus = existsSync(corpusFolder);

export const whyNoCorpus = `Corpus tests are skipped: there is no folder ${corpusFolder}. REQUIRE_CORPUS=1 makes this a failure.`;

export const corpusIsRequired = process.env['REQUIRE_CORPUS'] === '1';

function files(wanted: (name: string) => boolean): string[] {
  if (!hasCorpus) return [];
  return readdirSync(corpusFolder).filter((name) => name.endsWith('.json') && wanted(name));
}

export const corpusCollections = files((name) => !name.startsWith('env__'));

export const corpusEnvironments = files((name) => name.startsWith('env__'));

export function readCorpus(name: string): Uint8Array {
  return readFileSync(join(corpusFolder, name));
}
