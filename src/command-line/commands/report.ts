/** `ephemeral-mock report`: all reports again, from downloaded call logs. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { describeError } from '../../job/describe-error.ts';
import { explainCalls } from '../../job/close/explain-calls.ts';
import { parseChecks } from '../../job/inputs/checks.ts';
import type { RawInputs } from '../../job/inputs/input-definitions.ts';
import { givenItemPath, type ItemInput } from '../../job/inputs/collection/reference.ts';
import { InputsError, oneOf, type ReportProblem } from '../../job/inputs/values.ts';
import { createRedactor, writeReport } from '../../report/index.ts';
import type { CommandContext } from '../context.ts';
import { findDeviceName } from '../output-folder.ts';
import { findCallLogs, openCallLogFiles } from '../call-log-files.ts';
import { checkedCode, printReport, readPageTemplate } from '../print-report.ts';

export interface ReportCommandOptions {
  /** Each a `call-logs.ndjson`, or a folder with one. */
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
  { files, out, mockUrl }: ReportCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { bundle, directory, reporter, version, clock } = context;
  const problems: string[] = [];
  const problem = (text: string) => void problems.push(text);
  const checks = await parseChecks(raw, problem);
  const provider = oneOf('provider', raw.provider, ['auto', 'postman', 'embedded'], problem);
  const inputs = await Promise.all(files.map((file) => findCallLogs(path.resolve(directory, file))));
  const target = path.resolve(directory, out);
  const replaced = await findReplaced(inputs, target);
  if (replaced !== undefined) {
    problem(`\`out\` is "${out}": the report would replace its own input ${replaced}. Give another folder.`);
  }
  const device = findDeviceName('out', out);
  if (device !== undefined) problem(device);
  const collectionFile = await itemFile('collection', raw.collection, directory, problem);
  const environmentFile = await itemFile('environment', raw.environment, directory, problem);
  if (problems.length > 0) throw new InputsError(problems);
  const { explainer, secrets, notes } = await reporter.progress('Reading the collection, to explain the calls', () =>
    explainCalls({
      collectionFile,
      environmentFile,
      root: directory,
      provider: provider === 'auto' ? undefined : provider,
    }),
  );
  // Without a mock there are the given files alone: one that cannot be used is no reason to say less in silence.
  if (notes.length > 0) {
    const given = [raw.collection, raw.environment].filter((file) => file !== '').join(' and ');
    throw new Error(`The calls cannot be explained with ${given}, so that no report is made. ${notes.join(' ')}`);
  }
  const { logs, progress } = await openCallLogFiles(inputs, (message) => {
    reporter.warning(message);
  });
  const template = await readPageTemplate(bundle);
  const work = () =>
    writeReport({
      logs,
      directory: target,
      onlyWhole: true,
      mock: { id: '', name: files.map((file) => path.basename(path.resolve(directory, file))).join(', '), mockUrl },
      // The files are redacted already; once more changes nothing, and helps with logs of other origin.
      redactor: createRedactor({ secrets }),
      areLogsRedacted: true,
      creator: { name: 'ephemeral-mock', version },
      explainer,
      checks,
      page: {
        template,
        head: {
          // Call logs do not say where they come from.
          ...(provider !== 'auto' && { provider }),
          collectionName: explainer.collection?.name ?? '',
          generatedAt: new Date(clock.now()).toISOString(),
          version,
        },
      },
    });
  const report = await reporter.progress(progress, work);
  if (report.incomplete !== undefined) throw report.incomplete;
  printReport(report, context);
  for (const failure of report.failures) reporter.warning(describeError(failure));
  if (report.files.length === 0) throw new Error(`No file of the report could be written to ${target}.`);
  return checkedCode(report);
}

/** The file or folder that an input means; `undefined` for '' and after a problem. What is not there is told when it is read. */
async function itemFile(
  input: ItemInput,
  text: string,
  directory: string,
  report: ReportProblem,
): Promise<string | undefined> {
  if (text === '') return undefined;
  try {
    return await givenItemPath(input, text, directory);
  } catch (error) {
    report(`\`${input}\` is "${text}": ${describeError(error)}`);
    return undefined;
  }
}

/** The input that has the name and place of the report's own call logs, links followed. */
async function findReplaced(inputs: readonly string[], target: string): Promise<string | undefined> {
  const real = (file: string) => realpath(file).catch(() => file);
  const output = path.join(await real(target), 'call-logs.ndjson');
  for (const input of inputs) if ((await real(input)) === (await real(output))) return input;
  return undefined;
}
