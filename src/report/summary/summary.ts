/** The step summary: what happened, for someone who has ten seconds. */
import { checkText } from '../check/check-result.ts';
import { byteLength, codeOf, escapeMarkdown, folded, listWithin } from './markdown.ts';
import { fileNotes, reportNotes } from './verdict.ts';
import type { Report } from '../report.ts';
import { answeredSection, coverageSection, looseSection, unmatchedSection } from './sections.ts';
import { countOf, cutMiddle, periodText, placeOf } from '../words.ts';

/** What the summary says besides the report. */
export interface SummaryOptions {
  /** Where the mock lived. */
  readonly provider: 'postman' | 'embedded';
  /** Sentences about what was left behind, came late or went wrong. */
  readonly notes: readonly string[];
  /** Most bytes (UTF-8) that the summary may have; at least 16,000. GitHub takes 1 MiB a step. */
  readonly limit?: number;
}

const longest = { name: 200, url: 300, note: 600, check: 1000 };

/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
export function formatSummary(report: Report, { provider, notes, limit = 900_000 }: SummaryOptions): string {
  const { collection, verdict, checks } = report;
  const failed = checks.filter(({ passed }) => !passed).map((check) => checkText(check));
  const about = collection === '' ? '' : `${escapeMarkdown(cutMiddle(collection, longest.name))}: `;
  const head = [
    `## ${about}${verdict}`,
    '',
    ...folded('Details', detailLines(report, provider)),
    ...listWithin(failed, {
      title: '### Failed checks',
      longest: longest.check,
      room: limit / 5,
      leftOut: (count) => `${countOf(count, 'more failed check')} did not fit here.`,
    }),
    ...listWithin([...reportNotes(report), ...notes], {
      title: '### Notes',
      longest: longest.note,
      room: limit / 5,
      leftOut: (count) => `${countOf(count, 'more note')} did not fit here.`,
    }),
  ];
  const foot = coverageSection(report, limit / 10);
  const room = limit - byteLength([...head, ...foot]);
  // Which calls got nothing matters more than which calls got something.
  const answered = answeredSection(report, room * 0.25);
  const loose = looseSection(report, room * 0.25);
  const unmatched = unmatchedSection(report, room - byteLength([...answered, ...loose]));
  return `${[...head, ...unmatched, ...loose, ...answered, ...foot].join('\n').trimEnd()}\n`;
}

/** The run's mark, the address, the times, and what the files do not have. */
function detailLines(report: Report, provider: SummaryOptions['provider']): string[] {
  const { mock, calls } = report;
  const url = mock.mockUrl === '' ? '' : ` at ${codeOf(cutMiddle(mock.mockUrl, longest.url))}`;
  const { firstServedAt: first, lastServedAt: last } = calls;
  const times = first === undefined || last === undefined ? '' : ` (${periodText(first, last)}, UTC)`;
  const answered = calls.calls === 0 ? '' : `, and answered ${countOf(calls.calls, 'call')}${times}`;
  return [
    `- The mock server was ${escapeMarkdown(cutMiddle(mock.name, longest.name))} ${placeOf(provider)}${url}${answered}.`,
    ...fileNotes(report).map((note) => `- ${note}`),
  ];
}
