/** A scripted API on a real socket, and a client that talks to it in compressed time. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PostmanApiError, createTransport, type Transport, type TransportOptions } from '../../../src/postman/index.ts';
import { compressedClock } from '../../support/compressed-clock.ts';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface ScriptedApi extends AsyncDisposable {
  readonly url: URL;
  readonly requests: readonly SeenRequest[];
}

/** Either a whole answer, or a function that writes one. */
export type Reply =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | ((request: SeenRequest, response: ServerResponse) => void);

/** Answers by the script: its nth entry goes to the nth request, the last one to all that follow. */
export async function startApi(...script: readonly Reply[]): Promise<ScriptedApi> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const seen = { method, path, headers, body: Buffer.concat(chunks).toString() };
      requests.push(seen);
      const reply = script[Math.min(requests.length, script.length) - 1] ?? {};
      if (typeof reply === 'function') {
        reply(seen, response);
        return;
      }
      const body = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export { compressedClock };

/** Long enough that no test meets it unless it asks for it: one attempt's limit is told apart from waits by it. */
export const attemptMs = 1_000_000;

export const apiKey = 'PMAK-0123456789abcdef01234567-0123456789abcdef0123456789abcdef01';

export function openTransport(
  apiUrl: URL | string,
  options: Partial<TransportOptions> = {},
): Transport & AsyncDisposable & { readonly waits: () => readonly number[] } {
  const clock = compressedClock();
  const transport = createTransport({
    apiUrl,
    apiKey,
    userAgent: 'ephemeral-mock/0.0.0',
    inputs: { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true },
    env: {},
    clock,
    random: () => 0.5,
    timeouts: { attemptMs, callMs: 10 * attemptMs },
    ...options,
  });
  return {
    ...transport,
    waits: () => clock.waits.filter((ms) => ms < attemptMs),
    [Symbol.asyncDispose]: () => transport.close(),
  };
}

/** The PostmanApiError that `promise` rejects with; anything else fails the test. */
export async function apiErrorOf(promise: Promise<unknown>): Promise<PostmanApiError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof PostmanApiError) return error;
    throw error;
  }
  throw new Error('The call succeeded.');
}

export const mock = {
  id: '755dd353-2a53-451a-b2b4-3c9dee2b4f05',
  uid: '46321051-755dd353-2a53-451a-b2b4-3c9dee2b4f05',
  owner: '46321051',
  name: 'Pets',
  collection: '46321051-3f362ef8-1bff-46d2-878b-ff5dc0788316',
  environment: null,
  mockUrl: 'https://755dd353-2a53-451a-b2b4-3c9dee2b4f05.mock.pstmn.io',
  config: {
    headers: [],
    matchBody: false,
    matchHeader: false,
    matchQueryParams: true,
    matchWildcards: true,
    delay: null,
    serverResponseId: null,
  },
  createdAt: '2026-03-13T09:08:53.000Z',
  updatedAt: '2026-03-13T09:08:53.000Z',
};
