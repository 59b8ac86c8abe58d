/** Responses that are sent as one piece of bytes. */
import { Buffer } from 'node:buffer';
import type { ServerResponse } from 'node:http';
import { createHeadBytes } from './head-bytes.ts';
import type { OwnHeaders } from './own-headers.ts';
import { mostBody, mostFirstLine, mostLines, type PreparedResponse } from './prepared-response.ts';

/**
 * Sends a response as a whole.
 *
 * @param time milliseconds since the epoch
 * @returns `false` where it has to go through `writeHead`: nothing was sent then
 */
export type SendWhole = (response: ServerResponse, prepared: PreparedResponse, time: number) => boolean;

/** Memory for some responses: only those stay in it that their clients have not taken yet. */
const roomBytes = 64 * 1024;
/** What the headers of every call may take. */
const mostHead = 1024;
const mostBytes = mostFirstLine + mostHead + mostLines + mostBody;

/**
 * `writeHead` checks, joins and inspects every header of every call, and what is joined of texts is copied three times
 * until it leaves. Here a response is put together where the one before it was, whose headers are still there, and of
 * which nothing is needed once it has left. That it costs less: `npm run bench -- --only throughput`.
 */
export function createSendWhole(own: OwnHeaders): SendWhole {
  let room = Buffer.alloc(0);
  /** Where the first line ends; the headers of every call begin there. */
  let place = 0;
  let firstLine: string | undefined;
  const head = createHeadBytes(own);

  /** Leaves alone what stands in the room up to there. */
  const moveBehind = (used: number): void => {
    const fits = used + mostBytes <= room.length;
    if (!fits) room = Buffer.allocUnsafeSlow(roomBytes);
    place = (fits ? used : 0) + mostFirstLine;
    head.moveTo(room, place);
    firstLine = undefined;
  };

  /** Puts a response together, in bytes that are the next one's unless `moveBehind` is told of them. */
  const compose = (prepared: PreparedResponse, lines: string, time: number): Buffer => {
    const begin = place - prepared.firstLine.length;
    if (prepared.firstLine !== firstLine) {
      firstLine = prepared.firstLine;
      room.write(firstLine, begin, 'latin1');
    }
    let end = head.next(time);
    const { memory } = prepared;
    if (memory === undefined) {
      end += room.write(lines, end, 'latin1');
      room.set(prepared.body, end);
      end += prepared.body.length;
    } else {
      end += memory.copy(room, end, prepared.start, prepared.end);
    }
    return room.subarray(begin, end);
  };

  moveBehind(0);
  return (response, prepared, time) => {
    const { lines } = prepared;
    if (lines === undefined || !isWhole(response)) return false;
    const bytes = compose(prepared, lines, time);
    const parts = partsOf(response);
    parts._header = prepared.firstLine;
    parts._headerSent = true;
    response.end(bytes);
    if (response.writableLength > 0) moveBehind(bytes.byteOffset - room.byteOffset + bytes.length);
    return true;
  };
}

/** Where Node keeps the head that `writeHead` has joined, and whether `end` need not send it any more. */
interface Parts {
  _header?: string | null;
  _headerSent?: boolean;
}

/**
 * Whether Node would send this response's head and body in one write, and what it would add by itself is known.
 *
 * The two properties are no documented part of Node: where they are not as expected, or the connection is to be closed,
 * `writeHead` is the way.
 */
function isWhole(response: ServerResponse): boolean {
  const { _header, _headerSent } = partsOf(response);
  return _header === null && _headerSent === false && response.shouldKeepAlive && response.req.method !== 'HEAD';
}

/** The cast names the two undocumented properties. */
function partsOf(response: ServerResponse): Parts {
  return response as Parts;
}
