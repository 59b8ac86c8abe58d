/** The request that an example was saved for, as a call would send it: what a call is shown beside. */
import { parseExactJson } from '../../http-text/exact-json.ts';
import type { KeyValue, SavedBody, SavedRequest } from '../collection.ts';
import type { MockRequest } from '../exchange.ts';
import type { QueryPattern } from './query-score.ts';
import { routeAddress } from './route-address.ts';
import type { Variables } from '../call/variables.ts';

const boundary = 'saved-form-data';

/**
 * Variables are resolved; those that nobody defines stand as `{{name}}`. Segments, parameters and bodies are read from it as
 * they are compared.
 *
 * @param query the request's, as it is compared
 */
export function savedRequest(request: SavedRequest, query: QueryPattern, variables: Variables): MockRequest {
  const { path } = routeAddress(request, variables);
  const resolve = ({ key, value }: KeyValue): KeyValue => ({
    key: variables.resolve(key),
    value: variables.resolve(value),
  });
  const parameters = query.groups.flatMap(({ key, values, wildcards }) =>
    [...values, ...wildcards.map((name) => `{{${name}}}`)].map((value) => ({ key, value })),
  );
  const { type, text } = bodyOf(request.body, resolve, variables);
  const headers = request.headers.map(resolve).filter(({ key }) => type === undefined || !isContentType(key));
  return {
    method: request.method,
    target: toPath(path) + (parameters.length === 0 ? '' : `?${toForm(parameters)}`),
    headers: type === undefined ? headers : [...headers, { key: 'Content-Type', value: type }],
    body: new TextEncoder().encode(text),
  };
}

/** What would end a path in a target is a part of it here, percent-encoded. */
const toPath = (path: string): string =>
  (path.startsWith('/') ? path : `/${path}`).replace(/[?#]/g, encodeURIComponent);

const toForm = (fields: readonly KeyValue[]): string =>
  fields.map(({ key, value }) => `${encode(key)}=${encode(value)}`).join('&');

/** Half a surrogate pair cannot be encoded. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const isContentType = (name: string): boolean => name.toLowerCase() === 'content-type';

/** The body's text, and the Content-Type that Postman sends with it where the editor and not a header decides that. */
function bodyOf(
  body: SavedBody | undefined,
  resolve: (field: KeyValue) => KeyValue,
  variables: Variables,
): { readonly type?: string; readonly text: string } {
  switch (body?.mode) {
    case undefined:
    case 'file':
      return { text: '' };
    case 'raw':
      return { text: variables.resolve(body.text) };
    case 'urlencoded':
      return { type: 'application/x-www-form-urlencoded', text: toForm(body.fields.map(resolve)) };
    case 'formdata':
      return { type: `multipart/form-data; boundary=${boundary}`, text: toMultipart(body.fields.map(resolve)) };
    case 'graphql': {
      const { operationName } = body;
      const parts = { query: variables.resolve(body.query), operationName };
      return {
        type: 'application/json',
        text: JSON.stringify({ ...parts, variables: parsed(variables.resolve(body.variables)) }),
      };
    }
  }
}

function toMultipart(fields: readonly KeyValue[]): string {
  const parts = fields.map(
    ({ key, value }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${key.replace(/["\\]/g, '\\$&').replace(/[\r\n]/g, ' ')}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${boundary}--\r\n`;
}

/** The variables of a GraphQL request; text that is no JSON goes as it is. */
function parsed(text: string): unknown {
  try {
    return text.trim() === '' ? undefined : parseExactJson(text, 'written');
  } catch {
    return text;
  }
}
