/** Ports: opening them, naming them, closing them. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

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
 * @throws ListenError when the port cannot be opened.
 */
export function listen(server: Server, { host, port }: ListenAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void => {
      reject(new ListenError(explain(cause, host, port), { cause }));
    };
    server.once('error', fail);
    server.listen({ host, port, backlog: 4096 }, () => {
      server.off('error', fail);
      // Listening on TCP: the address is never a pipe's name, nor null.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  if (code === 'EADDRINUSE') {
    return `Cannot listen on ${where}: the port is in use (EADDRINUSE). Stop what holds it, or ask for port 0 to get a free one.`;
  }
  if (code === 'EACCES') {
    return `Cannot listen on ${where}: not permitted (EACCES). Ask for a port above 1023, or for 0 to get a free one.`;
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
export function urlOf(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** How long answers under way have before their connections are ended. */
const graceMilliseconds = 200;

/** Closes the port at once, idle connections with it, and the others when they are done or a moment has passed. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, graceMilliseconds);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
