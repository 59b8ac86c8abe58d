/** A call taken apart: its target at once, every other part when it is first asked for. */
import { isObject, parseBoundedJson } from '../../http-text/bounded-json.ts';
import { headerValues, mediaTypeOf, typedText } from '../../http-text/header-text.ts';
import {
  boundaryOf,
  comparedPairs,
  groupByName,
  pairsAsValue,
  parseMultipart,
  type Pairs,
} from '../../http-text/pairs.ts';
import { splitTarget } from '../../http-text/target.ts';
import type { MockRequest } from '../exchange.ts';
import { canonicalFields, canonicalGraphql, canonicalJson, type GraphqlParts } from './canonical.ts';
import { parsePath, type RequestPath } from './path-pattern.ts';

/** Longer bodies are not parsed for the request helpers. */
const longestParsedBody = 4 * 1024 * 1024;

/** Values of parameters by name, in order, in the form in which they are compared. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** A request target taken apart. */
export interface Target {
  readonly path: RequestPath;
  /** Decoded, in the order sent. */
  readonly queryPairs: Pairs;
  readonly query: Query;
}

/**
 * A parameter's decoded value as it is compared. A plus and a space are the same: clients send either for both, and Postman
 * sends what was typed.
 */
export const comparableValue = (value: string): string => value.replaceAll('+', ' ');

/** Takes a target apart. It never throws, whatever the target holds. */
export function readTarget(target: string): Target {
  const { path, query: written = '' } = splitTarget(target);
  const queryPairs = comparedPairs(written);
  const query = groupByName(queryPairs.map(([name, value]) => [name, comparableValue(value)]));
  return { path: parsePath(path), queryPairs, query };
}

/** A request taken apart. */
export interface Call extends Target {
  /** Upper case. */
  readonly method: string;
  readonly hasBody: boolean;
  /** The body as UTF-8 text. */
  text(): string;
  /** The query parameters as sent, by name. */
  queryValues(): ReadonlyMap<string, readonly string[]>;
  /** Values of a header as they were typed, joined with a comma; `undefined` when it was not sent. */
  header(name: string): string | undefined;
  /** The media type in lower case without parameters; empty when none was sent. */
  mediaType(): string;
  /** The body's JSON in canonical form, `undefined` when it is not JSON or too large to compare as a value. */
  canonicalBody(): string | undefined;
  /** The body's JSON value, numbers as they are written, or form fields by name, `undefined` for anything else. */
  bodyValue(): unknown;
  /** The fields of an urlencoded or multipart body in canonical form, `undefined` for anything else. */
  canonicalFields(): string | undefined;
  /** The parts of a GraphQL request, `undefined` for anything else. */
  graphql(): GraphqlParts | undefined;
}

/** Runs `read` once, at the first call. */
export function once<T>(read: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: read() }).value;
}

/** The value of a key, which is made when there is none. */
export function getOrMake<K, T>(map: Map<K, T>, key: K, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function readGraphql(sent: unknown): GraphqlParts | undefined {
  if (!isObject(sent) || typeof sent['query'] !== 'string') return undefined;
  const { query, operationName, variables } = sent;
  return canonicalGraphql(
    query,
    typeof operationName === 'string' ? operationName : '',
    variables === undefined ? '' : JSON.stringify(variables),
  );
}

/** Takes a request apart. @param target the request's, where it was read before */
export function readCall(request: MockRequest, target: Target = readTarget(request.target)): Call {
  const header = (name: string): string | undefined => {
    const values = headerValues(request.headers, name);
    return values.length === 0 ? undefined : values.map(typedText).join(', ');
  };
  const contentType = once(() => header('content-type') ?? '');
  const mediaType = once(() => mediaTypeOf(contentType()));
  const text = once(() => new TextDecoder().decode(request.body));
  const fields = once(() => {
    if (mediaType() === 'application/x-www-form-urlencoded') return comparedPairs(text());
    if (mediaType() !== 'multipart/form-data') return undefined;
    const boundary = boundaryOf(contentType());
    return boundary === undefined ? undefined : parseMultipart(text(), boundary);
  });
  const bodyValue = once(() => {
    const form = fields();
    if (form !== undefined) return pairsAsValue(form);
    return parseBoundedJson(text(), longestParsedBody, 'written');
  });
  const { path, queryPairs, query } = target;
  return {
    method: request.method.toUpperCase(),
    path,
    queryPairs,
    query,
    queryValues: once(() => groupByName(queryPairs)),
    hasBody: request.body.length > 0,
    text,
    header,
    mediaType,
    canonicalBody: once(() => canonicalJson(text())),
    bodyValue,
    canonicalFields: once(() => {
      const sent = fields();
      return sent === undefined ? undefined : canonicalFields(sent);
    }),
    graphql: once(() => readGraphql(bodyValue())),
  };
}
