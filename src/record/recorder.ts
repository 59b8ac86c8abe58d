/**
 * A server in front of a mock. What the mock has an example for goes to the mock; what it misses, or matches loosely, goes to
 * the upstream and is kept, to become an example.
 */
import { once } from 'node:events';
import { createServer, request as askServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CallLog } from '../call-log/model.ts';
import type { MockEngine } from '../engine/index.ts';
import { mostBodyBytes } from '../http-text/content-coding.ts';
import { headerValues } from '../http-text/header-text.ts';
import { readSession } from '../http-text/session.ts';
import { splitTarget } from '../http-text/target.ts';
import { messageOf } from '../http-text/thrown.ts';
import { askUpstream, refuse, type Upstream } from './ask-upstream.ts';
import { createRecordedCalls, pairsOf, toLoggedRequest, type RecordedCalls } from './recorded-calls.ts';

export interface RecorderOptions {
  /** The collection as it was at the start: it decides to the end. */
  readonly engine: MockEngine;
  readonly mockUrl: URL;
  readonly upstream: Upstream;
  /** Hears of a call that the upstream did not answer, and why not. */
  readonly onFailure: (request: CallLog['request'], reason: string) => void;
}

export interface Recorder {
  /** Where tests call it, without a slash at the end. */
  readonly url: string;
  /** What is to be saved, in the order of the calls; whole once it is closed. */
  readonly calls: RecordedCalls['calls'];
  readonly leftOut: RecordedCalls['leftOut'];
  /** Ends all connections, and waits for what is done with their calls. */
  readonly close: () => Promise<void>;
}

/** Starts it, on a free port of this machine. */
export async function startRecorder({ engine, mockUrl, upstream, onFailure }: RecorderOptions): Promise<Recorder> {
  const recorded = createRecordedCalls();
  const pending = new Set<Promise<void>>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/', rawHeaders } = request;
    const body = await readBody(request);
    if (body === undefined) {
      response.writeHead(413, { Connection: 'close' }).end();
      return;
    }
    const pairs = pairsOf(rawHeaders);
    const { target, badSession } = readSession(url, pairs, engine.hasTildePaths);
    // The mock says what is wrong with a session.
    if (badSession !== undefined || isMocks(engine, { method, target, headers: pairs, body })) {
      await askMock(mockUrl, request, body, response);
      return;
    }
    if (headerValues(pairs, 'upgrade').some((protocol) => /^\s*websocket/i.test(protocol))) {
      const message = 'A WebSocket is neither handed on nor recorded: an example has no place for one.';
      refuse(response, 501, { name: 'webSocketError', message });
      return;
    }
    const call = { method, target: withoutSite(target), headers: rawHeaders, body };
    try {
      const answered = await askUpstream(call, response, upstream);
      if (answered !== undefined) recorded.add(answered);
    } catch (error) {
      onFailure(toLoggedRequest(call), messageOf(error));
    }
  };
  const server = createServer((request, response) => {
    const answered = answer(request, response)
      .catch(() => {
        // The client has left, or the mock is gone: there is nobody to tell.
        response.destroy();
      })
      .finally(() => pending.delete(answered));
    pending.add(answered);
  });
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined).end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // it listens by TCP
  return {
    url: `http://127.0.0.1:${port}`,
    calls: recorded.calls,
    leftOut: recorded.leftOut,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await Promise.all(pending);
    },
  };
}

/** A whole URL, as clients send it to proxies, without its origin; and no fragment, which is not for a server. */
function withoutSite(target: string): string {
  const { path, query } = splitTarget(target);
  return query === undefined ? path : `${path}?${query}`;
}

/** Whether the mock's answer is the one that was meant: an example that fits, or the mock's own to a browser's preflight. */
function isMocks(engine: MockEngine, call: Parameters<MockEngine['answer']>[0]): boolean {
  const isPreflight =
    call.method === 'OPTIONS' && headerValues(call.headers, 'access-control-request-method').length > 0;
  if (isPreflight) return true;
  const decision = engine.answer(call);
  return decision.outcome === 'served' && !engine.compare(call, decision.example).isLoose;
}

/** Hands a call to the mock as it came. */
function askMock(mockUrl: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = askServer(
      {
        ...{ host: mockUrl.hostname, port: mockUrl.port, method: request.method, path: request.url },
        headers: inOnePiece(request.rawHeaders, body.length),
        setHost: false,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
        answer.on('error', reject);
        answer.pipe(response).on('finish', resolve).on('close', resolve);
      },
    );
    asked.on('error', reject);
    response.on('close', () => asked.destroy());
    asked.end(body);
  });
}

/** Headers of a call whose body comes in one piece now. */
function inOnePiece(raw: readonly string[], length: number): readonly string[] {
  const pairs = pairsOf(raw);
  const kept = pairs.filter(
    ({ key }) => !/^(?:content-length|transfer-encoding|connection|keep-alive|expect)$/i.test(key),
  );
  const isAnnounced = pairs.some(({ key }) => /^(?:content-length|transfer-encoding)$/i.test(key));
  return [
    ...kept.flatMap(({ key, value }) => [key, value]),
    ...(isAnnounced ? ['Content-Length', String(length)] : []),
  ];
}

/** `undefined` for one that is too large. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > mostBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
