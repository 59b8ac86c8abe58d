/** The call log endpoint of a mock: one page, or all pages as one stream. */
import * as v from 'valibot';
import { callApi, describeIssue, itemPath } from './call.ts';
import type { PostmanApiError } from '../failure/errors.ts';
import { callLogSchema, type CallLog } from '../../call-log/model.ts';
import { createRecentSet } from './recent-set.ts';
import type { Transport } from '../transport/transport.ts';

/** All optional; Postman applies them together. */
export interface CallLogFilters {
  /** ISO 8601, inclusive. */
  readonly since?: string | undefined;
  /** ISO 8601, inclusive. */
  readonly until?: string | undefined;
  readonly responseStatusCode?: number | undefined;
  readonly responseType?: 'success' | 'error' | undefined;
  readonly requestMethod?: string | undefined;
  /** The whole logged path, query string included. */
  readonly requestPath?: string | undefined;
}

export interface CallLogPage {
  readonly callLogs: readonly CallLog[];
  /** What is wrong with each entry that could not be read. */
  readonly unreadable: readonly string[];
  /** For the next page; `null` at the end. */
  readonly nextCursor: string | null;
}

export interface CallLogEndpoints {
  /** IDs of the newest call logs, at most 100, newest first: a cheap look at whether new ones still arrive. */
  newestCallLogIds(mockId: string): Promise<readonly string[]>;
  /**
   * One page of at most 100 call logs with their headers and bodies, oldest first. An entry of an unknown shape does not
   * cost the others. Rejects with a PostmanApiError.
   */
  callLogPage(mockId: string, filters?: CallLogFilters, cursor?: string): Promise<CallLogPage>;
  /**
   * All call logs, oldest first, each once, with a page in memory and the next one under way. When a page cannot be had, or
   * entries could not be read, the iteration throws a PostmanApiError after it has given everything else.
   */
  callLogs(mockId: string, filters?: CallLogFilters): AsyncIterable<CallLog>;
}

/** The most that Postman allows. */
const pageSize = 100;

/** Pages shift by what comes in while they are read; an entry that comes again does so within a few pages. */
const rememberedIds = 20 * pageSize;
const rememberedCursors = 1_000;

const everyPart = 'request.headers,request.body,response.headers,response.body';

const pageAnswer = v.object({
  // Each entry is read on its own below.
  'call-logs': v.array(v.unknown()),
  meta: v.optional(v.nullable(v.object({ nextCursor: v.optional(v.nullable(v.string()), null) })), null),
});

const idsAnswer = v.object({ 'call-logs': v.array(v.object({ id: v.string() })) });

export function createCallLogEndpoints(transport: Transport): CallLogEndpoints {
  return {
    async newestCallLogIds(mockId) {
      const query = { limit: pageSize, sort: 'servedAt', direction: 'desc' };
      const path = `${itemPath('/mocks', mockId)}/call-logs`;
      const { value } = await callApi(transport, { method: 'GET', path, query }, idsAnswer);
      return value['call-logs'].map(({ id }) => id);
    },
    async callLogPage(mockId, filters, cursor) {
      const { entries, nextCursor } = await fetchPage(transport, mockId, filters, cursor);
      const read = entries.map(readEntry);
      return {
        callLogs: read.filter((entry) => typeof entry !== 'string'),
        unreadable: read.filter((entry) => typeof entry === 'string'),
        nextCursor,
      };
    },
    callLogs: (mockId, filters) => allPages(transport, mockId, filters),
  };
}

/** A page whose entries are still to be read. */
interface UnreadPage {
  readonly entries: readonly unknown[];
  readonly nextCursor: string | null;
  /** The error for a page that turns out to be wrong. */
  readonly fail: (problem: string) => PostmanApiError;
}

async function fetchPage(
  transport: Transport,
  mockId: string,
  filters: CallLogFilters = {},
  cursor?: string,
): Promise<UnreadPage> {
  const query = { ...filters, limit: pageSize, sort: 'servedAt', direction: 'asc', include: everyPart, cursor };
  const path = `${itemPath('/mocks', mockId)}/call-logs`;
  const { value, unreadable: fail } = await callApi(transport, { method: 'GET', path, query }, pageAnswer);
  const nextCursor = value.meta?.nextCursor ?? null;
  return { entries: value['call-logs'], nextCursor: nextCursor === '' ? null : nextCursor, fail };
}

/** A call log, or what is wrong with it. */
function readEntry(entry: unknown): CallLog | string {
  const result = v.safeParse(callLogSchema, entry, { abortEarly: true });
  return result.success ? result.output : describeIssue(result.issues[0]);
}

async function* allPages(transport: Transport, mockId: string, filters?: CallLogFilters): AsyncGenerator<CallLog> {
  const ids = createRecentSet(rememberedIds);
  const cursors = createRecentSet(rememberedCursors);
  let unreadable = 0;
  let problem = '';
  let page = fetchPage(transport, mockId, filters);
  for (;;) {
    const { entries, nextCursor, fail } = await page;
    const leadsBack = nextCursor !== null && !cursors.add(nextCursor);
    if (nextCursor !== null && !leadsBack) {
      // The API makes it while this one is read.
      page = fetchPage(transport, mockId, filters, nextCursor);
      // Its failure counts once this one has been read, and not at all when the reader stops here.
      page.catch(() => undefined);
    }
    for (const entry of entries) {
      const callLog = readEntry(entry);
      if (typeof callLog === 'string') {
        unreadable += 1;
        problem ||= callLog;
      } else if (ids.add(callLog.id)) yield callLog;
    }
    if (leadsBack) throw fail('the pages of call logs lead back to one that was read already');
    if (nextCursor === null) {
      if (unreadable > 0) throw fail(`${unreadable} call logs could not be read, the first because of ${problem}`);
      return;
    }
  }
}
