/** A report in the terminal. */
import path from 'node:path';
import { styleText } from 'node:util';
import { countRefusedCalls } from '../call-log/refused.ts';
import { checkText, formatCallTable, type Paint, type Report } from '../report/index.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';

export interface PrintReportOptions extends Pick<CommandContext, 'print' | 'reporter' | 'self' | 'isQuiet'> {
  /** Standard output is for JSON. */
  readonly json?: boolean;
}

/**
 * The verdict and the table of calls on standard output; failed checks and the files' folder on standard error. Where it is
 * to be quiet nothing of calls that went well, and of others the verdict, as a warning.
 *
 * @returns whether it said where the files are
 */
export function printReport(
  report: Report,
  { print, reporter, self, isQuiet, json = false }: PrintReportOptions,
): boolean {
  const isWell = isAllWell(report);
  if (isQuiet) {
    if (!isWell) reporter.warning(report.verdict);
  } else if (!json) {
    print(formatCallTable(report, { paint: painterFor(self.stdout) }));
  }
  for (const check of report.checks) if (!check.passed) reporter.error(checkText(check, ':'));
  const [first] = report.files;
  if (first === undefined) return json;
  const names = report.files.map((file) => path.basename(file)).join(', ');
  const where = `The call logs are in ${path.dirname(first)}: ${names}`;
  if (!isQuiet) reporter.info(where);
  else if (!isWell) reporter.warning(where);
  return json || !isQuiet || !isWell;
}

/** Whether there is nothing that a reader should look at. */
const isAllWell = ({ calls, checks, refused, missingLogs, uncertainty }: Report): boolean =>
  checks.every(({ passed }) => passed) &&
  calls.calls > 0 &&
  calls.unmatched + calls.loose + countRefusedCalls(refused) === 0 &&
  missingLogs === undefined &&
  uncertainty?.spoilsChecks !== true;

/** What paints text for a terminal, and nothing else. `styleText` obeys NO_COLOR and knows terminals that have no colours. */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => (stream.isTTY ? styleText(style, text, { stream }) : text);
}

/** 0, or the exit code for a failed check. */
export function checkedCode({ checks }: Report): number {
  return checks.every(({ passed }) => passed) ? 0 : exitCodes.checkFailed;
}
