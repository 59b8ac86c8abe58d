/** `report.html`, and as a file of the report. */
import { join } from 'node:path';
import { readBody } from '../../call-log/body.ts';
import { readDecodedBody } from '../../call-log/decoded-body.ts';
import {
  dataMark,
  type PageCall,
  type PageCandidate,
  type PageCounts,
  type PageHead,
  type PageMessage,
  type PageRow,
  type PageTotals,
} from './page-data.ts';
import { withoutPrefix } from '../../http-text/session.ts';
import { openPartialFile } from './partial-file.ts';
import { memoizeObject } from '../memoize.ts';
import type { CallLog } from '../../call-log/model.ts';
import { noCalls } from '../../call-log/outcome.ts';
import type { CallInsight } from '../explain/insight.ts';
import type { NearExample } from '../explain/near-example.ts';
import type { ReportWriter } from './report-files.ts';

/** How large the page may become. */
export interface PageLimits {
  /** Most rows; a call over that is counted, not shown. */
  readonly rows: number;
  /** Most bytes of rows without their headers and bodies. */
  readonly rowBytes: number;
  /** Most bytes of headers and bodies; a row over that keeps its line. */
  readonly bodyBytes: number;
  /** Most candidates of one call, nearest first. */
  readonly candidates: number;
}

/** What the page is made of. */
export interface PageFileOptions {
  /** The built page, with `dataMark` once. */
  readonly template: string;
  readonly head: PageHead;
  /** Only what differs from `defaultPageLimits`. */
  readonly limits?: Partial<PageLimits>;
}

/** Writes the page. Like a `ReportWriter`, but it takes calls that are explained already. */
export interface PageWriter {
  /** Where the file stands once `close` has resolved. */
  readonly path: string;
  /** Takes the next call, redacted. What it gives is to be awaited before the next `write`. */
  readonly write: (call: PageCall) => Promise<void> | undefined;
  /** Completes the page, whatever the number of calls so far. */
  readonly close: (totals: PageTotals) => Promise<void>;
  /** Gives up and leaves no file behind. */
  readonly discard: () => Promise<void>;
}

/** What a browser opens within a second or two. */
const defaultPageLimits: PageLimits = {
  rows: 50_000,
  rowBytes: 20_000_000,
  bodyBytes: 20_000_000,
  candidates: 10,
};

/** The part of each limit that only unmatched calls may use: they are what the reader came for, and often come last. */
const unmatchedShare = 0.25;

/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
export async function openPageFile(
  directory: string,
  { template, head, limits: given = {} }: PageFileOptions,
): Promise<PageWriter> {
  const limits = { ...defaultPageLimits, ...given };
  const [before, after, ...more] = template.split(dataMark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
  }
  const path = join(directory, 'report.html');
  const file = await openPartialFile(path);
  const rows = createRowWriter(limits);
  let separator = '\n';

  await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
  return {
    path,
    write: (call) => {
      const row = rows.write(call);
      if (row === undefined) return undefined;
      const before = separator;
      separator = ',\n';
      return file.write(before, ...row);
    },
    close: async (totals) => {
      await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts)}}${after}`);
      await file.close();
    },
    discard: file.discard,
  };
}

interface RowWriter {
  /** The row's JSON in parts; `undefined` where the page has no room for the call. */
  readonly write: (call: PageCall) => readonly (string | Buffer)[] | undefined;
  readonly counts: PageCounts;
}

function createRowWriter(limits: PageLimits): RowWriter {
  const rows = createBudget(limits.rows);
  const rowBytes = createBudget(limits.rowBytes);
  const bodyBytes = createBudget(limits.bodyBytes);
  const counts = { ...noCalls, withoutRow: 0, withoutBodies: 0 };

  const takeLine = (call: PageCall, isUnmatched: boolean): string | undefined => {
    if (!rows.has(1, isUnmatched)) return undefined;
    const line = toScriptJson(lineOf(call, limits.candidates));
    const size = Buffer.byteLength(line);
    if (!rowBytes.has(size, isUnmatched)) return undefined;
    rows.take(1, isUnmatched);
    rowBytes.take(size, isUnmatched);
    return line;
  };

  const toBytes = memoizeObject((message: PageCall['request'] | PageCall['response']) =>
    Buffer.from(toScriptJson(toMessage(message))),
  );

  const takeBodies = ({ request, response }: PageCall, isUnmatched: boolean): RowBodies | undefined => {
    // Spares the work on most calls of a long run: JSON is no shorter than the text in it.
    const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
    if (!bodyBytes.has(least, isUnmatched)) return undefined;
    const bodies = { request: toBytes(request), response: toBytes(response) };
    const size = bodies.request.length + bodies.response.length;
    if (!bodyBytes.has(size, isUnmatched)) return undefined;
    bodyBytes.take(size, isUnmatched);
    return bodies;
  };

  return {
    counts,
    write: (call) => {
      const isUnmatched = call.outcome === 'unmatched';
      counts[call.outcome] += 1;
      const line = takeLine(call, isUnmatched);
      if (line === undefined) {
        counts.withoutRow += 1;
        return undefined;
      }
      const bodies = takeBodies(call, isUnmatched);
      if (bodies === undefined) counts.withoutBodies += 1;
      const { request, response } = bodies ?? noBodies;
      return [`${line.slice(0, -1)},"request":`, request, ',"response":', response, '}'];
    },
  };
}

/** JSON of a row's two messages. */
interface RowBodies {
  readonly request: string | Buffer;
  readonly response: string | Buffer;
}

const noBodies: RowBodies = { request: 'null', response: 'null' };

/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call: PageCall, maxCandidates: number): Omit<PageRow, 'request' | 'response'> {
  const {
    id,
    servedAt,
    method,
    path,
    status,
    outcome,
    example,
    session,
    prefix,
    note,
    difference,
    bareRequest,
    candidates,
  } = call;
  const line = { id, servedAt, method, path, status, outcome, example };
  return {
    ...line,
    ...(session !== undefined && { session }),
    ...(prefix !== undefined && { prefix }),
    ...(note !== undefined && { note }),
    ...(difference !== undefined && { difference }),
    ...(bareRequest && { bareRequest }),
    ...(candidates && { candidates: candidates.slice(0, maxCandidates) }),
  };
}

function toMessage({ headers, body }: PageCall['request'] | PageCall['response']): PageMessage {
  const { data, isBinary, fullSize } =
    body != null && 'mode' in body ? readDecodedBody({ headers, body }) : readBody(body);
  const shown = { data, isBinary, ...(fullSize !== undefined && { fullSize }) };
  return {
    headers: (headers ?? []).map(({ key, value }) => ({ key, value })),
    body: data === '' ? null : shown,
  };
}

/** An amount that all calls share, but for a part that only unmatched ones may use. */
function createBudget(total: number) {
  let left = total;
  let leftForOthers = total - Math.ceil(total * unmatchedShare);
  return {
    has: (amount: number, isUnmatched: boolean): boolean =>
      amount <= (isUnmatched ? left : Math.min(left, leftForOthers)),
    take: (amount: number, isUnmatched: boolean): void => {
      left -= amount;
      if (!isUnmatched) leftForOthers -= amount;
    },
  };
}

/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What the page of a report is made of. */
export interface PageOptions {
  /** The built page, with its mark for the data. */
  readonly template: string;
  readonly head: PageHead;
  /** Called once all calls are written. */
  readonly totals: () => PageTotals;
}

/** The page as a writer of the report. @throws Error when the template has no mark, or of the file system */
export async function openPage(directory: string, { template, head, totals }: PageOptions): Promise<ReportWriter> {
  const page = await openPageFile(directory, { template, head });
  return {
    path: page.path,
    write: (log, insight) => page.write(toPageCall(log, insight)),
    close: () => page.close(totals()),
    discard: page.discard,
  };
}

function toPageCall(log: CallLog, { outcome, miss, note, session }: CallInsight): PageCall {
  const { id, servedAt, responseName, request, response } = log;
  return {
    id,
    servedAt,
    method: request.method,
    path: withoutPrefix(request.path, session?.prefix ?? ''),
    status: response.statusCode,
    outcome,
    example: responseName ?? '',
    request,
    response,
    ...(session && { session: session.id, ...(session.prefix !== '' && { prefix: session.prefix }) }),
    ...(note !== undefined && { note }),
    ...(miss && {
      difference: miss.difference,
      ...(miss.bareRequest && { bareRequest: miss.bareRequest }),
      candidates: miss.candidates.map(toPageCandidate),
    }),
  };
}

function toPageCandidate({
  example,
  method,
  address,
  score,
  steps,
  droppedBy,
  file,
  line,
}: NearExample): PageCandidate {
  const position = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  return { example, method, address, score, steps, ...(droppedBy !== undefined && { droppedBy }), ...position };
}
