/** How a call to the mock went. */
import type { CallLog } from './model.ts';

/**
 * How a call may have gone. `loose`: it got a saved example, and perhaps not the one that was meant. `server-response`: an active server
 * response answered, and no example was looked for. `preflight`: the mock itself answered a browser's question whether it may
 * call. `ignored`: a rule of `expect-calls` takes it out of every count.
 * In the order in which the page offers them.
 */
export const outcomes = ['unmatched', 'loose', 'matched', 'server-response', 'preflight', 'ignored'] as const;
export type CallOutcome = (typeof outcomes)[number];

/** A count of each outcome to begin with. */
export const noCalls = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Readonly<
  Record<CallOutcome, number> // one entry for each
>;

/** Whether the mock itself had no answer: `response.type` is `error` (Postman API, call logs; case-insensitive there). */
export function isUnmatched({ response }: CallLog): boolean {
  return response.type.toLowerCase() === 'error';
}

/** As far as the log alone tells: it gives server responses the type of examples. */
export function outcomeOf(log: CallLog): CallOutcome {
  if (isUnmatched(log)) return 'unmatched';
  return isPreflight(log) ? 'preflight' : 'matched';
}

/** Whether a rule of `answers` gave the call no example at all: a fault that sent nothing, or an error that the mock made. */
export function isSimulated({ answer, response }: CallLog): boolean {
  return answer !== undefined && (answer.made === true || response.statusCode === 0);
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
