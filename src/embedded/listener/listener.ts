/** A mock's own port. */
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { RefusedRequest } from '../../call-log/refused.ts';
import { mostBodyBytes } from '../../http-text/content-coding.ts';
import { createAnswerBook, type AnswerBook } from '../answers/answer-book.ts';
import { closeServer, listen, urlOf } from '../net.ts';
import { createBodyReader, createUnsentAnswers } from '../bounded-bodies.ts';
import { createCallHandler, type CallServing } from './answer-call.ts';
import { createRequestClass, fastCallHandler, fastSendAnswer } from './fast/index.ts';
import { createPlatformHeaders } from './platform-headers.ts';
import { createSendAnswer, ownBytes } from './send-answer.ts';
import { showMock, type MockView } from './shown-mock.ts';
import { createRefusedNotes, tellOfRefused, type NoteRefused } from './refused-clients.ts';
import type { TlsIdentity } from '../tls/make-identity.ts';

const maxBodyBytesAtOnce = 256 * 1024 * 1024;

export interface MockListener {
  /** Where tests reach the mock, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** From now on the mock is this. */
  show(view: MockView): void;
  /** Closes the port. Answers under way get a moment, then every connection is ended. */
  close(): Promise<void>;
}

export interface ListenerOptions extends Omit<
  CallServing,
  'shown' | 'readBody' | 'send' | 'unsent' | 'bytesHeldBy' | 'answers'
> {
  /** None by default. */
  readonly answers?: AnswerBook;
  /** An address of this machine. */
  readonly host: string;
  /** 0: a free one. */
  readonly port: number;
  readonly view: MockView;
  /** Hears of requests that are refused before they are calls: no call log shows them. */
  readonly onRefused: (what: string) => void;
  /** Counts them. */
  readonly refuse?: (request: RefusedRequest) => void;
  /** Without the fast way, which changes no answer: tests hold the two against each other. */
  readonly isPlain?: boolean;
  /** As for the server. */
  readonly mostUnsentBytes?: number | undefined;
  /** With it the port speaks TLS. */
  readonly tls?: TlsIdentity | undefined;
}

const httpOptions = {
  // Idle connections stay: a test client that reuses one must never meet one that is just being closed. Clients of a
  // test job are few, and they end with it.
  keepAliveTimeout: 0,
  // A request without a body needs no stream that ends at once (Node 24.12; older ones ignore it).
  optimizeEmptyRequests: true,
  // Slow senders hold a connection no longer than this.
  headersTimeout: 30_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 32 * 1024,
  // Node refuses it by itself and tells nobody: it is told of and counted here.
  requireHostHeader: false,
};

/**
 * Opens a mock's port.
 *
 * @throws ListenError when the port cannot be opened.
 */
export async function openListener({
  host,
  port,
  view,
  onRefused,
  refuse,
  isPlain = false,
  mostUnsentBytes,
  tls,
  answers = createAnswerBook(),
  ...serving
}: ListenerOptions): Promise<MockListener> {
  let shown = showMock(view);
  const note = createRefusedNotes(onRefused, refuse);
  const { server, sockets } = await createListeningServer(tls, isPlain, note, serving.now);
  // A client that has ended its own side, as `nc -N` does, waits for its answer all the same. The cast names the property,
  // which Node has had since its first versions and does not document.
  (server as Server & { httpAllowHalfOpen: boolean }).httpAllowHalfOpen = true;
  const nextHeaders = createPlatformHeaders(serving.rateLimit);
  const plain = createSendAnswer(nextHeaders);
  const createHandler = isPlain ? createCallHandler : fastCallHandler;
  const handler = createHandler({
    ...serving,
    answers,
    shown: () => shown,
    readBody: createBodyReader(mostBodyBytes, maxBodyBytesAtOnce),
    send: isPlain ? plain : fastSendAnswer(plain, nextHeaders),
    unsent: createUnsentAnswers(mostUnsentBytes),
    // TLS encrypts an answer for each client.
    bytesHeldBy: tls === undefined ? ownBytes : ({ body }) => body.length,
  });
  const requiringHost = tellOfRefused(server, note);
  server.on('request', requiringHost(handler));
  // An expectation that Node does not know: it would answer 417 by itself, and no call log would show the call.
  server.on('checkExpectation', requiringHost(handler));
  const actualPort = await listen(server, { host, port });
  return {
    url: urlOf(host, actualPort, tls === undefined ? 'http' : 'https'),
    port: actualPort,
    show(next) {
      shown = showMock(next);
    },
    close: () => closeServer(server, sockets),
  };
}

/** The server of a port, and the connections of which it may not know. What TLS needs is loaded where it is spoken. */
async function createListeningServer(
  identity: TlsIdentity | undefined,
  isPlain: boolean,
  note: NoteRefused,
  now: () => number,
): Promise<{ readonly server: Server; readonly sockets: Iterable<Socket> }> {
  const options = isPlain ? httpOptions : { ...httpOptions, IncomingMessage: createRequestClass() };
  if (identity === undefined) return { server: createServer(options), sockets: [] };
  const { createSecureServer } = await import('../tls/secure-server.ts');
  return createSecureServer({ http: options, identity, note, now });
}
