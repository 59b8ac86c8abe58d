/** Counts the calls that named no session, where others did: a test that forgot to is hard to find otherwise. */
import type { CallOutcome } from '../../call-log/outcome.ts';

/** Counts call by call. */
export interface SessionCounter {
  /** @param session '' for a call that named none */
  readonly add: (session: string, outcome: CallOutcome) => void;
  /** 0 as long as no session was seen. */
  readonly without: () => number;
}

export function createSessionCounter(): SessionCounter {
  let hasSessions = false;
  let without = 0;
  return {
    add: (session, outcome) => {
      if (session !== '') hasSessions = true;
      // A browser's question cannot have the header, and what is ignored is in no count.
      else if (outcome !== 'preflight' && outcome !== 'ignored') without += 1;
    },
    without: () => (hasSessions ? without : 0),
  };
}
