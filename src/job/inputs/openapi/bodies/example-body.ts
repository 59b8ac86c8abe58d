/** The text of a body, of the value that a document gives for it or that was made up. */
import { isObject } from '../../../../http-text/bounded-json.ts';
import { followSchema } from './follow-schema.ts';
import { bodyFormat } from './media-type.ts';
import { withDigits } from '../document/parse-document.ts';
import { toXml } from './xml-body.ts';

/**
 * Writes a value as its media type has it: JSON of any value, a text too; XML with the names of its schema; else a text as
 * it is. A text where XML is due is XML already.
 *
 * @param schemas by name, for references of `schema`
 */
export function bodyText(
  value: unknown,
  mediaType: string,
  schema: unknown,
  schemas: Readonly<Record<string, unknown>>,
): string {
  const format = bodyFormat(mediaType);
  if (format === 'json') return withDigits(JSON.stringify(serialized(value, schema, schemas), undefined, 2));
  if (typeof value === 'string') return withDigits(value);
  if (format === 'xml') return withDigits(toXml(value, schema, schemas));
  return withDigits(isObject(value) || Array.isArray(value) ? JSON.stringify(value, undefined, 2) : String(value));
}

/** People give the text of the JSON as an example where the schema has an object or a list. */
function serialized(value: unknown, schema: unknown, schemas: Readonly<Record<string, unknown>>): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || saysText(schema, schemas)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function saysText(schema: unknown, schemas: Readonly<Record<string, unknown>>): boolean {
  const type = followSchema(schema, schemas)?.['type'];
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
