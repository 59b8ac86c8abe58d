/** The contract that main kept for post, and who judges by it. */
import type { ContractOptions } from '../../report/index.ts';
import { decodeDocument } from '../../engine/index.ts';
import { openJudge } from '../../contract/index.ts';
import type { ContractInput } from '../inputs/openapi/contract.ts';
import { readKeptFile } from '../inputs/collection/bounded-file.ts';
import type { MockState } from '../state/mock-state.ts';

/** The document, asked by the report; ended once that is done. */
export interface OpenContract extends ContractOptions {
  readonly end: () => Promise<void>;
}

/** @param signal aborted: nothing more is judged */
export function openContract({ name, json }: ContractInput, signal?: AbortSignal): OpenContract {
  return { name, ...openJudge({ document: json, signal }) };
}

/** @throws Error when the copy is gone: nobody knows then what was asked for */
export async function openKeptContract(
  { file, name }: NonNullable<MockState['contract']>,
  signal: AbortSignal,
): Promise<OpenContract> {
  try {
    return openContract({ name, json: decodeDocument(await readKeptFile(file)) }, signal);
  } catch (cause) {
    throw new Error(`The contract that the main step kept in ${file} cannot be read.`, { cause });
  }
}
