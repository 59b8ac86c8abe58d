/** Gathers calls that have one cause to one row, in bounded memory. */
import { parsePath, readTarget } from '../../engine/index.ts';
import type { CallLog } from '../../call-log/model.ts';
import type { MatchInsight, MissInsight } from '../explain/insight.ts';
import type { BareRequest, FilePosition, NearExample } from '../explain/near-example.ts';
import { cutMiddle, detach } from '../words.ts';

/** Calls with one method, one path but for IDs (M-11), and one cause. Redacted. */
export interface CallsOfCause {
  readonly method: string;
  /** Of the first of these calls, with the query string; a very long one is cut in the middle. */
  readonly path: string;
  /** Whether there were calls with other targets. */
  readonly hasMorePaths: boolean;
  readonly calls: number;
  /** Of the first of these calls. */
  readonly status: number;
  /** What the mock said, or the name of what it served, of the first of these calls. */
  readonly message: string;
}

/** Why calls got no example. */
export interface Miss {
  /** What keeps the nearest example from fitting; absent for calls that could not be explained, or had more causes than are kept. */
  readonly difference?: string;
  /** The collection has an example for it, and the mock answered something else. */
  readonly isRefused?: true;
  /** Nearest first. */
  readonly candidates: readonly NearExample[];
  /** A request that fits and has no example: nearer than any candidate. */
  readonly bareRequest?: BareRequest;
}

/** Why another example may have been meant than the one that calls got. */
export interface LooseMatch {
  /** In a sentence or two; '' for calls that had more causes than are kept. */
  readonly reason: string;
  /** The served example first. */
  readonly candidates: readonly NearExample[];
}

/** Unmatched calls with one cause; `message` is what the mock said. */
export type UnmatchedRequest = CallsOfCause & Miss;
/** Loosely matched calls with one cause; `message` is the name of the example served. */
export type LooseRequest = CallsOfCause & LooseMatch;

/** All rows that are kept. */
export interface CauseRows<T> {
  /** The most frequent first, then in the order in which they came. */
  readonly requests: readonly (CallsOfCause & T)[];
  /** Calls of further rows, which are not kept. */
  readonly leftOutCalls: number;
}

const longestPath = 1024;
const longestText = 500;
const longestReason = 1000;

/** Most rows for one method and path, so that one GraphQL endpoint cannot crowd out all others. */
const mostCauses = 10;

/**
 * Collects call by call.
 * @param untold what is told of calls that have more causes than are kept
 * @param maxRows rows kept; the calls of further ones are counted
 */
export function createCauseCollector<T>(untold: T, maxRows = 500) {
  const kept = new Map<string, CallsOfCause & T & { calls: number; hasMorePaths: boolean }>();
  const causesOf = new Map<string, string[]>();
  let leftOutCalls = 0;

  /** The row for a call without a cause: that of the only cause its method and path had, if the mock said the same. */
  const onlyLike = (route: string, status: number, message: string): string | undefined => {
    const [only, ...more] = causesOf.get(route) ?? [];
    const row = only === undefined || more.length > 0 ? undefined : kept.get(only);
    return row?.status === status && row.message === message ? only : undefined;
  };

  return {
    /**
     * @param log redacted, as is all the rest
     * @param answer what the mock said, or the name of what it served
     * @param cause why, in words that are the same for all calls of the row but for IDs in paths; absent for a call that
     *   could not be explained
     */
    add: (log: CallLog, answer: string, cause: string | undefined, told: T): void => {
      const method = cutMiddle(log.request.method, 100);
      const path = cutMiddle(log.request.path, longestPath);
      const status = log.response.statusCode;
      const message = cutMiddle(answer, longestText);
      const route = `${method} ${withoutIds(log.request.path)}`;
      const unexplained = (): string => onlyLike(route, status, message) ?? JSON.stringify([route, message, status]);
      const ownKey =
        cause === undefined ? unexplained() : JSON.stringify([route, cutMiddle(idsOut(cause), longestText)]);
      const causes = causesOf.get(route) ?? [];
      // Calls of further causes share one row, by what the mock said.
      const isOwn = kept.has(ownKey) || causes.length < mostCauses;
      const key = isOwn ? ownKey : JSON.stringify([route]);
      const before = kept.get(key);
      if (before !== undefined) {
        before.calls += 1;
        before.hasMorePaths ||= before.path !== path;
        return;
      }
      if (kept.size >= maxRows) {
        leftOutCalls += 1;
        return;
      }
      const keptKey = detach(key);
      if (isOwn) causesOf.set(detach(route), [...causes, keptKey]);
      const row = { method: detach(method), path: detach(path), hasMorePaths: false, calls: 1, status };
      kept.set(keptKey, { ...row, message: detach(message), ...(isOwn ? told : untold) });
    },
    rows: (): CauseRows<T> => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
  };
}

/** A target's path with a mark for each ID: the same for calls of one route. */
function withoutIds(target: string): string {
  const { path } = readTarget(target);
  return cutMiddle(path.idKey ?? path.key, longestPath);
}

/** The same for the paths that a sentence quotes. */
const idsOut = (sentence: string): string => sentence.replace(/\/[^\s`?#]*/g, (path) => parsePath(path).idKey ?? path);

/** What of a miss is kept with its row. */
export function toMiss(miss: MissInsight | undefined): Miss {
  if (miss === undefined) return { candidates: [] };
  const { difference, isRefused, candidates, bareRequest } = miss;
  return {
    difference: detach(cutMiddle(difference, longestText)),
    ...(isRefused && { isRefused }),
    candidates,
    ...(bareRequest && { bareRequest }),
  };
}

/** What of a loose match is kept with its row. */
export function toLooseMatch(match: MatchInsight | undefined): LooseMatch {
  const reason = match?.loose?.reason ?? match?.difference ?? '';
  return { reason: detach(cutMiddle(reason, longestReason)), candidates: match?.candidates ?? [] };
}

/** An example, or a request, in words. */
export interface Nearest extends Partial<FilePosition> {
  /** `"OK" (Users > Get user, postman/users.json:12)`. */
  readonly text: string;
  /** `postman/users.json:12`; '' when the file is not known. */
  readonly position: string;
  /** With at most two decimals; '' for a request without examples. */
  readonly score: string;
}

/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
export function nearestOf({ bareRequest, candidates: [nearest] }: Miss): Nearest | undefined {
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
