/** Parameters as they are sent, which are texts, as the values that schemas speak of. */
import { childOf, type JsonObject } from '../http-text/bounded-json.ts';
import type { Pairs } from '../http-text/pairs.ts';
import type { Parameter, ValueRule } from './contract.ts';
import { childSchemas, isOpenObject, typesOf } from './normalize-schema.ts';

/** A text as the first type that it can be of those that the schema allows. */
function typedValue(text: string, schema: unknown, schemas: JsonObject): unknown {
  const types = typesOf(schema, schemas);
  if ((types.has('integer') || types.has('number')) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text))
    return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.has('null') && !types.has('string') && (text === 'null' || text === '')) return null;
  return text;
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** What one parameter was sent as: texts of one name, or pairs of an object's properties. */
export interface Sent {
  readonly texts: readonly string[];
  readonly properties: Pairs;
}

/** Whether a pair of the query belongs to the parameter, and as which of its properties. */
export function ownerOf(
  parameter: Parameter,
  name: string,
  schemas: JsonObject,
): { readonly property?: string } | undefined {
  if (name === parameter.name) return {};
  const isObjectValue = typesOf(parameter.schema, schemas).has('object');
  if (parameter.style === 'deepObject') {
    const property = name.startsWith(`${parameter.name}[`)
      ? name.slice(parameter.name.length + 1).split(']', 1)[0]
      : undefined;
    return property === undefined ? undefined : { property };
  }
  if (!isObjectValue || !parameter.explode || parameter.mediaType !== undefined) return undefined;
  const properties = childSchemas(parameter.schema, schemas, 'properties');
  const isKnown = childOf(properties, name) !== undefined;
  return isKnown || isOpenObject(parameter.schema, schemas) ? { property: name } : undefined;
}

/**
 * The value that was sent, by its style (OpenAPI 3.1, Style Values); `undefined` for a style that is not read
 * (`label` and `matrix` of paths), and for a text of a media type that is not JSON.
 */
export function sentValue(
  { schema, style, explode, mediaType }: ValueRule,
  { texts, properties }: Sent,
  schemas: JsonObject,
): { readonly value: unknown } | undefined {
  const [text = ''] = texts;
  if (mediaType !== undefined) return jsonValue(text, mediaType);
  if (style === 'label' || style === 'matrix') return undefined;
  const types = typesOf(schema, schemas);
  if (properties.length > 0) return { value: toObject(properties, schema, schemas) };
  const parts = () => text.split(separators[style] ?? ',');
  const isList = types.has('array') && (texts.length > 1 || !types.has('string'));
  if (isList) {
    const items = childSchemas(schema, schemas, 'items');
    // OpenAPI has no style for lists of lists or objects.
    if (typesOf(items, schemas).has('object') || typesOf(items, schemas).has('array')) return undefined;
    const sent = style === 'form' && explode ? texts : parts();
    return { value: sent.map((each) => typedValue(each, items, schemas)) };
  }
  if (types.has('object') && types.size === 1) {
    const all = parts();
    const pairs = explode
      ? all.map((part) => part.split('=', 2))
      : all.flatMap((part, index) => (index % 2 === 0 ? [[part, all[index + 1] ?? '']] : []));
    const named = pairs.map(([name = '', value = '']) => [name, value] as const);
    return { value: toObject(named, schema, schemas) };
  }
  return { value: typedValue(text, schema, schemas) };
}

function jsonValue(text: string, mediaType: string): { readonly value: unknown } | undefined {
  if (!/[/+]json/.test(mediaType)) return undefined;
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { value: text };
  }
}

/** Fields as an object of the schema: lists where it wants lists. */
export function toObject(pairs: Pairs, schema: unknown, schemas: JsonObject): JsonObject {
  const properties = childSchemas(schema, schemas, 'properties');
  const entries = [...Map.groupBy(pairs, ([name]) => name)].map(([name, group]) => {
    const own = childOf(properties, name);
    const isList = typesOf(own, schemas).has('array');
    const entry = isList ? childSchemas(own, schemas, 'items') : own;
    const values = group.map(([, value]) => typedValue(value, entry, schemas));
    return [name, isList || values.length > 1 ? values : values[0]] as const;
  });
  return Object.fromEntries(entries);
}
