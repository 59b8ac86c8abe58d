/** The outcomes that a call may have. The page has them too: nothing here needs Node. */

/**
 * How a call went. `loose`: it got a saved example, and perhaps not the one that was meant. `server-response`: an active server
 * response answered, and no example was looked for. `preflight`: the mock itself answered a browser's question whether it may
 * call. `ignored`: a rule of `expect-calls` takes it out of every count.
 */
export type CallOutcome = 'matched' | 'loose' | 'unmatched' | 'server-response' | 'preflight' | 'ignored';

/** A count of each outcome to begin with. */
export const noCalls: Readonly<Record<CallOutcome, number>> = {
  matched: 0,
  loose: 0,
  unmatched: 0,
  'server-response': 0,
  preflight: 0,
  ignored: 0,
};
