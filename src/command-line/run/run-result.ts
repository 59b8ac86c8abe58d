/** What `run --json` prints, so that no script has to read words. */
import type { Coverage, Report } from '../../report/index.ts';
import { nameOptions } from '../options/input-options.ts';

export interface RunResult {
  /** That of the program. */
  readonly exitCode: number;
  /** That of the command; `undefined` where it did not run. */
  readonly commandExitCode: number | undefined;
  /** Why it did not run. */
  readonly error: string | undefined;
  readonly mock: { readonly mockUrl: string; readonly mockId: string; readonly provider: string } | undefined;
  /** `undefined` where the command did not run, or no call log could be read. */
  readonly report: Report | undefined;
}

/** Rows of calls in it; the rest is counted. */
const mostRows = 50;

/** One line of JSON. Everything that is not known is `null`. */
export function formatRunResult({ exitCode, commandExitCode, error, mock, report }: RunResult): string {
  const result = {
    event: 'done',
    exitCode,
    commandExitCode: commandExitCode ?? null,
    error: error === undefined ? null : nameOptions(error),
    mockUrl: mock?.mockUrl ?? null,
    mockId: mock?.mockId ?? null,
    provider: mock?.provider ?? null,
    verdict: report?.verdict ?? null,
    counts: report === undefined ? null : countsOf(report),
    checks: report?.checks ?? [],
    coverage: report?.coverage === undefined ? null : coverageOf(report.coverage),
    unmatched: rowsOf(report?.unmatched, ({ difference }) => difference),
    loose: rowsOf(report?.loose, ({ reason }) => reason),
    notes: (report?.notes ?? []).map(nameOptions),
    files: report?.files ?? [],
  };
  return `${JSON.stringify(result)}\n`;
}

function countsOf({ calls, refused }: Report) {
  const { matched, loose, unmatched, serverResponses, preflights, ignored } = calls;
  return {
    calls: calls.calls,
    matched,
    loose,
    unmatched,
    serverResponses,
    preflights,
    ignored,
    refused: refused.total,
  };
}

const coverageOf = ({ examples, requests }: Coverage) => ({ examples, requests });

/** Calls of one cause, the most frequent first. */
function rowsOf<TRow extends Report['loose']['requests'][number] | Report['unmatched']['requests'][number]>(
  rows: { readonly requests: readonly TRow[]; readonly leftOutCalls: number } | undefined,
  reasonOf: (row: TRow) => string | undefined,
) {
  const { requests, leftOutCalls } = rows ?? { requests: [], leftOutCalls: 0 };
  const hidden = requests.slice(mostRows).reduce((sum, { calls }) => sum + calls, leftOutCalls);
  return {
    requests: requests.slice(0, mostRows).map((row) => {
      const { method, path, status, calls } = row;
      return { method, path, status, calls, reason: reasonOf(row) ?? row.message };
    }),
    leftOutCalls: hidden,
  };
}
