/** Ports: opening them, naming them, closing them. */
import type { Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A port could not be opened. The message names address, port, cause and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

export interface ListenAddress {
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
}

/**
 * Starts to listen; resolves with the port.
 *
 * @param platform of this machine, for the words of an error
 * @throws ListenError when the port cannot be opened.
 */
export async function listen(
  server: Server,
  { host, port }: ListenAddress,
  platform: NodeJS.Platform = process.platform,
): Promise<number> {
  if (port !== 0 && (await isTaken(host, port))) {
    throw new ListenError(explain({ code: 'EADDRINUSE', message: 'taken' }, { host, port }, platform));
  }
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void => {
      reject(new ListenError(explain(cause, { host, port }, platform), { cause }));
    };
    server.once('error', fail);
    server.listen({ host, port, backlog: 4096 }, () => {
      server.off('error', fail);
      // Listening on TCP: the address is never a pipe's name, nor null.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Whether somebody takes connections there. macOS and Windows let two programs have one port, one on all addresses and the
 * other on 127.0.0.1, and callers get either of them: so a port is tried before it is taken.
 */
async function isTaken(host: string, port: number): Promise<boolean> {
  // "All addresses" is nothing that one can connect to: who listens on all of them answers on loopback too.
  const asked = host === '::' ? ['127.0.0.1', '::1'] : [host === '0.0.0.0' ? '127.0.0.1' : host];
  return (await Promise.all(asked.map((address) => takesConnections(address, port)))).includes(true);
}

/** On this machine an answer takes less than a millisecond, unless a firewall drops the attempt. */
const askMilliseconds = 1_000;

function takesConnections(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    // The first address of a name, as for `listen`.
    const socket = connect({ host, port, autoSelectFamily: false, timeout: askMilliseconds });
    const done = (isThere: boolean): void => {
      resolve(isThere);
      socket.destroy();
    };
    // Where nobody listens, TCP may pick this very port for our end and connect the socket to itself.
    socket.on('connect', () => {
      done(socket.localPort !== port);
    });
    socket.on('timeout', () => {
      done(false);
    });
    socket.on('error', () => {
      done(false);
    });
  });
}

function explain(
  { code, message }: Pick<NodeJS.ErrnoException, 'code' | 'message'>,
  { host, port }: ListenAddress,
  platform: NodeJS.Platform,
): string {
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (code === 'EADDRINUSE') {
    return `Cannot listen on ${where}: the port is in use (EADDRINUSE). Stop what holds it, or ask for port 0 to get a free one.`;
  }
  if (code === 'EACCES') {
    // Windows refuses ports that are reserved, for Hyper-V say, and none for being low.
    const way =
      platform === 'win32'
        ? 'Windows reserves ranges of ports, which "netsh interface ipv4 show excludedportrange protocol=tcp" lists. Ask for one outside of them'
        : 'Ask for a port above 1023';
    return `Cannot listen on ${where}: not permitted (EACCES). ${way}, or for 0 to get a free one.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `Cannot listen on ${where}: ${host} is no address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all.`;
  }
  return `Cannot listen on ${where}: ${message}.`;
}

/**
 * The URL of a port for a client on this machine, without a slash at the end. A server that listens on all addresses
 * is named by 127.0.0.1, which every one of them reaches.
 */
export function urlOf(host: string, port: number, scheme: 'http' | 'https' = 'http'): string {
  if (host === '0.0.0.0' || host === '::') return `${scheme}://127.0.0.1:${port}`;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** How long answers under way have before their connections are ended. */
const graceMilliseconds = 200;

/**
 * Closes the port at once, idle connections with it, and the others when they are done or a moment has passed.
 *
 * @param sockets connections, as they come and go, of which the server may not know
 */
export function closeServer(server: Server, sockets: Iterable<Socket> = []): Promise<void> {
  return new Promise((resolve) => {
    // Repeated, since a busy system may still hand over connections that were made before the port was closed.
    const timer = setInterval(() => {
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    }, graceMilliseconds);
    server.close(() => {
      clearInterval(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
