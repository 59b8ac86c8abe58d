/** `ephemeral-mock check`: whether the examples of a collection keep to an OpenAPI document. No server is started. */
import { explainCalls } from '../../job/close/explain-calls.ts';
import { openContract } from '../../job/close/kept-contract.ts';
import { readContractInput } from '../../job/inputs/openapi/contract.ts';
import { InputsError } from '../../job/inputs/values.ts';
import { countOf, createRedactor, toLogLine, type CheckResult } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { describeMissingItems, findItemFiles } from '../files/item-files.ts';

export interface CheckCommandOptions {
  /** A line for each. */
  readonly collection: string;
  readonly environment: string;
  readonly contract: string;
}

/**
 * Prints each violation with the place of its example, and a line that sums up.
 *
 * @returns the exit code
 * @throws InputsError with every problem
 */
export async function checkCommand(
  { collection, environment, contract }: CheckCommandOptions,
  { directory, print, reporter }: Pick<CommandContext, 'directory' | 'print' | 'reporter'>,
): Promise<number> {
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  if (collection === '') problem('`collection` is missing: give the path of a collection, a file or a folder.');
  const items = await findItemFiles({ collection, environment }, directory, problem);
  problems.push(...(await describeMissingItems({ collection, environment }, directory)));
  const document = await readContractInput(contract, directory, undefined, problem);
  if (problems.length > 0 || document === undefined) throw new InputsError(problems);
  const { explainer, secrets, notes } = await explainCalls({ ...items, root: directory });
  if (notes.length > 0) throw new InputsError(notes);
  const opened = openContract(document);
  try {
    const { checkExamples } = await import('../../report/check/contract/contract-check.ts');
    const work = () => checkExamples(opened, explainer, createRedactor({ secrets }));
    const results = await reporter.progress('Checking the examples', work);
    const failed = results.filter(({ passed }) => !passed);
    for (const result of failed) print(`${toLogLine(lineOf(result))}\n`);
    const kept = results.find(({ passed }) => passed);
    const last = kept?.message ?? `${countOf(failed.length, 'violation')} of ${contract}.`;
    print(`${toLogLine(last)}\n`);
    return failed.length === 0 ? 0 : exitCodes.checkFailed;
  } finally {
    await opened.end();
  }
}

/** `postman/api.json:12: Users > Get user > OK: …`, as editors and terminals make a link of it. */
function lineOf({ name, message, file, line }: CheckResult): string {
  const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${String(line)}`}: `;
  return `${place}${name.replace(/^contract: /, '')}: ${message}`;
}
