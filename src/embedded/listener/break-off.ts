/** Faults on the wire: how a call ends without its answer. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Fault } from '../../http-text/faults.ts';

/** Ends a call of which nothing has been sent. @param hanging gets one that waits for its client to leave */
export function breakOff(response: ServerResponse, fault: Fault, hanging: HangingResponses): void {
  const { socket } = response.req;
  if (fault === 'reset') carrierOf(socket).resetAndDestroy();
  else if (fault === 'hang') hanging.add(response);
  else closeAfterAll(response);
}

/** What a secure socket goes over: only a connection of TCP can be reset. Node keeps it there, and does not document it. */
function carrierOf(socket: Socket & { readonly _parent?: Socket | null }): Socket {
  return socket._parent ?? socket;
}

/** Closes the connection once it has sent what it was given. */
export function closeAfterAll({ req: { socket } }: ServerResponse): void {
  socket.end(() => {
    socket.destroy();
  });
}

/** The responses that hang. */
export interface HangingResponses {
  add(response: ServerResponse): void;
  /** Ends all of them, and whichever come later. */
  endAll(): void;
}

/** Makes an empty list. */
export function createHangingResponses(): HangingResponses {
  const hanging = new Set<ServerResponse>();
  let isEnded = false;
  return {
    add(response) {
      if (isEnded) {
        response.destroy();
        return;
      }
      hanging.add(response);
      response.once('close', () => hanging.delete(response));
    },
    endAll() {
      isEnded = true;
      for (const response of hanging) response.destroy();
    },
  };
}
