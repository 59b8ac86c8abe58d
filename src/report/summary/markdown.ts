/** Text of others as Markdown that acts as nothing else, and lists and tables of bounded size. */
import { cutMiddle, toVisible } from '../words.ts';

/**
 * Text as GitHub-flavoured Markdown that shows exactly this text, in a table cell too: one line, no markup, no HTML, no
 * links, no mentions.
 */
export const escapeMarkdown = (text: string): string => escapeStart(escapeInline(text));

function escapeInline(text: string): string {
  return (
    toVisible(text)
      .replace(/[&<>"'`|\\*_[\](){}~!#$+^:]/g, entityOf)
      // GitHub looks for mentions in the rendered text, where an entity is a plain `@` again: keep it off the name.
      .replaceAll('@', '&#64;&#8203;')
      // `www.` alone makes a link.
      .replace(/www\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`)
  );
}

const escapeStart = (text: string): string =>
  text
    .replace(/^\s*(?:-|\d+\.)/, (marker) => marker.replace(/[-.]/, entityOf))
    // Five spaces behind the mark of a list begin a code block.
    .replace(/^ /, entityOf);

/** The same for a sentence that quotes values in backticks: they become code, which backticks could not be in a table. */
export function markdownOf(sentence: string): string {
  const parts = sentence.split('`');
  // Without a second one the last backtick is a character.
  const tail = parts.length % 2 === 0 ? `\`${parts.pop() ?? ''}` : '';
  const texts = parts.map((part, index) => (index % 2 === 0 || part === '' ? escapeInline(part) : codeOf(part)));
  return escapeStart(texts.join('') + escapeInline(tail));
}

/** A value as code. */
export const codeOf = (value: string): string => `<code>${escapeMarkdown(value)}</code>`;

/** What only some readers want, folded under a title of ours. */
export const folded = (title: string, lines: readonly string[]): string[] => [
  `<details><summary>${title}</summary>`,
  '',
  ...(lines.at(-1) === '' ? lines : [...lines, '']),
  '</details>',
  '',
];

const entityOf = (character: string): string => `&#${character.charCodeAt(0)};`;

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

/** A table and the room that it may fill. */
export interface TableOptions {
  readonly head: readonly string[];
  /** Bytes for the whole table. */
  readonly room: number;
  /** Says that rows are left out, `undefined` when none are. */
  readonly leftOut: (shownRows: number) => string | undefined;
}

/** A table of cells that are Markdown already, a sentence below it where not all fit, and an empty line. */
export function tableWithin(rows: readonly (readonly string[])[], { head, room, leftOut }: TableOptions): string[] {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const shown = takeWithin(lines, room - byteLength(head) - leftOutBytes);
  const sentence = leftOut(shown.length);
  return [...head, ...shown, '', ...(sentence === undefined ? [] : [sentence, ''])];
}

/** A list and the room that it may fill. */
export interface ListOptions {
  readonly title: string;
  /** Characters of one entry. */
  readonly longest: number;
  /** Bytes for all entries. */
  readonly room: number;
  /** Says that entries are left out. */
  readonly leftOut: (count: number) => string;
}

/** A list of sentences under its title, how many of them did not fit, and an empty line; nothing where there are none. */
export function listWithin(sentences: readonly string[], { title, longest, room, leftOut }: ListOptions): string[] {
  if (sentences.length === 0) return [];
  const lines = sentences.map((sentence) => `- ${markdownOf(cutMiddle(sentence, longest))}`);
  const shown = takeWithin(lines, room);
  const rest = lines.length - shown.length;
  return [title, '', ...shown, ...(rest === 0 ? [] : [`- ${leftOut(rest)}`]), ''];
}
