/** A call as the listener hands it to the journal, and its parts as they stand there in JSON. */
import { Buffer } from 'node:buffer';
import type { AnswerNote } from '../../call-log/model.ts';
import { typedText } from '../../http-text/header-text.ts';
import { mostKeptBytes } from './format.ts';

/** One answered call: references only, nothing is copied or encoded yet. */
export interface CallRecord {
  /** The mock's bare ID. */
  readonly mock: string;
  /** Milliseconds since the epoch. */
  readonly servedAt: number;
  readonly method: string;
  /** The request target as sent, query string included. */
  readonly path: string;
  /** Empty or absent for none. It is not written: readers tell it from path and headers. */
  readonly session?: string;
  /** Names and values in turn, as on the wire. */
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  readonly response: LoggedResponse;
  /** How a rule of `answers` answered it. */
  readonly answer?: AnswerNote | undefined;
}

/** What the call got. */
export interface LoggedResponse {
  readonly head: LoggedHead;
  readonly body: Uint8Array;
  /** The value of one more header, which stands last: `Content-Length`. */
  readonly length: number | undefined;
  /** Whether this very object stands in many records: it is then written once. */
  readonly isShared: boolean;
}

/** What the call got but for the body. */
export interface LoggedHead {
  /** The example's or server response's name, or the error message. */
  readonly name: string;
  /** `success` when a saved response was served, even a saved 400; `error` when the mock itself had no answer. */
  readonly type: 'success' | 'error';
  readonly statusCode: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Whether this very object stands in many records: it is then written once. */
  readonly isShared: boolean;
}

/** A response. @param head its JSON, or its number */
export function encodeResponse({ body, length }: LoggedResponse, head: string | number): string {
  return `[${head},${encodeBody(body)},${length ?? null}]`;
}

/** A response without its body. */
export function encodeHead({ name, type, statusCode, headers }: LoggedHead): string {
  const members = `"name":${JSON.stringify(name)},"type":"${type}","status":${statusCode}`;
  return `{${members},"headers":${encodeHeaders(headers)}}`;
}

/** In base64, as `format.ts` tells. */
export function encodeBody(body: Uint8Array): string {
  if (body.length === 0) return '""';
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.length);
  const base64 = bytes.toString('base64', 0, mostKeptBytes);
  return body.length > mostKeptBytes ? `["${base64}",${body.length}]` : `"${base64}"`;
}

/** The headers as their senders typed them: on the wire each byte is a character. */
export function encodeHeaders(namesAndValues: readonly string[]): string {
  let json = '';
  for (let i = 0; i + 1 < namesAndValues.length; i += 2) {
    const value = typedText(namesAndValues[i + 1] ?? '');
    json += `${i === 0 ? '' : ','}{"key":${JSON.stringify(namesAndValues[i])},"value":${JSON.stringify(value)}}`;
  }
  return `[${json}]`;
}

/** Whether two lists of names and values are equal, character by character. */
export function isSameHeaders(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
