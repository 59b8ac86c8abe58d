/**
 * Ends of connections whose client may still be sending. A socket that is closed with bytes unread is reset, and a client
 * that is reset loses the answer that it has not read yet: so our side ends first, and what comes is read and thrown away.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long a client may go on that has its answer. */
export interface Patience {
  /** Without a byte from it. */
  readonly milliseconds: number;
  /** In all. */
  readonly bytes: number;
}

const usualPatience: Patience = { milliseconds: 5_000, bytes: 256 * 1024 * 1024 };

/** Ends a connection that is no HTTP any more. @param last what the client is told before */
export function closeGently(socket: Duplex, last = '', patience = usualPatience): void {
  socket.on('error', () => undefined);
  socket.end(last, 'latin1');
  socket.resume();
  whenItGoesOn(socket, patience, () => {
    socket.destroy();
  });
}

/** Ends a response: at once, but where the connection ends with it and the request is still coming in. */
export function endGently(response: ServerResponse, body: Uint8Array, patience = usualPatience): void {
  const { req: request } = response;
  if (response.shouldKeepAlive || request.complete || !announcesBody(request)) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  response.write(body);
  const end = (): void => {
    response.end();
  };
  request.on('end', end);
  request.on('error', end);
  request.resume();
  whenItGoesOn(request.socket, patience, end);
}

function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Calls back for a client that has been silent for too long, or has sent too much. */
function whenItGoesOn(socket: Duplex, { milliseconds, bytes }: Patience, giveUp: () => void): void {
  const begin = bytesFrom(socket);
  let before = begin;
  const timer = setInterval(() => {
    const now = bytesFrom(socket);
    if (now === before || now - begin > bytes) giveUp();
    before = now;
  }, milliseconds);
  timer.unref();
  socket.once('close', () => {
    clearInterval(timer);
  });
}

function bytesFrom(socket: Duplex): number {
  return 'bytesRead' in socket && typeof socket.bytesRead === 'number' ? socket.bytesRead : 0;
}
