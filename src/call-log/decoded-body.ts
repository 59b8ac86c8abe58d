/** The body of a logged request without its `Content-Encoding`, as the mock has understood it. */
import { isUtf8 } from 'node:buffer';
import { decodeBody } from '../http-text/content-coding.ts';
import { headerValues } from '../http-text/header-text.ts';
import { bodyBytes, readBody, type LoggedBody } from './body.ts';
import type { CallLog } from './model.ts';

/** Longer ones are left as they were sent. In bytes. */
const mostDecoded = 20 * 1024 * 1024;

/** As `readBody`, but text where a compressed body is text. */
export function readDecodedBody({ headers, body }: Pick<CallLog['request'], 'headers' | 'body'>): LoggedBody {
  const logged = readBody(body);
  // A compressed body is no text.
  const coding = logged.isBinary ? headerValues(headers, 'content-encoding').join(',') : '';
  if (coding === '') return logged;
  const bytes = bodyBytes(logged);
  const decoded = decodeBody(bytes, coding, mostDecoded);
  if (decoded === bytes) return logged;
  return isUtf8(decoded)
    ? { ...logged, data: decoded.toString(), isBinary: false }
    : { ...logged, data: decoded.toString('base64') };
}
