/** A call taken apart once: every part is read when it is first asked for. */
import type { KeyValue } from '../collection.ts';
import { parseBoundedJson } from '../../http-text/bounded-json.ts';
import { canonicalFields, canonicalGraphql, canonicalJson, type GraphqlParts } from './canonical.ts';
import type { MockRequest } from '../exchange.ts';
import { fieldsAsValue, groupByKey } from '../../http-text/form-fields.ts';
import { typedText } from '../../http-text/header-text.ts';
import { boundaryOf, parseMultipart } from '../../http-text/multipart.ts';
import { parsePath, type RequestPath } from './path-pattern.ts';
import { parseFormText } from '../../http-text/percent-encoding.ts';
import { comparableQuery, type Query } from '../match/query-score.ts';
import { withoutOrigin } from '../../http-text/without-origin.ts';

/** Longer bodies are not parsed for the request helpers. */
const longestParsedBody = 4 * 1024 * 1024;

/** A request target taken apart. */
export interface Target {
  readonly path: RequestPath;
  /** Decoded, in the order sent. */
  readonly queryPairs: readonly (readonly [key: string, value: string])[];
  readonly query: Query;
}

/** A call whose body and headers are read when they are first asked for. */
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
  /** The body's JSON value or form fields by name, `undefined` for anything else. */
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

/** Parts a request target: `/a?b=1#c` → `/a` and `b=1`; an absolute URL (as proxies send it) loses its host. */
function splitTarget(target: string): { path: string; query: string } {
  const hash = target.indexOf('#');
  const sent = hash === -1 ? target : target.slice(0, hash);
  const mark = sent.indexOf('?');
  const path = withoutOrigin(mark === -1 ? sent : sent.slice(0, mark));
  const query = mark === -1 ? '' : sent.slice(mark + 1);
  return { path: path.startsWith('/') ? path : `/${path}`, query };
}

function joinHeader(headers: readonly KeyValue[], name: string): string | undefined {
  const lower = name.toLowerCase();
  const values = headers.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
  return values.length === 0 ? undefined : values.map(({ value }) => typedText(value)).join(', ');
}

function readGraphql(sent: unknown): GraphqlParts | undefined {
  if (typeof sent !== 'object' || sent === null || !('query' in sent) || typeof sent.query !== 'string')
    return undefined;
  const operationName = 'operationName' in sent && typeof sent.operationName === 'string' ? sent.operationName : '';
  const variables = 'variables' in sent ? JSON.stringify(sent.variables) : '';
  return canonicalGraphql(sent.query, operationName, variables);
}

/** Takes a request target apart: a path with its query, or a whole URL. */
export function readTarget(target: string): Target {
  const { path, query } = splitTarget(target);
  const queryPairs = query === '' ? [] : parseFormText(query);
  return { path: parsePath(path), queryPairs, query: comparableQuery(queryPairs) };
}

/** @param target the request's, where it was read before */
export function readCall(request: MockRequest, target: Target = readTarget(request.target)): Call {
  const header = (name: string): string | undefined => joinHeader(request.headers, name);
  const contentType = once(() => header('content-type') ?? '');
  const mediaType = once(() => (contentType().split(';', 1)[0] ?? '').trim().toLowerCase());
  const text = once(() => new TextDecoder().decode(request.body));
  const fields = once(() => {
    if (mediaType() === 'application/x-www-form-urlencoded') return parseFormText(text());
    if (mediaType() !== 'multipart/form-data') return undefined;
    const boundary = boundaryOf(contentType());
    return boundary === undefined ? undefined : parseMultipart(text(), boundary);
  });
  const bodyValue = once(() => {
    const form = fields();
    if (form !== undefined) return fieldsAsValue(form);
    return parseBoundedJson(text(), longestParsedBody);
  });
  const { path, queryPairs, query } = target;
  return {
    method: request.method.toUpperCase(),
    path,
    queryPairs,
    query,
    queryValues: once(() => groupByKey(queryPairs)),
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
