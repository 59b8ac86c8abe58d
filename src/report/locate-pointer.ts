/** From a JSON pointer into a file to the line where it points. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';

/** Line of what `pointer` (RFC 6901) names, from 1; `undefined` for what is not there. */
export type LocatePointer = (pointer: string) => number | undefined;

/** A tree of a larger file takes more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;

/** Parses `text` when it is asked for the first time. */
export function createPointerLocator(text: string): LocatePointer {
  let tree: { readonly root: Node | undefined } | undefined;
  return (pointer) => {
    tree ??= { root: parse(text) };
    const node = tree.root && findPointer(tree.root, pointer);
    return node && lineAt(text, node.offset);
  };
}

function parse(text: string): Node | undefined {
  if (text.length > largestText) return undefined;
  try {
    return parseTree(text, undefined, { allowTrailingComma: true });
  } catch (error) {
    // The parser goes as deep as the document does: a hostile one has no lines then.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function findPointer(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root;
  for (const escaped of pointer.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    node = node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key]);
  }
  return node;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
