/** Hands a call on to the upstream, and its answer back, as it comes. */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Dispatcher } from 'undici';
import { headerValues, isConnectionHeader } from '../http-text/header-text.ts';
import { sessionHeader } from '../http-text/session.ts';
import { codeOf } from '../http-text/thrown.ts';
import {
  mostExampleBytes,
  pairsOf,
  type ForwardedCall,
  type RawHeaders,
  type UpstreamAnswer,
} from './recorded-calls.ts';

export interface Upstream {
  /** Its base path comes before that of each call. */
  readonly url: URL;
  readonly dispatcher: Dispatcher;
  /** The mock's own key, which the upstream must not get. */
  readonly mockKey: string;
  /** Milliseconds until the answer begins, and between two parts of it; 30 s by default. */
  readonly timeout?: number;
}

/**
 * Sends it once, and the answer to the client.
 *
 * @returns what came back; `undefined` where the client has left before
 * @throws Error with the reason when there was no answer or only a part of one; the client has a 502 then, or a broken connection
 */
export async function askUpstream(
  call: ForwardedCall,
  response: ServerResponse,
  { url, dispatcher, mockKey, timeout = 30_000 }: Upstream,
): Promise<UpstreamAnswer | undefined> {
  const { method, target, headers, body } = call;
  const gone = new AbortController();
  response.on('close', () => {
    gone.abort();
  });
  try {
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname.replace(/\/+$/, '') + target,
      method,
      headers: toUpstream(headers, mockKey),
      body: body.length === 0 ? null : body,
      responseHeaders: 'raw',
      signal: gone.signal,
      headersTimeout: timeout,
      bodyTimeout: timeout,
    });
    const raw = answer.headers as unknown as RawHeaders; // as `responseHeaders: 'raw'` asks for
    const answerHeaders = toClient(raw);
    response.writeHead(answer.statusCode, [...withOrigin(answerHeaders)]);
    const kept = await passOn(answer.body, response);
    return { ...call, status: answer.statusCode, answerHeaders, ...kept };
  } catch (cause) {
    if (gone.signal.aborted) return undefined;
    const reason = reasonOf(cause);
    const message = `${url.origin} gave no answer to ${method} ${target}: ${reason}.`;
    refuse(response, 502, { name: 'upstreamError', message });
    throw new Error(reason, { cause });
  }
}

/**
 * What the upstream gets: neither what speaks of the connection to us, nor what is meant for the mock. `Host` and the
 * length of the body are the client's own.
 *
 * @param mockKey the mock's own key, which only the mock knows
 */
function toUpstream(raw: RawHeaders, mockKey: string): string[] {
  return forwarded(raw, (name, value) => {
    if (name === 'host' || name === sessionHeader || name.startsWith('x-mock-')) return false;
    if (name === 'x-api-key' && value === mockKey) return false;
    return name === 'content-encoding' || !isConnectionHeader(name);
  });
}

/** What the client gets of the upstream's headers: the coding and the length of the body are as they were. */
function toClient(raw: RawHeaders): string[] {
  const isOfBody = (name: string): boolean => name === 'content-encoding' || name === 'content-length';
  return forwarded(raw, (name) => isOfBody(name) || !isConnectionHeader(name));
}

/** Without headers between two proxies, and those that `Connection` names: they are its connection's alone (RFC 9110, 7.6.1). */
function forwarded(raw: RawHeaders, isPassedOn: (lowerCaseName: string, value: string) => boolean): string[] {
  const pairs = pairsOf(raw);
  const named = headerValues(pairs, 'connection').flatMap((value) => value.split(','));
  const between = new Set([
    'proxy-authenticate',
    'proxy-authorization',
    ...named.map((name) => name.trim().toLowerCase()),
  ]);
  return pairs
    .filter(({ key, value }) => !between.has(key.toLowerCase()) && isPassedOn(key.toLowerCase(), value))
    .flatMap(({ key, value }) => [key, value]);
}

/** A browser may read it, as it may any answer of the mock. */
function withOrigin(headers: RawHeaders): RawHeaders {
  const isNamed = headerValues(pairsOf(headers), 'access-control-allow-origin').length > 0;
  return isNamed ? headers : [...headers, 'Access-Control-Allow-Origin', '*'];
}

/** Passes all of a body on, and keeps its beginning. */
async function passOn(
  body: AsyncIterable<Uint8Array>,
  response: ServerResponse,
): Promise<Pick<UpstreamAnswer, 'answerBody' | 'isCut'>> {
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    // A character that stands on the border is whole in what is kept.
    if (length < mostExampleBytes + 4) kept.push(chunk);
    length += chunk.length;
    if (!response.write(chunk)) await Promise.race([once(response, 'drain').catch(() => undefined), closed]);
  }
  response.end();
  const answerBody = Buffer.concat(kept);
  return { answerBody, isCut: length > answerBody.length };
}

/** Tells the client, where it has nothing yet; else the answer must not look whole. */
export function refuse(
  response: ServerResponse,
  status: number,
  error: { readonly name: string; readonly message: string },
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
  response.end(JSON.stringify({ error }));
}

/** What happened, in the system's own word where there is one. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const code = codeOf(cause);
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  const message = cause.message === '' ? (code ?? cause.name) : cause.message;
  const hint = /CERT|ISSUER/.test(code ?? '') ? ': NODE_EXTRA_CA_CERTS can name the CA that it comes from' : '';
  return `${message}${inner}${code === undefined || message.includes(code) ? '' : ` (${code})`}${hint}`;
}
