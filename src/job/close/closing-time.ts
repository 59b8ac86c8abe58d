/** Post's time: how long each part of it may go on, and that it ends. */
import { abortLater } from '../end-signals.ts';
import type { Clock } from '../../postman/index.ts';

/** How long one part may go on. */
export interface Share {
  /** Milliseconds of the clock. */
  readonly deadline: number;
  /** Aborted at the deadline, or some time after an interrupt, whichever comes first. */
  readonly signal: AbortSignal;
}

export interface ClosingTime {
  /** Two thirds of the time. When they are over the removal begins, whatever else is going on. */
  readonly callLogs: Share;
  /** The rest of the time, as seen when the removal begins. */
  readonly rest: () => {
    readonly upload: Share;
    readonly removal: Share;
    /** For what is said at the end. */
    readonly lastWord: Share;
  };
  /** Nobody waits any more. */
  readonly dispose: () => void;
}

/**
 * How long each may go on after an interrupt, in milliseconds. The runner kills 10 s after it: by then the summary is to be
 * written, and whatever is left behind to be named. A command may have used up some of that before it ended: then each has
 * at least as long as the runner waits after its second signal.
 */
const afterInterrupt = {
  callLogs: { most: 2_000, atLeast: 300 },
  upload: { most: 5_000, atLeast: 1_000 },
  removal: { most: 7_000, atLeast: 1_500 },
  lastWord: { most: 8_500, atLeast: 2_000 },
};

/** A process that was held up, or asleep with its machine, has so many milliseconds to remove things all the same. */
const leastForRemoval = 3_000;

/** Milliseconds beyond the time: what is left behind is to be said. */
const forLastWord = 2_000;

/** @param closeTimeout milliseconds, from now on */
export function shareOutTime(closeTimeout: number, { clock, stop }: { clock: Clock; stop: AbortSignal }): ClosingTime {
  const began = clock.now();
  const over = new AbortController();
  const interrupted = (part: keyof typeof afterInterrupt) => {
    const { most, atLeast } = afterInterrupt[part];
    return abortLater(stop, most, clock, atLeast);
  };
  // From now on: an interrupt is to be heard whenever it comes.
  const interrupts = {
    callLogs: interrupted('callLogs'),
    upload: interrupted('upload'),
    removal: interrupted('removal'),
    lastWord: interrupted('lastWord'),
  };
  const share = (deadline: number, interrupt: AbortSignal): Share => {
    const timeIsUp = new AbortController();
    clock.sleep(deadline - clock.now(), over.signal, { ref: false }).then(
      () => {
        timeIsUp.abort(new Error('`close-timeout` is over.'));
      },
      () => undefined,
    );
    return { deadline, signal: AbortSignal.any([timeIsUp.signal, interrupt]) };
  };
  return {
    callLogs: share(began + (closeTimeout * 2) / 3, interrupts.callLogs),
    rest: () => {
      const end = Math.max(began + closeTimeout, clock.now() + leastForRemoval);
      return {
        upload: share(end, interrupts.upload),
        removal: share(end, interrupts.removal),
        lastWord: share(end + forLastWord, interrupts.lastWord),
      };
    },
    dispose: () => {
      over.abort();
    },
  };
}

/** The work's result, or an error as soon as the signal is aborted: the work itself may go on for ever. */
export async function notLongerThan<T>(signal: AbortSignal, whatIsNotDone: string, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => {
    reject(new Error(whatIsNotDone, { cause: signal.reason }));
  };
  if (signal.aborted) giveUp();
  else signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
