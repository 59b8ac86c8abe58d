/**
 * Opening files without ever waiting for somebody at their other end. A pipe or a device in the place of a file would block
 * a thread, which holds up even the end of the process.
 *
 * Not `node:fs/promises`, which brings `readline` with it and takes main 3 ms to load.
 */
import fs, { type Stats } from 'node:fs';
import { promisify } from 'node:util';

const open = promisify(fs.open);
const fstat = promisify(fs.fstat);
const read = promisify(fs.read);
const ftruncate = promisify(fs.ftruncate);

/** Writes behind what an open file has already. */
const appendTo: (fd: number, data: string | Uint8Array) => Promise<void> = promisify(fs.appendFile);
const close = promisify(fs.close);

// Windows has neither.
const { O_RDONLY, O_WRONLY, O_CREAT } = fs.constants;
const noWaiting = (fs.constants.O_NONBLOCK as number | undefined) ?? 0;
const noLink = (fs.constants.O_NOFOLLOW as number | undefined) ?? 0;

/** Read at once; a larger file costs one call for each. */
const blockBytes = 1024 * 1024;

/** A file of ours is no link: whoever put one there wants to have another file read or written. */
export interface OpenOptions {
  /** Whether the file may be reached by a link, as a user's may. */
  readonly follow: boolean;
}

/**
 * Opens a plain file for reading.
 *
 * @returns its descriptor, to be closed by the caller
 * @throws Error of the file system, or with a sentence that says what stands in the file's place
 */
export function openPlainFile(file: string, { follow }: OpenOptions): Promise<number> {
  return openPlain(file, O_RDONLY | (follow ? 0 : noLink));
}

/** Writes a file for this user alone, in place of what a plain file there has. @throws as `openPlainFile` */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const fd = await openPlain(file, O_WRONLY | O_CREAT | noLink, 0o600);
  try {
    // Emptied only once it is known to be a plain file.
    await ftruncate(fd);
    await appendTo(fd, text);
  } finally {
    await close(fd);
  }
}

/**
 * All bytes of a plain file, as many as there turn out to be: what a file says of its size is not to be relied on.
 *
 * @throws as `openPlainFile`, and when there are more than `most` bytes
 */
export async function readPlainFile(file: string, options: OpenOptions & { readonly most: number }): Promise<Buffer> {
  const { most } = options;
  const fd = await openPlainFile(file, options);
  try {
    const { size } = await fstat(fd);
    if (size > most) throw new Error(`The file has ${size} bytes, and at most ${most} are read.`);
    const blocks: Buffer[] = [];
    let length = 0;
    for (;;) {
      // Room for one byte more than expected: then one read shows that this was the end.
      const expected = length === 0 ? size + 1 : blockBytes;
      const block = Buffer.allocUnsafe(Math.min(expected, most + 1 - length));
      const { bytesRead } = await read(fd, block, 0, block.length, null);
      length += bytesRead;
      if (length > most) throw new Error(`The file has more than ${most} bytes, and no more are read.`);
      if (bytesRead > 0) blocks.push(block.subarray(0, bytesRead));
      if (bytesRead === 0 || (length === size && bytesRead < block.length)) break;
    }
    const [only] = blocks;
    return blocks.length === 1 && only !== undefined ? only : Buffer.concat(blocks, length);
  } finally {
    await close(fd);
  }
}

/**
 * As `readPlainFile`, at once: for many small files, of which each would cost five turns of the event loop.
 *
 * @throws as `readPlainFile`
 */
export function readPlainFileNow(file: string, options: OpenOptions & { readonly most: number }): Buffer {
  const { follow, most } = options;
  let fd: number;
  try {
    fd = fs.openSync(file, O_RDONLY | (follow ? 0 : noLink) | noWaiting);
  } catch (cause) {
    throw explain(file, cause);
  }
  try {
    const stats = fs.fstatSync(fd);
    requirePlain(file, stats);
    if (stats.size > most) throw new Error(`The file has ${stats.size} bytes, and at most ${most} are read.`);
    // Bytes that are appended while it is read are left out.
    const bytes = Buffer.allocUnsafe(stats.size);
    return bytes.subarray(0, fs.readSync(fd, bytes, 0, bytes.length, 0));
  } finally {
    fs.closeSync(fd);
  }
}

/**
 * Makes sure that a file which a library opens is plain, if it is there at all.
 *
 * @throws as `openPlainFile`
 */
export function requirePlainFile(file: string): void {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (stats !== undefined) requirePlain(file, stats);
}

async function openPlain(file: string, flags: number, mode?: number): Promise<number> {
  let fd: number;
  try {
    fd = await open(file, flags | noWaiting, mode);
  } catch (cause) {
    throw explain(file, cause);
  }
  try {
    requirePlain(file, await fstat(fd));
    return fd;
  } catch (error) {
    await close(fd);
    throw error;
  }
}

/** What the system says instead of opening what would wait, or is a link, in words. */
function explain(file: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENXIO')
    return new Error(`${file} is a pipe, a socket or a device, where a plain file should be.`, { cause });
  if (code === 'EACCES')
    return new Error(`${file} may not be opened by this user (EACCES): change its permissions.`, { cause });
  if (code === 'ELOOP') return new Error(`${file} is a symbolic link, where a plain file should be.`, { cause });
  return cause;
}

function requirePlain(file: string, stats: Stats): void {
  if (stats.isFile()) return;
  throw new Error(`${file} is ${kindOf(stats)}, where a plain file should be.`);
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}
