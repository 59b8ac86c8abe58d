/** The distinct unmatched requests of a run, each with why nothing fitted; in bounded memory. */
import type { CallLog } from '../../call-log/model.ts';
import type { MissInsight } from '../explain/insight.ts';
import type { BareRequest, FilePosition, NearExample } from '../explain/near-example.ts';
import { cutMiddle, detach } from '../words.ts';

/** Unmatched calls with one method, path and query, and one reason. Redacted. */
export interface UnmatchedRequest {
  readonly method: string;
  /** With the query string; a very long one is cut in the middle. */
  readonly path: string;
  readonly calls: number;
  /** Of the first of these calls. */
  readonly status: number;
  /** What the mock said, of the first of these calls. */
  readonly message: string;
  /** What keeps the nearest example from fitting; absent for calls that could not be explained, or had more reasons than are kept. */
  readonly difference?: string;
  /** The collection has an example for it, and the mock answered something else. */
  readonly isRefused?: true;
  /** Nearest first. */
  readonly candidates: readonly NearExample[];
  /** A request that fits and has no example: nearer than any candidate. */
  readonly bareRequest?: BareRequest;
}

/** All of them that are kept. */
export interface UnmatchedRequests {
  /** The most frequent first, then in the order in which they came. */
  readonly requests: readonly UnmatchedRequest[];
  /** Calls of further distinct requests, which are not kept. */
  readonly leftOutCalls: number;
}

/** Collects call by call. */
export interface UnmatchedCollector {
  /** @param log redacted, as is `miss` */
  readonly add: (log: CallLog, miss: MissInsight | undefined) => void;
  readonly unmatched: () => UnmatchedRequests;
}

const longestPath = 1024;
const longestText = 500;

/** Reasons of one method, path and query that stand alone, so that one GraphQL endpoint cannot crowd out all others. */
const mostReasons = 10;

/** @param maxRequests distinct requests kept; the calls of further ones are counted */
export function createUnmatchedCollector(maxRequests = 500): UnmatchedCollector {
  const kept = new Map<string, UnmatchedRequest & { calls: number }>();
  const reasons = new Map<string, number>();
  let leftOutCalls = 0;
  return {
    add: (log, miss) => {
      const method = cutMiddle(log.request.method, 100);
      const path = cutMiddle(log.request.path, longestPath);
      const status = log.response.statusCode;
      const message = cutMiddle(log.responseName ?? '', longestText);
      const difference = miss && cutMiddle(miss.difference, longestText);
      const target = `${method} ${path}`;
      const ownKey = JSON.stringify([target, difference ?? message, difference === undefined && status]);
      const known = reasons.get(target) ?? 0;
      // What further reasons have in common is what the mock said.
      const isOwn = kept.has(ownKey) || known < mostReasons;
      const key = isOwn ? ownKey : JSON.stringify([target]);
      const before = kept.get(key);
      if (before !== undefined) {
        before.calls += 1;
        return;
      }
      if (kept.size >= maxRequests) {
        leftOutCalls += 1;
        return;
      }
      if (isOwn) reasons.set(detach(target), known + 1);
      kept.set(detach(key), {
        method: detach(method),
        path: detach(path),
        calls: 1,
        status,
        message: detach(message),
        ...(isOwn && difference !== undefined && { difference: detach(difference) }),
        ...(isOwn && miss?.isRefused && { isRefused: true }),
        candidates: isOwn ? (miss?.candidates ?? []) : [],
        ...(isOwn && miss?.bareRequest && { bareRequest: miss.bareRequest }),
      });
    },
    unmatched: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
  };
}

/** What came nearest to an unmatched call, in words. */
export interface Nearest extends Partial<FilePosition> {
  /** `"OK" (Users > Get user, postman/users.json:12)`. */
  readonly text: string;
  /** `postman/users.json:12`; '' when the file is not known. */
  readonly position: string;
  /** With at most two decimals; '' for a request without examples. */
  readonly score: string;
}

/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
export function nearestOf({ bareRequest, candidates: [nearest] }: UnmatchedRequest): Nearest | undefined {
  const found = bareRequest ?? nearest;
  if (found === undefined) return undefined;
  const { place, file, line } = found;
  const position = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
  const inFile = { position, ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
  if (bareRequest !== undefined || nearest === undefined) {
    return { text: `the request "${place}"${inBrackets([position])}`, score: '', ...inFile };
  }
  const { example, score } = nearest;
  return {
    text: `"${example}"${inBrackets([place, position])}`,
    score: String(Math.round(score * 100) / 100),
    ...inFile,
  };
}

function inBrackets(texts: readonly string[]): string {
  const given = texts.filter((text) => text !== '');
  return given.length === 0 ? '' : ` (${given.join(', ')})`;
}
