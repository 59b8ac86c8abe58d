import type { CallLog } from '../postman/model.ts';

type Headers = CallLog['request']['headers'];
type Body = CallLog['response']['body'];

/** The value of the first header of this name (lower case). */
export function headerValue(headers: Headers, name: string): string | undefined {
  return headers?.find(({ key }) => key.toLowerCase() === name)?.value;
}

/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
export function bodySize(body: Body): number | undefined {
  if (body === null || body === undefined) return undefined;
  if (body.size !== undefined) return Math.trunc(body.size);
  return Buffer.byteLength(body.data ?? '', body.encoding === 'base64' ? 'base64' : 'utf8');
}
