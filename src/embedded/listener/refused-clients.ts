/** What never becomes a call: bytes that are no HTTP, heads that are too long, requests that stop half-way. */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { RefusedRequest } from '../../call-log/refused.ts';
import { noBytes } from '../bounded-bodies.ts';
import { closeGently, endGently, type Patience } from '../close-gently.ts';
import { type ParserError, readConnect, readRefused, readWithoutHost } from './refused-request.ts';

/** The most lines about refused requests: a client that never stops must not fill the log. */
const mostLines = 100;

/** Takes a refused request: in a line for the log, and as it is counted. */
export type NoteRefused = (line: string, request: RefusedRequest) => void;

/**
 * @param tell hears of the first hundred, a line each
 * @param count hears of each
 */
export function createRefusedNotes(
  tell: (what: string) => void,
  count: (request: RefusedRequest) => void = () => undefined,
): NoteRefused {
  let lines = 0;
  return (line, request) => {
    count(request);
    lines += 1;
    if (lines <= mostLines) tell(line);
    if (lines === mostLines) tell('more of these are not told of');
  };
}

/** The statuses of refusals that are not 400, by Node's error code. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);

/**
 * Tells of each refused request, which no call log can show, and answers as Node does where nobody listens: once somebody
 * does, Node leaves the answer to them.
 *
 * @returns makes a handler that refuses requests without Host, as Node does by itself and tells nobody: for a server with
 *   `requireHostHeader: false`
 */
export function tellOfRefused(
  server: Server,
  note: NoteRefused,
  patience?: Patience,
): (handler: RequestListener) => RequestListener {
  const refused = new WeakSet<Duplex>();
  server.on('clientError', (error: ParserError, socket) => {
    // Node reports further errors for what follows on a connection that was refused already.
    if (refused.has(socket)) return;
    refused.add(socket);
    const { code = '' } = error;
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && wasNeverUsed(socket)) {
      // Browsers and pools open connections ahead of need: an answer here would be taken for that of their next request.
      socket.destroy();
      return;
    }
    const status = statuses.get(code) ?? '400 Bad Request';
    if (wasRefused(code)) {
      const request = readRefused(error, status, answerOf(socket)?.req);
      note(`a request was refused with ${status}: ${error.message} (${code})`, request);
    }
    if (!socket.writable) socket.destroy(error);
    else closeGently(socket, mayAnswer(socket) ? `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n` : '', patience);
  });
  server.on('connect', (request, socket) => {
    const status = '405 Method Not Allowed';
    const line = `a request was refused with ${status}: CONNECT ${request.url?.slice(0, 200)} (the mock is no proxy)`;
    note(line, readConnect(request, status));
    closeGently(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`, patience);
  });
  return (handler) => (request, response) => {
    if (hasHost(request)) {
      handler(request, response);
      return;
    }
    const status = '400 Bad Request';
    note(`a request was refused with ${status}: it has no Host header`, readWithoutHost(request, status));
    response.writeHead(400, { Connection: 'close' });
    endGently(response, noBytes, patience);
  };
}

/** HTTP/1.0 does not require Host (RFC 9112, 3.2). */
function hasHost({ httpVersion, rawHeaders }: IncomingMessage): boolean {
  return httpVersion === '1.0' || rawHeaders.some((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
}

function wasNeverUsed(socket: Duplex): boolean {
  return 'bytesRead' in socket && socket.bytesRead === 0;
}

/** Errors of the parser begin with HPE_. All others, and an end in the middle, mean that the client went away. */
function wasRefused(code: string): boolean {
  return statuses.has(code) || (code.startsWith('HPE_') && code !== 'HPE_INVALID_EOF_STATE');
}

/** Whether an error answer may be sent: behind a part of another answer it would be read as that one's body. */
function mayAnswer(socket: Duplex): boolean {
  return answerOf(socket)?.headersSent !== true;
}

/** The answer under way. Node keeps it in a property that is not documented, which the cast names. */
function answerOf(socket: Duplex): ServerResponse | undefined {
  return (socket as Duplex & { readonly _httpMessage?: ServerResponse | null })._httpMessage ?? undefined;
}
