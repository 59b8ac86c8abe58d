/** How the calls went, in words. */
import { countOf, formatCount } from '../words.ts';
import type { CallAggregate, CallGroup } from '../count/calls.ts';
import type { Report } from '../report.ts';

type Counts = Pick<CallAggregate, 'calls' | 'matched' | 'unmatched' | 'serverResponses'>;

/**
 * How the calls went, in a sentence or two. Where logs are missing, or may be, it says so first, and nothing of calls that it
 * cannot know.
 */
export function verdictOf(
  calls: Counts,
  { missingLogs, uncertainty }: Pick<Report, 'missingLogs' | 'uncertainty'>,
): string {
  if (missingLogs === undefined && uncertainty?.spoilsChecks !== true) return callsVerdict(calls);
  const what = missingLogs === undefined ? 'Call logs may be missing' : 'Call logs are missing';
  return calls.calls === 0 ? `${what}: how the calls went is not known.` : `${what}. So far: ${callsVerdict(calls)}`;
}

function callsVerdict({ calls, matched, unmatched, serverResponses }: Counts): string {
  if (calls === 0) return 'No call reached the mock. Check that the tests use its URL.';
  const aside = serverResponses === 0 ? '' : ` ${countOf(serverResponses, 'call')} got a server response.`;
  if (serverResponses === calls) return calls === 1 ? 'The one call got a server response.' : `All${aside}`;
  if (calls === 1) {
    return unmatched === 0 ? 'The one call got a saved example.' : 'The one call matched no saved example.';
  }
  if (matched === calls) return `All ${formatCount(calls)} calls got a saved example.`;
  if (unmatched === 0) return `${countOf(matched, 'call')} got a saved example.${aside}`;
  if (unmatched === calls) return `None of the ${formatCount(calls)} calls matched a saved example.`;
  return `${formatCount(unmatched)} of ${formatCount(calls)} calls matched no saved example.${aside}`;
}

/** What a table says about groups that it does not show; `undefined` when it shows all. */
export function leftOutSentence(
  { groups, ungrouped }: CallAggregate,
  shownRows: number,
  whereTheRestIs: string,
): string | undefined {
  const hidden = groups.slice(shownRows);
  const unmatched = ungrouped.unmatched + countCalls(hidden.filter(({ outcome }) => outcome === 'unmatched'));
  const matched = ungrouped.matched + countCalls(hidden.filter(({ outcome }) => outcome !== 'unmatched'));
  if (matched + unmatched === 0) return undefined;
  const rows = ungrouped.matched + ungrouped.unmatched > 0 ? 'More rows' : countOf(hidden.length, 'more row');
  const calls = `${countOf(matched + unmatched, 'call')}, ${formatCount(unmatched)} of them unmatched`;
  return `${rows} (${calls}) did not fit here. ${whereTheRestIs}`;
}

const countCalls = (groups: readonly CallGroup[]): number => groups.reduce((sum, { calls }) => sum + calls, 0);

/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
export function reportNotes({
  redactions,
  cutCalls,
  passedOver,
  callsWithoutSession,
  failures,
  missingLogs,
  uncertainty,
}: Pick<
  Report,
  'redactions' | 'cutCalls' | 'passedOver' | 'callsWithoutSession' | 'failures' | 'missingLogs' | 'uncertainty'
>): string[] {
  return [
    ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
    ...(uncertainty === undefined ? [] : [`Call logs may be missing: ${uncertainty.reason}.`]),
    ...(redactions === 0
      ? []
      : [`${countOf(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
    ...(cutCalls === 0
      ? []
      : [`Bodies of ${countOf(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
    ...passedOver,
    ...(callsWithoutSession === 0
      ? []
      : [`${countOf(callsWithoutSession, 'call')} named no session, while others did.`]),
    ...failures.map(({ message }) => message),
  ];
}

const missingSentence = (reason: string): string =>
  reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;
