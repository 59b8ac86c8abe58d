/** Output that cannot be written: its reader has gone, the terminal is closed, the disk is full. */
import { exitCodes } from './exit-codes.ts';

/**
 * Lets a program go on where its output cannot be written: what is written from then on is lost, and a mock is removed all
 * the same. A pipe that its reader has closed, as `head` does once it has its lines, is no failure. Anything else that
 * loses standard output is one, whatever comes out well otherwise.
 */
export function surviveOutputErrors(self: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exitCode'>): void {
  self.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') self.exitCode ??= exitCodes.failure;
  });
  // What the program says of itself is not what it was asked for.
  self.stderr.on('error', () => undefined);
}
