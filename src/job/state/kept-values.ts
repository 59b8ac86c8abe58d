/** Values that main hands to post: in the state, or in a file of their own where they are too long for it. */
import { parseExactJson } from '../../http-text/exact-json.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { requirePlainFile } from '../../files/plain-file.ts';
import type { CheckOptions } from '../../report/index.ts';
import { readKeptChecks } from '../inputs/checks/checks.ts';
import type { ContractInput } from '../inputs/openapi/contract.ts';
import type { MockState } from './mock-state.ts';

/** Characters of one: the state reaches post as one environment variable, of which Windows takes 32,767 (Linux 131,072 bytes). */
const mostInState = 12_000;

export type KeptSecrets = Pick<MockState, 'secrets' | 'secretsFile'>;

/** Values to take out of all that post says and writes. @param directory the mock's own folder */
export function keepSecrets(secrets: readonly string[], directory: string): KeptSecrets {
  const secretsFile = writeLong(secrets, path.join(directory, 'secrets.json'));
  return { secrets: secretsFile === undefined ? [...secrets] : undefined, secretsFile };
}

/** The same values. @throws Error when the file is gone: nothing may then be written that could hold them */
export function keptSecrets({ secrets, secretsFile }: KeptSecrets): readonly string[] {
  if (secretsFile === undefined) return secrets ?? [];
  try {
    return v.parse(v.array(v.string()), readLong(secretsFile));
  } catch (cause) {
    throw new Error(`The secret values that the main step kept in ${secretsFile} cannot be read.`, { cause });
  }
}

/** Which checks post is to run. @param directory the mock's own folder */
export function keepChecks(checks: CheckOptions, directory: string): Pick<MockState, 'checks' | 'checksFile'> {
  const checksFile = writeLong(checks, path.join(directory, 'checks.json'));
  return checksFile === undefined ? { checks } : { checksFile };
}

/** The same checks. @throws Error when they cannot be read: nobody knows then what was asked for */
export async function keptChecks({
  checks,
  checksFile,
}: Pick<MockState, 'checks' | 'checksFile'>): Promise<CheckOptions> {
  try {
    return await readKeptChecks(checksFile === undefined ? checks : readLong(checksFile));
  } catch (cause) {
    const where = checksFile === undefined ? '' : ` in ${checksFile}`;
    throw new Error(`The checks that the main step kept${where} cannot be read.`, { cause });
  }
}

/** What examples and calls are held against. @param directory the mock's own folder */
export function keepContract(contract: ContractInput | undefined, directory: string): Pick<MockState, 'contract'> {
  if (contract === undefined) return {};
  return { contract: { name: contract.name, file: writeKept(contract.json, path.join(directory, 'contract.json')) } };
}

/** Writes what is too long for the state. @returns the file, `undefined` for a short one */
function writeLong(value: unknown, file: string): string | undefined {
  const text = JSON.stringify(value);
  return text.length <= mostInState ? undefined : writeKept(text, file);
}

function writeKept(text: string, file: string): string {
  // Made anew each time, so that a link in its place is not written through.
  rmSync(file, { force: true });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  return file;
}

function readLong(file: string): unknown {
  requirePlainFile(file);
  return parseExactJson(readFileSync(file, 'utf8'), 'compared');
}
