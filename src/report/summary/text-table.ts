/** A table as plain text, its columns aligned as a terminal shows them. */

/** What terminals give two columns: East Asian scripts with their full-width forms, and emoji. */
const wide =
  /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\u31f0-\u33ff\uff01-\uff60\uffe0-\uffe6]|.\ufe0f)/u;
const takesNoColumn = /^\p{M}+$/u;

/** Columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  // Most texts are plain, and the first segmenter takes a process 20 ms.
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) {
    columns += wide.test(segment) ? 2 : takesNoColumn.test(segment) ? 0 : 1;
  }
  return columns;
}

export interface TextTableOptions {
  /** Indexes of the columns that are aligned at their right. */
  readonly right?: readonly number[];
  /** Takes a cell with its padding, and gives it with colours, say. */
  readonly style?: (cell: string, row: number, column: number) => string;
}

/** One line for each row, without spaces at its end. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  { right = [], style = (cell) => cell }: TextTableOptions = {},
): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  return rows.map((row, index) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - columnsOf(cell));
        return right.includes(column)
          ? padding + style(cell, index, column)
          : style(cell, index, column) + (column === row.length - 1 ? '' : padding);
      })
      .join('  ')
      .trimEnd(),
  );
}
