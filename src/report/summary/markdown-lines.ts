/** Lines of Markdown within a number of bytes. */

/** The first lines that fit into `room` bytes together. */
export function takeWithin(lines: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const line of lines) {
    used += byteLength([line]);
    if (used > room) break;
    taken.push(line);
  }
  return taken;
}

/** Bytes (UTF-8) of the lines, each with its newline. */
export const byteLength = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;

export interface TableOptions {
  readonly head: readonly string[];
  /** Bytes for the whole table. */
  readonly room: number;
  /** Says that rows are left out, `undefined` when none are. */
  readonly leftOut: (shownRows: number) => string | undefined;
}

/** A table of rows that are Markdown already, a sentence below it where not all fit, and an empty line. */
export function tableWithin(rows: readonly string[], { head, room, leftOut }: TableOptions): string[] {
  const shown = takeWithin(rows, room - byteLength(head) - leftOutBytes);
  const sentence = leftOut(shown.length);
  return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}
