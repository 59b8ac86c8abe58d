/**
 * A server in front of another one that fails on demand. It stands at a URL of its own and forwards every request to the
 * upstream, but for those that a fault picks.
 */
import { createServer, request as forwardRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FaultAction =
  /** The socket is destroyed and the upstream hears nothing. */
  | { readonly kind: 'refuse' }
  /** The upstream acts; then the socket is destroyed without an answer. */
  | { readonly kind: 'resetAfter' }
  /** No answer comes, ever. With `act` the upstream acts first. */
  | { readonly kind: 'timeout'; readonly act?: boolean }
  /** This answer in place of the upstream's. With `act` the upstream acts first. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly act?: boolean;
    }
  /** The upstream's answer, its body cut in half, in a well-formed HTTP message. */
  | { readonly kind: 'truncated' }
  /** As `truncated`, but the length of the whole is announced and the connection breaks. */
  | { readonly kind: 'cutOff' }
  /** The upstream acts; its answer becomes a page of HTML with status 200. */
  | { readonly kind: 'wrongContentType' }
  /** The upstream's answer, after a delay in milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** The upstream acts at once; its answer waits for `until`. */
  | { readonly kind: 'held'; readonly until: () => Promise<unknown> }
  /** No answer comes, ever; the upstream acts only after `until`. */
  | { readonly kind: 'actsLate'; readonly until: () => Promise<unknown> }
  /** The upstream's answer; then connections are refused until `until`. So it is given to the request before. */
  | { readonly kind: 'down'; readonly until: () => Promise<unknown> };

export interface ProxiedRequest {
  /** Counts the requests of this proxy from 1. */
  readonly ordinal: number;
  readonly method: string;
  /** With the query. */
  readonly path: string;
}

export interface RecordedRequest extends ProxiedRequest {
  /** The upstream got it. */
  readonly forwarded: boolean;
  /** What was done to it; `undefined` for nothing. */
  readonly fault: FaultAction['kind'] | undefined;
}

export interface Fault {
  /** The ordinal of a request, or a test for it. */
  readonly on: number | ((request: ProxiedRequest) => boolean);
  /** How many requests it hits at most; without a limit by default. */
  readonly times?: number;
  readonly action: FaultAction;
}

export interface FaultProxy {
  readonly url: URL;
  /** Grows as requests come in. */
  readonly requests: readonly RecordedRequest[];
  /** Breaks all connections and stops. */
  close(): Promise<void>;
}

const json = { 'content-type': 'application/json' };

const rateLimited = (headers: Readonly<Record<string, string>>): FaultAction => ({
  kind: 'status',
  status: 429,
  headers: { ...json, ...headers },
  body: '{"error":"rateLimited","message":"Rate limit exceeded."}',
});

/** Every fault there is, by name. Rate limits ask for a wait of about one second from `now`, the client's. */
export const everyFault: Readonly<Record<string, (now?: number) => FaultAction>> = {
  'reset before sending': () => ({ kind: 'refuse' }),
  'answer lost': () => ({ kind: 'resetAfter' }),
  'timeout before acting': () => ({ kind: 'timeout' }),
  'timeout after acting': () => ({ kind: 'timeout', act: true }),
  '500': () => ({
    kind: 'status',
    status: 500,
    headers: json,
    body: '{"error":{"type":"serverError","message":"Something went wrong with the server"}}',
  }),
  '502 HTML': () => ({ kind: 'status', status: 502, headers: { 'content-type': 'text/html' }, body: badGatewayPage }),
  '502 HTML after acting': () => ({
    kind: 'status',
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: badGatewayPage,
    act: true,
  }),
  '503': () => ({ kind: 'status', status: 503 }),
  '429 Retry-After in seconds': () => rateLimited({ 'Retry-After': '1' }),
  '429 Retry-After as a date': (now = Date.now()) =>
    rateLimited({ 'Retry-After': new Date(now + 1_000).toUTCString() }),
  '429 RetryAfter': () => rateLimited({ RetryAfter: '1' }),
  '429 X-RateLimit-RetryAfter': () => rateLimited({ 'X-RateLimit-RetryAfter': '1' }),
  '429 RateLimit-Reset as an epoch': (now = Date.now()) =>
    rateLimited({ 'RateLimit-Reset': String(Math.ceil(now / 1_000) + 1) }),
  '429 X-RateLimit-Reset in seconds': () => rateLimited({ 'X-RateLimit-Reset': '1' }),
  '429 without a header': () => rateLimited({}),
  '429 monthly quota': () => ({
    kind: 'status',
    status: 429,
    headers: json,
    body: '{"error":{"name":"serviceLimitExhausted","message":"Service limit exhausted. Please contact your team admin."}}',
  }),
  '401': () => ({
    kind: 'status',
    status: 401,
    headers: json,
    body: '{"error":{"name":"AuthenticationError","message":"Invalid API Key. Every request requires a valid API Key to be sent."}}',
  }),
  'truncated JSON': () => ({ kind: 'truncated' }),
  'body cut off': () => ({ kind: 'cutOff' }),
  'wrong content type': () => ({ kind: 'wrongContentType' }),
};

const badGatewayPage = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
const loginPage = '<html><head><title>Welcome</title></head><body>Please log in.</body></html>';

/** Starts a proxy on a free loopback port. The first fault that picks a request is the one it gets. */
export async function startFaultProxy({
  upstream,
  faults = [],
  onAnswer,
}: {
  upstream: URL;
  faults?: readonly Fault[];
  /** Hears what the upstream has answered, whatever becomes of that on its way to the client. */
  onAnswer?: (request: ProxiedRequest, body: Buffer) => void;
}): Promise<FaultProxy> {
  const requests: RecordedRequest[] = [];
  const hits = new Map<Fault, number>();

  const pick = (request: ProxiedRequest): FaultAction | undefined => {
    for (const fault of faults) {
      const count = hits.get(fault) ?? 0;
      const fits = typeof fault.on === 'number' ? fault.on === request.ordinal : fault.on(request);
      if (!fits || count >= (fault.times ?? Infinity)) continue;
      hits.set(fault, count + 1);
      return fault.action;
    }
    return undefined;
  };

  const server = createServer((incoming, outgoing) => {
    const request = { ordinal: requests.length + 1, method: incoming.method ?? '', path: incoming.url ?? '' };
    const action = pick(request);
    requests.push({ ...request, forwarded: isForwarded(action), fault: action?.kind });
    if (action?.kind === 'down') goDown(action.until());
    handle(incoming, outgoing, upstream, action, (body) => onAnswer?.(request, body)).catch(() => {
      // The upstream is gone: to the client that is a broken connection.
      outgoing.destroy();
    });
  });
  let closed = false;
  const goDown = (until: Promise<unknown>): void => {
    // Open connections stay: the answer that is under way tells the client to end its own.
    server.close();
    void until.then(() => closed || server.listen(port, '127.0.0.1'));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}`),
    requests,
    close: () =>
      new Promise((resolve) => {
        closed = true;
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function isForwarded(action: FaultAction | undefined): boolean {
  if (action === undefined) return true;
  return action.kind === 'timeout' || action.kind === 'status' ? action.act === true : action.kind !== 'refuse';
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: URL,
  action: FaultAction | undefined,
  onAnswer: (body: Buffer) => void,
): Promise<void> {
  if (action?.kind === 'refuse') {
    incoming.socket.destroy();
    return;
  }
  const body = await read(incoming);
  if (action?.kind === 'actsLate') await action.until();
  const answer = isForwarded(action) ? await forward(incoming, body, upstream) : undefined;
  if (answer !== undefined) onAnswer(answer.body);
  switch (action?.kind) {
    case 'resetAfter':
      incoming.socket.destroy();
      return;
    case 'timeout':
    case 'actsLate':
      return;
    case 'status':
      outgoing.writeHead(action.status, { ...action.headers }).end(action.body ?? '');
      return;
    case 'wrongContentType':
      outgoing.writeHead(200, { 'content-type': 'text/html' }).end(loginPage);
      return;
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, action.ms));
      break;
    case 'held':
      await action.until();
      break;
    case 'down':
      outgoing.setHeader('connection', 'close');
      break;
    case 'truncated':
    case 'cutOff':
    case undefined:
      break;
  }
  if (answer === undefined) return;
  const half = answer.body.subarray(0, Math.floor(answer.body.length / 2));
  const sent = action?.kind === 'truncated' || action?.kind === 'cutOff' ? half : answer.body;
  const length = action?.kind === 'cutOff' ? answer.body.length : sent.length;
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': length });
  if (action?.kind === 'cutOff') outgoing.write(sent, () => incoming.socket.destroy());
  else outgoing.end(sent);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

function forward(incoming: IncomingMessage, body: Buffer, upstream: URL): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const target = new URL(incoming.url ?? '/', upstream);
    const headers = { ...endToEnd(incoming.headers), host: upstream.host, 'content-length': String(body.length) };
    // No connection is kept, so that a dead upstream shows at once.
    const request = forwardRequest(target, { method: incoming.method, headers, agent: false }, (answer) => {
      read(answer).then((answerBody) => {
        resolve({ status: answer.statusCode ?? 502, headers: endToEnd(answer.headers), body: answerBody });
      }, reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function endToEnd(headers: IncomingMessage['headers']): Record<string, string | string[]> {
  const own = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !own.has(name));
  return Object.fromEntries(kept) as Record<string, string | string[]>;
}

async function read(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
