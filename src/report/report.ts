/** What a pass over the call logs finds. */
import type { RefusedRequests } from '../call-log/refused.ts';
import type { AnsweredCalls } from './count/calls-by-example.ts';
import type { CallAggregate } from './count/calls.ts';
import type { CheckResult } from './check/check-result.ts';
import type { Coverage } from './count/coverage.ts';
import type { LeftOut } from './files/page-data.ts';
import type { CauseRows, LooseMatch, Miss } from './count/cause.ts';

/** The mock that a report is about. */
export interface ReportedMock {
  readonly id: string;
  readonly name: string;
  /** '' when it never became known. */
  readonly mockUrl: string;
}

/** Why call logs may be missing, although those at hand were read to their end. */
export interface Uncertainty {
  /** Follows "Call logs may be missing: ", without a dot at its end. */
  readonly reason: string;
  /** Whether a check that missing call logs could turn red is then not green. Otherwise the reader is told, no more. */
  readonly spoilsChecks: boolean;
}

/** Everything in it is redacted. */
export interface Report {
  readonly mock: ReportedMock;
  /** The name of the collection that the mock served; '' when it is not known. */
  readonly collection: string;
  /** How the checks and the calls went, in two or three sentences: the same in the summary, the terminal and the page. */
  readonly verdict: string;
  /** What a reader should know of the calls that no table shows, in sentences that quote values in backticks. */
  readonly notes: readonly string[];
  /** Paths of the files written. */
  readonly files: readonly string[];
  /** Calls that page and HAR have no room for. */
  readonly leftOut: LeftOut;
  readonly calls: CallAggregate;
  /** Requests that never became calls: they are in no file of call logs. */
  readonly refused: RefusedRequests;
  /** Calls by what answered them, the most frequent first; calls of further examples are counted. */
  readonly answered: { readonly rows: readonly AnsweredCalls[]; readonly leftOutCalls: number };
  readonly unmatched: CauseRows<Miss>;
  readonly loose: CauseRows<LooseMatch>;
  /** `undefined` when it is not known what the mock served. */
  readonly coverage: Coverage | undefined;
  /** One for each check that was asked for, each rule of `expect-calls` on its own. */
  readonly checks: readonly CheckResult[];
  /** How many values of the call logs were redacted. */
  readonly redactions: number;
  /** Calls whose bodies the mock kept the start of only. */
  readonly cutCalls: number;
  /** Examples that Postman's cloud would not have served to their calls, in a sentence each. */
  readonly passedOver: readonly string[];
  /** Why the logs ended early; the files hold what came before. */
  readonly incomplete: Error | undefined;
  /** The same in words; '' for a reason without any, `undefined` when the logs are complete. */
  readonly missingLogs: string | undefined;
  /** Why logs may be missing that nobody knows of; `undefined` where `incomplete` says more. */
  readonly uncertainty: Uncertainty | undefined;
  /** Files that could not be written, one error each; the others are whole. And why calls were not explained. */
  readonly failures: readonly Error[];
}
