/** How a call ends: with its answer, in the way that Node documents, or with a fault. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Fault } from '../../http-text/faults.ts';
import { endGently } from '../close-gently.ts';
import { longestCopied, type Answer } from './answer.ts';
import type { PlatformHeaders } from './platform-headers.ts';

/** Sends an answer. @param time milliseconds since the epoch @throws what Node has against its headers */
export type SendAnswer = (response: ServerResponse, answer: Answer, time: number) => void;

/** Sends answers as Node's documentation tells. */
export function createSendAnswer(next: (time: number) => PlatformHeaders): SendAnswer {
  return (response, answer, time) => {
    const { statusCode, statusText, replaces } = answer.head;
    const own = listOf(next(time));
    const all = [...headersOf(answer), ...(replaces === undefined ? own : without(own, replaces))];
    if (statusText === undefined) response.writeHead(statusCode, all);
    else response.writeHead(statusCode, statusText, all);
    if (answer.fault === undefined) {
      endGently(response, answer.body);
      return;
    }
    response.flushHeaders();
    if (answer.body.length > 0) response.write(answer.body);
    closeAfterAll(response);
  };
}

/** How many bytes an answer takes of memory until its client has it. */
export function ownBytes({ isShared, body }: Answer): number {
  return isShared && body.length > longestCopied ? 0 : body.length;
}

/** Its headers but for those of the call alone, as names and values in turn. */
function headersOf({ head, length }: Answer): readonly string[] {
  return length === undefined ? head.headers : [...head.headers, 'Content-Length', String(length)];
}

function listOf({ trace, span, limit, reset, remaining, date }: PlatformHeaders): string[] {
  return [
    ...['x-srv-trace', trace, 'x-srv-span', span, 'X-RateLimit-Limit', limit, 'X-RateLimit-Reset', String(reset)],
    ...['X-RateLimit-Remaining', String(remaining), 'Date', date],
  ];
}

/** Of names and values in turn, those whose name is not in the set of lower-case names. */
function without(headers: readonly string[], names: ReadonlySet<string>): string[] {
  return headers.filter((_, index) => !names.has((headers[index - (index % 2)] ?? '').toLowerCase()));
}

/** Fails a call of which nothing was sent yet. One that hangs is open until its client leaves or the mock ends. */
export function breakOff(response: ServerResponse, fault: Fault): void {
  const { socket } = response.req;
  if (fault === 'reset') carrierOf(socket).resetAndDestroy();
  else if (fault !== 'hang') closeAfterAll(response);
}

/** The TCP socket below a TLS socket, since only TCP can be reset. Node does not document the property. */
function carrierOf(socket: Socket & { readonly _parent?: Socket | null }): Socket {
  return socket._parent ?? socket;
}

/** Closes the connection once it has sent what it was given. */
function closeAfterAll({ req: { socket } }: ServerResponse): void {
  socket.end(() => {
    socket.destroy();
  });
}
