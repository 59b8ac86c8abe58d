/** `report.html`, and as a file of the report. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readBody, readDecodedBody } from '../../call-log/body.ts';
import {
  dataMark,
  type PageCall,
  type PageCandidate,
  type PageCounts,
  type PageHead,
  type PageMessage,
  type PageTotals,
  type WrittenRow,
} from './page-data.ts';
import { withoutPrefix } from '../../http-text/session.ts';
import { openPartialFile } from './partial-file.ts';
import {
  createShownCalls,
  defaultShownLimits,
  type RowBodies,
  type ShownLimits,
  type ShownRow,
} from './shown-calls.ts';
import { memoizeObject } from '../memoize.ts';
import type { CallLog } from '../../call-log/model.ts';
import { once } from '../../engine/index.ts';
import { noCalls } from '../../call-log/outcome.ts';
import type { CallInsight } from '../explain/insight.ts';
import { inCollection, turnText } from '../words.ts';
import type { NearExample } from '../explain/near-example.ts';
import type { ReportWriter } from './report-files.ts';

/** How large the page may become. */
export interface PageLimits extends ShownLimits {
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
  /** Shared with whoever shows the same calls; the page's own by default. */
  readonly rows?: RowMaker;
}

/** Writes the page. Like a `ReportWriter`, but it takes calls that are explained already. */
export interface PageWriter {
  /** Where the file stands once `close` has resolved. */
  readonly path: string;
  /** Takes the next call, redacted. What it gives is to be awaited before the next `write`. */
  readonly write: (call: PageCall) => Promise<void> | undefined;
  /** The same with what `rows` gave for a call. */
  readonly writeRow: (row: ShownRow | undefined) => Promise<void> | undefined;
  /** Completes the page, whatever the number of calls so far. */
  readonly close: (totals: PageTotals) => Promise<void>;
  /** Gives up and leaves no file behind. */
  readonly discard: () => Promise<void>;
}

const defaultPageLimits: PageLimits = { ...defaultShownLimits, candidates: 10 };

/** A digest each takes some hundred bytes. */
const mostKnownComparisons = 20_000;

/**
 * `report.html` in `directory`: one file that shows the calls in a browser and needs nothing else. Written call by
 * call; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once; errors of the file system, from each method too
 */
export async function openPageFile(
  directory: string,
  { template, head, limits = {}, rows = createRowMaker(limits) }: PageFileOptions,
): Promise<PageWriter> {
  const [before, after, ...more] = template.split(dataMark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
  }
  const path = join(directory, 'report.html');
  const file = await openPartialFile(path);
  let separator = '\n';
  const writeRow = (row: ShownRow | undefined): Promise<void> | undefined => {
    if (row === undefined) return undefined;
    const { line, bodies = noBodies } = row;
    const start = `${separator}${line.slice(0, -1)},"request":`;
    separator = ',\n';
    return file.write(start, bodies.request, ',"response":', bodies.response, '}');
  };

  await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
  return {
    path,
    write: (call) => writeRow(rows.take(call)),
    writeRow,
    close: async (totals) => {
      await file.write(`\n],"totals":${toScriptJson(totals)},"counts":${toScriptJson(rows.counts())}}${after}`);
      await file.close();
    },
    discard: file.discard,
  };
}

/** Makes the rows of the calls that are shown. */
export interface RowMaker {
  /** `undefined` where there is no room for the call. */
  readonly take: (call: PageCall) => ShownRow | undefined;
  readonly counts: () => PageCounts;
}

/** @param given only what differs from `defaultPageLimits` */
export function createRowMaker(given: Partial<PageLimits> = {}): RowMaker {
  const limits = { ...defaultPageLimits, ...given };
  const shown = createShownCalls(limits);
  const calls = { ...noCalls };
  /** By digest of what was written of a call's comparison: the row that has it. Calls of a job are often alike. */
  const firstRows = new Map<string, number>();
  let nextRow = 0;
  const toBytes = memoizeObject((message: PageCall['request'] | PageCall['response']) =>
    Buffer.from(toScriptJson(toMessage(message))),
  );

  const takeBodies = ({ outcome, request, response }: PageCall): RowBodies | undefined => {
    const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
    const bodies = once(() => ({ request: toBytes(request), response: toBytes(response) }));
    const size = (): number => bodies().request.length + bodies().response.length;
    return shown.takeBodies(outcome, least, size) ? bodies() : undefined;
  };

  const takeComparison = ({ outcome, saved, candidates }: PageCall, row: number): string => {
    const values = Object.entries({ saved, candidates: candidates?.slice(0, limits.candidates) });
    const parts = values.flatMap(([key, value]) => {
      if (value === undefined) return [];
      const json = toScriptJson(value);
      const digest = hash('sha256', json);
      return [{ digest, text: `,"${key}":${firstRows.get(digest) ?? json}` }];
    });
    const text = parts.map((part) => part.text).join('');
    if (!shown.takeComparison(outcome, Buffer.byteLength(text))) return '';
    if (firstRows.size > mostKnownComparisons) firstRows.clear();
    for (const { digest } of parts) if (!firstRows.has(digest)) firstRows.set(digest, row);
    return text;
  };

  return {
    take: (call) => {
      calls[call.outcome] += 1;
      const bare = once(() => toScriptJson(lineOf(call)));
      if (!shown.takeRow(call.outcome, () => Buffer.byteLength(bare()))) return undefined;
      const line = `${bare().slice(0, -1)}${takeComparison(call, nextRow)}}`;
      nextRow += 1;
      return { line, bodies: takeBodies(call) };
    },
    counts: () => ({ ...calls, ...shown.leftOut }),
  };
}

const noBodies: RowBodies = { request: 'null', response: 'null' };

/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. */
function lineOf(call: PageCall): Omit<WrittenRow, 'request' | 'response' | 'saved' | 'candidates'> {
  const { id, servedAt, method, path, status, outcome, example, session, prefix, answer, note } = call;
  const { difference, loose, bareRequest } = call;
  const line = { id, servedAt, method, path, status, outcome, example };
  return {
    ...line,
    ...(session !== undefined && { session }),
    ...(prefix !== undefined && { prefix }),
    ...(answer !== undefined && { answer }),
    ...(note !== undefined && { note }),
    ...(difference !== undefined && { difference }),
    ...(loose !== undefined && { loose }),
    ...(bareRequest && { bareRequest }),
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
  readonly rows: RowMaker;
  /** Called once all calls are written. */
  readonly totals: () => PageTotals;
}

/** The page as a writer of the report. @throws Error when the template has no mark, or of the file system */
export async function openPage(directory: string, { totals, ...options }: PageOptions): Promise<ReportWriter> {
  const page = await openPageFile(directory, options);
  return {
    path: page.path,
    write: ({ row }) => page.writeRow(row),
    close: () => page.close(totals()),
    discard: page.discard,
  };
}

/** What the page says of a call. */
export function toPageCall(log: CallLog, { outcome, collection, miss, match, note, session }: CallInsight): PageCall {
  const { id, servedAt, responseName, request, response, answer } = log;
  const told = miss ?? match;
  return {
    id,
    servedAt,
    method: request.method,
    path: withoutPrefix(request.path, session?.prefix ?? ''),
    status: response.statusCode,
    outcome,
    example: inCollection(responseName ?? '', collection),
    request,
    response,
    ...(session && { session: session.id, ...(session.prefix !== '' && { prefix: session.prefix }) }),
    ...(answer && { answer: turnText(answer) }),
    ...(note !== undefined && { note }),
    ...(match?.loose && { loose: match.loose.reason }),
    ...(miss?.bareRequest && { bareRequest: miss.bareRequest }),
    ...(told && {
      difference: told.difference,
      ...(told.saved && { saved: told.saved }),
      candidates: told.candidates.map(toPageCandidate),
    }),
  };
}

function toPageCandidate({
  example: name,
  collection,
  method,
  address,
  score,
  steps,
  droppedBy,
  file,
  line,
}: NearExample): PageCandidate {
  const example = inCollection(name, collection);
  const position = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  return { example, method, address, score, steps, ...(droppedBy !== undefined && { droppedBy }), ...position };
}
