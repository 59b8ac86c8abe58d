/** Notes calls that come again and again: a pagination without an end, or a retry without a limit. */
import type { CallLog } from '../../call-log/model.ts';
import { cutQuery } from '../../http-text/target.ts';
import { quote } from '../../engine/index.ts';
import { memoizeObject, toKey } from '../memoize.ts';
import { detach, formatCount, shownCall } from '../words.ts';

/** So many are too many, however long they take; fewer are where they come faster than anybody waits between two. */
const most = 1000;
const mostAtOnce = { calls: 300, perSecond: 100 };

/** Different calls that are counted. */
const mostKept = 5000;
const mostNotes = 3;

interface Repeated {
  readonly shown: string;
  calls: number;
  first: number;
  last: number;
}

/** Begins at no calls. */
export function createRepetitionNotes() {
  const counted = new Map<string, Repeated>();
  const readRepeated = memoizeObject(({ method, path, body }: CallLog['request']) => {
    // Pages of a list differ in their query alone. Calls of one endpoint with different bodies are different calls.
    const [route] = cutQuery(path);
    const sent = body?.data ?? '';
    return { key: toKey([method, route, sent.length, sent.slice(0, 10_000)]), route };
  });
  return {
    add: ({ request, servedAt }: CallLog): void => {
      const { key, route } = readRepeated(request);
      const at = Date.parse(servedAt);
      const before = counted.get(key);
      if (before !== undefined) {
        before.calls += 1;
        if (at < before.first) before.first = at;
        if (at > before.last) before.last = at;
      } else if (counted.size < mostKept) {
        counted.set(key, { shown: detach(shownCall(request.method, route)), calls: 1, first: at, last: at });
      }
    },
    notes: (): string[] =>
      [...counted.values()]
        .filter(isRepeated)
        .sort((a, b) => b.calls - a.calls)
        .slice(0, mostNotes)
        .map((call) => {
          const time = Number.isNaN(call.first) ? '' : ` in ${formatCount(secondsOf(call))} s`;
          return `${quote(call.shown)} came ${formatCount(call.calls)} times${time}: is there a pagination without an end, or a retry without a limit?`;
        }),
  };
}

const isRepeated = (call: Repeated): boolean =>
  call.calls > most || (call.calls >= mostAtOnce.calls && call.calls / secondsOf(call) >= mostAtOnce.perSecond);

/** At least one: that is how precise times of call logs are. */
const secondsOf = ({ first, last }: Repeated): number => Math.max(1, Math.round((last - first) / 1000));
