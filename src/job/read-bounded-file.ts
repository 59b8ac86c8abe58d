/** A file that a user names. */
import fs from 'node:fs';
import { promisify } from 'node:util';
import { readPlainFile } from '../files/plain-file.ts';

export const stat = promisify(fs.stat);

/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
export const maxFileBytes = 64 * 1024 * 1024;

/** @throws Error with a sentence that says what is wrong with the file */
export function readBoundedFile(file: string): Promise<Buffer> {
  return readPlainFile(file, { follow: true, most: maxFileBytes });
}
