/** How a call to the mock went, as far as its log tells. */
import type { CallOutcome } from './call-outcome.ts';
import type { CallLog } from './model.ts';

export { type CallOutcome, noCalls } from './call-outcome.ts';

/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
export function isUnmatched({ response }: CallLog): boolean {
  return response.type.toLowerCase() === 'error';
}

/** As far as the log alone tells: it gives server responses the type of examples. */
export function outcomeOf(log: CallLog): CallOutcome {
  if (isUnmatched(log)) return 'unmatched';
  return isPreflight(log) ? 'preflight' : 'matched';
}

const requestedMethod = 'access-control-request-method';

/**
 * A preflight never reaches an OPTIONS example: the mock itself answers it (Postman's answer in postman-app-support#4603),
 * unless a server response is active.
 */
function isPreflight({ request: { method, headers } }: CallLog): boolean {
  // In words of its own: the page uses this file, and a browser has no bytes as Node has.
  return method === 'OPTIONS' && headers?.some(({ key }) => key.toLowerCase() === requestedMethod) === true;
}
