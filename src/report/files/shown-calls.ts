/** Which calls a reader is shown, by one budget for the page and the HAR file: both have the same ones. */
import type { Buffer } from 'node:buffer';
import type { CallOutcome } from '../../call-log/outcome.ts';
import { countOf } from '../words.ts';
import type { LeftOut } from './page-data.ts';

/** How much is shown. */
export interface ShownLimits {
  /** Most rows; a call over that is counted, not shown. */
  readonly rows: number;
  /** Most bytes of rows without their headers, bodies and comparisons. */
  readonly rowBytes: number;
  /** Most bytes of headers and bodies; beyond that a row has only its line in the list. */
  readonly bodyBytes: number;
  /** Most bytes of candidates and the requests of examples; beyond that a row has only its reason. */
  readonly comparisonBytes: number;
}

/** About as much as a browser opens within a second or two. */
export const defaultShownLimits: ShownLimits = {
  rows: 50_000,
  rowBytes: 20_000_000,
  bodyBytes: 20_000_000,
  comparisonBytes: 10_000_000,
};

/** The part of each limit that only unmatched and loose calls may use: the reader came for these, and they often come last. */
const soughtShare = 0.25;

const isSought = (outcome: CallOutcome): boolean => outcome === 'unmatched' || outcome === 'loose';

/** A call that is shown, as JSON. */
export interface ShownRow {
  readonly line: string;
  /** `undefined` where there was no room for them. */
  readonly bodies: RowBodies | undefined;
}

/** JSON of a row's two messages. */
export interface RowBodies {
  readonly request: string | Buffer;
  readonly response: string | Buffer;
}

/** The room that is left; each call takes its part of it. */
export interface ShownCalls {
  /** Takes room for a row, if there is any. @param size asked for only where there may be room */
  readonly takeRow: (outcome: CallOutcome, size: () => number) => boolean;
  /** Takes room for a row's headers and bodies. @param least what these have at least, which is cheap to know */
  readonly takeBodies: (outcome: CallOutcome, least: number, size: () => number) => boolean;
  /** Takes room for how a call differs from its example's request. */
  readonly takeComparison: (outcome: CallOutcome, size: number) => boolean;
  readonly leftOut: LeftOut;
}

/** Nothing is taken yet. */
export function createShownCalls(limits: ShownLimits): ShownCalls {
  const rows = createBudget(limits.rows);
  const rowBytes = createBudget(limits.rowBytes);
  const bodyBytes = createBudget(limits.bodyBytes);
  const comparisonBytes = createBudget(limits.comparisonBytes);
  const leftOut = { withoutRow: 0, withoutBodies: 0, withoutComparison: 0 };
  const count = (isTaken: boolean, kind: keyof LeftOut): boolean => {
    if (!isTaken) leftOut[kind] += 1;
    return isTaken;
  };
  return {
    leftOut,
    takeRow: (outcome, size) => {
      const sought = isSought(outcome);
      return count(rows.has(1, sought) && rowBytes.take(size(), sought) && rows.take(1, sought), 'withoutRow');
    },
    takeBodies: (outcome, least, size) => {
      const sought = isSought(outcome);
      // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
      return count(bodyBytes.has(least, sought) && bodyBytes.take(size(), sought), 'withoutBodies');
    },
    takeComparison: (outcome, size) => count(comparisonBytes.take(size, isSought(outcome)), 'withoutComparison'),
  };
}

/** An amount that all calls share; a part of it is only for unmatched and loose ones. */
function createBudget(total: number) {
  let left = total;
  let leftForOthers = total - Math.ceil(total * soughtShare);
  const has = (amount: number, sought: boolean): boolean => amount <= (sought ? left : Math.min(left, leftForOthers));
  return {
    has,
    take: (amount: number, sought: boolean): boolean => {
      if (!has(amount, sought)) return false;
      left -= amount;
      if (!sought) leftForOthers -= amount;
      return true;
    },
  };
}

/** What page and HAR do not have, in sentences; '' when they have all. */
export function tellLeftOut({ withoutRow, withoutBodies }: LeftOut): string {
  const calls =
    withoutRow === 0 ? '' : ` ${countOf(withoutRow, 'call')} did not fit into call-logs.har and report.html.`;
  const bodies =
    withoutBodies === 0 ? '' : ` ${countOf(withoutBodies, 'call')} stand there without headers and bodies.`;
  return `${calls}${bodies}${calls + bodies === '' ? '' : ' call-logs.ndjson has them all.'}`.trimStart();
}
