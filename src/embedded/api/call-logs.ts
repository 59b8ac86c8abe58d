/** GET /mocks/{mockId}/call-logs. */
import { Buffer } from 'node:buffer';
import type { CallLog } from '../../call-log/model.ts';
import { readLoggedSession } from '../../call-log/session.ts';
import type { CallLogFilter, Include } from './call-log-query.ts';
import { encodeCursor, parseCallLogQuery } from './call-log-query.ts';
import { mockNotFound } from './errors.ts';
import { about, okJson } from './endpoint.ts';

/** A page ends here or at `limit`, whichever comes first (Postman's documentation: 6.5 MB). */
const maxPageBytes = 6_500_000;

/** The endpoint itself. */
export const getCallLogs = about(
  ({ mocks }) => mocks,
  mockNotFound,
  async (mock, { host, journal, query }) => {
    const parsed = parseCallLogQuery(query);
    if ('status' in parsed) return parsed;
    const { limit, direction, start } = parsed;

    const keepsPrefix = host.answersOf(mock.id)?.engine.hasTildePaths === true;
    const page: string[] = [];
    let pageBytes = 0;
    let nextCursor: string | null = null;
    scan: for await (const entries of journal.entries(mock.id, direction, start, parsed.filter?.session)) {
      for (const { sequence, log } of entries) {
        if (parsed.filter !== undefined && !matches(log, parsed.filter, keepsPrefix)) continue;
        const callLog = JSON.stringify(parsed.include.size === 4 ? log : withIncludes(log, parsed.include));
        const bytes = Buffer.byteLength(callLog);
        // One entry always fits, however large.
        if (page.length === limit || (page.length > 0 && pageBytes + bytes > maxPageBytes)) {
          nextCursor = encodeCursor({ start: sequence, direction });
          break scan;
        }
        page.push(callLog);
        pageBytes += bytes + 1;
      }
    }
    return okJson(Buffer.from(`{"call-logs":[${page.join(',')}],"meta":${JSON.stringify({ nextCursor })}}`));
  },
);

function matches(log: CallLog, filter: CallLogFilter, keepsPrefix: boolean): boolean {
  const { servedAt, request, response } = log;
  const { since, until, statusCode, type, method, path, session } = filter;
  const time = Date.parse(servedAt);
  return (
    (since === undefined || time >= since) &&
    (until === undefined || time <= until) &&
    (statusCode === undefined || response.statusCode === statusCode) &&
    (type === undefined || response.type === type) &&
    (method === undefined || request.method.toLowerCase() === method) &&
    (path === undefined || request.path.toLowerCase() === path) &&
    (session === undefined || readLoggedSession(log, keepsPrefix).session === session)
  );
}

function withIncludes(callLog: CallLog, include: ReadonlySet<Include>): CallLog {
  const { headers: requestHeaders, body: requestBody, ...request } = callLog.request;
  const { headers: responseHeaders, body: responseBody, ...response } = callLog.response;
  return {
    ...callLog,
    request: {
      ...request,
      ...(include.has('request.headers') ? { headers: requestHeaders } : {}),
      ...(include.has('request.body') ? { body: requestBody } : {}),
    },
    response: {
      ...response,
      ...(include.has('response.headers') ? { headers: responseHeaders } : {}),
      ...(include.has('response.body') ? { body: responseBody } : {}),
    },
  };
}
