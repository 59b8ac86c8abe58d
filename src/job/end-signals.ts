import type { Clock } from '../postman/index.ts';

/** How a step is told that its time is over. */
export interface EndSignals {
  /** Begin nothing new. */
  readonly stop: AbortSignal;
  /** End what is under way too: the runner is about to kill the process. */
  readonly giveUp: AbortSignal;
}

/** The signals that ask a process to end: a cancelled job sends SIGINT, on Windows Ctrl-Break comes as SIGBREAK. */
export const endSignalNames = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/**
 * GitHub's runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later: what is under way may have 6 s of that, so that
 * a create that Postman has already begun is still written down.
 */
const graceMilliseconds = 6_000;

/** Listens for signals to `self`; the reason of both is `Cancelled by <signal>.` */
export function listenForEnd(self: NodeJS.Process): EndSignals & { readonly dispose: () => void } {
  const stop = new AbortController();
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    const reason = new CancelledError(name);
    stop.abort(reason);
    timer ??= setTimeout(() => {
      giveUp.abort(reason);
    }, graceMilliseconds).unref();
  };
  for (const name of endSignalNames) self.on(name, onSignal);
  return {
    stop: stop.signal,
    giveUp: giveUp.signal,
    dispose() {
      clearTimeout(timer);
      for (const name of endSignalNames) self.off(name, onSignal);
    },
  };
}

/**
 * Aborts `milliseconds` after `signal`, with its reason. Keeps no process alive that is done before.
 *
 * @param atLeast milliseconds from now on where the process was asked to end some time ago
 */
export function abortLater(signal: AbortSignal, milliseconds: number, clock: Clock, atLeast = 0): AbortSignal {
  const later = new AbortController();
  const onAbort = () => {
    const since = signal.reason instanceof CancelledError ? performance.now() - signal.reason.at : 0;
    void clock.sleep(Math.max(milliseconds - since, atLeast), undefined, { ref: false }).then(() => {
      later.abort(signal.reason);
    });
  };
  if (signal.aborted) onAbort();
  else signal.addEventListener('abort', onAbort, { once: true });
  return later.signal;
}

/** The process was asked to end. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  readonly signal: NodeJS.Signals;
  /** When, as `performance.now()` tells it. */
  readonly at = performance.now();

  constructor(signal: NodeJS.Signals) {
    super(`Cancelled by ${signal}.`);
    this.signal = signal;
  }
}
