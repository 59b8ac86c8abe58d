import type { PageBody, PageRow } from '../report/page-data.ts';
import { decodeBase64 } from './body-text.ts';
import { shellQuote } from './shell-quote.ts';
import { formatCount } from './wording.ts';

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
 * The call as a curl command for a POSIX shell, one option a line.
 * @param mockUrl base of the address; where it is not known, one to replace
 */
export function toCurl({ method, path, request }: PageRow, mockUrl: string): string {
  const base = (mockUrl === '' ? 'https://mock.invalid' : mockUrl).replace(/\/$/, '');
  // A target that is a URL itself, as a client sends it to a proxy, was answered by its path.
  const target = path.replace(/^https?:\/\/[^/?#]*/i, '');
  const url = base + (target.startsWith('/') ? target : `/${target}`);
  const headers = (request?.headers ?? []).filter(({ key }) => isToken(key) && !ownHeaders.has(key.toLowerCase()));
  const body = request?.body ?? null;
  const { setup, options } = bodyOptions(body);
  const lines = [
    // As sent: no `[1-3]` ranges, no folding of `..`.
    `${setup}curl --globoff --path-as-is ${methodOption(method)}`,
    `--url ${shellQuote(url)}`,
    ...headers.map(({ key, value }) => `--header ${shellQuote(headerLine(key, value))}`),
    // curl would name a type of its own.
    ...(options.length > 0 && !headers.some(({ key }) => key.toLowerCase() === 'content-type')
      ? [`--header 'Content-Type:'`]
      : []),
    ...options,
  ];
  return cutNote(body) + lines.join(' \\\n  ');
}

/** A comment for the shell, since what is sent is not what was sent. */
function cutNote(body: PageBody | null): string {
  if (body?.fullSize === undefined) return '';
  return `# The body is not whole: the call logs keep the beginning of its ${formatCount(body.fullSize)} bytes.\n`;
}

// curl waits for a body after `--request HEAD`.
const methodOption = (method: string): string =>
  method === 'HEAD' ? '--head' : `--request ${shellQuote(isToken(method) ? method : 'GET')}`;

// A line break would start a header of its own. `Name;` is how curl sends an empty one.
function headerLine(key: string, value: string): string {
  const line = value.replace(/[\r\n\0]+/g, ' ');
  return line.trim() === '' ? `${key};` : `${key}: ${line}`;
}

/** What comes before curl, and its options. */
function bodyOptions(body: PageBody | null): { setup: string; options: string[] } {
  if (body === null) return { setup: '', options: [] };
  const { data } = body;
  const isBinary = body.isBinary && decodeBase64(data) !== undefined;
  // `--data-raw`, because `--data @file` would read a file.
  if (!isBinary && !data.includes('\0')) return { setup: '', options: [`--data-raw ${shellQuote(data)}`] };
  const encoded = isBinary ? data : encodeBase64(data);
  return { setup: `printf %s ${shellQuote(encoded)} | base64 -d | `, options: ['--data-binary @-'] };
}

const encodeBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
