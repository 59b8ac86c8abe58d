import type { Report } from '../report.ts';
import { countOf } from '../words.ts';

/** What a reader has to know about the report itself: what was redacted, what was cut, what could not be written. */
export function reportNotes({
  redactions,
  cutCalls,
  failures,
  missingLogs,
  uncertainty,
}: Pick<Report, 'redactions' | 'cutCalls' | 'failures' | 'missingLogs' | 'uncertainty'>): string[] {
  return [
    ...(missingLogs === undefined ? [] : [missingSentence(missingLogs)]),
    ...(uncertainty === undefined ? [] : [`Call logs may be missing: ${uncertainty.reason}.`]),
    ...(redactions === 0
      ? []
      : [`${countOf(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
    ...(cutCalls === 0
      ? []
      : [`Bodies of ${countOf(cutCalls, 'call')} were too long for the call logs, which have their starts only.`]),
    ...failures.map(({ message }) => message),
  ];
}

const missingSentence = (reason: string): string =>
  reason === '' ? 'Call logs are missing.' : `Call logs are missing: ${reason.replace(/\.$/, '')}.`;
