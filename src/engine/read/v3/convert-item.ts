/** Requests and examples of format v3 as what they are in format v2.1, which the rest of the house reads and Postman's API takes. */
import type { JsonObject } from '../../../http-text/bounded-json.ts';
import { asName, asRecord, asText } from '../json.ts';
import { splitQuery } from '../read-url.ts';
import { nullWord, textOf } from './parse-item.ts';

const isTrue = (value: unknown): boolean => asText(value) === 'true';

/** One pair of a list. `value` is `null` for a query key alone. */
interface Pair {
  readonly key: string;
  readonly value: string | null;
  readonly disabled?: true;
  readonly description?: string;
  readonly type?: 'secret';
}

/** Pairs in either form: a map of keys and values, or a list of entries (V-04). */
function pairsOf(given: unknown, nullIsKeyAlone = false): Pair[] {
  const valueOf = (value: unknown): string | null => (nullIsKeyAlone && value === nullWord ? null : textOf(value));
  if (!Array.isArray(given)) {
    return Object.entries(asRecord(given) ?? {}).map(([key, value]) => ({ key, value: valueOf(value) }));
  }
  return given.flatMap((entry: unknown): Pair[] => {
    const pair = asRecord(entry);
    const key = asName(pair?.['key']);
    if (pair === undefined || key === undefined) return [];
    const description = asName(pair['description']);
    return [
      {
        key,
        value: valueOf(pair['value']),
        ...(isTrue(pair['disabled']) && { disabled: true as const }),
        ...(description !== undefined && { description }),
        ...((isTrue(pair['secret']) || pair['type'] === 'secret') && { type: 'secret' as const }),
      },
    ];
  });
}

/** The variables of a collection's definition. */
export function convertVariables(given: unknown): readonly JsonObject[] {
  return pairsOf(given).map((pair) => ({ ...pair }));
}

/**
 * The URL in parts. Keys in `queryParams`, disabled ones too, take the place of the same keys in `url`, whose other keys
 * stay and come first; without `queryParams` those of `url` count (V-06).
 */
function convertUrl(item: JsonObject): JsonObject {
  const raw = textOf(item['url']);
  const { address, query: written } = splitQuery(raw.trim());
  const params = pairsOf(item['queryParams'], true);
  const replaced = new Set(params.map(({ key }) => key));
  const query = [...written.filter(({ key }) => !replaced.has(key)), ...params];
  const variable = pairsOf(item['pathVariables']).filter(({ disabled }) => disabled === undefined);
  return {
    raw,
    ...addressParts(address),
    ...(query.length > 0 && { query }),
    ...(variable.length > 0 && { variable }),
  };
}

/** `https://shop.io:8080/a/b` in the parts that Postman's exports have. */
function addressParts(address: string): JsonObject {
  const [, protocol, rest = ''] = /^(?:([a-z][a-z\d+.-]*):\/\/)?(.*)$/is.exec(address) ?? [];
  const slash = rest.indexOf('/');
  const authority = slash === -1 ? rest : rest.slice(0, slash);
  const [, host = authority, port] = /^(.*):(\d+)$/.exec(authority) ?? [];
  return {
    ...(protocol !== undefined && { protocol }),
    host: host === '' ? [] : [host],
    ...(port !== undefined && { port }),
    ...(slash !== -1 && { path: rest.slice(slash + 1).split('/') }),
  };
}

const languages: ReadonlySet<string> = new Set(['json', 'text', 'xml', 'html', 'javascript']);

/** What Postman's editor shows a text as. */
const languageOf = (type: string | undefined): string => (type !== undefined && languages.has(type) ? type : 'text');

/** `undefined` for a request without a body. */
function convertBody(given: unknown): JsonObject | undefined {
  const body = asRecord(given);
  const type = asName(body?.['type']) ?? (body?.['content'] === undefined ? 'none' : 'text');
  const content = body?.['content'];
  switch (type) {
    case 'none':
      return undefined;
    case 'urlencoded':
      return { mode: type, urlencoded: pairsOf(content) };
    case 'formdata':
      return { mode: type, formdata: Array.isArray(content) ? content.map(convertPart) : pairsOf(content) };
    case 'file':
      return { mode: type, file: { src: asText(asRecord(content)?.['src'] ?? body?.['src']) ?? null } };
    case 'graphql': {
      const { query, variables, operationName } = asRecord(content) ?? {};
      return {
        mode: type,
        graphql: {
          query: textOf(query),
          variables: textOf(variables),
          ...(asName(operationName) !== undefined && { operationName: textOf(operationName) }),
        },
      };
    }
    default:
      return { mode: 'raw', raw: textOf(content), options: { raw: { language: languageOf(type) } } };
  }
}

function convertPart(given: unknown): JsonObject {
  const part = asRecord(given) ?? {};
  const disabled = isTrue(part['disabled']) ? { disabled: true } : {};
  const key = textOf(part['key']);
  if (part['type'] === 'file') return { key, type: 'file', src: asText(part['src']) ?? null, ...disabled };
  return { key, type: 'text', value: textOf(part['value']), ...disabled };
}

/** A request's file, or the request within an example. */
export function convertRequest(item: JsonObject): JsonObject {
  const body = convertBody(item['body']);
  const description = asName(item['description']);
  return {
    method: (asName(item['method']) ?? 'GET').toUpperCase(),
    header: pairsOf(item['headers']),
    url: convertUrl(item),
    ...(body !== undefined && { body }),
    ...(description !== undefined && { description }),
  };
}

/**
 * An example's file as a saved response. Where it has no request, or one without a URL, it is an answer to the request that it
 * belongs to (V-08). What is written by hand in the words of v2.1 (`originalRequest`, `code`, `body`) counts where the
 * words of v3 are missing.
 */
export function convertExample(item: JsonObject, name: string): JsonObject {
  const request = asRecord(item['request']) ?? asRecord(item['originalRequest']);
  const hasUrl =
    request !== undefined && asRecord(request['url']) === undefined && textOf(request['url']).trim() !== '';
  const response = asRecord(item['response']) ?? {};
  const body = response['body'] ?? item['body'];
  const { type, content } = asRecord(body) ?? { type: undefined, content: body };
  const headers = response['headers'] ?? item['headers'];
  const code = asName(response['statusCode']) ?? asName(response['code']) ?? asName(item['code']);
  return {
    ...idOf(item),
    name,
    ...(hasUrl && { originalRequest: convertRequest(request) }),
    ...(code !== undefined && { code: /^\d+$/.test(code) ? Number(code) : code }),
    status: textOf(response['statusText']),
    header: pairsOf(headers),
    body: textOf(content),
    // What the Postman CLI sends as Content-Type where no header says it follows from the body's type (V-09).
    _postman_previewlanguage: languageOf(asText(type)),
  };
}

/** The ID that an item names. */
export function idOf(item: JsonObject): { readonly id?: string } {
  const id = asName(item['id']);
  return id === undefined ? {} : { id };
}

/** `order` of an item, 0 where it has none: negative, fractional and huge ones occur. */
export function orderOf(item: JsonObject): number {
  const order = Number(asText(item['order']) ?? '0');
  return Number.isFinite(order) ? order : 0;
}
