import type { CallLog } from '../../postman/model.ts';

/** `server-response`: an active server response answered, and no example was looked for. */
export type CallOutcome = 'matched' | 'unmatched' | 'server-response';

/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
export function isUnmatched(log: CallLog): boolean {
  return log.response.type.toLowerCase() === 'error';
}

/** As far as the log alone tells: it gives server responses the type of examples. */
export function outcomeOf(log: CallLog): CallOutcome {
  return isUnmatched(log) ? 'unmatched' : 'matched';
}
