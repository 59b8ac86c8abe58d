/**
 * The embedded API's key. Any client may send it, as Postman's clients do. Ours and the server show each other that they have
 * it without sending it: the server may have died since its address was written down, and another program may have its port.
 * The client signs each call, with a number that is used once, and the server's answer has the signature of that number.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Whether a given key is the right one. */
export type KeyCheck = (given: string | undefined) => boolean;

/** Makes a check whose duration says nothing about the key: digests of equal length are compared in constant time. */
export function createKeyCheck(key: string): KeyCheck {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const right = digest(key);
  return (given) => given !== undefined && timingSafeEqual(digest(given), right);
}

const nonceHeader = 'x-ephemeral-nonce';
const callHeader = 'x-ephemeral-signature';
const answerHeader = 'x-ephemeral-proof';

export interface SignedCall {
  /** To be sent in place of the key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an answer with these headers is from a server that has the key, and to this call. */
  readonly isAnswered: (headers: IncomingHttpHeaders) => boolean;
}

/** Signs a call. @param target path and query, as they are sent */
export function signCall(key: string, method: string, target: string): SignedCall {
  const nonce = randomBytes(16).toString('hex');
  return {
    headers: { [nonceHeader]: nonce, [callHeader]: signatureOfCall(key, nonce, method, target) },
    isAnswered: (headers) => isSame(headers[answerHeader], signatureOfAnswer(key, nonce)),
  };
}

/** The headers for the answer to a call that is signed with the key; `undefined` for any other. */
export function answerSignature(
  key: string,
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
): Readonly<Record<string, string>> | undefined {
  const nonce = headers[nonceHeader];
  if (typeof nonce !== 'string') return undefined;
  if (!isSame(headers[callHeader], signatureOfCall(key, nonce, method, url))) return undefined;
  return { [answerHeader]: signatureOfAnswer(key, nonce) };
}

const signatureOfCall = (key: string, nonce: string, method: string, target: string): string =>
  sign(key, `call\n${nonce}\n${method} ${target}`);
const signatureOfAnswer = (key: string, nonce: string): string => sign(key, `answer\n${nonce}`);

function sign(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** In a time that says nothing about where they differ. */
function isSame(given: string | string[] | undefined, right: string): boolean {
  if (typeof given !== 'string' || given.length !== right.length) return false;
  return timingSafeEqual(Buffer.from(given, 'latin1'), Buffer.from(right, 'latin1'));
}
