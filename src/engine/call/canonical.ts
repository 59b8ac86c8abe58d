/** Texts that are equal for bodies that mean the same. */

import { parseBoundedJson } from '../../http-text/bounded-json.ts';
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
 * JSON without regard to the order of keys, white space and the spelling of numbers, which are compared by all their digits. `undefined` when the text is not
 * JSON, or too long or too deep to be compared as a value.
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

/** A GraphQL request without the white space and commas that mean nothing; no variables, `null` and `{}` are the same. */
export function canonicalGraphql(query: string, operationName: string, variables: string): GraphqlParts {
  const canonical = variables.trim() === '' ? 'null' : canonicalJson(variables);
  return {
    query: query
      .trim()
      .replace(/[\s,]+/g, ' ')
      .replace(/ ?([!$&()[\]{}:=@|]) ?/g, '$1'),
    operationName,
    variables: canonical === '{}' ? 'null' : canonical,
  };
}
