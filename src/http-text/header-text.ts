/** Headers: finding them, reading their values, and what HTTP lets through in one. */
import { Buffer, isUtf8 } from 'node:buffer';

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
// eslint-disable-next-line no-control-regex -- the control characters are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const BEYOND_ASCII = /[^ -~]/;
// eslint-disable-next-line no-control-regex -- the first 256 characters are Latin-1
const BEYOND_LATIN1 = /[^\u0000-\u00ff]/;

/** Whether this can be the name of a header (RFC 9110, token). */
export function isHeaderName(name: string): boolean {
  return NAME.test(name);
}

/** Text without control characters; characters beyond Latin-1 make it UTF-8 bytes, one character a byte. */
export function latin1Text(text: string): string {
  const clean = text.replace(FORBIDDEN, '');
  return BEYOND_LATIN1.test(clean) ? Buffer.from(clean, 'utf8').toString('latin1') : clean;
}

/** A header's value as Node sends it: no line breaks, so that no request can add a header to its answer. */
export function headerText(value: string): string {
  return withoutEdges(latin1Text(value));
}

/**
 * A header's value without what HTTP lets stand around it: spaces and tabs (RFC 9110, 5.5). `trim` would also take U+00A0,
 * which is the last byte of many a character in UTF-8.
 */
function withoutEdges(value: string): string {
  const isEdge = (at: number): boolean => value[at] === ' ' || value[at] === '\t';
  let start = 0;
  let end = value.length;
  while (start < end && isEdge(start)) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  return value.slice(start, end);
}

/** A received value as its sender typed it: Node gives one character a byte, and what is valid UTF-8 was meant as such. */
export function typedText(value: string): string {
  if (!BEYOND_ASCII.test(value) || BEYOND_LATIN1.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : value;
}

/**
 * Headers that speak of one connection, or of the body's encoding as it was recorded. `Expect` is a request's: Node takes
 * an answer with it for one whose headers are UTF-8, and encodes all of them twice.
 */
const connectionHeaders: ReadonlySet<string> = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Whether a header is the server's to send: saved answers carry such headers with bodies in plain text. */
export function isConnectionHeader(name: string): boolean {
  return connectionHeaders.has(name.toLowerCase());
}

type Headers = readonly { readonly key: string; readonly value: string }[];

/** The values of all headers of a name, which is in any case. */
export function headerValues(headers: Headers | null | undefined, name: string): string[] {
  const lower = name.toLowerCase();
  const named = headers?.filter(({ key }) => key.length === lower.length && key.toLowerCase() === lower);
  return named?.map(({ value }) => value) ?? [];
}

/** The media type that a Content-Type names, in lower case without parameters: `text/html; charset=utf-8` is `text/html`. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether a media type, as `mediaTypeOf` gives it, is of JSON: by its name, or by its suffix (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return mediaType === 'application/json' || mediaType.endsWith('+json');
}
