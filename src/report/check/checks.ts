/** What must be true of the calls for the build to be green: counted in the same pass as everything else. */
import type { CallLog } from '../../call-log/model.ts';
import type { CallAggregate } from '../count/calls.ts';
import type { CoverageCount } from '../count/coverage.ts';
import { isVariable, readPathRule } from '../../engine/index.ts';
import { type ExpectedCalls, matchRule, type NearMatch } from './expected-calls.ts';
import { nearestCalls } from './nearest-calls.ts';
import { replaceSegments } from '../../http-text/segments.ts';
import { mask } from '../redact/secret-values.ts';
import { readCheckedCall } from './checked-call.ts';
import { toCallLog } from '../explain/mock-request.ts';
import type { RedactedCall } from '../redact/redact-call.ts';
import type { Redactor } from '../redact/redact.ts';
import type { SegmentFinder } from '../explain/secret-segments.ts';
import { tellDifference } from './tell-difference.ts';
import type { UnmatchedRequest } from '../count/unmatched.ts';
import { countOf, cutMiddle } from '../words.ts';

/** Which checks are asked for; all are off by default. */
export interface CheckOptions {
  readonly failOnUnmatched?: boolean;
  readonly expectCalls?: readonly ExpectedCalls[];
  /** Percent of the saved examples that must have been served, 0 to 100. */
  readonly minCoverage?: number;
}

/** How one check went, as a reader is told it. */
export interface CheckResult {
  /** The input, and for `expect-calls` the rule: `expect-calls: GET /users/:id`. */
  readonly name: string;
  readonly passed: boolean;
  /** What was expected, what came, and the nearest calls. */
  readonly message: string;
}

/** What the pass has found, once it is over. */
export interface CheckedPass {
  readonly calls: CallAggregate;
  readonly unmatched: readonly UnmatchedRequest[];
  /** `undefined` when the collection is not known. */
  readonly coverage: CoverageCount | undefined;
  /** That call logs are missing, or may be, in words; a check that they could still turn red does not pass. */
  readonly missing: string | undefined;
}

/** Counts call by call, and judges at the end. */
export interface CheckCounter {
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
  /** The logs given to `add` were redacted before: a mask in them hides what was sent. */
  readonly areLogsRedacted: boolean;
}

/** Counts for the checks that are asked for. It never throws, whatever the calls hold. */
export function createCheckCounter(options: CheckOptions, checked: CheckedCalls): CheckCounter {
  const { areLogsRedacted } = checked;
  const rules = (options.expectCalls ?? []).map((rule) => ({
    rule,
    path: readPathRule(rule.path),
    count: 0,
    open: 0,
    came: new Set<string>(),
    near: [] as NearCall[],
  }));
  return {
    add: (log, shown) => {
      if (rules.length === 0) return;
      const call = readCheckedCall(log);
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
      ...rules.map((counted) => checkRule(counted, pass, checked)),
      ...(options.minCoverage === undefined ? [] : [checkCoverage(options.minCoverage, pass)]),
    ],
  };
}

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
  `${cutMiddle(`${request.method} ${request.path}`, longestSample)} → ${response.statusCode}`;

function checkUnmatched({ calls, unmatched, missing }: CheckedPass): CheckResult {
  const name = 'fail-on-unmatched';
  const count = calls.unmatched;
  if (count === 0)
    return judge({ name, passed: true, message: 'Every call got an answer that was saved for it.' }, missing);
  const shown = unmatched.slice(0, mostSamples).map(({ method, path, calls: times, difference }) => {
    const often = times > 1 ? ` (${times} times)` : '';
    const why = difference === undefined ? '' : `: ${difference.replace(/\.$/, '')}`;
    return `${cutMiddle(`${method} ${path}`, longestSample)}${often}${why}`;
  });
  const more = shown.length < unmatched.length ? '; and more' : '';
  return {
    name,
    passed: false,
    message: `Expected no unmatched call, ${countOf(count, 'call')} came: ${shown.join('; ')}${more}.`,
  };
}

interface CountedRule {
  readonly rule: ExpectedCalls;
  readonly count: number;
  /** Calls that the rule may mean: their logs lack what it takes to tell. */
  readonly open: number;
  /** Calls that the rule means. */
  readonly came: ReadonlySet<string>;
  /** The nearest first. */
  readonly near: readonly NearCall[];
}

function checkRule(
  { rule, count, open, came, near }: CountedRule,
  pass: CheckedPass,
  checked: CheckedCalls,
): CheckResult {
  const { min, max } = rule.times;
  const name = `expect-calls: ${shownName(rule, checked)}`;
  const expected = `Expected ${timesText(rule)}, ${count === 0 ? 'none came' : `${count} came`}`;
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
  const nearest = near.length > 0 ? near.map(({ sample }) => sample) : nearestCalls(rule, pass.calls.groups);
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
function timesText({ times: { min, max } }: ExpectedCalls): string {
  if (max === 0) return 'no call';
  if (min === max) return countOf(min, 'call');
  if (max === Infinity) return `at least ${countOf(min, 'call')}`;
  return min === 0 ? `at most ${countOf(max, 'call')}` : `${min} to ${countOf(max, 'call')}`;
}

function checkCoverage(wanted: number, { coverage, missing }: CheckedPass): CheckResult {
  const name = 'min-coverage';
  const expected = `Expected ${wanted}% of the saved examples to be served`;
  if (coverage === undefined) {
    return { name, passed: false, message: `${expected}, but the collection could not be read, so nobody can tell.` };
  }
  const { hit, total, percent } = coverage;
  if (percent === null) {
    return {
      name,
      passed: false,
      message: `${expected}, but the collection has no saved example. Save one in Postman.`,
    };
  }
  const message = `${expected}: ${percent}% were (${hit} of ${total}).`;
  if (hit * 100 >= wanted * total) return { name, passed: true, message };
  return judgeFailure({ name, passed: false, message }, missing);
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
