/** `report.html`: its rows, which say what there is room for of each call, and the file. */
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDecodedBody } from '../../call-log/body.ts';
import type { CallLog } from '../../call-log/model.ts';
import { noCalls } from '../../call-log/outcome.ts';
import { once } from '../../engine/index.ts';
import { unicodeEscape } from '../../http-text/show-value.ts';
import { withoutPrefix } from '../../http-text/session.ts';
import type { CallInsight } from '../explain/insight.ts';
import type { NearExample } from '../explain/near-example.ts';
import { memoizeObject } from '../memoize.ts';
import { inCollection, turnText } from '../words.ts';
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
import type { PartialFile } from './partial-file.ts';
import type { ReportedCall } from './report-files.ts';
import {
  createShownCalls,
  defaultShownLimits,
  type RowBodies,
  type ShownLimits,
  type ShownRow,
} from './shown-calls.ts';

/** How large the page may become. */
export interface PageLimits extends ShownLimits {
  /** Most candidates of one call, nearest first. */
  readonly candidates: number;
}

const defaultPageLimits: PageLimits = { ...defaultShownLimits, candidates: 10 };

/** A digest each takes some hundred bytes. */
const mostKnownComparisons = 20_000;

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
  const toComparison = memoizeObject((value: NonNullable<PageCall['saved'] | PageCall['candidates']>) => {
    const json = toScriptJson(Array.isArray(value) ? value.slice(0, limits.candidates) : value);
    return { json, digest: hash('sha256', json) };
  });

  const takeBodies = ({ outcome, request, response }: PageCall): RowBodies | undefined => {
    const least = (request.body?.data ?? '').length + (response.body?.data ?? '').length;
    const bodies = once(() => ({ request: toBytes(request), response: toBytes(response) }));
    const size = (): number => bodies().request.length + bodies().response.length;
    return shown.takeBodies(outcome, least, size) ? bodies() : undefined;
  };

  const takeComparison = ({ outcome, saved, candidates }: PageCall, row: number): string => {
    const parts = Object.entries({ saved, candidates }).flatMap(([key, value]) => {
      if (value === undefined) return [];
      const { json, digest } = toComparison(value);
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

/** The keys that the list needs, one by one: a caller may hand over more than belongs into the page. JSON has no `undefined`. */
function lineOf(call: PageCall): { readonly [Key in keyof WrittenRow]?: WrittenRow[Key] | undefined } {
  const { id, servedAt, method, path, status, outcome, example, session, prefix, answer, note } = call;
  const { difference, loose, bareRequest } = call;
  const line = { id, servedAt, method, path, status, outcome, example };
  return { ...line, session, prefix, answer, note, difference, loose, bareRequest };
}

function toMessage(message: PageCall['request'] | PageCall['response']): PageMessage {
  const { data, isBinary, fullSize } = readDecodedBody(message);
  const shown = { data, isBinary, ...(fullSize !== undefined && { fullSize }) };
  return {
    headers: (message.headers ?? []).map(({ key, value }) => ({ key, value })),
    body: data === '' ? null : shown,
  };
}

/**
 * JSON that no HTML parser takes for anything but text: `</script>`, `<!--` and entities need characters that are
 * escaped here. All five occur in JSON inside strings only. U+2028 and U+2029 end lines in old JavaScript.
 */
function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}

/** What the page says of a call. What is told of several calls is one object here too. */
export function createPageCalls(): (log: CallLog, insight: CallInsight) => PageCall {
  const toCandidates = memoizeObject((candidates: readonly NearExample[]) => candidates.map(toPageCandidate));
  return (log, { outcome, collection, miss, match, note, session }) => {
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
        candidates: toCandidates(told.candidates),
      }),
    };
  };
}

function toPageCandidate(near: NearExample): PageCandidate {
  const { method, address, score, steps, droppedBy, file, line } = near;
  return {
    example: inCollection(near.example, near.collection),
    ...{ method, address, score, steps },
    ...(droppedBy !== undefined && { droppedBy }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}

/** Reads the built page. @param bundle the folder of the program, where it stands @throws Error of the file system */
export function readPageTemplate(bundle: string): Promise<string> {
  return readFile(path.join(bundle, 'report.html'), 'utf8');
}

/** What the page is made of. */
export interface PageOptions {
  /** The built page, with `dataMark` once. */
  readonly template: string;
  readonly head: PageHead;
  readonly rows: RowMaker;
  /** Called once all calls are written. */
  readonly totals: () => PageTotals;
}

const noBodies: RowBodies = { request: 'null', response: 'null' };

/**
 * One file that shows the calls in a browser and needs nothing else. Of a call it takes the row, which is made of what is
 * redacted; what is kept in memory does not grow with the calls.
 * @throws Error when `template` does not hold `dataMark` exactly once
 */
export async function beginPage(file: PartialFile, { template, head, rows, totals }: PageOptions) {
  const [before, after, ...more] = template.split(dataMark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The page's template must hold ${dataMark} exactly once. Build it again.`);
  }
  let separator = '\n';
  await file.write(`${before}{"head":${toScriptJson(head)},"calls":[`);
  return {
    write: ({ row }: Pick<ReportedCall, 'row'>) => {
      if (row === undefined) return undefined;
      const { line, bodies = noBodies } = row;
      const start = `${separator}${line.slice(0, -1)},"request":`;
      separator = ',\n';
      return file.write(start, bodies.request, ',"response":', bodies.response, '}');
    },
    end: () => `\n],"totals":${toScriptJson(totals())},"counts":${toScriptJson(rows.counts())}}${after}`,
  };
}
