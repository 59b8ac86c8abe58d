import type { PageCounts, PageData, PageTotals } from '../report/files/page-data.ts';
import { useEffect } from 'preact/hooks';
import { CodeText, Sentence } from './code-text.tsx';
import { countOf, formatCount, formatDateTime } from './wording.ts';

interface ReportHeaderProps extends Pick<PageData, 'head' | 'totals' | 'counts'> {
  readonly onHelp: () => void;
}

export function ReportHeader({ head, totals, counts, onHelp }: ReportHeaderProps) {
  const { verdict, coverage, period, failedChecks = [], refused } = totals;
  useEffect(() => {
    document.title = `${head.mockName}: ${verdict}`;
  }, [head, verdict]);
  const notes = [...leftOutNotes(counts), ...(totals.notes ?? [])];
  return (
    <header class="header">
      <div class="title">
        <h1>{verdict}</h1>
        <button type="button" class="button quiet keys-hint" aria-keyshortcuts="?" onClick={onHelp}>
          Keys <kbd>?</kbd>
        </button>
      </div>
      {failedChecks.length > 0 && (
        <section class="failed-checks" aria-labelledby="failed-checks-title">
          <h2 id="failed-checks-title">{countOf(failedChecks.length, 'check')} failed</h2>
          <ul>
            {failedChecks.map((check, index) => (
              <li key={index}>
                <Sentence text={check} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused !== undefined && refused.total > 0 && (
        <section class="refused" aria-labelledby="refused-title">
          <h2 id="refused-title">
            {`${countOf(refused.total, 'request')} refused before ${refused.total === 1 ? 'it was a call' : 'they were calls'}`}
          </h2>
          <ul>
            {refused.kinds.map(({ reason, count, sample, isCall }, index) => (
              <li key={index} class={isCall ? undefined : 'muted'}>
                <Sentence text={`${formatCount(count)} × ${reason}`} />
                {sample !== '' && (
                  <>
                    {': '}
                    <CodeText text={sample} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl class="facts">
        <Fact name="Mock" value={head.mockName} />
        {head.provider !== undefined && (
          <Fact name="Lived" value={head.provider === 'postman' ? 'in Postman’s cloud' : 'on the runner'} isMinor />
        )}
        {head.mockUrl !== '' && <Fact name="Address" value={head.mockUrl} isCode isMinor />}
        {head.collectionName !== '' && <Fact name="Collection" value={head.collectionName} />}
        {coverage !== undefined && (
          <Fact name="Examples served" value={`${formatCount(coverage.served)} of ${formatCount(coverage.examples)}`} />
        )}
        {period !== undefined && <Fact name="Calls" value={periodText(period)} />}
      </dl>
      <Notes notes={notes} />
    </header>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly isCode?: boolean;
  /** Left out where there is little room. */
  readonly isMinor?: boolean;
}

function Fact({ name, value, isCode = false, isMinor = false }: FactProps) {
  return (
    <div class={isMinor ? 'minor' : undefined}>
      <dt>{name}</dt>
      <dd class={isCode ? 'mono' : undefined}>{value}</dd>
    </div>
  );
}

/** Notes that are shown at once; more wait behind a line, for they would push the calls off the screen. */
const mostOpenNotes = 2;

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  const list = (
    <ul class="notes">
      {notes.map((note, index) => (
        <li key={index}>
          <Sentence text={note} />
        </li>
      ))}
    </ul>
  );
  if (notes.length <= mostOpenNotes) return list;
  return (
    <details class="notes">
      <summary>{countOf(notes.length, 'note')}</summary>
      {list}
    </details>
  );
}

/** `2026-03-13 12:34:56 to 12:35:07 UTC`, with the date again where it is another one. */
function periodText({ first, last }: NonNullable<PageTotals['period']>): string {
  const [from, to] = [formatDateTime(first), formatDateTime(last)];
  if (from === to) return from;
  const isOneDay = from.slice(0, 10) === to.slice(0, 10);
  return `${from.replace(' UTC', '')} to ${isOneDay ? to.slice(11) : to}`;
}

function leftOutNotes({ withoutRow, withoutBodies, withoutComparison }: PageCounts): string[] {
  const leftOut: readonly (readonly [calls: number, what: string])[] = [
    [withoutRow, 'did not fit into this page. call-logs.ndjson has them all.'],
    [withoutBodies, 'stand here without headers and bodies, for which there was no room. call-logs.ndjson has them.'],
    [withoutComparison, 'stand here without the examples that are near, for which there was no room.'],
  ];
  return leftOut.filter(([calls]) => calls > 0).map(([calls, what]) => `${countOf(calls, 'call')} ${what}`);
}
