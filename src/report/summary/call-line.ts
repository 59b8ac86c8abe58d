/** One call as it is told while calls come in: a line, and below it why it missed or matched loosely. */
import type { AnswerNote } from '../../call-log/model.ts';
import type { CallOutcome } from '../../call-log/outcome.ts';
import { toLooseMatch, toMiss } from '../count/cause.ts';
import type { ReadCallLog } from '../read-calls.ts';
import { inCollection, shownCall, turnText } from '../words.ts';
import { longest, looseReason, missReason, outcomeStyles, toCell, type Paint } from './summary-text.ts';

/** A call in a few values, redacted. */
export interface DescribedCall {
  /** ISO 8601. */
  readonly servedAt: string;
  readonly outcome: CallOutcome;
  readonly method: string;
  /** With the query string, as it was sent. */
  readonly path: string;
  /** 0 where a fault sent none. */
  readonly status: number;
  /** What answered: the example with its collection's name where there are several, the server response, or the mock's error. */
  readonly name: string;
  /** The rule of `answers` that chose the answer. */
  readonly answer?: AnswerNote;
  /** Of a miss and of a loose match: the words that the report has for it. */
  readonly reason?: string;
}

/** @param call as the pass over call logs gives it */
export function describeCall({ log, insight }: ReadCallLog): DescribedCall {
  const { outcome, collection, miss, match } = insight;
  const { request, response, responseName, servedAt, answer } = log;
  const reason =
    outcome === 'unmatched'
      ? missReason(toMiss(miss))
      : outcome === 'loose'
        ? looseReason(toLooseMatch(match))
        : undefined;
  return {
    ...{ servedAt, outcome, method: request.method, path: request.path, status: response.statusCode },
    name: inCollection(responseName ?? '', collection),
    ...(answer && { answer }),
    ...(reason !== undefined && { reason }),
  };
}

const width = { outcome: 'server-response'.length, call: 50 };

/**
 * `14:03:07 unmatched       GET /users/7?page=3 404 "No example fits"`, the local time, and the reason in a second line. Values
 * are cut, their control characters made visible, and none can form a workflow command of GitHub's runner.
 */
export function formatCall(call: DescribedCall, paint: Paint = (_, text) => text): string {
  const { servedAt, outcome, method, path, status, name, answer, reason } = call;
  // The local time, for somebody who watches.
  const time = new Date(servedAt).toTimeString().slice(0, 8);
  const style = outcome in outcomeStyles ? outcomeStyles[outcome as keyof typeof outcomeStyles] : undefined;
  const shownOutcome = outcome.padEnd(width.outcome);
  const parts = [
    ...[time, style === undefined ? shownOutcome : paint(style, shownOutcome)],
    toCell(shownCall(method, path), longest.path).padEnd(width.call),
    ...[status === 0 ? '---' : String(status), toCell(name, longest.name)],
    ...(answer === undefined ? [] : [`(${toCell(turnText(answer), longest.call)})`]),
  ];
  const line = parts.join(' ').trimEnd();
  return reason === undefined ? `${line}\n` : `${line}\n         ${reason}\n`;
}
