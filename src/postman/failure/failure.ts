/** Why one attempt failed, before it is known whether another follows. */
import { isQuotaExhausted, parseErrorBody, requestedWait, type Headers } from './error-answer.ts';

export interface Failure {
  readonly status: number | undefined;
  /** The API's name for the error, or the code of a network failure. */
  readonly name: string;
  /** What happened, in words. */
  readonly text: string;
  /** The server has said why, in words. */
  readonly reasonGiven: boolean;
  /** False only when the server certainly did not carry the call out. */
  readonly mayHaveActed: boolean;
  /** Another attempt may go better. */
  readonly transient: boolean;
  /** The plan's monthly quota is used up. */
  readonly quota: boolean;
  /** Milliseconds that the server asks to wait. */
  readonly requestedWait: number | undefined;
  /** Where a redirect points. */
  readonly location: string | undefined;
  readonly cause: unknown;
}

const plain = {
  status: undefined,
  reasonGiven: false,
  quota: false,
  requestedWait: undefined,
  location: undefined,
  cause: undefined,
};

/** An answer that is no success. */
export function answerFailure(status: number, headers: Headers, body: string, now: number): Failure {
  const { name, message, details } = parseErrorBody(body);
  const quota = isQuotaExhausted(status, headers, name);
  const { location } = headers;
  return {
    status,
    name: name ?? `HTTP${status}`,
    text: [message ?? name ?? 'no reason given', details && `(${details})`].filter(Boolean).join(' '),
    reasonGiven: message !== undefined,
    // A 408 or a 5xx can come from a gateway whose backend went on to act.
    mayHaveActed: status === 408 || status >= 500,
    transient: status === 408 || status >= 500 || (status === 429 && !quota),
    quota,
    requestedWait: requestedWait(status, headers, message ?? '', now),
    location: typeof location === 'string' ? location : undefined,
    cause: undefined,
  };
}

/** A success whose body is not what the endpoint promises. It counts as transient only when the body is no JSON at all. */
export function unreadableAnswer(status: number, problem: string, cut: boolean): Failure {
  return { ...plain, status, name: 'unreadableAnswer', text: problem, mayHaveActed: true, transient: cut };
}

/** Our own limits ended the attempt. */
export function timeoutFailure(waitedMs: number): Failure {
  const text = `nothing came within ${seconds(waitedMs)}`;
  return { ...plain, name: 'TimeoutError', text, mayHaveActed: true, transient: true };
}

/** No time was left to send anything. */
export function deadlinePassed(): Failure {
  const text = 'the deadline had passed before it was sent';
  return { ...plain, name: 'TimeoutError', text, mayHaveActed: false, transient: false };
}

const abortTexts = {
  unsent: 'cancelled before it was sent',
  sent: 'cancelled before the answer came',
  waiting: 'cancelled while waiting to send it again',
};

/** A signal of the caller ended the call. @param before why it had to be sent again */
export function abortFailure(during: keyof typeof abortTexts, cause: unknown, before?: string): Failure {
  const mayHaveActed = during === 'sent';
  const text = before === undefined ? abortTexts[during] : `${before}; ${abortTexts[during]}`;
  return { ...plain, name: 'AbortError', text, mayHaveActed, transient: false, cause };
}

/** The socket, TLS, DNS or a proxy failed: the reason is often deep in `cause` or in an AggregateError. */
export function networkFailure(error: unknown): Failure {
  const { code, text } = rootCause(error);
  const proxyStatus = /Proxy response \((\d{3})\)/.exec(text)?.[1];
  const name = proxyStatus === undefined ? code : `PROXY_${proxyStatus}`;
  const proxyRefuses = proxyStatus?.startsWith('4') === true;
  return {
    ...plain,
    name,
    text,
    mayHaveActed: !(proxyStatus !== undefined || unsent.has(code) || isTlsCode(code)),
    transient: !(proxyRefuses || isTlsCode(code) || hopeless.has(code)),
    cause: error,
  };
}

/** A request that cannot be written, and a transport that is closed. */
const hopeless = new Set(['UND_ERR_INVALID_ARG', 'UND_ERR_DESTROYED', 'UND_ERR_CLOSED']);

/** The codes that mean that no connection stood, so that nothing can have been carried out. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_INVALID_ARG',
]);

/** A handshake that fails on a certificate or a protocol fails every time. */
export function isTlsCode(code: string): boolean {
  return /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|EPROTO|UND_ERR_PRX_TLS)/.test(
    code,
  );
}

function rootCause(error: unknown): { code: string; text: string } {
  let code: string | undefined;
  let text = '';
  const seen = new Set<unknown>();
  for (let current: unknown = error; current instanceof Error && !seen.has(current);) {
    seen.add(current);
    if ('code' in current && typeof current.code === 'string') code = current.code;
    // undici's parser errors have no code, but a name that says as much.
    else if (current.name !== 'Error') code ??= current.name;
    if (current.message !== '') text = current.message;
    // Node tries every address of a name and puts the failures side by side.
    current = current instanceof AggregateError && current.errors.length > 0 ? current.errors[0] : current.cause;
  }
  return { code: code ?? 'networkError', text: text || (code ?? 'the connection failed') };
}

/** A time in words: `1.2 s`. */
export function seconds(ms: number): string {
  return `${ms < 9_950 ? (ms / 1000).toFixed(1) : Math.round(ms / 1000)} s`;
}
