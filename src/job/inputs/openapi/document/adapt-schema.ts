/** Schemas as the converter understands them: what it would make up wrongly gets a value here. */
import { asNumber, without } from './parse-document.ts';

type Schema = Record<string, unknown>;

/**
 * Texts of formats for which the converter makes up any text, which clients with types refuse. Names and addresses are those
 * that are reserved for examples (RFC 2606, 5737, 7042).
 */
const values: ReadonlyMap<string, string> = new Map([
  ['byte', 'c3RyaW5n'],
  ['base64', 'c3RyaW5n'],
  ['base64url', 'c3RyaW5n'],
  ['duration', 'P1DT2H30M'],
  ['decimal', '1.5'],
  ['guid', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
  ['uuid4', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
  ['uid', 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['iri', 'https://example.com/'],
  ['iri-reference', '/example'],
  ['idn-email', 'user@example.com'],
  ['idn-hostname', 'example.com'],
  ['host', 'example.com'],
  ['domain', 'example.com'],
  ['fqdn', 'example.com'],
  ['ip', '192.0.2.1'],
  ['cidr', '192.0.2.0/24'],
  ['mac', '00:00:5e:00:53:01'],
  ['relative-json-pointer', '0'],
  ['local-date', '2026-01-31'],
  ['local-time', '10:15:30'],
  ['time-local', '10:15:30'],
  ['partial-time', '10:15:30'],
  ['local-date-time', '2026-01-31T10:15:30'],
  ['date-time-local', '2026-01-31T10:15:30'],
  ['datetime', '2026-01-31T10:15:30Z'],
  ['http-date', 'Sat, 31 Jan 2026 10:15:30 GMT'],
  ['timezone', 'Europe/Vienna'],
  ['char', 'a'],
  // As gateways of gRPC write them.
  ...['int32', 'int64', 'uint32', 'uint64', 'integer', 'number', 'float', 'double'].map((name) => [name, '7'] as const),
]);

/** @param schema whose children are done */
export function adaptSchema(schema: Schema): Schema {
  const chosen = Object.hasOwn(schema, 'const') ? { ...without(schema, 'const'), enum: [schema['const']] } : schema;
  // The converter fails to write a list of anything as XML.
  if (chosen['type'] === 'array' && chosen['items'] === undefined) return { ...chosen, items: {} };
  const list = chosen['enum'];
  // The converter would not take the text of a marked number for a number.
  if (Array.isArray(list) && list.some((entry) => asNumber(entry) !== entry)) {
    const first: unknown = chosen['default'] ?? list[0];
    return { example: first, ...without(chosen, 'enum', 'default') };
  }
  const value = isOpenText(chosen) ? values.get(String(chosen['format'])) : undefined;
  return value !== undefined && fits(value, chosen) ? { ...chosen, default: value } : chosen;
}

/** Whether nothing but its format says what the text is. */
function isOpenText(schema: Schema): boolean {
  const { type } = schema as { readonly type?: unknown };
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  return isText && !['example', 'examples', 'default', 'enum', 'pattern'].some((name) => Object.hasOwn(schema, name));
}

function fits(
  value: string,
  { minLength, maxLength }: { readonly minLength?: unknown; readonly maxLength?: unknown },
): boolean {
  return value.length >= Number(minLength ?? 0) && value.length <= Number(maxLength ?? Infinity);
}
