/** The session of a logged call, by the rule by which the mock took it. */
import { readSession, type SessionCall } from '../http-text/session.ts';
import type { CallLog } from './model.ts';

/** A call log as it were without the session that the call names: its path is the one that was matched. */
export interface LoggedSession extends Pick<SessionCall, 'session' | 'badSession' | 'prefix'> {
  readonly log: CallLog;
}

/** What a log says of its call's session. */
export type SessionReader = (log: CallLog) => LoggedSession;

/** Reads the sessions of a mock's calls. @param where its provider, and whether the collection has paths that begin with `/~` */
export function createSessionReader(where: {
  readonly isCloud: boolean;
  readonly hasTildePaths: boolean;
}): SessionReader {
  // Postman's cloud knows no sessions.
  if (where.isCloud) return (log) => ({ session: '', prefix: '', log });
  return (log) => readLoggedSession(log, where.hasTildePaths);
}

/** Reads the session of a logged call. @param keepsPrefix the collection has paths that begin with `/~` */
export function readLoggedSession(log: CallLog, keepsPrefix: boolean): LoggedSession {
  const { target, ...rest } = readSession(log.request.path, log.request.headers, keepsPrefix);
  return { ...rest, log: withLoggedPath(log, target) };
}

/** The same call log with another path. */
export function withLoggedPath(log: CallLog, path: string): CallLog {
  return path === log.request.path ? log : { ...log, request: { ...log.request, path } };
}
