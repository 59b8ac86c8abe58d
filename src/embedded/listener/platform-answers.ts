/**
 * What a mock answers by itself, in the words of Postman's cloud. Sources: Postman's help pages and
 * postman-app-support issues; see each.
 */
import { Buffer } from 'node:buffer';
import type { Missed } from '../../engine/index.ts';
import { typedText } from '../../http-text/header-text.ts';
import { describeBadSession } from '../../http-text/session.ts';
import { makeAnswer, makeHead, type Answer } from './answer.ts';

interface ErrorOptions {
  readonly header?: string | undefined;
  /** Whether many calls get this very answer; they do by default. */
  readonly isShared?: boolean;
}

function platformError(
  status: number,
  name: string,
  message: string,
  { header, isShared = true }: ErrorOptions = {},
): Answer {
  const head = makeHead({
    ...{ name: message, type: 'error', status, isShared },
    headers: [['Content-Type', 'application/json; charset=utf-8']],
  });
  return makeAnswer(head, { body: Buffer.from(JSON.stringify({ error: { name, message, header } })), isShared });
}

/** No example was found; the engine says in which words. */
export function missedError({ status, error: { name, message, header } }: Missed): Answer {
  return platformError(status, name, message, { header });
}

/** Ours: a rule of `answers` asks for what no example has that fits the call. */
export function ruleMissedError(rule: string, asked: string): Answer {
  const message = `The rule "${rule}" of \`answers\` asks for ${asked}, and no example that fits this call has it.`;
  return platformError(404, 'mockRequestNotFoundError', message, { header: 'No matching requests' });
}

/** The mock's collection or environment was deleted (vdespa/automation-with-postman-course#15; 400 from a repo guide). */
export const inactiveMock = platformError(
  400,
  'inactiveMockError',
  'The environment or collection associated with this mock has been deleted.',
);

/** A private mock was called without its key (Postman's help page; the status is inferred). */
export const invalidCredentials = platformError(
  401,
  'invalidCredentialsError',
  'Please provide the required `x-api-key` authentication header.',
);

/** Ours: Postman's cloud has no sessions. @param given what the call names instead of one */
export function invalidSession(given: string): Answer {
  return platformError(400, 'invalidSessionError', describeBadSession(typedText(given)), { isShared: false });
}

/** Ours: the cloud's limit is lower and its answer unknown. */
export const bodyTooLarge = platformError(
  413,
  'requestBodyTooLargeError',
  'The request body is larger than 20 MB, which is what a mock takes.',
);

/** Ours: many large bodies are coming in at once. */
export const tooManyBodies = platformError(
  503,
  'tooManyBodiesError',
  'The mock is receiving more than 256 MB of request bodies at once. Send fewer at a time.',
);

/** Ours: clients have asked for much that they do not take. */
export const tooManyAnswers = platformError(
  503,
  'tooManyAnswersError',
  'More than 256 MB of answers wait for clients that have not read them. Read or close them, or make fewer calls at once.',
);

/** Ours: a defect of the mock; its log has the details. */
export const internalError = platformError(500, 'serverError', 'Something went wrong with the server');

/** Too many calls a minute (postman-app-support#7013). `retryAt` is in epoch seconds. */
export function rateLimitError(retryAt: number): Answer {
  return platformError(429, 'rateLimitError', `Rate limit exceeded. Retry after ${retryAt}`, { isShared: false });
}

/** What a preflight is told of, and the method that it asks for. */
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
