/** XML of a value, with the names that its schema gives (OpenAPI, XML Object). */
import { isObject, type JsonObject } from '../../../http-text/bounded-json.ts';

/** An XML document. Its root is named by the schema's `xml.name`, else by the schema's own name, else `root`. */
export function toXml(value: unknown, schema: unknown, schemas: JsonObject): string {
  const reference =
    isObject(schema) && typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  const root = Array.isArray(value) ? wrapped(schema, schemas) : schema;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(value, reference ?? 'root', root, schemas, '').join('\n')}`;
}

/** A document has one root: a list is wrapped there whatever its schema says. */
function wrapped(schema: unknown, schemas: JsonObject): JsonObject {
  const followed = followSchema(schema, schemas) ?? {};
  return { ...followed, xml: { ...xmlOf(followed), wrapped: true } };
}

/** The lines of an element, or of one for each entry of a list. */
function element(value: unknown, name: string, given: unknown, schemas: JsonObject, indent: string): readonly string[] {
  const schema = merged(given, schemas);
  const xml = xmlOf(schema);
  if (Array.isArray(value)) return listElements(value, name, schema, schemas, indent);
  const tag = qualified(xml, name);
  const namespace =
    typeof xml['namespace'] === 'string' ? [` ${namespaceName(xml)}="${escaped(xml['namespace'])}"`] : [];
  if (!isObject(value)) return [`${indent}<${tag}${namespace.join('')}>${escaped(scalar(value))}</${tag}>`];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const attributes: string[] = [...namespace];
  const children: string[] = [];
  for (const [key, child] of Object.entries(value)) {
    const childSchema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    const childXml = xmlOf(merged(childSchema, schemas));
    if (childXml['attribute'] === true && !isObject(child)) {
      attributes.push(` ${qualified(childXml, key)}="${escaped(scalar(child))}"`);
    } else children.push(...element(child, key, childSchema, schemas, `${indent}  `));
  }
  if (children.length === 0) return [`${indent}<${tag}${attributes.join('')}/>`];
  return [`${indent}<${tag}${attributes.join('')}>`, ...children, `${indent}</${tag}>`];
}

/** `xml.name` of a list counts where it is wrapped; its entries have that of `items`, else the property's name. */
function listElements(
  list: readonly unknown[],
  name: string,
  schema: JsonObject,
  schemas: JsonObject,
  indent: string,
): string[] {
  const xml = xmlOf(schema);
  const inner = xml['wrapped'] === true ? `${indent}  ` : indent;
  const entries = list.flatMap((entry) => element(entry, name, schema['items'], schemas, inner));
  if (xml['wrapped'] !== true) return entries;
  const tag = qualified(xml, name);
  return [`${indent}<${tag}>`, ...entries, `${indent}</${tag}>`];
}

/** A schema with the properties of all that it is made of. */
function merged(given: unknown, schemas: JsonObject, depth = 0): JsonObject {
  const schema = followSchema(given, schemas) ?? {};
  const parts = Array.isArray(schema['allOf']) && depth < 20 ? (schema['allOf'] as readonly unknown[]) : [];
  if (parts.length === 0) return schema;
  const all = [...parts.map((part) => merged(part, schemas, depth + 1)), { ...schema, allOf: undefined }];
  const properties = all.map((part: JsonObject) => part['properties']).filter(isObject);
  return Object.assign({}, ...all, { properties: Object.assign({}, ...properties) as unknown }) as JsonObject;
}

function xmlOf(schema: JsonObject): JsonObject {
  return isObject(schema['xml']) ? schema['xml'] : {};
}

function qualified(xml: JsonObject, name: string): string {
  const own = typeof xml['name'] === 'string' && xml['name'] !== '' ? xml['name'] : name;
  const tag = nameOf(own);
  return typeof xml['prefix'] === 'string' && xml['prefix'] !== '' ? `${nameOf(xml['prefix'])}:${tag}` : tag;
}

/** Made a name that XML can have. */
function nameOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}_.:-]/gu, '_').replace(/^(?=[\p{N}.-])/u, '_');
}

function namespaceName(xml: JsonObject): string {
  return typeof xml['prefix'] === 'string' && xml['prefix'] !== '' ? `xmlns:${nameOf(xml['prefix'])}` : 'xmlns';
}

function scalar(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The schema that a schema refers to. */
export function followSchema(
  schema: unknown,
  schemas: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  let followed = schema;
  for (let steps = 0; steps < 100 && isObject(followed) && typeof followed['$ref'] === 'string'; steps += 1) {
    const name = followed['$ref'].split('/').at(-1) ?? '';
    followed = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  }
  return isObject(followed) ? followed : undefined;
}
