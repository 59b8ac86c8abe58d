/** Sends requests to a mock, from a test and from a program that Node runs as it stands. */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

// Not by `import`, which takes a process as long to load as all else that it does: that loads `fetch`.
const { request } = process.getBuiltinModule('node:http');

/** A request as somebody sends it; `raw` goes down a socket as it stands. */
export type Sent =
  { readonly target: string; readonly method?: string; readonly body?: string } | { readonly raw: string };

/** Resolves once the mock has answered. */
export async function send(mockUrl: string, sent: Sent): Promise<void> {
  if (!('raw' in sent)) {
    const { target, method = 'GET', body } = sent;
    const json = { headers: { 'Content-Type': 'application/json' } };
    const asked = request(mockUrl + target, { method, ...(body !== undefined && json) }).end(body);
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await text(answer);
    return;
  }
  const { hostname, port } = new URL(mockUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.end(sent.raw);
  await text(socket);
}
