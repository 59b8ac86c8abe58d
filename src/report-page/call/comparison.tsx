import { useMemo } from 'preact/hooks';
import type { PageRow } from '../../report/files/page-data.ts';
import { compareRequests, differs } from './compare-requests.ts';
import { cutPair, type LinePair, type LineParts } from './line-diff.ts';
import { countOf } from '../wording.ts';

/** Equal lines shown before and after one that differs. */
const around = 3;
/** As few as that are shown: to say that they are left out takes as much room. */
const fewLines = 2;
/** Lines shown of one part of a request. */
const mostLines = 400;

/** What was sent beside what the example was saved for, each difference marked; nothing where both are the same. */
export function Comparison({ call }: { readonly call: PageRow }) {
  const parts = useMemo(() => compareRequests(call), [call]);
  if (parts.length === 0) return null;
  return (
    <table class="comparison">
      <caption>Sent, beside the request that the example was saved for</caption>
      <thead>
        <tr>
          <th scope="col">Sent</th>
          <th class="differs">
            <span class="hidden">Differs</span>
          </th>
          <th scope="col">Example has</th>
        </tr>
      </thead>
      {parts.map(({ name, pairs }) => (
        <tbody key={name} aria-label={name}>
          {toRows(pairs).map((row, index) =>
            typeof row === 'number' ? (
              <tr key={index} class="left-out">
                <td colSpan={3}>{`… ${countOf(row, 'line')} left out`}</td>
              </tr>
            ) : (
              <PairRow key={index} pair={row} />
            ),
          )}
        </tbody>
      ))}
    </table>
  );
}

function PairRow({ pair }: { readonly pair: LinePair }) {
  const { sent, saved } = pair;
  const isDifferent = differs(pair);
  const [left, right] = cutPair(sent ?? '', saved ?? '');
  return (
    <tr data-differs={isDifferent}>
      <td class="sent">{sent === undefined ? <i>not sent</i> : <Line parts={left} />}</td>
      <td class="differs">{isDifferent && '≠'}</td>
      <td class="saved">{saved === undefined ? <i>not in the example</i> : <Line parts={right} />}</td>
    </tr>
  );
}

function Line({ parts: { before, differing, after } }: { readonly parts: LineParts }) {
  return (
    <>
      {before}
      {differing !== '' && <mark>{differing}</mark>}
      {after}
    </>
  );
}

/** The lines near to a difference; a number stands for lines that are left out. */
function toRows(pairs: readonly LinePair[]): readonly (LinePair | number)[] {
  const near = new Set<number>();
  pairs.forEach((pair, index) => {
    if (near.size > mostLines || !differs(pair)) return;
    for (let at = Math.max(0, index - around); at <= Math.min(pairs.length - 1, index + around); at += 1) near.add(at);
  });
  const rows: (LinePair | number)[] = [];
  let shownTo = 0;
  for (const index of [...near].sort((a, b) => a - b)) {
    rows.push(...leaveOut(pairs.slice(shownTo, index)), ...pairs.slice(index, index + 1));
    shownTo = index + 1;
  }
  return [...rows, ...leaveOut(pairs.slice(shownTo))];
}

const leaveOut = (pairs: readonly LinePair[]): readonly (LinePair | number)[] =>
  pairs.length > fewLines ? [pairs.length] : pairs;
