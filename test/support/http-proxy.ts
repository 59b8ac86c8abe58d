/** A proxy as companies have them, on loopback. */
import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

export interface HttpProxy extends AsyncDisposable {
  readonly url: string;
  /** Host and port of what it was asked to reach. */
  readonly targets: readonly string[];
}

/**
 * A proxy that leads what is not on this machine to one upstream, wherever it is to go, or answers every tunnel with a
 * status.
 */
export async function startHttpProxy(upstream: URL | number): Promise<HttpProxy> {
  const targets: string[] = [];
  // Plain http comes as a tunnel or as a request with a whole URL: undici's major versions differ.
  const server = createServer((incoming, outgoing) => {
    const { host, hostname, pathname, search } = new URL(incoming.url ?? '');
    targets.push(host.includes(':') ? host : `${host}:80`);
    const { method, headers } = incoming;
    const base = hostname === '127.0.0.1' ? `http://${host}` : String(upstream);
    const call = request(new URL(pathname + search, base), { agent: false, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    call.on('error', () => outgoing.destroy());
    incoming.pipe(call);
  });
  server.on('connect', (asked, socket) => {
    targets.push(asked.url ?? '');
    if (typeof upstream === 'number') {
      socket.end(`HTTP/1.1 ${upstream} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const target = connect(Number(upstream.port), upstream.hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    const end = (): void => {
      socket.destroy();
      target.destroy();
    };
    for (const stream of [socket, target]) stream.on('error', end).on('close', end);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    targets,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
