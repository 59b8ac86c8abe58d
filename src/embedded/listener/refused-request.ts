/** What is told of a request that Node's parser refused: why, its first line, and whether it was meant as a call. */
import type { Buffer } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { RefusedRequest } from '../../call-log/refused.ts';

/** An error of Node's parser, as `clientError` has it. */
export interface ParserError extends NodeJS.ErrnoException {
  /** The bytes in which the parser found it: of a request that comes in several pieces, the last of these. */
  readonly rawPacket?: Buffer;
  /** How many of them the parser has taken. */
  readonly bytesParsed?: number;
}

/** Longer than what is shown, so that redaction sees a secret as a whole that the shown part would cut. */
const longestLine = 1_000;

/** Errors in a request's first line. All others come later: then it had method, target and version. */
const firstLineReasons: ReadonlyMap<string, string> = new Map([
  ['HPE_INVALID_METHOD', 'its method is unknown, or not in upper case'],
  ['HPE_INVALID_URL', 'its target has characters that must be percent-encoded, or begins with no slash'],
  ['HPE_INVALID_CONSTANT', 'its target has a raw space, which must be %20, or it names no HTTP version'],
  ['HPE_INVALID_VERSION', 'its first line names an HTTP version that there is not, or has no CRLF behind it'],
  ['HPE_PAUSED_H2_UPGRADE', 'it is HTTP/2, and the mock speaks HTTP/1.1'],
]);

const otherReasons: ReadonlyMap<string, string> = new Map([
  ['HPE_HEADER_OVERFLOW', 'its head is over 32 kB'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'the extensions of its chunks are too long'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'it did not come to its end in time'],
]);

const callLine = /^[!#$%&'*+.^_`|~\w-]+ +\S.* HTTP\/\d+(?:\.\d+)?$/;

/**
 * @param status of the answer, in words
 * @param current the request whose head was read before, where there is one under way
 */
export function readRefused(error: ParserError, status: string, current: IncomingMessage | undefined): RefusedRequest {
  const { code = '' } = error;
  const bytes = error.rawPacket;
  if (bytes !== undefined && isTls(bytes)) {
    return { reason: `${status}: it is TLS, and the mock's URL begins with http://`, isCall: false, sample: '' };
  }
  const isHttp2 = code === 'HPE_PAUSED_H2_UPGRADE';
  // Of HTTP/2's preface the parser takes both lines before it stops.
  const line = bytes === undefined ? '' : firstLine(bytes, isHttp2 ? 0 : error.bytesParsed);
  const inFirstLine = firstLineReasons.get(code);
  if (inFirstLine !== undefined) {
    const isCall = !isHttp2 && callLine.test(line);
    const isNoHttp = code === 'HPE_INVALID_METHOD' && !isCall;
    const reason = `${status}: ${isNoHttp ? 'it is no HTTP' : inFirstLine}`;
    return { reason, isCall, sample: isCall || isPlainText(line) ? cut(line) : '' };
  }
  const sample = callLine.test(line) ? line : current === undefined ? '' : lineOf(current);
  // The head of a request that stops may not have come at all.
  const isCall = code !== 'ERR_HTTP_REQUEST_TIMEOUT' || sample !== '';
  const reason = otherReasons.get(code) ?? `${error.message.replace(/^Parse Error: /, '')} (${code})`;
  return { reason: `${status}: ${reason}`, isCall, sample: cut(sample) };
}

/** A CONNECT, which Node's parser hands over as no request. */
export function readConnect(request: IncomingMessage, status: string): RefusedRequest {
  return { reason: `${status}: CONNECT, and the mock is no proxy`, isCall: true, sample: cut(lineOf(request)) };
}

/** A request that Node's parser takes, and HTTP/1.1 does not. */
export function readWithoutHost(request: IncomingMessage, status: string): RefusedRequest {
  return { reason: `${status}: it has no Host header`, isCall: true, sample: cut(lineOf(request)) };
}

/** What comes first on a port that speaks TLS, and is none. @param bytes with the first line, as far as it has come */
export function readWithoutTls(bytes: Buffer, status: string): RefusedRequest {
  const line = firstLine(bytes);
  const isCall = callLine.test(line);
  const reason = `${status}: it is ${isCall ? 'http' : 'no TLS'}, and the mock's URL begins with https://`;
  return { reason, isCall, sample: isCall || isPlainText(line) ? cut(line) : '' };
}

/** A handshake record of TLS (RFC 8446, 5.1). */
function isTls(bytes: Buffer): boolean {
  return bytes[0] === 0x16 && bytes[1] === 0x03;
}

/** The first line of the request in which the parser stopped: another one may stand before it. */
function firstLine(bytes: Buffer, bytesParsed = 0): string {
  const before = bytes.subarray(0, bytesParsed).lastIndexOf('\r\n\r\n');
  const start = before === -1 ? 0 : before + 4;
  const text = bytes.subarray(start, start + 4 * longestLine + 64 * 1024).toString();
  return /^\s*([^\r\n]*)/.exec(text)?.[1]?.trimEnd() ?? '';
}

const lineOf = ({ method = '', url = '', httpVersion }: IncomingMessage): string =>
  `${method} ${url} HTTP/${httpVersion}`;

const isPlainText = (line: string): boolean => !/[^\P{C}\t]|\uFFFD/u.test(line);

const cut = (line: string): string => line.slice(0, longestLine).toWellFormed();
