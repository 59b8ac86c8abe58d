/** Waiting for something that another process does: ask again until it is so, with a deadline. */
import { setTimeout as sleep } from 'node:timers/promises';
import { busyMachine } from './busy-machine.ts';

export interface UntilOptions {
  /** Milliseconds after which waiting is given up; 5 minutes by default, which only what hangs takes. */
  readonly deadline?: number;
  /** Milliseconds between two checks; 10 by default. */
  readonly interval?: number;
  /** What is waited for, for the error, e.g. "the server's address file". */
  readonly what: string;
}

/**
 * Calls `check` until it gives something other than `undefined`, `null` or `false`, and returns that.
 * @throws Error naming `what` when the deadline has passed; its `cause` is what `check` threw last, if it threw.
 */
export async function until<T>(
  check: () => T | Promise<T>,
  { deadline = 300_000, interval = 10, what }: UntilOptions,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + deadline;
  let cause: unknown;
  for (;;) {
    try {
      const found = await check();
      cause = undefined;
      // The three empty values are excluded by the condition; the compiler does not narrow a type parameter by it.
      if (found !== undefined && found !== null && found !== false)
        return found as Exclude<T, undefined | null | false>;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= end) {
      throw new Error(`Waited ${deadline} ms in vain for ${what}.${busyMachine()}`, { cause });
    }
    await sleep(interval);
  }
}
