/** Measured rows as a Markdown table. */
import type { Row, Sample, Unit } from './benchmark.ts';
import { median } from './statistics.ts';

export interface Measured {
  readonly row: Row;
  readonly samples: Sample[];
}

function number(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return 'unknown';
  if (unit === '×') return value.toFixed(2);
  if (unit === 'ms') return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
  if (unit === 'µs') return `${value.toFixed(1)} µs`;
  if (unit === 'MB') return `${value.toFixed(0)} MB`;
  return Math.round(value).toLocaleString('en');
}

/** Whether the median meets the target. */
function verdict({ row: { target }, samples }: Measured): string {
  if (target === undefined) return '';
  const value = median(samples.map((sample) => sample.value));
  return (target.is === 'at least' ? value >= target.value : value <= target.value) ? 'met' : 'missed';
}

function cells(measured: Measured): readonly string[] {
  const { row, samples } = measured;
  const values = samples.map(({ value }) => value);
  const references = samples.flatMap(({ reference }) => reference ?? []);
  const reference = references.length === 0 ? '' : `${number(median(references), row.rawUnit)} ${row.reference ?? ''}`;
  const spread =
    values.length < 2
      ? 'one run'
      : `${number(Math.min(...values), row.unit)} to ${number(Math.max(...values), row.unit)}`;
  const target =
    row.target === undefined ? '' : `${row.target.is === 'at least' ? '≥' : '≤'} ${number(row.target.value, row.unit)}`;
  return [
    row.title,
    `**${number(median(values), row.unit)}**`,
    spread,
    target,
    verdict(measured),
    number(median(samples.map(({ ours }) => ours)), row.rawUnit),
    reference,
  ];
}

export function formatTable(measured: readonly Measured[]): string {
  const head = ['what', 'result', 'spread', 'target', '', 'ours', 'compared with'];
  const rows = [head, head.map(() => '---'), ...measured.map(cells)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
