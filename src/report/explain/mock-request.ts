/** A logged call as the engine takes it. */
import { Buffer } from 'node:buffer';
import type { MockRequest } from '../../engine/exchange.ts';
import { readCutMark, type CallLog } from '../../postman/model.ts';
import { isBinary } from '../call-log-parts.ts';

export interface LoggedRequest extends MockRequest {
  /** The journal kept the start of the body only: what the engine says about the body may be wrong. */
  readonly isCut: boolean;
}

/** What came in, as far as the log has it: base64 is decoded, the mark of a cut body is taken off. */
export function toMockRequest({ request }: CallLog): LoggedRequest {
  const { data, fullSize } = readCutMark(request.body?.data ?? '');
  return {
    method: request.method,
    target: request.path,
    headers: request.headers ?? [],
    body: Buffer.from(data, isBinary(request.body) ? 'base64' : 'utf8'),
    isCut: fullSize !== undefined,
  };
}
