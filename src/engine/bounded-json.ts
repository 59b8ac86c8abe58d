/** Parsing JSON of strangers in bounded time: neither long nor deep texts may hold up other calls. */

/** Deeper values are not read; it also keeps recursion over them off the stack's end. */
const deepest = 500;

const quoteCode = 0x22;
const backslashCode = 0x5c;
/** `[` and `{`, `]` and `}` differ from each other in one bit only. */
const openCode = 0x5b;
const closeCode = 0x5d;
const braceBit = 0x20;

/** Whether brackets outside of texts nest deeper than the limit; a deep value costs the parser ten times its length. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quoteCode) inText = !inText;
    else if (inText) index += code === backslashCode ? 1 : 0;
    else if ((code & ~braceBit) === openCode) depth += 1;
    else if ((code & ~braceBit) === closeCode) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}

/** The value, or `undefined` for a text that is not JSON, longer than `longest` characters or nested too deep. */
export function parseBoundedJson(text: string, longest: number): unknown {
  if (text.length > longest || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
