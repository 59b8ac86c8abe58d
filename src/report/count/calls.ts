/** Counts calls by how they went, in bounded memory. */
import type { CallLog } from '../../call-log/model.ts';
import { type CallOutcome, isSimulated, noCalls, outcomeOf } from '../../call-log/outcome.ts';

/** All calls in numbers. */
export interface CallAggregate {
  /** Matched, loose and unmatched calls, and those that got a server response. */
  readonly calls: number;
  /** As the logs give them (ISO 8601); `undefined` when no log has a readable time. */
  readonly firstServedAt: string | undefined;
  readonly lastServedAt: string | undefined;
  /** Calls that got the saved example that was meant, as far as anybody can tell. */
  readonly matched: number;
  /** Those of the matched ones that got no example, but a fault or an error, as a rule of `answers` asks. */
  readonly simulated: number;
  /** Calls that got a saved example, and perhaps not the one that was meant. */
  readonly loose: number;
  readonly unmatched: number;
  /** Calls that got an active server response. */
  readonly serverResponses: number;
  /** Counted in none of the other numbers. */
  readonly preflights: number;
  /** Calls that a rule of `expect-calls` ignores; counted in none of the other numbers either. */
  readonly ignored: number;
  /** Calls that named no session where others did: a test that forgot to is hard to find otherwise. 0 without any session. */
  readonly withoutSession: number;
}

/** When a call was served: in milliseconds, and as the log says it. */
interface Served {
  readonly at: number;
  readonly text: string;
}

/** Counts call by call. */
export function createCallCounter() {
  const counts = { ...noCalls };
  let simulated = 0;
  let hasSessions = false;
  let withoutSession = 0;
  let first: Served | undefined;
  let last: Served | undefined;
  return {
    /**
     * Without an outcome the log's own type decides.
     * @param session '' for a call that named none; absent for one of which that cannot be said
     */
    add: (log: CallLog, outcome: CallOutcome = outcomeOf(log), session?: string): void => {
      counts[outcome] += 1;
      hasSessions ||= session !== undefined && session !== '';
      if (!isCounted(outcome)) return;
      if (isSimulated(log)) simulated += 1;
      if (session === '') withoutSession += 1;
      const at = Date.parse(log.servedAt);
      if (Number.isNaN(at)) return;
      if (first === undefined || at < first.at) first = { at, text: log.servedAt };
      if (last === undefined || at > last.at) last = { at, text: log.servedAt };
    },
    aggregate: (): CallAggregate => {
      const { matched, loose, unmatched, preflight, ignored } = counts;
      const serverResponses = counts['server-response'];
      return {
        calls: matched + loose + unmatched + serverResponses,
        firstServedAt: first?.text,
        lastServedAt: last?.text,
        ...{ matched, simulated, loose, unmatched, serverResponses, preflights: preflight, ignored },
        withoutSession: hasSessions ? withoutSession : 0,
      };
    },
  };
}

/** Whether calls with this outcome are in the counts of calls, in tables and in checks. */
export const isCounted = (outcome: CallOutcome): boolean => outcome !== 'preflight' && outcome !== 'ignored';
