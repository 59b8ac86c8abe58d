/** Cross-origin requests of browsers. */
import { Buffer } from 'node:buffer';
import { makeAnswer, makeHead, type Answer } from './answer.ts';

const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'];

/**
 * The platform's answer to a preflight, which never reaches an OPTIONS example (Postman's answer in
 * postman-app-support#4603). 204, and allowing all that is asked for, are inferred.
 *
 * @param requestedMethod the `Access-Control-Request-Method` header.
 * @param requestedHeaders the `Access-Control-Request-Headers` header, if any.
 */
export function answerPreflight(requestedMethod: string, requestedHeaders: string | undefined): Answer {
  const allowed = methods.includes(requestedMethod) ? methods : [...methods, requestedMethod];
  const head = makeHead({
    name: 'CORS preflight',
    type: 'success',
    status: 204,
    headers: [
      ['Access-Control-Allow-Methods', allowed.join(',')],
      ...(requestedHeaders === undefined ? [] : [['Access-Control-Allow-Headers', requestedHeaders] as const]),
      ['Vary', 'Access-Control-Request-Headers'],
    ],
    // One of its own for each call.
    isShared: false,
  });
  return makeAnswer(head, { body: Buffer.alloc(0), isShared: false });
}
