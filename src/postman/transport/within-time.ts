/** Work that may take only so long, and that a signal ends. */
import { abortFailure, deadlinePassed, networkFailure, timeoutFailure, type Failure } from '../failure/failure.ts';
import type { Clock } from './clock.ts';

export interface TimeLimits {
  /** Without any left the work does not begin. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
}

export type InTime<T> = { readonly ok: true; readonly result: T } | { readonly ok: false; readonly failure: Failure };

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
  const aborted = Promise.withResolvers<never>();
  const stop = (): void => {
    aborted.reject(new Error('aborted'));
  };
  signal.addEventListener('abort', stop, { once: true });
  try {
    return { ok: true, result: await Promise.race([work(signal), aborted.promise]) };
  } catch (error) {
    if (isCancelled()) return { ok: false, failure: abortFailure('sent', given?.reason) };
    return { ok: false, failure: timeout.signal.aborted ? timeoutFailure(timeoutMs) : networkFailure(error) };
  } finally {
    // As long as it listens, the caller's signal holds the result: of a long read of call logs all pages at once.
    signal.removeEventListener('abort', stop);
    // A reason spares an error that nobody sees, with a stack of its own: 3 % of a long read.
    timer.abort(workIsOver);
  }
}
