/** Ports as they are taken. */
import { EventEmitter, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type ListenOptions } from 'node:net';
import { describe, expect, test } from 'vitest';
import { closeServer, listen, ListenError } from '../../../src/embedded/net.ts';

/** A server that may share its port with another one, as macOS and Windows let any that differ in the address. */
function sharingServer(): Server {
  const server = createServer();
  const plain = server.listen.bind(server);
  const sharing = (options: ListenOptions, listening?: () => void) => plain({ ...options, reusePort: true }, listening);
  return Object.assign(server, { listen: sharing });
}

describe('a fixed port that another program has', () => {
  test.each([
    ['0.0.0.0', '127.0.0.1'],
    ['127.0.0.1', '0.0.0.0'],
    ['127.0.0.1', '127.0.0.1'],
  ])('it listens on %s, we want %s: in use, though the system would let us', async (theirs, ours) => {
    const other = createTcpServer();
    // Only Linux has it; macOS and Windows need no such flag.
    other.listen({ host: theirs, port: 0, reusePort: process.platform === 'linux' });
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const server = process.platform === 'linux' ? sharingServer() : createServer();
    await expect(listen(server, { host: ours, port })).rejects.toThrow(
      new ListenError(
        `Cannot listen on ${ours}:${port}: the port is in use (EADDRINUSE). Stop what holds it, or ask for port 0 to get a free one.`,
      ),
    );
    expect(server.listening).toBe(false);
    other.close();
    await once(other, 'close');
    // Who has gone is in nobody's way.
    expect(await listen(server, { host: ours, port })).toBe(port);
    await closeServer(server);
  });

  test('a free one is taken though it is asked for in vain many times', async () => {
    const server = createServer();
    const port = await listen(server, { host: '127.0.0.1', port: 0 });
    await closeServer(server);
    for (let round = 0; round < 20; round += 1) {
      const next = createServer();
      expect(await listen(next, { host: '127.0.0.1', port })).toBe(port);
      await closeServer(next);
    }
  });
});

test.each<[NodeJS.Platform, number, RegExp]>([
  ['linux', 80, /80: not permitted \(EACCES\)\. Ask for a port above 1023, or for 0 to get a free one\.$/],
  [
    'win32',
    50_000,
    /50000: .*EACCES.*"netsh interface ipv4 show excludedportrange protocol=tcp" lists\. Ask for one outside of them, or for 0/,
  ],
])('a port that the system forbids, on %s', async (platform, port, message) => {
  // What the system says cannot be had from it as an administrator, or on Linux at all.
  const server = Object.assign(new EventEmitter(), {
    listen: () => server.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })),
  });
  await expect(listen(server as unknown as Server, { host: '127.0.0.1', port }, platform)).rejects.toThrow(message);
});
