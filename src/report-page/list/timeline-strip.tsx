import { useRef, useState } from 'preact/hooks';
import type { PageOutcome } from '../../report/files/page-data.ts';
import type { Filters } from '../page-state.ts';
import type { TimeBucket } from './timeline.ts';
import { countOf, formatCount, formatTime } from '../wording.ts';

interface TimelineStripProps {
  readonly buckets: readonly TimeBucket[];
  readonly period: Filters['period'];
  readonly onPeriod: (period: Filters['period']) => void;
}

/** From the ground up. */
const stacked: readonly PageOutcome[] = ['matched', 'server-response', 'loose', 'unmatched'];

/** The calls over time; a bar filters the list by its stretch. One stop for the Tab key, arrows go from bar to bar. */
export function TimelineStrip({ buckets, period, onPeriod }: TimelineStripProps) {
  const bars = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [first] = buckets;
  const last = buckets.at(-1);
  if (first === undefined || last === undefined) return null;
  const highest = Math.max(...buckets.map(({ total }) => total));
  const isChosen = ({ from, to }: TimeBucket): boolean => period?.from === from && period.to === to;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -buckets.length, End: buckets.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(buckets.length - 1, current + step));
    setCurrent(next);
    bars.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="timeline">
      <div ref={bars} class="bars" role="toolbar" aria-label="Calls over time" onKeyDown={onKeyDown}>
        {buckets.map((bucket, index) => (
          <button
            key={bucket.from}
            type="button"
            class="bar"
            tabIndex={index === current ? 0 : -1}
            aria-pressed={isChosen(bucket)}
            aria-label={describe(bucket)}
            title={describe(bucket)}
            onFocus={() => {
              setCurrent(index);
            }}
            onClick={() => {
              onPeriod(isChosen(bucket) ? undefined : { from: bucket.from, to: bucket.to });
            }}
          >
            {stacked.map((outcome) => {
              const count = bucket.counts[outcome];
              if (count === 0) return null;
              // One miss among a thousand calls must still be seen: no part is lower than 3 pixels.
              const height = `max(3px, ${((100 * count) / highest).toFixed(2)}%)`;
              return <span key={outcome} class="bar-part" data-outcome={outcome} style={{ height }} />;
            })}
          </button>
        ))}
      </div>
      <div class="axis" aria-hidden="true">
        <span>{formatTime(first.from)}</span>
        <span>{buckets.length > 1 && `${countOf((first.to - first.from) / 1000, 'second')} a bar`}</span>
        <span>{formatTime(last.to)} UTC</span>
      </div>
    </div>
  );
}

function describe({ from, to, counts, total }: TimeBucket): string {
  const unmatched = counts.unmatched === 0 ? '' : `, ${formatCount(counts.unmatched)} unmatched`;
  const loose = counts.loose === 0 ? '' : `, ${formatCount(counts.loose)} loosely matched`;
  return `${formatTime(from)} to ${formatTime(to)}: ${countOf(total, 'call')}${unmatched}${loose}`;
}
