/** The distinct unmatched requests of a run, each with why nothing fitted, and what came nearest. */
import type { MissInsight } from '../explain/insight.ts';
import type { BareRequest, FilePosition, NearExample } from '../explain/near-example.ts';
import { cutMiddle, detach } from '../words.ts';
import type { CallsOfCause, CauseRows } from './cause.ts';

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

/** Unmatched calls with one cause; `message` is what the mock said. */
export type UnmatchedRequest = CallsOfCause & Miss;
export type UnmatchedRequests = CauseRows<Miss>;

const longestDifference = 500;

/** What of a miss is kept with its row. */
export function toMiss(miss: MissInsight | undefined): Miss {
  if (miss === undefined) return { candidates: [] };
  const { difference, isRefused, candidates, bareRequest } = miss;
  return {
    difference: detach(cutMiddle(difference, longestDifference)),
    ...(isRefused && { isRefused }),
    candidates,
    ...(bareRequest && { bareRequest }),
  };
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
