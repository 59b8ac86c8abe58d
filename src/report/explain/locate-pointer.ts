/** From a JSON pointer into a file to the line where it points. */
import { endOfString, pointerKeys, skipSpace } from '../../http-text/bounded-json.ts';

/** What is noted of a larger file can take more memory than line numbers are worth. */
const largestText = 32 * 1024 * 1024;

/** Keys and indexes on the way: as each level is gone through anew, a hostile depth would take hours. */
const deepestPointer = 64;

/**
 * `text` is to be JSON as `JSON.parse` takes it, but for a byte order mark. It is looked at when a line is asked for, and
 * each array or object on the way to one is gone through once, so that all lines of a large collection cost no more than
 * reading it a few times.
 *
 * @returns the line of what a pointer (RFC 6901) names, from 1; `undefined` for what is not there
 */
export function createPointerLocator(text: string): (pointer: string) => number | undefined {
  const childrenAt = new Map<number, Children>();
  const children = (offset: number): Children => {
    const known = childrenAt.get(offset) ?? readChildren(text, offset);
    childrenAt.set(offset, known);
    return known;
  };
  let breaks: readonly number[] | undefined;
  return (pointer) => {
    const keys = pointerKeys(pointer);
    if (keys.length > deepestPointer || text.length > largestText) return undefined;
    let offset: number | undefined = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
    for (const key of keys) offset = offset === undefined ? undefined : children(offset).get(key);
    return offset === undefined ? undefined : countBelow((breaks ??= lineBreaks(text)), offset) + 1;
  };
}

/** Offsets of the values in an array, by index, or in an object, by key; nothing where there is neither. */
type Children = ReadonlyMap<string, number>;

function readChildren(text: string, offset: number): Children {
  const children = new Map<string, number>();
  const isArray = text[offset] === '[';
  if (!isArray && text[offset] !== '{') return children;
  let at = skipSpace(text, offset + 1);
  while (at < text.length && text[at] !== ']' && text[at] !== '}') {
    let key = String(children.size);
    if (!isArray) {
      const end = endOfString(text, at);
      // A key that comes twice has its last value, as for JSON.parse.
      key = String(JSON.parse(text.slice(at, end)));
      at = skipSpace(text, skipSpace(text, end) + 1); // over the colon
    }
    children.set(key, at);
    at = skipSpace(text, endOfValue(text, at));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return children;
}

/** Just behind the value that begins at `offset`. Not recursive: a document may be as deep as it likes. */
function endOfValue(text: string, offset: number): number {
  // V8 finds what matters much faster than a loop that is not yet compiled.
  const structure = /["[\]{},]/g;
  structure.lastIndex = offset;
  let depth = 0;
  while (structure.test(text)) {
    const at = structure.lastIndex - 1;
    switch (text.charAt(at)) {
      case '"':
        structure.lastIndex = endOfString(text, at);
        if (depth === 0) return structure.lastIndex;
        break;
      case '[':
      case '{':
        depth += 1;
        break;
      case ',':
        if (depth === 0) return at;
        break;
      default:
        depth -= 1;
        if (depth <= 0) return depth < 0 ? at : at + 1;
    }
  }
  return text.length;
}

function lineBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return breaks;
}

/** How many of the ascending `numbers` are below `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
