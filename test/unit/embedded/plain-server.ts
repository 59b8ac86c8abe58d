import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerSignature } from '../../../src/embedded/api-key.ts';

/** A server in the place of an embedded one, which answers as it likes; it need not have that one's key. */
export async function startPlainServer(listener: RequestListener, { hasKey = true } = {}) {
  const server = createServer((request, response) => {
    const signature = hasKey ? answerSignature('k', request) : {};
    for (const [name, value] of Object.entries(signature ?? {})) response.setHeader(name, value);
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // It listens on TCP.
  return {
    api: { url: `http://127.0.0.1:${port}`, key: 'k' },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
