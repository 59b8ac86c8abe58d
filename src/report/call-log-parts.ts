import { binaryBodyMode, readCutMark, type CallLog } from '../postman/model.ts';

type Headers = CallLog['request']['headers'];
type Body = CallLog['request']['body'] | CallLog['response']['body'];

/** Whether the data is base64 and not text. */
export function isBinary(body: Body): boolean {
  return body != null && 'mode' in body && body.mode === binaryBodyMode;
}

/** The value of the first header of this name (lower case). */
export function headerValue(headers: Headers, name: string): string | undefined {
  return headers?.find(({ key }) => key.toLowerCase() === name)?.value;
}

/** A body's length in bytes, before any cut; `undefined` when the log came without bodies. */
export function bodySize(body: Body): number | undefined {
  if (body === null || body === undefined) return undefined;
  const { data, fullSize } = readCutMark(body.data ?? '');
  return fullSize ?? Buffer.byteLength(data, isBinary(body) ? 'base64' : 'utf8');
}
