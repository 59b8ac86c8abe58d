/** The distinct unmatched requests of a run, each with why nothing fitted; in bounded memory. */
import type { CallLog } from '../postman/model.ts';
import type { BareRequest, MissInsight, NearExample } from './insight.ts';
import { cutMiddle } from './visible-text.ts';

/** Unmatched calls with one method, path and query. Redacted. */
export interface UnmatchedRequest {
  readonly method: string;
  /** With the query string; a very long one is cut in the middle. */
  readonly path: string;
  readonly calls: number;
  /** Of the first of these calls. */
  readonly status: number;
  /** What the mock said, of the first of these calls. */
  readonly message: string;
  /** What keeps the nearest example from fitting; absent for a call that could not be explained. */
  readonly difference?: string;
  /** The collection has an example for it, and the mock answered something else. */
  readonly isRefused?: true;
  /** Nearest first. */
  readonly candidates: readonly NearExample[];
  /** A request that fits and has no example: nearer than any candidate. */
  readonly bareRequest?: BareRequest;
}

export interface UnmatchedRequests {
  /** The most frequent first, then in the order in which they came. */
  readonly requests: readonly UnmatchedRequest[];
  /** Calls of further distinct requests, which are not kept. */
  readonly leftOutCalls: number;
}

export interface UnmatchedCollector {
  /** @param log redacted, as is `miss` */
  readonly add: (log: CallLog, miss: MissInsight | undefined) => void;
  readonly unmatched: () => UnmatchedRequests;
}

const longestPath = 1024;
const longestText = 500;

/** @param maxRequests distinct requests kept; the calls of further ones are counted */
export function createUnmatchedCollector(maxRequests = 500): UnmatchedCollector {
  const kept = new Map<string, UnmatchedRequest & { calls: number }>();
  let leftOutCalls = 0;
  return {
    add: (log, miss) => {
      const method = cutMiddle(log.request.method, 100);
      const path = cutMiddle(log.request.path, longestPath);
      const key = `${method} ${path}`;
      const known = kept.get(key);
      if (known !== undefined) known.calls += 1;
      else if (kept.size >= maxRequests) leftOutCalls += 1;
      else {
        kept.set(copy(key), {
          method: copy(method),
          path: copy(path),
          calls: 1,
          status: log.response.statusCode,
          message: copy(cutMiddle(log.responseName ?? '', longestText)),
          ...(miss && { difference: copy(cutMiddle(miss.difference, longestText)) }),
          ...(miss?.isRefused && { isRefused: true }),
          candidates: miss?.candidates ?? [],
          ...(miss?.bareRequest && { bareRequest: miss.bareRequest }),
        });
      }
    },
    unmatched: () => ({ requests: [...kept.values()].sort((a, b) => b.calls - a.calls), leftOutCalls }),
  };
}

/** A slice keeps the whole string alive that it was cut from; what is kept to the end must not. */
const copy = (text: string): string => Buffer.from(text).toString();
