/** A directory that a test has for itself. */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TempDirectory extends AsyncDisposable {
  /** Absolute, symbolic links resolved: macOS reaches its temp directory through one. */
  readonly path: string;
  /** Removes the directory with all it holds; a second call does nothing. */
  remove(): Promise<void>;
}

/** Creates an empty directory under the system's temp directory: `await using directory = await tempDirectory()`. */
export async function tempDirectory(prefix = 'ephemeral-mock-'): Promise<TempDirectory> {
  const path = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  // Windows refuses to remove a file that a process has open, and lets go of it a little after the process ended.
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { path, remove, [Symbol.asyncDispose]: remove };
}
