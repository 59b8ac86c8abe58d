/** How the calls went, in words. */
import { countRefusedCalls, type RefusedRequests } from '../../call-log/refused.ts';
import type { CheckResult } from '../check/check-result.ts';
import type { CallAggregate } from '../count/calls.ts';
import { tellLeftOut } from '../files/shown-calls.ts';
import type { Report } from '../report.ts';
import { countOf, formatCount } from '../words.ts';

/** What a verdict is made of. */
export interface Judged extends Pick<Report, 'missingLogs' | 'uncertainty'> {
  readonly calls: CallAggregate;
  readonly checks: readonly CheckResult[];
  readonly refused: RefusedRequests;
}

/**
 * How the checks and the calls went, in two or three sentences that are the same wherever the report is read. Where logs are
 * missing, or may be, it says so, and nothing of calls that it cannot know. Nothing in it came from outside.
 */
export function verdictOf({ calls, checks, refused, missingLogs, uncertainty }: Judged): string {
  const ofChecks = checksVerdict(checks);
  const ofCalls = callsVerdict(calls, countRefusedCalls(refused));
  const start = ofChecks === '' ? '' : `${ofChecks} `;
  if (missingLogs === undefined && uncertainty?.spoilsChecks !== true) return `${start}${ofCalls}`;
  const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
  return `${start}${what}${calls.calls === 0 ? ': how the calls went is not known.' : `. So far: ${ofCalls}`}`;
}

function checksVerdict(checks: readonly CheckResult[]): string {
  const failed = checks.filter(({ passed }) => !passed).length;
  if (failed > 0) return `${formatCount(failed)} of ${countOf(checks.length, 'check')} failed.`;
  if (checks.length === 0) return '';
  return checks.length === 1 ? 'The check passed.' : `All ${formatCount(checks.length)} checks passed.`;
}

function callsVerdict(calls: CallAggregate, refused: number): string {
  if (calls.calls === 0) return nothingVerdict(calls, refused);
  const asides = [
    [calls.serverResponses, 'got a server response'],
    [calls.simulated, gotError],
  ] as const;
  const told = asides
    .filter(([count]) => count > 0 && count < calls.calls)
    .map(([count, what]) => ` ${countOf(count, 'call')} ${what}.`);
  const refusedToo = refused === 0 ? '' : ` ${countOf(refused, 'request')} ${refused === 1 ? 'was' : 'were'} refused.`;
  return `${calls.calls === 1 ? oneVerdict(calls) : manyVerdict(calls)}${told.join('')}${refusedToo}`;
}

/** As a rule of `answers` asks. */
const gotError = 'got a simulated error or fault';

function nothingVerdict({ preflights, ignored }: CallAggregate, refused: number): string {
  if (refused > 0) {
    const what =
      refused === 1 ? 'the one request that came was' : `the ${formatCount(refused)} requests that came were`;
    return `No call reached the mock: ${what} refused.`;
  }
  const others = [
    ...(preflights === 0 ? [] : [countOf(preflights, 'preflight')]),
    ...(ignored === 0 ? [] : [countOf(ignored, 'ignored call')]),
  ];
  const aside = others.length === 0 ? '' : `, ${others.join(' and ')} aside`;
  return `No call reached the mock${aside}. Check that the tests use its URL.`;
}

const isLoose = 'matched loosely: another example may have been meant.';

function oneVerdict({ unmatched, simulated, loose, serverResponses }: CallAggregate): string {
  if (serverResponses === 1) return 'The one call got a server response.';
  if (simulated === 1) return `The one call ${gotError}.`;
  if (loose === 1) return `The one call ${isLoose}`;
  return unmatched === 1 ? 'The one call matched no saved example.' : 'The one call got a saved example.';
}

function manyVerdict({ calls, matched, simulated, loose, unmatched, serverResponses }: CallAggregate): string {
  const all = formatCount(calls);
  const examples = matched - simulated;
  if (serverResponses === calls) return `All ${all} calls got a server response.`;
  if (simulated === calls) return `All ${all} calls ${gotError}.`;
  if (examples === calls) return `All ${all} calls got a saved example.`;
  if (loose === calls) return `All ${all} calls ${isLoose}`;
  if (unmatched === calls) return `None of the ${all} calls matched a saved example.`;
  if (unmatched > 0) {
    const looseToo = loose === 0 ? '' : ` ${countOf(loose, 'call')} matched loosely.`;
    return `${formatCount(unmatched)} of ${all} calls matched no saved example.${looseToo}`;
  }
  return loose > 0
    ? `${formatCount(loose)} of ${all} calls ${isLoose}`
    : `${countOf(examples, 'call')} got a saved example.`;
}

/** What a reader has to know beside the tables: why call logs are missing, what the calls show, what could not be done. */
export function reportNotes(
  report: Pick<Report, 'notes' | 'passedOver' | 'failures' | 'missingLogs' | 'uncertainty'>,
): string[] {
  const { notes, passedOver, failures, missingLogs, uncertainty } = report;
  return [
    ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
    ...(uncertainty === undefined ? [] : [`Call logs may be missing: ${uncertainty.reason}.`]),
    ...notes,
    ...passedOver,
    ...failures.map(({ message }) => message),
  ];
}

const missingSentence = (reason: string): string =>
  reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;

/** What of the calls is not in the files. */
export function fileNotes(
  report: Pick<Report, 'redactions' | 'cutCalls'> & Partial<Pick<Report, 'leftOut'>>,
): string[] {
  const { redactions, cutCalls, leftOut } = report;
  const hidden = `${countOf(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`;
  const cut = `Bodies of ${countOf(cutCalls, 'call')} were too long for the call logs, which have their starts only.`;
  return [
    // The page tells of these by itself.
    ...(leftOut === undefined ? [] : [tellLeftOut(leftOut)]).filter((sentence) => sentence !== ''),
    ...(redactions === 0 ? [] : [hidden]),
    ...(cutCalls === 0 ? [] : [cut]),
  ];
}
