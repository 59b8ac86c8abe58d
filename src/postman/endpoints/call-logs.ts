/** The call log endpoint of a mock: one page, or all pages as one stream. */
import * as v from 'valibot';
import { callApi, describeIssue, itemPath, readAnswer, under } from './call.ts';
import type { PostmanApiError } from '../failure/api-error.ts';
import { callLogSchema, type CallLog } from '../../call-log/model.ts';
import { idOrNull } from '../model.ts';
import type { Transport } from '../transport/transport.ts';

/** The most that Postman allows. */
const pageSize = 100;

/** Pages shift by what comes in while they are read; an entry that comes again does so within a few pages. */
const rememberedIds = 20 * pageSize;
const rememberedCursors = 1_000;

const everyPart = 'request.headers,request.body,response.headers,response.body';

const pageAnswer = v.object({
  // Each entry is read on its own below.
  'call-logs': v.array(v.unknown()),
  meta: v.nullish(v.object({ nextCursor: idOrNull }), { nextCursor: null }),
});

const idsAnswer = under('call-logs', v.array(v.object({ id: v.string() })));

/** Each method rejects with a PostmanApiError. */
export function createCallLogEndpoints(transport: Transport) {
  return {
    /** IDs of the newest call logs, at most 100, newest first: a cheap look at whether new ones still arrive. */
    async newestCallLogIds(mockId: string): Promise<readonly string[]> {
      const query = { limit: pageSize, sort: 'servedAt', direction: 'desc' };
      const path = `${itemPath('/mocks', mockId)}/call-logs`;
      return (await callApi(transport, { method: 'GET', path, query }, idsAnswer)).map(({ id }) => id);
    },
    /**
     * All call logs with their headers and bodies, oldest first, each once, with a page in memory and the next one under way.
     * When a page cannot be had, or entries could not be read, the iteration throws a PostmanApiError after it has given
     * everything else.
     */
    callLogs: (mockId: string): AsyncIterable<CallLog> => allPages(transport, mockId),
  };
}

/** A page whose entries are still to be read. */
interface UnreadPage {
  readonly entries: readonly unknown[];
  readonly nextCursor: string | null;
  /** The error for a page that turns out to be wrong. */
  readonly fail: (problem: string) => PostmanApiError;
}

async function fetchPage(transport: Transport, mockId: string, cursor?: string): Promise<UnreadPage> {
  const query = { limit: pageSize, sort: 'servedAt', direction: 'asc', include: everyPart, cursor };
  const path = `${itemPath('/mocks', mockId)}/call-logs`;
  const { value, unreadable: fail } = await readAnswer(transport, { method: 'GET', path, query }, pageAnswer);
  return { entries: value['call-logs'], nextCursor: value.meta.nextCursor, fail };
}

/** A call log, or what is wrong with it. */
function readEntry(entry: unknown): CallLog | string {
  const result = v.safeParse(callLogSchema, entry, { abortEarly: true });
  return result.success ? result.output : describeIssue(result.issues[0]);
}

async function* allPages(transport: Transport, mockId: string): AsyncGenerator<CallLog> {
  const isNewId = rememberStrings(rememberedIds);
  const isNewCursor = rememberStrings(rememberedCursors);
  let unreadable = 0;
  let problem = '';
  let page = fetchPage(transport, mockId);
  for (;;) {
    const { entries, nextCursor, fail } = await page;
    const leadsBack = nextCursor !== null && !isNewCursor(nextCursor);
    if (nextCursor !== null && !leadsBack) {
      // The API makes it while this one is read.
      page = fetchPage(transport, mockId, nextCursor);
      // Its failure counts once this one has been read, and not at all when the reader stops here.
      page.catch(() => undefined);
    }
    for (const entry of entries) {
      const callLog = readEntry(entry);
      if (typeof callLog === 'string') {
        unreadable += 1;
        problem ||= callLog;
      } else if (isNewId(callLog.id)) yield callLog;
    }
    if (leadsBack) throw fail('the pages of call logs lead back to one that was read already');
    if (nextCursor === null) {
      if (unreadable > 0) throw fail(`${unreadable} call logs could not be read, the first because of ${problem}`);
      return;
    }
  }
}

/**
 * Gives a function that says whether a string is new, and remembers the newest that it was given: at least `limit` of them,
 * and at most twice as many.
 */
function rememberStrings(limit: number): (value: string) => boolean {
  // Two sets in turn: dropping the older one whole costs less than taking out single strings.
  let older = new Set<string>();
  let newer = new Set<string>();
  return (value) => {
    if (newer.has(value) || older.has(value)) return false;
    if (newer.size >= limit) {
      older = newer;
      newer = new Set();
    }
    newer.add(value);
    return true;
  };
}
