/** Counts calls by what answered them, in bounded memory. */
import type { CallLog } from '../../call-log/model.ts';
import type { CallOutcome } from '../../call-log/outcome.ts';
import type { CallInsight } from '../explain/insight.ts';
import { cutQuery } from '../../http-text/target.ts';
import { cutMiddle, detach, inCollection } from '../words.ts';

/** Calls with one query that one saved example, or one server response, answered. */
export interface AnsweredCalls {
  readonly outcome: Extract<CallOutcome, 'matched' | 'server-response'>;
  /** With the collection's where there are several. */
  readonly name: string;
  readonly method: string;
  /** Of the first call, with the query string. */
  readonly path: string;
  /** What stands for all of them: the path, or where the example was saved where paths differ, with the query. */
  readonly target: string;
  /** Whether `target` does not say all of it: there were calls with other paths, or with other queries. */
  readonly hasOthers: boolean;
  readonly status: number;
  readonly calls: number;
}

const longestKept = 1024;
/** Of one example: rows with further queries say nothing that these do not. */
const mostQueries = 20;
const otherQueries = '…';

/** Counts call by call. @param maxRows rows kept; the calls of further ones are counted */
export function createAnsweredCounter(redactTarget: (target: string) => string, maxRows = 1000) {
  const kept = new Map<string, CountedRow>();
  const queriesOf = new Map<string, number>();
  let leftOutCalls = 0;
  return {
    /** @param log redacted */
    add: ({ request, response, responseName }: CallLog, { outcome, example, collection }: CallInsight): void => {
      if (outcome !== 'matched' && outcome !== 'server-response') return;
      const name = cutMiddle(inCollection(responseName ?? '', collection), longestKept);
      const method = cutMiddle(request.method, longestKept);
      const path = cutMiddle(request.path, longestKept);
      const [route, sent = ''] = cutQuery(path);
      const source = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
      const queries = queriesOf.get(source) ?? 0;
      const query = kept.has(`${source}?${sent}`) || queries < mostQueries ? sent : otherQueries;
      const key = `${source}?${query}`;
      const before = kept.get(key);
      if (before !== undefined) {
        before.calls += 1;
        if (before.savedFor === undefined && before.route !== route) {
          before.savedFor = example
            ? detach(cutMiddle(redactTarget(example.request.address), longestKept))
            : before.route;
          before.hasOthers ||= example === undefined;
        }
      } else if (kept.size >= maxRows) {
        leftOutCalls += 1;
      } else {
        queriesOf.set(detach(source), queries + 1);
        const texts = { name: detach(name), method: detach(method), path: detach(path) };
        const hasOthers = query === otherQueries;
        const kinds = { outcome, status: response.statusCode, calls: 1, savedFor: undefined, hasOthers };
        kept.set(detach(key), { ...kinds, ...texts, route: detach(route), query: detach(query) });
      }
    },
    /** The most frequent first. */
    answered: () => ({
      rows: Array.from(kept.values(), toRow).sort((a, b) => b.calls - a.calls),
      leftOutCalls,
    }),
  };
}

interface CountedRow extends Omit<AnsweredCalls, 'target'> {
  calls: number;
  hasOthers: boolean;
  /** The first path, and the query that all have. */
  readonly route: string;
  readonly query: string;
  /** What stands for all paths, once there is another. */
  savedFor: string | undefined;
}

const toRow = ({ route, query, savedFor = route, ...row }: CountedRow): AnsweredCalls => ({
  ...row,
  target: query === '' ? savedFor : `${savedFor}?${query}`,
});
