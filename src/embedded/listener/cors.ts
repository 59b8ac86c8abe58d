/** Cross-origin requests of browsers. */
import { Buffer } from 'node:buffer';
import type { PreparedResponse } from './prepared-response.ts';
import { prepareResponse } from './prepared-response.ts';

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'];

/**
 * The platform's answer to a preflight, which never reaches an OPTIONS example (Postman's answer in
 * postman-app-support#4603). 204, and allowing all that is asked for, are inferred.
 *
 * @param requestedMethod the `Access-Control-Request-Method` header.
 * @param requestedHeaders the `Access-Control-Request-Headers` header, if any.
 */
export function answerPreflight(requestedMethod: string, requestedHeaders: string | undefined): PreparedResponse {
  const allowed = methods.includes(requestedMethod) ? methods : [...methods, requestedMethod];
  return prepareResponse({
    name: 'CORS preflight',
    type: 'success',
    status: 204,
    statusText: undefined,
    headers: [
      ['Access-Control-Allow-Methods', allowed.join(',')],
      ...(requestedHeaders === undefined ? [] : [['Access-Control-Allow-Headers', requestedHeaders] as const]),
      ['Vary', 'Access-Control-Request-Headers'],
    ],
    body: Buffer.alloc(0),
    // One of its own for each call.
    isShared: false,
  });
}
