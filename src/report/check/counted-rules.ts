/** The rules of `expect-calls`: which calls they mean, counted in the same pass as everything else. */
import type { CallLog } from '../../call-log/model.ts';
import { isVariable, readPathRule, type PathRule } from '../../engine/index.ts';
import { replaceSegments } from '../../http-text/target.ts';
import { toCallLog } from '../explain/mock-request.ts';
import type { SegmentFinder } from '../explain/secret-segments.ts';
import type { RedactedCall } from '../redact/redact-call.ts';
import type { Redactor } from '../redact/redact.ts';
import { mask } from '../redact/secret-values.ts';
import { countOf, sampleOf } from '../words.ts';
import { judge, mostSamples, type CheckResult } from './check-result.ts';
import { readCheckedCall } from './checked-call.ts';
import { type ExpectedCalls, matchRule, type NearMatch, type Times } from './expected-calls.ts';
import { createNearestCalls, type NearestCalls } from './nearest-calls.ts';
import { tellDifference } from './tell-difference.ts';

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

/** Counts call by call. */
export interface RuleCounter {
  /** Whether a rule takes this call out of everything, whatever other rules say. */
  readonly ignores: (log: CallLog) => boolean;
  /** @param shown the call as it may be shown */
  readonly add: (log: CallLog, shown: RedactedCall) => void;
  /** @param missing that call logs are missing, or may be, in words */
  readonly results: (missing: string | undefined) => readonly CheckResult[];
}

/** It never throws, whatever the calls hold. */
export function createRuleCounter(expectCalls: readonly ExpectedCalls[], checked: CheckedCalls): RuleCounter {
  const { areLogsRedacted, basePaths } = checked;
  const all = expectCalls.map((rule) => ({ rule, path: readPathRule(rule.path) }));
  const nearest = createNearestCalls();
  const ignored = all.filter(({ rule }) => rule.times === 'ignore');
  const rules = all.flatMap(({ rule, path }): CountedRule[] =>
    rule.times === 'ignore' ? [] : [{ rule, times: rule.times, path, count: 0, open: 0, came: new Set(), near: [] }],
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
          if (counted.came.size < mostSamples) counted.came.add(answeredCall(shown.log));
        } else {
          if (match.isOpen) counted.open += 1;
          const tell = () => tellDifference(match.difference, counted.rule, shown);
          keepNearest(counted.near, match, () => `${answeredCall(shown.log)} (${tell()})`);
        }
      }
    },
    results: (missing) => rules.map((counted) => checkRule(counted, missing, checked, nearest)),
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

const answeredCall = ({ request, response }: CallLog): string => `${sampleOf(request)} → ${response.statusCode}`;

interface CountedRule {
  readonly rule: ExpectedCalls;
  readonly times: Times;
  readonly path: PathRule;
  count: number;
  /** Calls that the rule may mean: their logs lack what it takes to tell. */
  open: number;
  /** Calls that the rule means. */
  readonly came: Set<string>;
  /** The nearest first. */
  readonly near: NearCall[];
}

function checkRule(
  { rule, times: { min, max }, count, open, came, near }: CountedRule,
  missing: string | undefined,
  checked: CheckedCalls,
  calls: NearestCalls,
): CheckResult {
  const name = `expect-calls: ${shownName(rule, checked)}`;
  const failed = (message: string): CheckResult => ({ name, passed: false, message });
  const expected = `Expected ${timesText({ min, max })}, ${count === 0 ? 'none came' : `${count} came`}`;
  if (count >= min && count <= max) {
    if (count + open > max) {
      const samples = near.filter(({ isOpen }) => isOpen).map(({ sample }) => sample);
      const why = `${countOf(open, 'call')} cannot be compared: ${samples.join('; ')}`;
      return failed(`This cannot be judged, since ${why}. So far: ${expected}.`);
    }
    const isFinal = max === Infinity;
    return judge({ name, passed: true, message: `${expected}.` }, isFinal ? undefined : missing);
  }
  // Too few of them: these are shown, and no others, which would be the same ones.
  if (count > max || (count > 0 && near.length === 0)) return failed(`${expected}: ${[...came].join('; ')}.`);
  const nearest = near.length > 0 ? near.map(({ sample }) => sample) : calls.nearest(rule);
  const hint = nearest.length === 0 ? 'No other call came near.' : `The nearest calls: ${nearest.join('; ')}.`;
  return failed(`${expected}. ${hint}`);
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
