/** Time as the transport sees it, and work that may take only so long. */
import { abortFailure, deadlinePassed, networkFailure, timeoutFailure, type Failure } from '../failure/failure.ts';

/** Tests give one that runs faster. */
export interface Clock {
  /** Milliseconds since the epoch, which only ever grow: a clock of the system that is set anew moves no deadline. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds; rejects with the signal's reason as soon as `signal` aborts. With `ref: false` the
   * wait alone keeps no process alive.
   */
  sleep(ms: number, signal?: AbortSignal, options?: { readonly ref?: boolean }): Promise<void>;
}

// Node fires a longer timer at once.
const longestTimer = 2 ** 31 - 1;

/** This machine's time. */
export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  // Node's own makes an error with a stack for each wait that is called off, as that for a timeout always is: of a long read
  // of call logs that was 4 %.
  sleep: (ms, signal, { ref = true } = {}) =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason as Error); // as AbortSignal's own methods do
      };
      const timer = setTimeout(
        () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
        Math.min(ms, longestTimer),
      );
      if (!ref) timer.unref();
      if (signal?.aborted === true) stop();
      else signal?.addEventListener('abort', stop, { once: true });
    }),
};

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
    // As long as it listens, the signal holds the result: of a long read of call logs all pages at once.
    signal.removeEventListener('abort', giveUp);
  }
}

export interface TimeLimits {
  /** Without any left the work does not begin. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
}

type InTime<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly failure: Failure };

/** Why a timer that is not needed any more is ended. */
const workIsOver = 'the work is over';

/**
 * Never rejects: what `work` throws is a failure of the network.
 *
 * @param work is left behind when it does not end with its signal
 */
export async function withinTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  { timeoutMs, signal: given, clock }: TimeLimits,
): Promise<InTime<T>> {
  const isCancelled = (): boolean => given?.aborted === true;
  if (isCancelled()) return { ok: false, failure: abortFailure('unsent', given?.reason) };
  if (timeoutMs <= 0) return { ok: false, failure: deadlinePassed() };
  const timer = new AbortController();
  const timeout = new AbortController();
  clock.sleep(timeoutMs, timer.signal).then(
    () => {
      timeout.abort();
    },
    () => undefined,
  );
  const signal = given === undefined ? timeout.signal : AbortSignal.any([timeout.signal, given]);
  try {
    return { ok: true, result: await notLongerThan(signal, 'aborted', work(signal)) };
  } catch (error) {
    if (isCancelled()) return { ok: false, failure: abortFailure('sent', given?.reason) };
    return { ok: false, failure: timeout.signal.aborted ? timeoutFailure(timeoutMs) : networkFailure(error) };
  } finally {
    // A reason spares an error that nobody sees, with a stack of its own: 3 % of a long read.
    timer.abort(workIsOver);
  }
}
