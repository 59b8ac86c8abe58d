/**
 * The fast way to send an answer: as one text, past `writeHead`, which checks, joins and inspects every header of every call.
 * What goes over the wire is the same, byte for byte. `npm run bench -- --only throughput` tells what it saves.
 */
import { STATUS_CODES, type ServerResponse } from 'node:http';
import { longestCopied, type Answer, type AnswerHead } from '../answer.ts';
import type { PlatformHeaders } from '../platform-headers.ts';
import type { SendAnswer } from '../send-answer.ts';

/** So many texts are kept. */
const mostKept = 16_384;

/** Headers that Node acts on, or leaves its own away for. */
const nodesBusiness: ReadonlySet<string> = new Set([
  'connection',
  'expect',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Sends as `plain` does. Where an answer is unusual, the connection is to be closed, or Node is not as this way needs it, it
 * is `plain` that sends.
 */
export function fastSendAnswer(plain: SendAnswer, next: (time: number) => PlatformHeaders): SendAnswer {
  const headOf = keptText(headText);
  const bodyOf = keptText(bodyText);

  return (response, answer, time) => {
    const head = canSend(response, answer) ? headOf(answer.head) : '';
    if (head === '') {
      plain(response, answer, time);
      return;
    }
    const length = answer.length === undefined ? '' : `Content-Length: ${answer.length}\r\n`;
    const parts = response as NodeParts;
    parts._header = head;
    parts._headerSent = true;
    response.end(head + length + ownLines(next(time)) + bodyOf(answer), 'latin1');
  };
}

/** Where Node keeps the head that `writeHead` has joined, and whether `end` need not send it any more: not documented. */
interface NodeParts {
  _header?: string | null;
  _headerSent?: boolean;
}

/** Whether Node would send this response's head and body at once, and what it would add by itself is known. */
function canSend(response: ServerResponse & NodeParts, { body, fault }: Answer): boolean {
  return (
    body.length <= longestCopied &&
    fault === undefined &&
    response._header === null &&
    response._headerSent === false &&
    response.shouldKeepAlive &&
    response.req.method !== 'HEAD'
  );
}

/** The headers of the call alone, what Node adds where a connection stays, and the end of all. */
function ownLines({ trace, span, limit, reset, remaining, date }: PlatformHeaders): string {
  const ids = `x-srv-trace: ${trace}\r\nx-srv-span: ${span}\r\n`;
  const counts = `X-RateLimit-Limit: ${limit}\r\nX-RateLimit-Reset: ${reset}\r\nX-RateLimit-Remaining: ${remaining}\r\n`;
  return `${ids}${counts}Date: ${date}\r\nConnection: keep-alive\r\n\r\n`;
}

/** Status line and headers, one character a byte; empty where they are for Node to look at. */
function headText({ statusCode, statusText, headers, replaces }: AnswerHead): string {
  const isNodes = headers.some((name, index) => index % 2 === 0 && nodesBusiness.has(name.toLowerCase()));
  if (replaces !== undefined || isNodes) return '';
  return `HTTP/1.1 ${statusCode} ${statusText ?? STATUS_CODES[statusCode] ?? 'unknown'}\r\n${headerLines(headers)}`;
}

/** The body, one character a byte. */
function bodyText({ body, text }: Answer): string {
  // As many bytes as characters: it is ASCII, and the same in every encoding.
  if (text?.length === body.length) return text;
  return Buffer.from(body.buffer, body.byteOffset, body.length).toString('latin1');
}

/** Remembers the text of what many calls get. */
function keptText<T extends { readonly isShared: boolean }>(make: (value: T) => string): (value: T) => string {
  const kept = new Map<T, string>();
  return (value) => {
    if (!value.isShared) return make(value);
    const known = kept.get(value);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = make(value);
    kept.set(value, made);
    return made;
  };
}

/** Names and values in turn as lines. */
function headerLines(headers: readonly string[]): string {
  let lines = '';
  for (let i = 0; i + 1 < headers.length; i += 2) lines += `${headers[i]}: ${headers[i + 1]}\r\n`;
  return lines;
}
