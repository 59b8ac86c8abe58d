/** Numbers, times and outcomes in words. */
import type { PageOutcome, PageRow } from '../report/files/page-data.ts';

export const outcomeNames: Readonly<Record<PageOutcome, string>> = {
  unmatched: 'Unmatched',
  matched: 'Matched',
  loose: 'Loosely matched',
  'server-response': 'Server response',
  preflight: 'Preflight',
  ignored: 'Ignored',
};

const numbers = new Intl.NumberFormat('en-US');
export const formatCount = (count: number): string => numbers.format(count);
export const countOf = (count: number, noun: string): string =>
  `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;

export const formatScore = (score: number): string => String(Math.round(score * 100) / 100);

/** `12:34:56`, UTC; a time that cannot be read is shown as it is. */
export function formatTime(time: string | number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(11, 19);
}

/** `2026-03-13 12:34:56 UTC` */
export function formatDateTime(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : `${date.toISOString().slice(0, 10)} ${formatTime(time)} UTC`;
}

/** `512 bytes`, `1.5 kB`, `2 MB`: decimal, as headers count. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return countOf(bytes, 'byte');
  const [value, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toFixed(1).replace(/\.0$/, '')} ${unit}`;
}

/** What an unmatched call is about where that is not an example that does not fit; `undefined` where it is. */
export function missWithoutNearest({ bareRequest, status, candidates }: PageRow): string | undefined {
  if (bareRequest !== undefined) return `No example: ${bareRequest.place}`;
  const nearest = candidates?.[0];
  return nearest !== undefined && nearest.droppedBy === undefined ? `The mock answered ${status}` : undefined;
}
