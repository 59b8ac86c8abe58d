/** Output that nobody reads any more. */

/**
 * Lets a program go on whose output was a pipe that its reader has closed, as `head` does once it has its lines: what is
 * written from then on is lost, as intended. Every other error of the output ends it.
 */
export function allowClosedPipes({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'>): void {
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
