import { noCalls } from '../../call-log/outcome.ts';
import type { PageOutcome, PageRow } from '../../report/files/page-data.ts';
import { isCounted } from '../wording.ts';

/** A stretch of time and what was called in it. */
export interface TimeBucket {
  /** Milliseconds since the epoch, `from` included, `to` not. */
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<PageOutcome, number>>;
  readonly total: number;
}

const mostBuckets = 90;
const second = 1000;
/** Lengths that people read easily, in seconds. */
const lengths = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];

/**
 * The counted calls in stretches of one length, empty ones too. Call logs are precise to the second, so no stretch is shorter.
 * @returns no bucket when all readable times are in one second: there is no course to show
 */
export function readTimeline(all: readonly PageRow[]): readonly TimeBucket[] {
  const calls = all.filter(isCounted);
  let first = Infinity;
  let last = -Infinity;
  for (const { servedAt } of calls) {
    const time = Date.parse(servedAt);
    if (time < first) first = time;
    if (time > last) last = time;
  }
  const span = last - first;
  if (!(span >= second)) return [];
  const fitting = lengths.find((seconds) => span / (seconds * second) < mostBuckets - 1);
  const length = second * (fitting ?? Math.ceil(span / second / (mostBuckets - 2)));
  const start = Math.floor(first / length) * length;
  const buckets = Array.from({ length: Math.floor((last - start) / length) + 1 }, (_, index) => ({
    from: start + index * length,
    to: start + (index + 1) * length,
    counts: { ...noCalls },
    total: 0,
  }));
  for (const { servedAt, outcome } of calls) {
    const bucket = buckets[Math.floor((Date.parse(servedAt) - start) / length)];
    if (bucket === undefined) continue;
    bucket.counts[outcome] += 1;
    bucket.total += 1;
  }
  return buckets;
}
