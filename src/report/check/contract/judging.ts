/** Asks the judge about one exchange after the other, and bounds what waits for its answers. */
import type { Exchange, Judge, Violation } from '../../../contract/index.ts';
import { messageOf } from '../../../http-text/thrown.ts';

const mostWaiting = 200;
/** Characters of bodies that wait. */
const mostWaitingText = 16 * 1024 * 1024;

export interface Judging {
  /** @param tell gets each violation, once it is known */
  readonly ask: (exchange: Exchange, tell: (violation: Violation) => void) => void;
  /** Awaited before the next one: what is not answered yet is kept in memory. `undefined` while that is little. */
  readonly full: () => Promise<void> | undefined;
  /** Resolves once all is answered. */
  readonly answered: () => Promise<void>;
  /** Why an exchange could not be judged, in words: the first reason. */
  readonly failure: () => string | undefined;
}

/** Begins with nothing asked. */
export function createJudging(judge: Judge['judge']): Judging {
  const waiting = new Set<Promise<void>>();
  let waitingText = 0;
  let failure: string | undefined;
  const answered = async (): Promise<void> => {
    await Promise.all(waiting);
  };
  return {
    ask: (exchange, tell) => {
      const size = (exchange.request.body?.length ?? 0) + (exchange.response?.body.length ?? 0);
      waitingText += size;
      const asked = judge(exchange)
        .then(
          (violations) => {
            violations.forEach(tell);
          },
          (error: unknown) => {
            failure ??= messageOf(error);
          },
        )
        .finally(() => {
          waiting.delete(asked);
          waitingText -= size;
        });
      waiting.add(asked);
    },
    full: () => (waiting.size < mostWaiting && waitingText < mostWaitingText ? undefined : answered()),
    answered,
    failure: () => failure,
  };
}
