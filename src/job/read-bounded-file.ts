/** A file that a user names. */
import fs from 'node:fs';
import { promisify } from 'node:util';

// Not `node:fs/promises`, which brings `readline` with it and takes main 3 ms to load.
const readFile = promisify(fs.readFile);
export const stat = promisify(fs.stat);

/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
const maxFileBytes = 64 * 1024 * 1024;

/** @throws Error with a sentence that says what is wrong with the file */
export async function readBoundedFile(file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > maxFileBytes) throw new Error(`The file has ${size} bytes, and at most ${maxFileBytes} are read.`);
  return readFile(file);
}
