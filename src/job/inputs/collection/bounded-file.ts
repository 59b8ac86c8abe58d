/** A file that a user names, and what is kept of it. */
import fs from 'node:fs';
import { promisify } from 'node:util';
import { readPlainFile } from '../../../files/plain-file.ts';

/** What stands at a path. Not `node:fs/promises`, which takes main 3 ms to load. */
export const stat = promisify(fs.stat);

/** A larger file is no collection that Postman would take (its API ends at 30 MB), and would only fill the memory. */
export const maxFileBytes = 64 * 1024 * 1024;

/** What was converted and what is escaped is longer than what a user gives. */
const maxKeptBytes = 4 * maxFileBytes;

/** @throws Error with a sentence that says what is wrong with the file */
export function readBoundedFile(file: string): Promise<Buffer> {
  return readPlainFile(file, { follow: true, most: maxFileBytes });
}

/** Reads a file of ours. @throws as `readBoundedFile`, and where a link stands in its place */
export function readKeptFile(file: string): Promise<Buffer> {
  return readPlainFile(file, { follow: false, most: maxKeptBytes });
}
