/** Texts that are equal for bodies that mean the same. */
import { endOfString, parseBoundedJson } from '../../http-text/bounded-json.ts';
import { isExactNumber } from '../../http-text/exact-json.ts';

/** Longer texts are compared as they are. */
const longestText = 512 * 1024;

/** Recursive: `parseBoundedJson` bounds the depth. */
function write(value: unknown): string {
  if (typeof value !== 'object' || value === null || isExactNumber(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${write(element)}`).join(',')}}`;
}

/**
 * JSON without regard to the order of keys, white space and the spelling of numbers, which are compared by all their digits.
 * `undefined` when the text is not JSON, or too long or too deep to be compared as a value.
 */
export function canonicalJson(text: string): string | undefined {
  const value = parseBoundedJson(text, longestText, 'compared');
  return value === undefined ? undefined : write(value);
}

/** Form fields in an order of our own: forms are equal when the same fields were sent, in whatever order. */
export function canonicalFields(fields: readonly (readonly [key: string, value: string])[]): string {
  return JSON.stringify(fields.map((field) => JSON.stringify(field)).sort());
}

/** What two GraphQL requests are compared by. */
export interface GraphqlParts {
  readonly query: string;
  readonly operationName: string;
  /** `undefined` when they are not JSON. */
  readonly variables: string | undefined;
}

/** Strings and comments as they are, and what stands between them without the white space and commas that mean nothing. */
function canonicalQuery(query: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < query.length) {
    const end = query.startsWith('"""', at)
      ? endOfBlockString(query, at)
      : query[at] === '"'
        ? endOfString(query, at)
        : query[at] === '#'
          ? firstOf(query, /[\r\n]/g, at)
          : undefined;
    const next = end ?? firstOf(query, /["#]/g, at);
    const piece = query.slice(at, next);
    pieces.push(end === undefined ? withoutSpace(piece) : piece);
    at = next;
  }
  // A comment ends with its line.
  return pieces.filter((piece) => piece !== '').join('\n');
}

const withoutSpace = (text: string): string =>
  text
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/ ?([!$&()[\]{}:=@|]) ?/g, '$1');

/** Where it ends: `\\"""` is a part of it. */
function endOfBlockString(text: string, start: number): number {
  let end = text.indexOf('"""', start + 3);
  while (end !== -1 && text[end - 1] === '\\') end = text.indexOf('"""', end + 3);
  return end === -1 ? text.length : end + 3;
}

/** The index of the first of such characters; the text's length where there is none. */
function firstOf(text: string, characters: RegExp, from: number): number {
  characters.lastIndex = from;
  return characters.exec(text)?.index ?? text.length;
}

/** A GraphQL request without the white space and commas that mean nothing; no variables, `null` and `{}` are the same. */
export function canonicalGraphql(query: string, operationName: string, variables: string): GraphqlParts {
  const canonical = variables.trim() === '' ? 'null' : canonicalJson(variables);
  return {
    query: canonicalQuery(query),
    operationName,
    variables: canonical === '{}' ? 'null' : canonical,
  };
}
