/** GET /mocks/{mockId}/call-logs. */
import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { CallLog } from '../../call-log/model.ts';
import { readLoggedSession } from '../../call-log/session.ts';
import { isSessionId } from '../../http-text/session.ts';
import type { Direction } from '../journal/journal.ts';
import { invalidCursor, invalidParam, mockNotFound } from './errors.ts';
import { about, okJson, queryValue, wholeNumber, type Reply } from './endpoint.ts';

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

const includable = ['request.headers', 'request.body', 'response.headers', 'response.body'] as const;
type Include = (typeof includable)[number];

interface CallLogQuery {
  readonly limit: number;
  readonly direction: Direction;
  /** The entry to begin with, from the cursor; `undefined`: the first in this direction. */
  readonly start: number | undefined;
  readonly include: ReadonlySet<Include>;
  readonly filter: CallLogFilter | undefined;
}

/** `undefined`: not filtered by. Texts are in lower case: Postman compares without regard to case. */
interface CallLogFilter {
  /** Milliseconds since the epoch, inclusive. */
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly statusCode: number | undefined;
  readonly type: string | undefined;
  readonly method: string | undefined;
  /** The whole path with its query string (that it is no prefix is inferred). */
  readonly path: string | undefined;
  /** Ours, not Postman's; in the case in which it was named. */
  readonly session: string | undefined;
}

/** Newest first unless asked otherwise: so is the documented example. */
const defaultDirection: Direction = 'desc';

/**
 * Parses the parameters. That bad ones are answered with `invalidParamsError` is inferred from the documented body for
 * `since`. There is no retention period here, so `since` may lie in any past.
 */
function parseCallLogQuery(query: URLSearchParams): CallLogQuery | Reply {
  const limit = wholeNumber(query, 'limit', 1, 100);
  if (limit === null) return invalidParam('limit');
  const since = time(query, 'since');
  if (since === null) return invalidParam('since');
  const until = time(query, 'until');
  if (until === null) return invalidParam('until');
  if (since !== undefined && until !== undefined && since > until) return invalidParam('since');
  const statusCode = wholeNumber(query, 'responseStatusCode', 100, 999);
  if (statusCode === null) return invalidParam('responseStatusCode');
  const type = lowerCase(query, 'responseType');
  if (type !== undefined && type !== 'success' && type !== 'error') return invalidParam('responseType');

  const sort = queryValue(query, 'sort');
  const direction = lowerCase(query, 'direction');
  if (sort !== undefined && (sort !== 'servedAt' || direction === undefined)) return invalidParam('sort');
  if (direction !== undefined && (sort === undefined || (direction !== 'asc' && direction !== 'desc'))) {
    return invalidParam('direction');
  }
  const names = (queryValue(query, 'include') ?? '').split(',').flatMap((name) => name.trim() || []);
  const include = includable.filter((name) => names.includes(name));
  if (include.length !== new Set(names).size) return invalidParam('include');

  const session = queryValue(query, 'session');
  if (session !== undefined && !isSessionId(session)) return invalidParam('session');

  const given = queryValue(query, 'cursor');
  const cursor = given === undefined ? undefined : decodeCursor(given);
  if (given !== undefined && (cursor === undefined || (direction !== undefined && direction !== cursor.direction))) {
    return invalidCursor();
  }
  const filter = {
    // Times of calls are whole seconds: calls of the second that `since` lies in count as later ones.
    since: since === undefined ? undefined : Math.floor(since / 1000) * 1000,
    until,
    statusCode,
    type,
    method: lowerCase(query, 'requestMethod'),
    path: lowerCase(query, 'requestPath'),
    session,
  };
  return {
    limit: limit ?? 100,
    direction: cursor?.direction ?? direction ?? defaultDirection,
    start: cursor?.start,
    include: new Set(include),
    filter: Object.values(filter).every((value) => value === undefined) ? undefined : filter,
  };
}

const cursorSchema = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  direction: v.picklist(['asc', 'desc']),
});

/** A place in the journal as opaque base64. It names an entry, so calls that come in between shift nothing. */
function encodeCursor(cursor: { readonly start: number; readonly direction: Direction }): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64');
}

function decodeCursor(text: string): v.InferOutput<typeof cursorSchema> | undefined {
  try {
    const parsed = v.safeParse(cursorSchema, JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

function lowerCase(query: URLSearchParams, name: string): string | undefined {
  return queryValue(query, name)?.toLowerCase();
}

/** An ISO 8601 date or time in milliseconds, in UTC unless it says otherwise; `undefined` when absent, `null` when bad. */
function time(query: URLSearchParams, name: string): number | undefined | null {
  // A `+` in a zone offset that was not encoded arrives as a space.
  const value = queryValue(query, name)?.replace(' ', '+');
  if (value === undefined) return undefined;
  const [whole, clock, zone] = /^\d{4}-\d{2}-\d{2}(?:(T[\d:.]{5,18})(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(value) ?? [];
  if (whole === undefined) return null;
  const milliseconds = Date.parse(clock !== undefined && zone === undefined ? `${whole}Z` : whole);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}
