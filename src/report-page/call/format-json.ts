/** Lays JSON out for reading without changing a character of its values: `1.0`, `1e400` and long integers stay as sent. */

/** Deeper levels are not indented further: a hostile body of brackets alone would grow with the square of its depth. */
const deepestIndent = 40;

/** @returns the text with two spaces a level, or `undefined` when it is not JSON */
export function formatJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  return layOut(text);
}

/** @param text well-formed JSON, or the start of such */
export function layOut(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let previous = '';
  const startLine = (): void => {
    parts.push(`\n${'  '.repeat(Math.min(depth, deepestIndent))}`);
  };
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at);
    const token = text.slice(at, end);
    at = end;
    if (token.trim() === '') continue;
    const isFirst = previous === '{' || previous === '[';
    if (token === '}' || token === ']') {
      depth -= 1;
      if (!isFirst) startLine();
    } else if (isFirst || previous === ',') {
      startLine();
    }
    if (token === '{' || token === '[') depth += 1;
    parts.push(token === ':' ? ': ' : token);
    previous = token;
  }
  return parts.join('');
}

/**
 * The members of each object in the order of their names: two texts that differ in that alone become one.
 * @param text well-formed JSON
 * @throws RangeError when it is nested too deep
 */
export function orderKeys(text: string): string {
  let at = 0;
  const next = (): string => {
    const start = at;
    at = tokenEnd(text, start);
    const token = text.slice(start, at);
    return token.trim() === '' ? next() : token;
  };
  /** The value that begins with `token`. */
  const read = (token: string): string => {
    if (token !== '{' && token !== '[') return token;
    const close = token === '{' ? '}' : ']';
    const parts: string[] = [];
    for (let part = next(); part !== close; part = next()) {
      if (part === ',') continue;
      const colon = token === '{' ? next() : '';
      parts.push(colon === '' ? read(part) : `${part}:${read(next())}`);
    }
    if (token === '{') parts.sort();
    return `${token}${parts.join(',')}${close}`;
  };
  return read(next());
}

interface JsonLine {
  readonly indent: string;
  /** With its quotes; '' where the line has none. */
  readonly key: string;
  /** A whole value, or the brackets that open or close one. */
  readonly value: string;
  readonly kind: 'string' | 'number' | 'literal' | 'bracket';
  /** `,` or ''. */
  readonly comma: string;
}

/** Splits one line of `formatJson` into what is coloured differently. */
export function readJsonLine(line: string): JsonLine {
  const start = line.length - line.trimStart().length;
  const stringStop = line.charAt(start) === '"' ? stringEnd(line, start) : start;
  const hasKey = line.startsWith(': ', stringStop);
  const valueStart = hasKey ? stringStop + 2 : start;
  const comma = line.endsWith(',') ? ',' : '';
  const value = line.slice(valueStart, line.length - comma.length);
  return {
    indent: line.slice(0, start),
    key: hasKey ? line.slice(start, stringStop) : '',
    value,
    kind: kindOf(value),
    comma,
  };
}

function kindOf(value: string): JsonLine['kind'] {
  const first = value.charAt(0);
  if (first === '"') return 'string';
  if (/[-\d]/.test(first)) return 'number';
  return /[tfn]/.test(first) ? 'literal' : 'bracket';
}

const isOther = /[^\s{}[\],:"]/;

function tokenEnd(text: string, start: number): number {
  if (text.charAt(start) === '"') return stringEnd(text, start);
  let end = start + 1;
  if (isOther.test(text.charAt(start))) while (end < text.length && isOther.test(text.charAt(end))) end += 1;
  return end;
}

/** Just behind the quote that closes the string at `start`. */
function stringEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}
