/** Counts calls by what answered them, in bounded memory. */
import type { CallLog, CallOutcome } from '../../call-log/model.ts';
import type { CallInsight } from '../explain/insight.ts';
import { cutQuery } from '../../http-text/target.ts';
import { cutMiddle, detach, inCollection } from '../words.ts';

/** Calls that one saved example, or one server response, answered. */
export interface AnsweredCalls {
  readonly outcome: Exclude<CallOutcome, 'unmatched'>;
  /** With the collection's where there are several. */
  readonly name: string;
  readonly method: string;
  /** Without query: of the first call. */
  readonly path: string;
  /** Whether there were calls with other paths. */
  readonly hasMorePaths: boolean;
  /** Host and path that the example was saved for, where it is known. */
  readonly savedFor?: string;
  readonly status: number;
  readonly calls: number;
}

/** Counts call by call. */
export interface AnsweredCounter {
  /** @param log redacted */
  readonly add: (log: CallLog, insight: CallInsight) => void;
  /** The most frequent first. */
  readonly answered: () => { readonly rows: readonly AnsweredCalls[]; readonly leftOutCalls: number };
}

const longestKept = 1024;

/** @param maxRows rows kept; the calls of further ones are counted */
export function createAnsweredCounter(redactTarget: (target: string) => string, maxRows = 1000): AnsweredCounter {
  const kept = new Map<string, AnsweredCalls & { calls: number; hasMorePaths: boolean }>();
  let leftOutCalls = 0;
  return {
    add: ({ request, response, responseName }, { outcome, example, collection }) => {
      if (outcome === 'unmatched') return;
      const name = cutMiddle(inCollection(responseName ?? '', collection), longestKept);
      const method = cutMiddle(request.method, longestKept);
      const path = cutMiddle(cutQuery(request.path)[0], longestKept);
      const key = JSON.stringify([outcome, name, method, response.statusCode, example?.place.pointer]);
      const known = kept.get(key);
      if (known !== undefined) {
        known.calls += 1;
        known.hasMorePaths ||= known.path !== path;
      } else if (kept.size >= maxRows) {
        leftOutCalls += 1;
      } else {
        const savedFor = example && detach(cutMiddle(redactTarget(example.request.address), longestKept));
        kept.set(key, {
          outcome,
          name: detach(name),
          method: detach(method),
          path: detach(path),
          hasMorePaths: false,
          ...(savedFor !== undefined && { savedFor }),
          status: response.statusCode,
          calls: 1,
        });
      }
    },
    answered: () => ({ rows: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
  };
}
