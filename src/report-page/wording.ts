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

/** The fault that a call got instead of an answer, which has no status then. */
export const faultOf = ({ status, answer, example }: PageRow): string | undefined =>
  status === 0 && answer !== undefined ? example : undefined;

/** Outcomes that are in no count of calls. */
export const isCounted = ({ outcome }: PageRow): boolean => outcome !== 'preflight' && outcome !== 'ignored';

/** `12:34:56` or `12:34:56.789`, UTC; a time that cannot be read is shown as it is. */
export function formatTime(time: string | number, hasMilliseconds = false): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(11, hasMilliseconds ? 23 : 19);
}

/** Whether two calls share a second and their times are more precise than that. Call logs of the cloud and ours are not. */
export function needsMilliseconds(calls: readonly PageRow[]): boolean {
  const seconds = new Set(calls.map(({ servedAt }) => Math.floor(Date.parse(servedAt) / 1000)));
  return seconds.size < calls.length && calls.some(({ servedAt }) => Date.parse(servedAt) % 1000 > 0);
}

/** `2026-03-13 12:34:56 UTC`, with milliseconds where there are any and they are asked for. */
export function formatDateTime(time: string, isExact = false): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return `${date.toISOString().slice(0, 10)} ${formatTime(time, isExact && date.getMilliseconds() > 0)} UTC`;
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
