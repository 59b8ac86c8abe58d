/**
 * Sessions: tests that run side by side on one mock each name one, so that their calls can be told apart. A call names it by
 * the beginning of its path, `/~w1/users`, or by a header. Ours: Postman's cloud knows neither.
 */
import { decodeSegment, withoutOrigin } from './target.ts';

/** The header that names a call's session where its path does not. */
export const sessionHeader = 'x-mock-session';

type Headers = readonly { readonly key: string; readonly value: string }[] | null | undefined;

/** A call without what names its session. */
export interface SessionCall {
  /** '' for a call that names none. */
  readonly session: string;
  /** What the call names instead, which can be no session. */
  readonly badSession?: string;
  /** What was taken off the target: `/~w1`, '' for nothing. */
  readonly prefix: string;
  /** The target without it: `/users?page=2`. */
  readonly target: string;
}

const isSessionHeader = ({ key }: { readonly key: string }): boolean =>
  key.length === sessionHeader.length && key.toLowerCase() === sessionHeader;

/** What the mock answers to a call that names this instead of a session. */
export function describeBadSession(given: string): string {
  const shown = given.length > 80 ? `${given.slice(0, 80)}…` : given;
  return `"${shown}" is no session: its ID is 1 to 64 letters, digits, ".", "_" or "-", as in /~w1/users or x-mock-session: w1.`;
}

/** Whether a text can be the ID of a session. */
export const isSessionId = (text: string): boolean => /^[A-Za-z0-9._-]{1,64}$/.test(text);

/**
 * Reads the session of a call and takes it off the target, in the one way for the mock, the call logs and the reports.
 *
 * @param keepsPrefix the collection has paths that begin with `/~`: then only the header names a session
 */
export function readSession(target: string, headers: Headers, keepsPrefix: boolean): SessionCall {
  const cut = keepsPrefix ? undefined : cutPrefix(target);
  const [id, prefix, rest] = cut ?? [headers?.find(isSessionHeader)?.value, '', target];
  if (id === undefined) return { session: '', prefix, target: rest };
  return isSessionId(id) ? { session: id, prefix, target: rest } : { session: '', badSession: id, prefix: '', target };
}

/** The target that was sent, from what has become of its rest in the meantime. @param sent the whole of it */
export function withPrefix(rest: string, prefix: string, sent: string): string {
  // `/~w1?a=1` has no slash of its own behind the prefix.
  return prefix + (sent[prefix.length] === '/' || prefix === '' ? rest : rest.slice(1));
}

/** The same the other way round. @param prefix that of `sent` */
export function withoutPrefix(sent: string, prefix: string): string {
  const rest = sent.slice(prefix.length);
  return prefix === '' || rest.startsWith('/') ? rest : `/${rest}`;
}

/** `/~w1/users` is `w1`, `/~w1` and `/users`. Nearly every call has no session: two characters tell. */
function cutPrefix(target: string): readonly [id: string, prefix: string, rest: string] | undefined {
  if (target.startsWith('/') && !mayBeginPrefix(target.charCodeAt(1))) return undefined;
  const origin = target.length - withoutOrigin(target).length;
  let start = origin;
  while (target[start] === '/') start += 1;
  const length = target.slice(start).search(/[/?#]/);
  const end = length === -1 ? target.length : start + length;
  const segment = decodeSegment(target.slice(start, end));
  if (start === origin || !segment.startsWith('~')) return undefined;
  const prefix = target.slice(0, end);
  return [segment.slice(1), prefix, withoutPrefix(target, prefix)];
}

const [slash, tilde, percent] = ['/', '~', '%'].map((character) => character.charCodeAt(0));

/** Of the second character: repeated slashes count as one, and any character may be percent-encoded. */
function mayBeginPrefix(code: number): boolean {
  return code === tilde || code === percent || code === slash;
}
