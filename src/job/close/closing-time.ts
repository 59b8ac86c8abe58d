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

/** A process that was held up, or asleep with its machine, has so many milliseconds to remove things all the same. */
const leastForRemoval = 3_000;

/** Milliseconds beyond the time: what is left behind is to be said. */
const forLastWord = 2_000;

/** @param closeTimeout milliseconds, from now on */
export function shareOutTime(closeTimeout: number, { clock, stop }: { clock: Clock; stop: AbortSignal }) {
  const began = clock.now();
  const over = new AbortController();
  // How long each may go on after an interrupt, whenever it comes. The runner kills 10 s after it: by then the summary is to
  // be written, and whatever is left behind to be named. A command may have used up some of that before it ended: then each
  // has at least as long as the runner waits after its second signal.
  const interrupts = {
    callLogs: abortLater(stop, 2_000, clock, 300),
    upload: abortLater(stop, 5_000, clock, 1_000),
    removal: abortLater(stop, 7_000, clock, 1_500),
    lastWord: abortLater(stop, 8_500, clock, 2_000),
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
    /** Two thirds of the time. When they are over the removal begins, whatever else is going on. */
    callLogs: share(began + (closeTimeout * 2) / 3, interrupts.callLogs),
    /** The rest of the time, as seen when the removal begins. */
    rest: () => {
      const end = Math.max(began + closeTimeout, clock.now() + leastForRemoval);
      return {
        upload: share(end, interrupts.upload),
        removal: share(end, interrupts.removal),
        /** For what is said at the end. */
        lastWord: share(end + forLastWord, interrupts.lastWord),
      };
    },
    /** Nobody waits any more. */
    dispose: () => {
      over.abort();
    },
  };
}
