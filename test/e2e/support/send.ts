/** Sends requests to a mock, from a test and from a program that Node runs as it stands. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as somebody sends it; `raw` goes down a socket as it stands. */
export type Sent =
  { readonly target: string; readonly method?: string; readonly body?: string } | { readonly raw: string };

/** Resolves once the mock has answered. */
export async function send(mockUrl: string, sent: Sent): Promise<void> {
  if (!('raw' in sent)) {
    const { target, method = 'GET', body } = sent;
    const json = body !== undefined && { body, headers: { 'Content-Type': 'application/json' } };
    await (await fetch(mockUrl + target, { method, redirect: 'manual', ...json })).text();
    return;
  }
  const { hostname, port } = new URL(mockUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.end(sent.raw);
  await text(socket);
}
