/** A saved request: the one of a collection item or the original request of an example. */
import { comparedPairs } from '../../http-text/pairs.ts';
import type { KeyValue, SavedBody, SavedRequest } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { asName, asRecord, asText, isEnabled, readPairs, textOf } from './json.ts';
import { readUrl } from './read-url.ts';

/** Reads a request given as an object or, as the format allows, as its URL alone. A missing method is GET. */
export function readRequest(value: unknown, defects: DefectLog): SavedRequest {
  const request = asRecord(value);
  if (request === undefined && typeof value !== 'string') defects.add('request-unreadable');
  const url = request === undefined ? (typeof value === 'string' ? value : '/') : request['url'];
  const method = (asName(request?.['method']) ?? 'GET').trim().toUpperCase();
  if (!canBeSent(method)) defects.add('method-unknown');
  return {
    method,
    ...readUrl(url, defects),
    headers: readPairs(request?.['header'], defects),
    body: readBody(request?.['body'], defects),
  };
}

function isFile(field: unknown): boolean {
  return asRecord(field)?.['type'] === 'file';
}

/**
 * The text fields of a form; files are left out, as Postman's mocks compare text only (postman-app-support#9184).
 * `undefined` for a form in which nothing is left to send, which Postman's editor leaves behind when the mode was changed.
 */
function textFields(list: unknown, defects: DefectLog): KeyValue[] | undefined {
  const fields = Array.isArray(list) ? list : undefined;
  const texts = readPairs(fields?.filter((field) => !isFile(field)) ?? list, defects);
  const hasFile = fields?.some((field) => isFile(field) && isEnabled(field)) ?? false;
  return texts.length === 0 && !hasFile ? undefined : texts;
}

/** A form given as text is what is sent of it (postman-collection, RequestBody). */
function formFields(text: string): KeyValue[] | undefined {
  const fields = comparedPairs(text).map(([key, value]) => ({ key, value }));
  return fields.length === 0 ? undefined : fields;
}

function readGraphql(value: unknown, defects: DefectLog): SavedBody | undefined {
  const graphql = asRecord(value);
  const query = graphql === undefined ? textOf(value, defects) : textOf(graphql['query'], defects);
  if (query === '') return undefined;
  return {
    mode: 'graphql',
    query,
    operationName: textOf(graphql?.['operationName'], defects),
    variables: textOf(graphql?.['variables'], defects),
  };
}

/** `undefined` for a request without a body: none, an empty one, a disabled one, or an object that names no mode. */
function readBody(value: unknown, defects: DefectLog): SavedBody | undefined {
  if (typeof value === 'string') return value === '' ? undefined : { mode: 'raw', text: value };
  const body = asRecord(value);
  if (body === undefined || body['disabled'] === true) return undefined;
  const mode = asText(body['mode']) ?? (body['raw'] === undefined ? undefined : 'raw');
  switch (mode) {
    case undefined:
      return undefined;
    case 'raw': {
      const text = textOf(body['raw'], defects);
      return text === '' ? undefined : { mode, text };
    }
    case 'urlencoded':
    case 'formdata': {
      const form = body[mode];
      const isText = mode === 'urlencoded' && typeof form === 'string';
      const fields = isText ? formFields(form) : textFields(form, defects);
      return fields === undefined ? undefined : { mode, fields };
    }
    case 'graphql':
      return readGraphql(body['graphql'], defects);
    case 'file':
      return { mode };
    default:
      defects.add('body-mode-unknown');
      return undefined;
  }
}

/** The methods that a call can have: those of Node's parser but for CONNECT. Others are refused before they are calls. */
const methods: ReadonlySet<string> = new Set(
  (
    'ACL BIND CHECKOUT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH ' +
    'POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE'
  ).split(' '),
);

/** @param method in upper case */
export const canBeSent = (method: string): boolean => methods.has(method);
