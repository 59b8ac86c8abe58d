/** What a shell sees. `run` ends with the command's own code; these are ours. */
export const exitCodes = {
  /** Something that should not happen. */
  failure: 1,
  /** A wrong option or input. */
  usage: 2,
  /** The mock could not be opened: Postman's answer, the network, a busy port. */
  notOpened: 3,
  /** A check failed: `fail-on-unmatched`, `fail-on-loose-match`, `expect-calls`, `min-coverage` or `contract`. */
  checkFailed: 4,
  /** The command of `run` is there but cannot be executed, as shells say it. */
  notExecutable: 126,
  /** The command of `run` does not exist, as shells say it. */
  notFound: 127,
} as const;

/**
 * Lets a program go on where its output cannot be written (its reader has gone, the terminal is closed, the disk is full): what is written from then on is lost, and a mock is removed all
 * the same. A pipe that its reader has closed, as `head` does once it has its lines, is no failure. Anything else that
 * loses standard output is one, whatever comes out well otherwise.
 */
export function surviveOutputErrors(self: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exitCode'>): void {
  self.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') self.exitCode ??= exitCodes.failure;
  });
  // Messages are no result: losing them is no failure.
  self.stderr.on('error', () => undefined);
}
