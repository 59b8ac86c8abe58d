/** Adds to a list in a JSON text and leaves every other byte of it as it is. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/**
 * `text` with `values` at the end of the list at `path`, indented as the list is.
 *
 * @throws Error when there is no list
 */
export function appendToList(text: string, path: readonly (string | number)[], values: readonly unknown[]): string {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, [...path]);
  if (list?.type !== 'array') throw new Error(`There is no list at /${path.join('/')}.`);
  const last = list.children?.at(-1);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const close = list.offset + list.length - 1;
  if (last === undefined) {
    const unit = indentUnit(text);
    if (unit === undefined) return splice(text, list.offset + 1, close, compact(values));
    const outer = indentOfLine(text, list.offset);
    const entries = pretty(values, { unit, indent: outer + unit, lineEnd });
    return splice(text, list.offset + 1, close, `${entries}${lineEnd}${outer}`);
  }
  const end = last.offset + last.length;
  const indent = ownLineIndent(text, last);
  // Entries that share their lines are written without line breaks, and so is what joins them.
  if (indent === undefined) {
    const isSpaced =
      /,[ \t]/.test(outsideStrings(text.slice(list.offset, close))) || outsideStrings(text).includes('"": ');
    return splice(
      text,
      end,
      end,
      isSpaced ? `, ${values.map((value) => JSON.stringify(value)).join(', ')}` : `,${compact(values)}`,
    );
  }
  const unit = indentUnit(text) ?? '';
  return splice(text, end, end, `,${pretty(values, { unit, indent, lineEnd })}`);
}

/** The beginning of a JSON text with its strings emptied: what is left shows how it is spaced. */
function outsideStrings(text: string): string {
  return text.slice(0, 10_000).replace(/"(?:[^"\\]|\\.)*(?:"|$)/gs, '""');
}

const splice = (text: string, from: number, to: number, inserted: string): string =>
  text.slice(0, from) + inserted + text.slice(to);

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
