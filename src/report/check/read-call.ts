/** A call taken apart for rules about calls. */
import { parseBoundedJson } from '../../http-text/bounded-json.ts';
import { fieldsAsValue, groupByKey } from '../../http-text/form-fields.ts';
import { withoutOrigin } from '../../http-text/without-origin.ts';
import type { CallLog } from '../../postman/model.ts';
import { readCutMark } from '../../postman/model.ts';
import { headerValue, isBinary } from '../call-log-parts.ts';
import { pathSegments } from './call-path.ts';
import { decodeForm } from '../decode-form.ts';

/** Characters. The mock takes no longer body. */
const longestBody = 32 * 1024 * 1024;

/** A call with what several rules need of it, each read once. */
export interface ReadCall {
  readonly log: CallLog;
  readonly method: string;
  readonly path: readonly string[];
  readonly query: () => readonly (readonly [name: string, value: string])[];
  readonly body: () => ReadBody;
}

export interface ReadBody {
  /** The body's JSON, its form fields, or its text. */
  readonly value: unknown;
  /** The values of a form's fields by name; absent for anything else. */
  readonly fields?: ReadonlyMap<string, readonly string[]>;
  readonly text: string;
  /** The log has its beginning only. */
  readonly isCut: boolean;
}

export function readCall(log: CallLog): ReadCall {
  const target = withoutOrigin(log.request.path);
  const queryAt = target.indexOf('?');
  return {
    log,
    method: log.request.method.toUpperCase(),
    path: pathSegments(queryAt === -1 ? target : target.slice(0, queryAt)),
    query: once(() => (queryAt === -1 ? [] : formPairs(target.slice(queryAt + 1)))),
    body: once(() => readBody(log)),
  };
}

/** The pairs of a query string or an urlencoded form. */
export function formPairs(text: string): (readonly [name: string, value: string])[] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1
        ? ([decodeForm(pair), ''] as const)
        : ([decodeForm(pair.slice(0, equals)), decodeForm(pair.slice(equals + 1))] as const);
    });
}

function readBody({ request }: CallLog): ReadBody {
  const { data, fullSize } = readCutMark(request.body?.data ?? '');
  const text = isBinary(request.body) ? Buffer.from(data, 'base64').toString() : data;
  const isCut = fullSize !== undefined;
  const value = parseBoundedJson(text, longestBody);
  if (value !== undefined) return { value, text, isCut };
  const isForm =
    request.body?.mode === 'urlencoded' ||
    /x-www-form-urlencoded/i.test(headerValue(request.headers, 'content-type') ?? '');
  if (!isForm) return { value: text, text, isCut };
  const fields = formPairs(text);
  return { value: fieldsAsValue(fields), fields: groupByKey(fields), text, isCut };
}

function once<T>(read: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: read() }).value;
}
