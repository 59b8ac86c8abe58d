/** Adds to a list in a JSON text and leaves every other byte of it as it is. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';

/** Names and indices, from the root. */
export type JsonPath = readonly (string | number)[];

/** What takes the place of a part of a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly inserted: string;
}

/** A text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, inserted } of edits.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(at, from), inserted);
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/**
 * Adds `values` at the end of the list that has the name in the object at `path`, written as what is there is written. A list
 * that is missing is made, at the end of its object.
 *
 * @param root of `text`
 * @returns `undefined` where something else than a list has the name, or there is no object
 */
export function addToList(
  text: string,
  root: Node | undefined,
  path: JsonPath,
  name: string,
  values: readonly unknown[],
): Edit | undefined {
  const owner = root && findNodeAtLocation(root, [...path]);
  const last = owner?.type === 'object' ? owner.children?.at(-1) : undefined;
  if (owner === undefined || last === undefined) return undefined;
  const there = findNodeAtLocation(owner, [name]);
  if (there?.type === 'array') return appendToNode(text, there, values);
  const layout = layoutOf(text, last, owner);
  const list = newList(values, layout);
  if (there === undefined) {
    const { before } = layout;
    return insertBehind(last, `,${before}${JSON.stringify(name)}:${before === '' ? '' : ' '}${list}`);
  }
  return there.type === 'null' ? { from: there.offset, to: there.offset + there.length, inserted: list } : undefined;
}

function appendToNode(text: string, list: Node, values: readonly unknown[]): Edit {
  const last = list.children?.at(-1);
  if (last !== undefined) return insertBehind(last, `,${writeEntries(values, layoutOf(text, last, list))}`);
  const unit = indentUnit(text);
  const before = unit === undefined ? '' : lineEndOf(text) + indentOfLine(text, list.offset);
  const inserted = newList(values, { before, unit: unit ?? '' });
  return { from: list.offset, to: list.offset + list.length, inserted };
}

function insertBehind({ offset, length }: Node, inserted: string): Edit {
  return { from: offset + length, to: offset + length, inserted };
}

/** How the entries of a list or an object are written. */
interface Layout {
  /** What stands before each: a line end and its indentation; or a space or nothing, where they share a line. */
  readonly before: string;
  /** One level of indentation more. */
  readonly unit: string;
}

/** @param last entry of `owner` */
function layoutOf(text: string, last: Node, owner: Node): Layout {
  const indent = ownLineIndent(text, last);
  if (indent === undefined) return { before: isSpaced(text, owner) ? ' ' : '', unit: '' };
  return { before: lineEndOf(text) + indent, unit: indentUnit(text) ?? '' };
}

const writeEntries = (values: readonly unknown[], { before, unit }: Layout): string =>
  values.map((value) => before + JSON.stringify(value, null, unit).replaceAll('\n', before)).join(',');

/** A list as the value of an entry that is written so. */
function newList(values: readonly unknown[], { before, unit }: Layout): string {
  if (!before.includes('\n')) return `[${writeEntries(values, { before, unit }).trimStart()}]`;
  return `[${writeEntries(values, { before: before + unit, unit })}${before}]`;
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Whether entries that share a line have spaces between them. */
function isSpaced(text: string, { offset, length }: Node): boolean {
  return /,[ \t]/.test(outsideStrings(text.slice(offset, offset + length))) || outsideStrings(text).includes('"": ');
}

/** The beginning of a JSON text with its strings emptied: what is left shows how it is spaced. */
function outsideStrings(text: string): string {
  return text.slice(0, 10_000).replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '""');
}

/** What stands before a node on its line, when that is only space. */
function ownLineIndent(text: string, { offset }: Node): string | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  return lineStart > 0 && before.trim() === '' ? before : undefined;
}

function indentOfLine(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
}

/** One level of indentation: that of the first indented line; `undefined` for a text without line breaks. */
function indentUnit(text: string): string | undefined {
  const found = /\n([ \t]+)\S/.exec(text)?.[1];
  return found ?? (text.trimEnd().includes('\n') ? '' : undefined);
}
