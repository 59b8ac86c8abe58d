/** A sweep in Markdown. */
import { escapeMarkdown, tableWithin } from './markdown.ts';
import { cutMiddle } from '../words.ts';

/** One thing that the sweep has looked at. */
export interface SweepRow {
  readonly kind: string;
  readonly name: string;
  readonly outcome: string;
  readonly reason: string;
}

/** More rows than this say nothing to a reader, and a summary has a limit of 1 MiB. */
const maxRows = 500;

/** A heading with the counts and a row for each thing. */
export function formatSweepSummary(rows: readonly SweepRow[], repository: string): string {
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const counts = [...new Set(rows.map(({ outcome }) => outcome))].map((outcome) => `${count(outcome)} ${outcome}`);
  const head = [
    `## Sweep of ${escapeMarkdown(repository)}`,
    '',
    rows.length === 0 ? '**Nothing in the account bears the mark of this repository.**' : `**${counts.join(', ')}.**`,
  ];
  if (rows.length === 0) return `${head.join('\n')}\n`;
  const shown = rows
    .slice(0, maxRows)
    .map(({ kind, name, outcome, reason }) =>
      [kind, cutMiddle(name, 200), outcome, cutMiddle(reason, 300)].map(escapeMarkdown),
    );
  const table = tableWithin(shown, {
    head: ['| What | Name | Outcome | Why |', '| :-- | :-- | :-- | :-- |'],
    room: Infinity,
    leftOut: () => (rows.length > maxRows ? `${rows.length - maxRows} more are in the log.` : undefined),
  });
  return `${[...head, '', ...table].join('\n').trimEnd()}\n`;
}
