/** What a body of a media type is made of. */
import { escapePart, withDigits } from './document/parse-document.ts';
import { isObject, entriesOf, type JsonObject } from '../../../http-text/bounded-json.ts';
import { followSchema, toXml } from './xml-body.ts';

export type BodyFormat = 'json' | 'xml' | 'text';

/** `application/json`, `application/problem+json; charset=utf-8`, `text/xml`, `image/svg+xml` … */
export function bodyFormat(mediaType: string): BodyFormat {
  const essence = (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (/[/+]json$/.test(essence)) return 'json';
  return /[/+]xml$/.test(essence) ? 'xml' : 'text';
}

/** As the converter chooses where a response has several. */
const preferred = [
  'application/javascript',
  'application/json',
  'text/html',
  'text/plain',
  'application/xml',
  'text/xml',
];

/** The media type that a response is served with; `undefined` when it has none. */
export function chooseMediaType(mediaTypes: readonly string[]): string | undefined {
  return (
    preferred.find((mediaType) => mediaTypes.includes(mediaType)) ??
    mediaTypes.find((mediaType) => bodyFormat(mediaType) === 'json') ??
    mediaTypes[0]
  );
}

/** Names that are no media types would be served as `Content-Type`. */
export function checkMediaTypes(content: unknown, place: string, problems: string[]): void {
  for (const [name] of entriesOf(content)) {
    if (name.includes('/') || name.startsWith('x-')) continue;
    problems.push(`"${name}" at ${place}/${escapePart(name)} is no media type: write it as in "application/json".`);
  }
}

/**
 * Writes a value as its media type has it: JSON of any value, a text too; XML with the names of its schema; else a text as
 * it is. A text where XML is due is XML already.
 *
 * @param schemas by name, for references of `schema`
 */
export function bodyText(value: unknown, mediaType: string, schema: unknown, schemas: JsonObject): string {
  const format = bodyFormat(mediaType);
  if (format === 'json') return withDigits(JSON.stringify(serialized(value, schema, schemas), undefined, 2));
  if (typeof value === 'string') return withDigits(value);
  if (format === 'xml') return withDigits(toXml(value, schema, schemas));
  return withDigits(isObject(value) || Array.isArray(value) ? JSON.stringify(value, undefined, 2) : String(value));
}

/** People give the text of the JSON as an example where the schema has an object or a list. */
function serialized(value: unknown, schema: unknown, schemas: JsonObject): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || saysText(schema, schemas)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function saysText(schema: unknown, schemas: JsonObject): boolean {
  const type = followSchema(schema, schemas)?.['type'];
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}
