/** Counts calls by what they asked and what they got, in bounded memory. */
import { type CallLog, type CallOutcome, outcomeOf } from '../../call-log/model.ts';
import { bodySize } from '../../call-log/body.ts';
import { cutQuery } from '../../http-text/target.ts';
import { cutMiddle, detach, inCollection } from '../words.ts';

/** Totals over some calls. */
export interface CallTotals {
  readonly calls: number;
  /** Bytes of bodies, before any cut. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** As the logs give them (ISO 8601); `undefined` when no log has a readable time. */
  readonly firstServedAt: string | undefined;
  readonly lastServedAt: string | undefined;
}

/** Calls that asked the same and got the same. */
export interface CallGroup extends CallTotals {
  readonly method: string;
  /** Without query; a very long one is cut in the middle. */
  readonly path: string;
  readonly status: number;
  /** The example's name, with its collection's where there are several; for an unmatched call the mock's message. */
  readonly responseName: string;
  readonly outcome: CallOutcome;
}

/** All calls in numbers. */
export interface CallAggregate extends CallTotals {
  /** Calls that got a saved example. */
  readonly matched: number;
  readonly unmatched: number;
  /** Calls that got an active server response. */
  readonly serverResponses: number;
  /** Unmatched first, then the most frequent. */
  readonly groups: readonly CallGroup[];
  /** Calls that are in the totals but in no group, because there were too many groups; `matched` has all but unmatched. */
  readonly ungrouped: { readonly matched: number; readonly unmatched: number };
}

/** Counts call by call. */
export interface CallCounter {
  /** Without an outcome the log's own type decides. @param collection the name of the example's, of several */
  readonly add: (log: CallLog, outcome?: CallOutcome, collection?: string) => void;
  readonly aggregate: () => CallAggregate;
}

const longestKept = 1024;

/**
 * @param maxGroups groups kept of unmatched calls, and as many of all others: neither can crowd the other out. Totals are
 *   exact whatever it is.
 */
export function createCallCounter(maxGroups = 1000): CallCounter {
  const totals = emptyTotals();
  const groups = { matched: new Map<string, MutableGroup>(), unmatched: new Map<string, MutableGroup>() };
  const calls = { matched: 0, unmatched: 0, 'server-response': 0 };
  const ungrouped = { matched: 0, unmatched: 0 };

  return {
    add: (log, outcome = outcomeOf(log), collection) => {
      const group = groupOf(log, outcome, collection);
      const bucket = outcome === 'unmatched' ? 'unmatched' : 'matched';
      const requestBytes = bodySize(log.request.body) ?? 0;
      const responseBytes = bodySize(log.response.body) ?? 0;
      calls[outcome] += 1;
      const call = { at: Date.parse(log.servedAt), servedAt: log.servedAt, requestBytes, responseBytes };
      addCall(totals, call);
      const key = JSON.stringify([group.method, group.path, group.status, group.responseName, outcome]);
      const known = groups[bucket].get(key);
      if (known === undefined && groups[bucket].size >= maxGroups) {
        ungrouped[bucket] += 1;
        return;
      }
      const kept = known ?? {
        ...group,
        method: detach(group.method),
        path: detach(group.path),
        responseName: detach(group.responseName),
        totals: emptyTotals(),
      };
      if (known === undefined) groups[bucket].set(key, kept);
      addCall(kept.totals, call);
    },
    aggregate: () => ({
      ...readTotals(totals),
      matched: calls.matched,
      unmatched: calls.unmatched,
      serverResponses: calls['server-response'],
      groups: [...sortedGroups(groups.unmatched), ...sortedGroups(groups.matched)],
      ungrouped: { ...ungrouped },
    }),
  };
}

type GroupKey = Omit<CallGroup, keyof CallTotals>;
type MutableGroup = GroupKey & { readonly totals: MutableTotals };

interface MutableTotals {
  calls: number;
  requestBytes: number;
  responseBytes: number;
  first: { readonly at: number; readonly text: string } | undefined;
  last: { readonly at: number; readonly text: string } | undefined;
}

function groupOf(log: CallLog, outcome: CallOutcome, collection: string | undefined): GroupKey {
  const { method, path } = log.request;
  return {
    method: cutMiddle(method, longestKept),
    path: cutMiddle(cutQuery(path)[0], longestKept),
    status: log.response.statusCode,
    responseName: cutMiddle(inCollection(log.responseName ?? '', collection), longestKept),
    outcome,
  };
}

const emptyTotals = (): MutableTotals => ({
  calls: 0,
  requestBytes: 0,
  responseBytes: 0,
  first: undefined,
  last: undefined,
});

interface CountedCall {
  readonly servedAt: string;
  /** The same in milliseconds; `NaN` when it cannot be read. */
  readonly at: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

function addCall(totals: MutableTotals, { servedAt, at, requestBytes, responseBytes }: CountedCall): void {
  totals.calls += 1;
  totals.requestBytes += requestBytes;
  totals.responseBytes += responseBytes;
  if (Number.isNaN(at)) return;
  if (totals.first === undefined || at < totals.first.at) totals.first = { at, text: servedAt };
  if (totals.last === undefined || at > totals.last.at) totals.last = { at, text: servedAt };
}

const readTotals = ({ calls, requestBytes, responseBytes, first, last }: MutableTotals): CallTotals => ({
  calls,
  requestBytes,
  responseBytes,
  firstServedAt: first?.text,
  lastServedAt: last?.text,
});

function sortedGroups(groups: ReadonlyMap<string, MutableGroup>): CallGroup[] {
  return [...groups.values()]
    .map(({ totals, ...group }) => ({ ...group, ...readTotals(totals) }))
    .sort((a, b) => b.calls - a.calls || compare(a.path, b.path) || compare(a.method, b.method) || a.status - b.status);
}

/** By UTF-16 code units, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
