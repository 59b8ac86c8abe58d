/** What must be true of the calls for the build to be green: counted in the same pass as everything else. */
import type { CallLog } from '../../call-log/model.ts';
import { countRefusedCalls, type RefusedRequests } from '../../call-log/refused.ts';
import type { CallsOfCause } from '../count/cause.ts';
import type { Coverage } from '../count/coverage.ts';
import type { LooseRequest } from '../count/loose.ts';
import { isVariable, readPathRule } from '../../engine/index.ts';
import { type ExpectedCalls, matchRule, type NearMatch, type Times } from './expected-calls.ts';
import { createNearestCalls, type NearestCalls } from './nearest-calls.ts';
import { replaceSegments } from '../../http-text/target.ts';
import { mask } from '../redact/secret-values.ts';
import { readCheckedCall } from './checked-call.ts';
import { toCallLog } from '../explain/mock-request.ts';
import type { RedactedCall } from '../redact/redact-call.ts';
import type { Redactor } from '../redact/redact.ts';
import type { FilePosition } from '../explain/near-example.ts';
import type { SegmentFinder } from '../explain/secret-segments.ts';
import { tellDifference } from './tell-difference.ts';
import type { UnmatchedRequest } from '../count/unmatched.ts';
import { countOf, cutMiddle, shownCall } from '../words.ts';

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

/** How one check went, as a reader is told it. */
export interface CheckResult extends Partial<FilePosition> {
  /** The input, and for `expect-calls` the rule: `expect-calls: GET /users/:id`. */
  readonly name: string;
  readonly passed: boolean;
  /** What was expected, what came, and the nearest calls. */
  readonly message: string;
}

/** The check with its place, where it is about one: `contract: Get user > OK. … (postman/api.json:12)`. */
export function checkText({ name, message, file, line }: CheckResult, after: '.' | ':' = '.'): string {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
  return `${name}${after} ${message}${place}`;
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
export interface CheckCounter {
  /** Whether a rule takes this call out of everything, whatever other rules say. */
  readonly ignores: (log: CallLog) => boolean;
  /** @param shown the call as it may be shown */
  readonly add: (log: CallLog, shown: RedactedCall) => void;
  readonly results: (pass: CheckedPass) => readonly CheckResult[];
}

/** Samples that a message shows. */
const mostSamples = 3;
const longestSample = 200;

const nothing = new Uint8Array();

/** What is known of the calls before the first one comes. */
export interface CheckedCalls {
  readonly redactor: Redactor;
  readonly segments: SegmentFinder;
  /** The segments that base URLs of the collection put in front of paths. */
  readonly basePaths: readonly (readonly string[])[];
  /** The logs given to `add` were redacted before: a mask in them hides what was sent. */
  readonly areLogsRedacted: boolean;
}

/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
export function createCheckCounter(options: CheckOptions, checked: CheckedCalls): CheckCounter {
  const { areLogsRedacted, basePaths } = checked;
  const all = (options.expectCalls ?? []).map((rule) => ({ rule, path: readPathRule(rule.path) }));
  const nearest = createNearestCalls();
  const ignored = all.filter(({ rule }) => rule.times === 'ignore');
  const rules = all.flatMap(({ rule, path }) =>
    rule.times === 'ignore' ? [] : [{ rule, times: rule.times, path, ...nothingCame() }],
  );
  return {
    ignores: (log) => {
      if (ignored.length === 0) return false;
      const call = readCheckedCall(log, basePaths);
      return ignored.some(({ rule, path }) => matchRule(rule, path, call, areLogsRedacted) === 'match');
    },
    add: (log, shown) => {
      if (rules.length === 0) return;
      nearest.add(shown.log);
      const call = readCheckedCall(log, basePaths);
      for (const counted of rules) {
        const match = matchRule(counted.rule, counted.path, call, areLogsRedacted);
        if (match === 'other') continue;
        if (match === 'match') {
          counted.count += 1;
          if (counted.came.size < mostSamples) counted.came.add(sampleOf(shown.log));
        } else {
          if (match.isOpen) counted.open += 1;
          keepNearest(
            counted.near,
            match,
            () => `${sampleOf(shown.log)} (${tellDifference(match.difference, counted.rule, shown)})`,
          );
        }
      }
    },
    results: (pass) => [
      ...(options.failOnUnmatched === true ? [checkUnmatched(pass)] : []),
      ...(options.failOnLooseMatch === true ? [checkLoose(pass)] : []),
      ...rules.map((counted) => checkRule(counted, pass, checked, nearest)),
      ...checkCoverage(options, pass),
    ],
  };
}

const nothingCame = () => ({ count: 0, open: 0, came: new Set<string>(), near: [] as NearCall[] });

/** A call that is different in something else than method and path. */
interface NearCall extends Pick<NearMatch, 'fitted' | 'isOpen'> {
  readonly sample: string;
}

/** Keeps the samples of those calls that fitted furthest, the best first, each once. */
function keepNearest(near: NearCall[], { fitted, isOpen }: NearMatch, sampleOfCall: () => string): void {
  const isNearer = (other: NearCall) => (isOpen === other.isOpen ? fitted > other.fitted : isOpen);
  const worst = near.at(-1);
  if (near.length === mostSamples && worst !== undefined && !isNearer(worst)) return;
  const sample = sampleOfCall();
  if (near.some((other) => other.sample === sample)) return;
  const at = near.findIndex(isNearer);
  near.splice(at === -1 ? near.length : at, 0, { sample, fitted, isOpen });
  near.splice(mostSamples);
}

const sampleOf = ({ request, response }: CallLog): string =>
  `${cutMiddle(shownCall(request.method, request.path), longestSample)} → ${response.statusCode}`;

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
    return `${cutMiddle(shownCall(row.method, row.path), longestSample)}${often}${why === '' ? '' : `: ${why}`}`;
  });
  return `${shown.join('; ')}${shown.length < rows.length ? '; and more' : ''}`;
}

/** Of several collections it is worth a word which one the difference is about. */
function whyMissed({ difference, bareRequest, candidates: [near] }: UnmatchedRequest): string | undefined {
  // The sentence about a request without example names it.
  const isNamed = near?.collection === undefined || bareRequest !== undefined;
  return difference === undefined || isNamed ? difference : `in "${near.place}": ${difference}`;
}

interface CountedRule {
  readonly rule: ExpectedCalls;
  readonly times: Times;
  readonly count: number;
  /** Calls that the rule may mean: their logs lack what it takes to tell. */
  readonly open: number;
  /** Calls that the rule means. */
  readonly came: ReadonlySet<string>;
  /** The nearest first. */
  readonly near: readonly NearCall[];
}

function checkRule(
  { rule, times, count, open, came, near }: CountedRule,
  pass: CheckedPass,
  checked: CheckedCalls,
  calls: NearestCalls,
): CheckResult {
  const { min, max } = times;
  const name = `expect-calls: ${shownName(rule, checked)}`;
  const expected = `Expected ${timesText(times)}, ${count === 0 ? 'none came' : `${count} came`}`;
  if (count >= min && count <= max) {
    if (count + open > max) {
      const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
      const why = `${countOf(open, 'call')} cannot be compared: ${samples.join('; ')}`;
      return { name, passed: false, message: `This cannot be judged, since ${why}. So far: ${expected}.` };
    }
    const isFinal = max === Infinity;
    return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : pass.missing);
  }
  if (count > max) return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
  // Some came, but too few: that is what there is to see. Calls that are merely alike would be those again.
  if (count > 0 && near.length === 0) return { name, passed: false, message: `${expected}: ${[...came].join('; ')}.` };
  const nearest = near.length > 0 ? near.map(({ sample }) => sample) : calls.nearest(rule);
  const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
  return { name, passed: false, message: `${expected}. ${hint}` };
}

/** A rule's name, redacted as the calls are that it means: segments of its path may be secret in these. */
function shownName({ name, method, path }: ExpectedCalls, { redactor, segments }: CheckedCalls): string {
  const [, before, target = '', after = ''] = /^(\S+\s+)(\S+)(.*)$/s.exec(name) ?? [];
  if (before === undefined) return redactor.redactText(name);
  const request = { method: method === '*' ? 'GET' : method, target: `/${path.join('/')}`, headers: [], body: nothing };
  const secret = [...segments.inCall(toCallLog(request), undefined).segments];
  const isNamed = (index: number): boolean => !isVariable(path[index] ?? '');
  const shown = redactor.redactTarget(replaceSegments(target, new Set(secret.filter(isNamed)), mask));
  return redactor.redactText(before + shown + after);
}

/** `2 calls`, `at least 1 call`, `1 to 3 calls`, `no call`. */
function timesText({ min, max }: Times): string {
  if (max === 0) return 'no call';
  if (min === max) return countOf(min, 'call');
  if (max === Infinity) return `at least ${countOf(min, 'call')}`;
  return min === 0 ? `at most ${countOf(max, 'call')}` : `${min} to ${countOf(max, 'call')}`;
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
  return [judgeFailure({ name, passed: false, message }, missing)];
}

/** A check that missing call logs could turn red is not green. */
function judge(result: CheckResult, missing: string | undefined): CheckResult {
  if (missing === undefined) return result;
  return {
    ...result,
    passed: false,
    message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
  };
}

function judgeFailure(result: CheckResult, missing: string | undefined): CheckResult {
  return missing === undefined ? result : { ...result, message: `${result.message} ${capitalized(missing)}.` };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
