/** Counts the calls that got an example whose path they passed over a part of: Postman's cloud would answer them 404. */
import type { CallLog } from '../../call-log/model.ts';
import type { Example } from '../../engine/index.ts';
import { countOf } from '../words.ts';

/** More of them nobody reads in the notes: the page tells each call's. */
const mostNotes = 10;

/** Counts call by call. Logs and notes are redacted. */
export interface PassedCounter {
  readonly add: (log: CallLog, example: Example | undefined, note: string) => void;
  /** A sentence for each example, in the order of their first calls. */
  readonly notes: () => readonly string[];
}

/** Begins at no calls. */
export function createPassedCounter(): PassedCounter {
  const counted = new Map<Example | undefined, { readonly first: string; readonly note: string; calls: number }>();
  return {
    add: ({ request: { method, path } }, example, note) => {
      const before = counted.get(example);
      if (before === undefined) counted.set(example, { first: `${method} ${path}`, note, calls: 1 });
      else before.calls += 1;
    },
    notes: () => {
      const all = [...counted.values()];
      const shown = all.slice(0, mostNotes).map(({ first, note, calls }) => {
        const others = calls === 1 ? '' : ` (and ${countOf(calls - 1, 'more call')} of this example)`;
        return `${first}${others}: ${note}.`;
      });
      const rest = all.length - shown.length;
      return rest === 0
        ? shown
        : [...shown, `Postman's cloud would answer 404 for ${countOf(rest, 'more example')} too.`];
    },
  };
}
