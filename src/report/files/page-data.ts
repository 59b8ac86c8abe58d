/** What `report.html` holds: the contract between the writer, which runs in Node, and the app inside the page. */
import type { CallLog } from '../../call-log/model.ts';
import type { CallOutcome } from '../../call-log/outcome.ts';
import type { RefusedRequests } from '../../call-log/refused.ts';
import type { BareRequest, NearExample, SavedCall } from '../explain/near-example.ts';

/** Stands in the built page where the data goes, exactly once. */
export const dataMark = '{{report-data}}';
/** The `id` of the script element around it. */
export const dataElementId = 'report-data';

/** How a call went. */
export type PageOutcome = CallOutcome;

/** One saved example as it was weighed for a call. */
export type PageCandidate = Omit<NearExample, 'place' | 'collection'>;

/** One call as the writer takes it, redacted already. */
export interface PageCall {
  readonly id: string;
  /** ISO 8601. */
  readonly servedAt: string;
  readonly method: string;
  /** With the query string, without the prefix that names the session. */
  readonly path: string;
  /** The session that the call named. */
  readonly session?: string;
  /** What named it in the path as it was sent, e.g. `/~w1`; absent where a header did. */
  readonly prefix?: string;
  readonly status: number;
  readonly outcome: PageOutcome;
  /** The example's or server response's name; for an unmatched call the mock's message. */
  readonly example: string;
  readonly request: Pick<CallLog['request'], 'headers' | 'body'>;
  readonly response: Pick<CallLog['response'], 'headers' | 'body'>;
  /** How a rule of `answers` answered, e.g. `GET /jobs/:id: answer 2 of 3, fault reset`. */
  readonly answer?: string;
  /** Why another mock would have answered otherwise, in a sentence. */
  readonly note?: string;
  /** Why an unmatched call got no example; how a matched one differs from its example's request. */
  readonly difference?: string;
  /** Of a loose match: why another example may have been meant. */
  readonly loose?: string;
  /** The request that the served example, or the nearest one, was saved for. */
  readonly saved?: SavedCall;
  /** A request that fits the call and has no example to serve. */
  readonly bareRequest?: BareRequest;
  /** Nearest first. */
  readonly candidates?: readonly PageCandidate[];
}

/** A body as the page shows it. */
export interface PageBody {
  /** Never empty; without the mark that a cut body ends with. */
  readonly data: string;
  /** `data` is base64. */
  readonly isBinary: boolean;
  /** Bytes before the journal cut it; absent for one that is whole. */
  readonly fullSize?: number;
}

/** A request or a response in the page. */
export interface PageMessage {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly body: PageBody | null;
}

/** A call in the page. `request` and `response` are `null` where the page had no room for them. */
export interface PageRow extends Omit<PageCall, 'request' | 'response'> {
  readonly request: PageMessage | null;
  readonly response: PageMessage | null;
}

/** What an earlier row has too is written once: a number is that row's index. */
export interface WrittenRow extends Omit<PageRow, 'saved' | 'candidates'> {
  readonly saved?: PageRow['saved'] | number;
  readonly candidates?: PageRow['candidates'] | number;
}

/** Known before the first call. */
export interface PageHead {
  readonly mockName: string;
  /** '' when it never became known. */
  readonly mockUrl: string;
  /** Where the mock lived; absent when it is not known. */
  readonly provider?: 'postman' | 'embedded';
  /** '' when it is not known. */
  readonly collectionName: string;
  /** ISO 8601. */
  readonly generatedAt: string;
  /** Of the program that wrote the page. */
  readonly version: string;
}

/** Known after the last call. */
export interface PageTotals {
  /** How the calls went, in a sentence or two. */
  readonly verdict: string;
  /** When the first and the last call were served (ISO 8601), of all calls; absent when no time can be read. */
  readonly period?: { readonly first: string; readonly last: string };
  /** Saved examples, and how many of them were served. */
  readonly coverage?: { readonly served: number; readonly examples: number };
  /** Sentences about what was redacted, left behind, came late or went wrong. */
  readonly notes?: readonly string[];
  /** Checks that failed, in a sentence each. */
  readonly failedChecks?: readonly string[];
  /** Requests that never became calls; absent where none is known. */
  readonly refused?: RefusedRequests;
  /** Reading the call logs failed before the last one: there may have been more calls. */
  readonly isIncomplete?: boolean;
}

/** Calls that are not shown in full. */
export interface LeftOut {
  /** Calls that have no row. */
  readonly withoutRow: number;
  /** Rows without headers and bodies. */
  readonly withoutBodies: number;
  /** Rows that differ from their example's request, without that request and without candidates. */
  readonly withoutComparison: number;
}

/** Counted by the writer over all calls, those that are not in the page too. */
export type PageCounts = Readonly<Record<PageOutcome, number>> & LeftOut;

/** The JSON document inside the page. */
export interface PageData<Row = PageRow> {
  readonly head: PageHead;
  /** In the order in which they were served. */
  readonly calls: readonly Row[];
  readonly totals: PageTotals;
  readonly counts: PageCounts;
}
