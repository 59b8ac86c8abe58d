/** What must be true of the calls for the build to be green: counted in the same pass as everything else. */
import { countRefusedCalls, type RefusedRequests } from '../../call-log/refused.ts';
import type { CallsOfCause, LooseRequest, UnmatchedRequest } from '../count/cause.ts';
import type { Coverage } from '../count/coverage.ts';
import { countOf, sampleOf } from '../words.ts';
import { judge, mostSamples, type CheckResult } from './check-result.ts';
import { createRuleCounter, type CheckedCalls, type RuleCounter } from './counted-rules.ts';
import type { ExpectedCalls } from './expected-calls.ts';

/** Which checks are asked for; all are off by default. */
export interface CheckOptions {
  readonly failOnUnmatched?: boolean;
  readonly failOnLooseMatch?: boolean;
  readonly expectCalls?: readonly ExpectedCalls[];
  /** Percent of the saved examples that must have been served, 0 to 100. */
  readonly minCoverage?: number;
  /** What is counted: saved examples by default, or requests of which one example at least was served. */
  readonly minCoverageOf?: 'examples' | 'requests';
}

/** Whether anything is asked for that can fail. */
export function isChecked({ failOnUnmatched, failOnLooseMatch, expectCalls = [], minCoverage }: CheckOptions): boolean {
  const isExpected = expectCalls.some(({ times }) => times !== 'ignore');
  return failOnUnmatched === true || failOnLooseMatch === true || isExpected || minCoverage !== undefined;
}

/** What the pass has found, once it is over. */
export interface CheckedPass {
  /** How many calls came of each kind that a check forbids. */
  readonly calls: { readonly unmatched: number; readonly loose: number };
  readonly refused: RefusedRequests;
  readonly unmatched: readonly UnmatchedRequest[];
  readonly loose: readonly LooseRequest[];
  /** `undefined` when the collection is not known. */
  readonly coverage: Pick<Coverage, 'examples' | 'requests'> | undefined;
  /** That call logs are missing, or may be, in words; a check that they could still turn red does not pass. */
  readonly missing: string | undefined;
}

/** Counts call by call, and judges at the end. */
export interface CheckCounter extends Pick<RuleCounter, 'ignores' | 'add'> {
  readonly results: (pass: CheckedPass) => readonly CheckResult[];
}

/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
export function createCheckCounter(options: CheckOptions, checked: CheckedCalls): CheckCounter {
  const { ignores, add, results } = createRuleCounter(options.expectCalls ?? [], checked);
  return {
    ignores,
    add,
    results: (pass) => [
      ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
      ...(options.failOnLooseMatch === true ? [checkLoose(pass)] : []),
      ...results(pass.missing),
      ...checkCoverage(options, pass),
    ],
  };
}

function checkUnmatched({ calls, unmatched, refused, missing }: CheckedPass): CheckResult {
  const name = 'fail-on-unmatched';
  const refusedCalls = countRefusedCalls(refused);
  if (calls.unmatched === 0 && refusedCalls === 0)
    return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
  const misses = `${countOf(calls.unmatched, 'call')} came: ${listRows(unmatched, whyMissed)}`;
  const kinds = refused.kinds
    .filter(({ isCall }) => isCall)
    .slice(0, mostSamples)
    .map(({ sample, reason }) => `${sample === '' ? '' : `${sample}: `}${reason.replace(/\.$/, '')}`);
  const refusals = `${countOf(refusedCalls, 'request')} ${refusedCalls === 1 ? 'was' : 'were'} refused: ${kinds.join('; ')}`;
  const found = [...(calls.unmatched === 0 ? [] : [misses]), ...(refusedCalls === 0 ? [] : [refusals])];
  return { name, passed: false, message: `Expected no unmatched call, ${found.join('; and ')}.` };
}

function checkLoose({ calls, loose, missing }: CheckedPass): CheckResult {
  const name = 'fail-on-loose-match';
  if (calls.loose === 0) {
    return judge({ name, passed: true, message: 'No call may have been meant for another example.' }, missing);
  }
  const rows = listRows(loose, ({ reason }) => reason);
  return {
    name,
    passed: false,
    message: `Expected no loosely matched call, ${countOf(calls.loose, 'call')} came: ${rows}.`,
  };
}

/** The first rows, each with why. */
function listRows<T extends CallsOfCause>(rows: readonly T[], whyOf: (row: T) => string | undefined): string {
  const shown = rows.slice(0, mostSamples).map((row) => {
    const often = row.calls > 1 ? ` (${row.calls} times)` : '';
    const why = whyOf(row)?.replace(/\.$/, '') ?? '';
    return `${sampleOf(row)}${often}${why === '' ? '' : `: ${why}`}`;
  });
  return `${shown.join('; ')}${shown.length < rows.length ? '; and more' : ''}`;
}

/** Of several collections it is worth a word which one the difference is about. */
function whyMissed({ difference, bareRequest, candidates: [near] }: UnmatchedRequest): string | undefined {
  // The sentence about a request without examples names that request already.
  const isNamed = near?.collection === undefined || bareRequest !== undefined;
  return difference === undefined || isNamed ? difference : `in "${near.place}": ${difference}`;
}

function checkCoverage(
  { minCoverage: wanted, minCoverageOf: counted = 'examples' }: CheckOptions,
  { coverage, missing }: CheckedPass,
): CheckResult[] {
  if (wanted === undefined) return [];
  const name = 'min-coverage';
  const expected = `Expected ${wanted}% of the ${counted === 'requests' ? 'requests' : 'saved examples'} to be served`;
  const failed = (message: string): CheckResult[] => [{ name, passed: false, message }];
  if (coverage === undefined) return failed(`${expected}, but the collection could not be read, so nobody can tell.`);
  const { hit, total, percent } = coverage[counted];
  if (percent === null || coverage.examples.total === 0) {
    return failed(`${expected}, but the collection has no saved example. Save one in Postman.`);
  }
  const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
  if (hit * 100 >= wanted * total) return [{ name, passed: true, message }];
  // What is missing may have been what was wanted.
  const doubt = missing === undefined ? '' : ` ${missing.charAt(0).toUpperCase()}${missing.slice(1)}.`;
  return failed(`${message}${doubt}`);
}
