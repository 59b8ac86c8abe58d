/** From call logs to what the engine takes, and back. */
import { bodyBytes, readDecodedBody } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import type { MockRequest } from '../../engine/index.ts';

/** A request as far as the log has it. */
export interface LoggedRequest extends MockRequest {
  /** The journal kept the start of the body only: what the engine says about the body may be wrong. */
  readonly isCut: boolean;
}

/** What came in, as far as the log has it. */
export function toMockRequest({ request: { method, path, headers, body } }: CallLog): LoggedRequest {
  const logged = readDecodedBody({ headers, body });
  return {
    method,
    target: path,
    headers: headers ?? [],
    body: bodyBytes(logged),
    isCut: logged.fullSize !== undefined,
  };
}

/** A request as if it had been logged. */
export function toCallLog({ method, target: path, headers, body }: MockRequest): CallLog {
  return {
    id: '',
    responseName: '',
    servedAt: '',
    request: { method, path, headers: [...headers], body: { mode: 'raw', data: new TextDecoder().decode(body) } },
    response: { type: 'success', statusCode: 200, headers: [], body: null },
  };
}
