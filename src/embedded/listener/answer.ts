/** What a mock answers, in the form in which it is sent and logged. */
import { Buffer } from 'node:buffer';
import type { Fault } from '../../http-text/faults.ts';
import type { Served } from '../../engine/index.ts';
import { headerText, isConnectionHeader, isHeaderName, latin1Text } from '../../http-text/header-text.ts';
import type { StoredServerResponse } from '../account.ts';
import { noBytes } from '../bounded-bodies.ts';
import type { LoggedHead, LoggedResponse } from '../journal/record.ts';
import { platformHeaderNames } from './platform-headers.ts';

/** All of an answer but its body, valid on the wire, without the headers that differ from call to call. */
export interface AnswerHead extends LoggedHead {
  readonly statusText: string | undefined;
  /** Lower-case names of its headers, where one of them takes the place of a header of the platform. */
  readonly replaces: ReadonlySet<string> | undefined;
}

/** In bytes. A longer body is sent by itself: to copy it behind its head would take longer than a second write. */
export const longestCopied = 16 * 1024;

export interface Answer extends LoggedResponse {
  readonly head: AnswerHead;
  /** The body as text, where it is at hand, short, and for this call alone: kept answers would take twice the memory. */
  readonly text: string | undefined;
  /** Whether an equal call gets an equal answer. */
  readonly isRepeatable: boolean;
  /** Milliseconds to wait before it is sent. */
  readonly delay: number;
  /** How the call fails on the wire. */
  readonly fault?: Fault;
}

interface HeadParts extends Pick<LoggedHead, 'name' | 'type' | 'isShared'> {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Makes a head. Headers whose name cannot be sent are left out, control characters too, text beyond Latin-1 goes out as
 * UTF-8, a status that HTTP does not allow for an answer becomes 200 (postman-app-support#9249), and every answer lets any
 * origin read it unless it says itself who may (Postman's answer in postman-app-support#4603).
 *
 * No ETag: the cloud sends one, but a test that gets 304 instead of its example is worse off than one without.
 */
export function makeHead({ name, type, isShared, status, statusText, headers: given }: HeadParts): AnswerHead {
  const headers: string[] = [];
  const names = new Set<string>();
  for (const [name, value] of given) {
    if (!isHeaderName(name)) continue;
    headers.push(name, headerText(value));
    names.add(name.toLowerCase());
  }
  if (!names.has('access-control-allow-origin')) headers.push('Access-Control-Allow-Origin', '*');
  return {
    ...{ name, type, isShared, headers },
    statusCode: Number.isInteger(status) && status >= 200 && status <= 999 ? status : 200,
    statusText: statusText === undefined ? undefined : latin1Text(statusText),
    replaces: platformHeaderNames.some((name) => names.has(name)) ? names : undefined,
  };
}

interface BodyParts {
  readonly body: Uint8Array;
  readonly text?: string | undefined;
  /** Whether many calls get this very answer. */
  readonly isShared: boolean;
  /** By default where it is shared. */
  readonly isRepeatable?: boolean;
  readonly delay?: number;
  /** HEAD: how long the body would be is not known. */
  readonly withoutLength?: boolean;
}

/** Puts head and body together. */
export function makeAnswer(
  head: AnswerHead,
  { body, text, isShared, isRepeatable = isShared, delay = 0, withoutLength }: BodyParts,
): Answer {
  if (head.statusCode === 204 || head.statusCode === 304)
    return { head, body: noBytes, text: undefined, length: undefined, isShared, isRepeatable, delay };
  return {
    head,
    body,
    text: isShared ? undefined : text,
    length: withoutLength === true ? undefined : body.length,
    isShared,
    isRepeatable,
    delay,
  };
}

/** The head of an example as the engine rendered it. @param isShared whether these very headers answer many calls */
export function servedHead({ example, status, statusText, headers }: Served, isShared: boolean): AnswerHead {
  const parts: HeadParts = { name: example.name, type: 'success', status, headers, isShared };
  return makeHead(statusText === '' ? parts : { ...parts, statusText });
}

/** An active server response. That its call log's type is `success` is inferred: a saved response was served. */
export function serverResponseAnswer({ name, statusCode, headers, body }: StoredServerResponse): Answer {
  const sent = headers.filter(({ key }) => !isConnectionHeader(key)).map(({ key, value }) => [key, value] as const);
  const head = makeHead({ name, type: 'success', status: statusCode, headers: sent, isShared: true });
  return makeAnswer(head, { body: Buffer.from(body), isShared: true });
}
