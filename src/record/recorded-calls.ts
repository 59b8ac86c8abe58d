/** What the upstream answered, in the shape of call logs: the first answer of each status to each distinct call. */
import { hash, randomUUID } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import { textStart, writeBody } from '../call-log/body.ts';
import type { CallLog } from '../call-log/model.ts';
import { decodeBody } from '../http-text/content-coding.ts';
import { headerValues, isConnectionHeader, typedText } from '../http-text/header-text.ts';

/** Names and values in turn, as on the wire. */
export type RawHeaders = readonly string[];

/** As pairs. */
export function pairsOf(raw: RawHeaders): { readonly key: string; readonly value: string }[] {
  return raw.flatMap((key, at) => (at % 2 === 0 ? [{ key, value: raw[at + 1] ?? '' }] : []));
}

/** What is sent to the upstream. */
export interface ForwardedCall {
  readonly method: string;
  /** Path and query, without what names a session. */
  readonly target: string;
  readonly headers: RawHeaders;
  readonly body: Buffer;
}

/** What was sent and what came back. */
export interface UpstreamAnswer extends ForwardedCall {
  readonly status: number;
  readonly answerHeaders: RawHeaders;
  /** Its first megabyte and a little more. */
  readonly answerBody: Buffer;
  /** Whether there was more of it. */
  readonly isCut: boolean;
}

/** Bytes of a body that an example takes; the client got the whole. */
export const mostExampleBytes = 1024 * 1024;
/** More calls, or bytes, are a load test. */
const most = { calls: 2_000, bytes: 128 * 1024 * 1024 };

/** A call whose answer is to be saved. */
export interface RecordedCall {
  readonly log: CallLog;
  /** What its example cannot have, in a sentence that the call goes before. */
  readonly note: string | undefined;
}

export interface RecordedCalls {
  readonly add: (answer: UpstreamAnswer) => void;
  /** In the order of the calls. */
  readonly calls: () => readonly RecordedCall[];
  /** How many answers were beyond what is kept. */
  readonly leftOut: () => number;
}

/** Keeps what is to be saved, in bounded memory. */
export function createRecordedCalls(): RecordedCalls {
  const calls = new Map<string, RecordedCall>();
  let bytes = 0;
  let leftOut = 0;
  return {
    add(answer) {
      const key = keyOf(answer);
      if (calls.has(key)) return;
      const call = toRecordedCall(answer);
      const size = answer.body.length + (call.log.response.body?.data?.length ?? 0);
      if (calls.size >= most.calls || bytes + size > most.bytes) {
        leftOut += 1;
        return;
      }
      bytes += size;
      calls.set(key, call);
    },
    calls: () => [...calls.values()],
    leftOut: () => leftOut,
  };
}

/** Equal calls have the same method, path, query and body (and status of the answer). */
function keyOf({ method, target, body, status }: UpstreamAnswer): string {
  return JSON.stringify([method, target, status, hash('sha256', body)]);
}

/** As call logs have it, in characters and not in bytes. */
const typed = ({ key, value }: ReturnType<typeof pairsOf>[number]) => ({ key, value: typedText(value) });

/** A call as call logs have it, its body decoded. */
export function toLoggedRequest({ method, target, headers: raw, body }: ForwardedCall): CallLog['request'] {
  const headers = pairsOf(raw).map(typed);
  const decoded = decodeBody(body, headerValues(headers, 'content-encoding').join(','));
  return { method, path: target, headers, body: decoded.length === 0 ? null : writeBody(decoded) };
}

function toRecordedCall(answer: UpstreamAnswer): RecordedCall {
  const answerHeaders = pairsOf(answer.answerHeaders);
  const coding = headerValues(answerHeaders, 'content-encoding').join(',');
  const whole = decodeBody(answer.answerBody, coding);
  const isUndecoded = coding !== '' && !/^identity$/i.test(coding.trim()) && whole === answer.answerBody;
  const { text, note } = textOf(whole, isUndecoded && whole.length > 0, answer.isCut);
  return {
    note,
    log: {
      id: randomUUID(),
      responseName: '',
      servedAt: new Date(0).toISOString(),
      request: toLoggedRequest(answer),
      response: {
        type: 'error',
        statusCode: answer.status,
        headers: answerHeaders.filter(({ key }) => isSaved(key)).map(typed),
        body: { data: text },
      },
      answer: undefined,
    },
  };
}

/** Headers that the mock gives each answer itself, or that hold for one answer alone. */
const isSaved = (name: string): boolean => !isConnectionHeader(name) && !/^(?:date|age)$/i.test(name);

/** A body as an example can have it. */
function textOf(
  body: Buffer,
  isUndecoded: boolean,
  isCut: boolean,
): { readonly text: string; readonly note: string | undefined } {
  if (isUndecoded)
    return { text: '', note: 'its body is left out: its Content-Encoding is not known, or it becomes too large.' };
  // The last character of one that was cut may lack bytes.
  const kept = textStart(body, Math.min(mostExampleBytes, isCut ? body.length - 1 : body.length));
  if (!isUtf8(kept)) {
    return { text: '', note: `its body is binary and is left out: an example of Postman's holds text alone.` };
  }
  const note =
    isCut || body.length > kept.length
      ? 'its body is longer than 1 MB and is cut in the collection; the client got the whole.'
      : undefined;
  return { text: kept.toString('utf8'), note };
}
