/** Adds to a list in a JSON text and leaves every other byte of it as it is. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

type JsonPath = readonly (string | number)[];

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
 * `text` with `values` at the end of the list at `path`, indented as the list is.
 *
 * @throws Error when there is no list
 */
export function appendToList(text: string, path: JsonPath, values: readonly unknown[]): string {
  const list = nodeAt(parseTree(text), path);
  if (list?.type !== 'array') throw new Error(`There is no list at /${path.join('/')}.`);
  return applyEdits(text, [appendToNode(text, list, values)]);
}

/**
 * The same as an edit, for a list that may be missing: it is made, with its name, at the end of its object.
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
  const owner = nodeAt(root, path);
  const last = owner?.type === 'object' ? owner.children?.at(-1) : undefined;
  if (owner === undefined || last === undefined) return undefined;
  const there = findNodeAtLocation(owner, [name]);
  const style = styleAt(text, last, owner);
  if (there?.type === 'array') return appendToNode(text, there, values);
  if (there !== undefined && there.type !== 'null') return undefined;
  const list = style.format(values);
  if (there !== undefined) return { from: there.offset, to: there.offset + there.length, inserted: list };
  const end = last.offset + last.length;
  return { from: end, to: end, inserted: `,${style.before}${JSON.stringify(name)}:${style.space}${list}` };
}

const nodeAt = (root: Node | undefined, path: JsonPath): Node | undefined =>
  root && findNodeAtLocation(root, [...path]);

/** How what is in `owner` is written: what stands before an entry, behind a colon, and a list that is the value of one. */
function styleAt(text: string, last: Node, owner: Node) {
  const indent = ownLineIndent(text, last);
  if (indent === undefined) {
    const space = isSpaced(text, owner) ? ' ' : '';
    const format = (values: readonly unknown[]) =>
      `[${values.map((value) => JSON.stringify(value)).join(`,${space}`)}]`;
    return { before: space, space, format };
  }
  const unit = indentUnit(text) ?? '';
  const lineEnd = lineEndOf(text);
  const format = (values: readonly unknown[]) =>
    `[${pretty(values, { unit, indent: indent + unit, lineEnd })}${lineEnd}${indent}]`;
  return { before: lineEnd + indent, space: ' ', format };
}

function appendToNode(text: string, list: Node, values: readonly unknown[]): Edit {
  const last = list.children?.at(-1);
  const lineEnd = lineEndOf(text);
  const close = list.offset + list.length - 1;
  if (last === undefined) {
    const from = list.offset + 1;
    const unit = indentUnit(text);
    if (unit === undefined) return { from, to: close, inserted: compact(values) };
    const outer = indentOfLine(text, list.offset);
    const entries = pretty(values, { unit, indent: outer + unit, lineEnd });
    return { from, to: close, inserted: `${entries}${lineEnd}${outer}` };
  }
  const end = last.offset + last.length;
  const insert = (inserted: string): Edit => ({ from: end, to: end, inserted });
  const indent = ownLineIndent(text, last);
  // Entries that share their lines are written without line breaks, and so is what joins them.
  if (indent === undefined) {
    if (!isSpaced(text, list)) return insert(`,${compact(values)}`);
    return insert(`, ${values.map((value) => JSON.stringify(value)).join(', ')}`);
  }
  return insert(`,${pretty(values, { unit: indentUnit(text) ?? '', indent, lineEnd })}`);
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

const compact = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(',');

/** Each value on lines of its own, a line end first. */
function pretty(
  values: readonly unknown[],
  { unit, indent, lineEnd }: { readonly unit: string; readonly indent: string; readonly lineEnd: string },
): string {
  return values
    .map((value) => lineEnd + indent + JSON.stringify(value, null, unit).replaceAll('\n', lineEnd + indent))
    .join(',');
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
