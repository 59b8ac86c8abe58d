/** Signals that ask a process to end. */

/** On Windows Ctrl-C comes as SIGINT and Ctrl-Break as SIGBREAK; the others never come. */
export const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** A signal that aborts, with the signal's name as the reason, when the process is asked to end. */
export function untilSignal(self: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const name of endSignals) {
    self.once(name, () => {
      controller.abort(name);
    });
  }
  return controller.signal;
}
