/** The report as plain text for a terminal. */
import { formatCount, leftOutSentence, verdictOf } from './verdict.ts';
import { cutMiddle, toVisible } from './visible-text.ts';
import type { Report } from './write-report.ts';

const longest = { method: 10, path: 60, responseName: 50 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = ['Status', 'Calls'];

/**
 * The verdict and a table of the calls, unmatched first. Control characters and escape sequences in values are made
 * visible, and no value can form a workflow command of GitHub's runner.
 * @param maxRows rows shown; the rest is counted
 */
export function formatCallTable({ calls }: Report, maxRows = 50): string {
  const verdict = verdictOf(calls);
  if (calls.groups.length === 0) return `${verdict}\n`;
  const shown = calls.groups.slice(0, maxRows);
  const rows = shown.map((group) => [
    group.outcome,
    toCell(group.method, longest.method),
    toCell(group.path, longest.path),
    String(group.status),
    toCell(group.responseName, longest.responseName),
    formatCount(group.calls),
  ]);
  const leftOut = leftOutSentence(calls, shown.length, 'The call logs have them all.');
  return [verdict, '', ...alignColumns([columns, ...rows]), ...(leftOut === undefined ? [] : ['', leftOut]), ''].join(
    '\n',
  );
}

// The runner obeys `##[…]` anywhere in a line, and `::…` only at its start, where our own word stands.
const toCell = (value: string, length: number): string => cutMiddle(toVisible(value).replaceAll('##[', '# #['), length);

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return rightAligned.includes(columns[column] ?? '') ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** In characters as a reader sees them: wide ones of East Asian scripts count as one. */
const widthOf = (text: string): number => Array.from(graphemes.segment(text)).length;
