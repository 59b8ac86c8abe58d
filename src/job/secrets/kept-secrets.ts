/** The secrets that main hands to post: in the state, or in a file of their own where there are too many for it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { requirePlainFile } from '../../files/plain-file.ts';
import type { MockState } from '../mock-state.ts';

/** Characters: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;

export type KeptSecrets = Pick<MockState, 'secrets' | 'secretsFile'>;

/** @param directory the mock's own folder */
export function keepSecrets(secrets: readonly string[], directory: string): KeptSecrets {
  const text = JSON.stringify(secrets);
  if (text.length <= mostInState) return { secrets: [...secrets], secretsFile: undefined };
  const secretsFile = path.join(directory, 'secrets.json');
  // Made anew each time: nothing that stands in its place is written through.
  rmSync(secretsFile, { force: true });
  writeFileSync(secretsFile, text, { mode: 0o600, flag: 'wx' });
  return { secrets: undefined, secretsFile };
}

/** @throws Error when the file is gone: nothing may then be written that could hold them */
export function keptSecrets({ secrets, secretsFile }: KeptSecrets): readonly string[] {
  if (secretsFile === undefined) return secrets ?? [];
  try {
    requirePlainFile(secretsFile);
    return v.parse(v.array(v.string()), JSON.parse(readFileSync(secretsFile, 'utf8')));
  } catch (cause) {
    throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
  }
}
