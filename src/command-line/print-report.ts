/** A report in the terminal. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { styleText } from 'node:util';
import { formatCallTable, type Report } from '../report/index.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';

/** The page is beside the bundle. */
export function readPageTemplate(bundle: string): Promise<string> {
  return readFile(path.join(bundle, 'report.html'), 'utf8');
}

/** The verdict and the table of calls on standard output; failed checks and the files' folder on standard error. */
export function printReport(
  report: Report,
  { print, reporter, self }: Pick<CommandContext, 'print' | 'reporter' | 'self'>,
): void {
  const { stdout } = self;
  // `styleText` obeys NO_COLOR and knows terminals that have no colours.
  print(
    formatCallTable(report, stdout.isTTY ? { paint: (style, text) => styleText(style, text, { stream: stdout }) } : {}),
  );
  for (const { passed, name, message } of report.checks) if (!passed) reporter.error(`${name}: ${message}`);
  const [first] = report.files;
  if (first === undefined) return;
  const names = report.files.map((file) => path.basename(file)).join(', ');
  reporter.info(`The call logs are in ${path.dirname(first)}: ${names}`);
}

/** 0, or the exit code for a failed check. */
export function checkedCode({ checks }: Report): number {
  return checks.every(({ passed }) => passed) ? 0 : exitCodes.checkFailed;
}
