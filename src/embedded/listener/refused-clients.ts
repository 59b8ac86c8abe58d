/** What never becomes a call: bytes that are no HTTP, heads that are too long, requests that stop half-way. */
import type { Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { closeGently, type Patience } from '../close-gently.ts';

/** So many are told of; a client that goes on for ever must not fill the log. */
const mostLines = 100;

/** What is not a plain bad request, by Node's code. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);

/**
 * Tells of each refused request, which no call log can show, and answers as Node does where nobody listens: once somebody
 * does, Node leaves the answer to them.
 */
export function tellOfRefused(server: Server, tell: (what: string) => void, patience?: Patience): void {
  const refused = new WeakSet<Duplex>();
  let lines = 0;
  const count = (line: string): void => {
    lines += 1;
    if (lines <= mostLines) tell(line);
    if (lines === mostLines) tell('more of these are not told of');
  };
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Node tells of everything that comes behind what was refused.
    if (refused.has(socket)) return;
    refused.add(socket);
    const { code = '' } = error;
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && wasNeverUsed(socket)) {
      // Opened ahead of need, as browsers and pools do: an answer that nobody asked for would be taken for one.
      socket.destroy();
      return;
    }
    const status = statuses.get(code) ?? '400 Bad Request';
    if (wasRefused(code)) {
      count(`a request was refused with ${status}: ${error.message} (${code})`);
    }
    if (!socket.writable) socket.destroy(error);
    else closeGently(socket, mayAnswer(socket) ? `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n` : '', patience);
  });
  server.on('connect', ({ url = '' }, socket) => {
    count(`a request was refused with 405 Method Not Allowed: CONNECT ${url.slice(0, 200)} (the mock is no proxy)`);
    closeGently(socket, 'HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n', patience);
  });
}

function wasNeverUsed(socket: Duplex): boolean {
  return 'bytesRead' in socket && socket.bytesRead === 0;
}

/** What the parser refuses begins with HPE_; all else is a client that went away, and so is an end in the middle. */
function wasRefused(code: string): boolean {
  return statuses.has(code) || (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE');
}

/** Not where a part of an answer is on its way: a second head would become a part of its body. */
function mayAnswer(socket: Duplex): boolean {
  // Where Node keeps the answer under way, for its own check. The cast names the one undocumented property.
  const { _httpMessage: answer } = socket as Duplex & { readonly _httpMessage?: ServerResponse | null };
  return answer?.headersSent !== true;
}
