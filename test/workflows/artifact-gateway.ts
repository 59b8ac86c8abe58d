/**
 * Stands before the artifact server of act 0.2.89 and settles its two misunderstandings with `@actions/artifact` 6:
 * - it takes a field that it does not know for a malformed request, and `mime_type` is one;
 * - it signs upload URLs in padded base64 and does not escape the `=`, which Azure's blob client then drops.
 */
import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import * as v from 'valibot';

const createSchema = v.looseObject({ mime_type: v.optional(v.unknown()) });

export interface ArtifactGateway extends AsyncDisposable {
  /** For `ACTIONS_RUNTIME_URL`, which act hands on to the steps. */
  readonly url: string;
}

/** Listens on a free port; `port` is where act's artifact server will be. */
export async function startArtifactGateway(port: number): Promise<ArtifactGateway> {
  const server = createServer((request, response) => {
    forward(request, response, port).catch((error: unknown) => response.writeHead(502).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo; the string is for pipes.
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function forward(request: IncomingMessage, response: ServerResponse, port: number): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const received = await buffer(request);
  const body = url.endsWith('/CreateArtifact') ? withoutMimeType(received) : received;
  // The headers hold our address as the host: act makes its upload URLs from it, so uploads come this way too.
  const headers = { ...request.headers, 'content-length': body.length };
  const outgoing = send({ host: '127.0.0.1', port, method, path: withPaddedSignature(url), headers }).end(body);
  // The event's only argument is the answer.
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
}

function withoutMimeType(body: Buffer): Buffer {
  const message = v.parse(v.pipe(v.string(), v.parseJson(), createSchema), body.toString('utf8'));
  return Buffer.from(JSON.stringify({ ...message, mime_type: undefined }));
}

function withPaddedSignature(url: string): string {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const signature = searchParams.get('sig');
  if (signature === null) return url;
  searchParams.set('sig', signature.padEnd(Math.ceil(signature.length / 4) * 4, '='));
  return `${pathname}?${searchParams.toString()}`;
}
