import type { PageOutcome } from '../report/files/page-data.ts';
import { outcomeNames } from './wording.ts';

/** A shape of its own for each outcome: colour alone does not reach everybody. */
const shapes: Readonly<Record<PageOutcome, string>> = {
  matched: 'M5 1.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
  unmatched: 'M5 .2 9.8 5 5 9.8.2 5z',
  loose: 'M1 1h8v8H1z',
  'server-response': 'M5 .8 9.6 9H.4z',
  preflight: 'M1 4h8v2H1z',
  ignored: 'M2.2 1 5 3.8 7.8 1 9 2.2 6.2 5 9 7.8 7.8 9 5 6.2 2.2 9 1 7.8 3.8 5 1 2.2z',
};

export function OutcomeMark({ outcome }: { readonly outcome: PageOutcome }) {
  return (
    <svg class="mark" data-outcome={outcome} viewBox="0 0 10 10" role="img" aria-label={outcomeNames[outcome]}>
      <path d={shapes[outcome]} />
    </svg>
  );
}
