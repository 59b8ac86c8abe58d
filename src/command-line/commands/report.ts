/** `ephemeral-mock report`: all reports again, from downloaded call logs. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../../job/describe-error.ts';
import { explainCalls } from '../../job/close/explain-calls.ts';
import { openContract } from '../../job/close/kept-contract.ts';
import { parseChecks } from '../../job/inputs/checks/checks.ts';
import type { RawInputs } from '../../job/inputs/input-definitions.ts';
import { collectionLines } from '../../job/inputs/collection/reference.ts';
import { InputsError, oneOf } from '../../job/inputs/values.ts';
import { creator } from '../../job/version.ts';
import { callLogsFile } from '../../call-log/ndjson.ts';
import { createRedactor, explanationsFile, openRecall, readPageTemplate, writeReport } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { describeMissingItems, findItemFiles, refuseMissing } from '../files/item-files.ts';
import { findDeviceName } from '../files/output-folder.ts';
import { openCallLogFiles, withCallLogs } from '../files/call-log-files.ts';
import { checkedCode, printReport } from '../print-report.ts';

export interface ReportCommandOptions {
  /** Each a `call-logs.ndjson`, a folder with one, or the zip file of an artifact. */
  readonly files: readonly string[];
  /** Folder for the reports. */
  readonly out: string;
  /** The mock's URL when the calls came; '' when it is not known. */
  readonly mockUrl: string;
}

/**
 * Writes the reports and prints the table of calls. An earlier report in the folder is replaced only by a whole one.
 *
 * @returns the exit code
 * @throws InputsError with every problem; Error when a file cannot be read, or none be written
 */
export async function reportCommand(
  raw: RawInputs,
  options: ReportCommandOptions,
  context: CommandContext,
): Promise<number> {
  // Checked first: of the folder there is nothing else to say.
  const device = findDeviceName('out', options.out);
  if (device !== undefined) throw new InputsError([device]);
  const given = options.files.map((file) => path.resolve(context.directory, file));
  return withCallLogs(given, context, (inputs, missing) => reportOn({ inputs, missing }, raw, options, context));
}

async function reportOn(
  { inputs, missing: missingLogs }: { readonly inputs: readonly string[]; readonly missing: readonly string[] },
  raw: RawInputs,
  { files, out, mockUrl }: ReportCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { bundle, directory, reporter, clock } = context;
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  const checks = await parseChecks(raw, problem);
  const provider = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], problem);
  const target = path.resolve(directory, out);
  const replaced = await findReplaced(inputs, target);
  if (replaced !== undefined) {
    problem(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
  }
  const items = await findItemFiles(raw, directory, problem);
  const openapi = raw.contract === '' ? undefined : await import('../../job/inputs/openapi/contract.ts');
  const document = await openapi?.readContractInput(raw.contract, directory, undefined, problem);
  const missing = [...missingLogs, ...(await describeMissingItems(raw, directory))];
  if (problems.length > 0) throw new InputsError([...problems, ...missing]);
  refuseMissing(missing);
  const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () =>
    explainCalls({ ...items, root: directory, provider: provider === 'auto' ? undefined : provider }),
  );
  // There is no mock to ask: where a given file cannot be used, a report that says less would go unnoticed.
  if (notes.length > 0) {
    const given = [...collectionLines(raw.collection), raw.environment].filter((file) => file !== '').join(' and ');
    throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
  }
  const recall = await openRecall(inputs.map(explanationsOf));
  const { logs, progress } = await openCallLogFiles(inputs, reporter.warning, (file, given) =>
    recall.follow(explanationsOf(file), given),
  );
  const { mock: saved } = recall;
  const template = await readPageTemplate(bundle);
  const contract = document && openContract(document);
  const work = () =>
    writeReport({
      logs,
      directory: target,
      onlyWhole: true,
      mock: {
        id: saved.id,
        name: saved.name || files.map((file) => path.basename(path.resolve(directory, file))).join(', '),
        mockUrl: mockUrl || saved.mockUrl,
      },
      // The files are redacted already; once more changes nothing, and helps with logs of other origin.
      redactor: createRedactor({ secrets }),
      areLogsRedacted: true,
      creator,
      // Call logs do not say where they come from.
      provider: provider === 'auto' ? saved.provider : provider,
      explainer: items.collectionFile === undefined ? recall.explainer : explainer,
      checks,
      contract,
      notes: recall.notes,
      refused: recall.refused,
      redactedBefore: recall.redactions,
      uncertainty: recall.uncertainty,
      page: { template, generatedAt: clock.now() },
    });
  const report = await reporter.progress(progress, work).finally(() => contract?.end());
  if (report.incomplete !== undefined) throw report.incomplete;
  printReport(report, context);
  for (const failure of report.failures) reporter.warning(describeError(failure));
  if (report.files.length === 0) throw new Error(`No file of the report could be written to ${target}.`);
  return checkedCode(report);
}

/** Beside the call logs of an artifact; what stands beside other files is not about them. */
const explanationsOf = (callLogs: string): string =>
  path.basename(callLogs) === callLogsFile ? path.join(path.dirname(callLogs), explanationsFile) : '';

/** The input that has the name and place of the report's own call logs, links followed. */
async function findReplaced(inputs: readonly string[], target: string): Promise<string | undefined> {
  const real = (file: string) => realpath(file).catch(() => file);
  const output = path.join(await real(target), callLogsFile);
  for (const input of inputs) if ((await real(input)) === (await real(output))) return input;
  return undefined;
}
