import type { PageBody, PageRow } from '../../report/files/page-data.ts';
import { decodeBase64 } from './body-text.ts';
import { curlForms, type CurlForm, type Shell } from './curl-shells.ts';
import { formatCount } from '../wording.ts';

/** Headers of one connection, or of the body as it was sent: curl makes its own. */
const ownHeaders = new Set([
  'host',
  'content-length',
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'accept-encoding',
]);

/** Characters of a method or header name (RFC 9110). Anything else never came over HTTP; `-H @file` would read a file. */
const isToken = (text: string): boolean => /^[!#$%&'*+\-.^_`|~\w]+$/.test(text);

/**
 * The call as a curl command.
 * @param mockUrl base of the address; where it is not known, one to replace
 */
export function toCurl(
  { method, prefix = '', path, request }: PageRow,
  mockUrl: string,
  shell: Shell = 'bash',
): string {
  const form = curlForms[shell];
  const base = (mockUrl === '' ? 'https://mock.invalid' : mockUrl).replace(/\/$/, '');
  // A target that is a URL itself, as a client sends it to a proxy, was answered by its path.
  const target = (prefix + path).replace(/^https?:\/\/[^/?#]*/i, '');
  const url = base + (target.startsWith('/') ? target : `/${target}`);
  const headers = (request?.headers ?? []).filter(({ key }) => isToken(key) && !ownHeaders.has(key.toLowerCase()));
  const body = request?.body ?? null;
  const options = [
    // As sent: no `[1-3]` ranges, no folding of `..`.
    `--globoff --path-as-is ${methodOption(method, form)}`,
    `--url ${form.quote(form.address(url))}`,
    ...headers.map(({ key, value }) => `--header ${form.quote(headerLine(key, value))}`),
    // curl would name a type of its own.
    ...(body !== null && !headers.some(({ key }) => key.toLowerCase() === 'content-type')
      ? [`--header ${form.quote('Content-Type:')}`]
      : []),
  ];
  return cutNote(body, form) + withBody(options, body, form);
}

/** A comment for the shell, since what is sent is not what was sent. */
function cutNote(body: PageBody | null, { comment }: CurlForm): string {
  if (body?.fullSize === undefined) return '';
  return `${comment} The body is not whole: the call logs keep the beginning of its ${formatCount(body.fullSize)} bytes.\n`;
}

// curl waits for a body after `--request HEAD`.
const methodOption = (method: string, { quote }: CurlForm): string =>
  method === 'HEAD' ? '--head' : `--request ${quote(isToken(method) ? method : 'GET')}`;

// A line break would start a header of its own. `Name;` is how curl sends an empty one.
function headerLine(key: string, value: string): string {
  const line = value.replace(/[\r\n\0]+/g, ' ');
  return line.trim() === '' ? `${key};` : `${key}: ${line}`;
}

function withBody(options: readonly string[], body: PageBody | null, form: CurlForm): string {
  if (body === null) return form.write(options, undefined);
  const { data } = body;
  // Base64 may hold line breaks, and one that is pasted runs a command.
  if (body.isBinary && decodeBase64(data) !== undefined) return form.write(options, data.replace(/\s+/g, ''));
  if (!form.isArgument(data)) return form.write(options, encodeBase64(data));
  // `--data-raw`, because `--data @file` would read a file.
  return form.write([...options, `--data-raw ${form.quote(data)}`], undefined);
}

const encodeBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
