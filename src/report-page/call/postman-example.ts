/** A call as a saved example, to be pasted into the `response` list of a request (Postman Collection v2.1). */
import { rawPairs } from '../../http-text/pairs.ts';
import { cutQuery } from '../../http-text/target.ts';
import type { PageBody, PageMessage, PageRow } from '../../report/files/page-data.ts';
import { headerValue } from './body-text.ts';
import { faultOf } from '../wording.ts';

/** Headers that every client makes anew for each connection: saved ones would mislead. */
const connectionHeaders = new Set([
  'host',
  'content-length',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'date',
  'accept-encoding',
]);

/** Of an unmatched call and of a fault the answer is left empty, for the reader to fill in: neither is anything to save. */
export function toPostmanExample(call: PageRow): object {
  const { method, path, status, outcome, example, request, response } = call;
  const isAnswer = outcome !== 'unmatched' && faultOf(call) === undefined;
  const contentType = isAnswer ? contentTypeOf(response) : 'application/json';
  return {
    name: isAnswer && outcome === 'matched' ? example : `${method} ${path}`,
    originalRequest: {
      method,
      header: savedHeaders(request),
      ...savedBody(request?.body ?? null, contentTypeOf(request)),
      url: savedUrl(path),
    },
    code: isAnswer ? status : 200,
    _postman_previewlanguage: languageOf(contentType),
    header: isAnswer ? savedHeaders(response) : [{ key: 'Content-Type', value: contentType }],
    cookie: [],
    body: isAnswer && response?.body?.isBinary !== true ? (response?.body?.data ?? '') : '',
  };
}

const contentTypeOf = (message: PageMessage | null): string =>
  headerValue(message?.headers ?? [], 'content-type') ?? '';

const savedHeaders = (message: PageMessage | null) =>
  (message?.headers ?? [])
    .filter(({ key }) => !connectionHeaders.has(key.toLowerCase()))
    .map(({ key, value }) => ({ key, value }));

/** `{{baseUrl}}` stands for the host, as in collections that Postman generates; matching looks at the path alone. */
function savedUrl(path: string): object {
  const [route, query] = cutQuery(path);
  return {
    raw: `{{baseUrl}}${path}`,
    host: ['{{baseUrl}}'],
    path: route.replace(/^\//, '').split('/'),
    ...(query !== undefined && { query: rawPairs(query).map(([key, value = null]) => ({ key, value })) }),
  };
}

function savedBody(body: PageBody | null, contentType: string): object {
  if (body === null || body.isBinary) return {};
  const { data } = body;
  if (/x-www-form-urlencoded/i.test(contentType)) {
    return {
      body: { mode: 'urlencoded', urlencoded: [...new URLSearchParams(data)].map(([key, value]) => ({ key, value })) },
    };
  }
  return { body: { mode: 'raw', raw: data, options: { raw: { language: languageOf(contentType) } } } };
}

function languageOf(contentType: string): string {
  if (/json/i.test(contentType)) return 'json';
  if (/html/i.test(contentType)) return 'html';
  return /xml/i.test(contentType) ? 'xml' : 'text';
}
