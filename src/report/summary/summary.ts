/** The step summary: what happened, for someone who has ten seconds. */
import { checkText } from '../check/check-result.ts';
import { byteLength, codeOf, escapeMarkdown, folded, markdownOf, takeWithin } from './markdown.ts';
import { fileNotes, reportNotes } from './verdict.ts';
import type { Report } from '../report.ts';
import { answeredSection, coverageSection, looseSection, unmatchedSection } from './sections.ts';
import { countOf, cutMiddle, periodText } from '../words.ts';

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
  const { collection, verdict } = report;
  const about = collection === '' ? '' : `${escapeMarkdown(cutMiddle(collection, longest.name))}: `;
  const head = [
    `## ${about}${verdict}`,
    '',
    ...folded('Details', detailLines(report, provider)),
    ...failedChecks(report, limit / 5),
    ...notesSection([...reportNotes(report), ...notes], limit / 5),
  ];
  const foot = coverageSection(report, limit / 10);
  const room = limit - byteLength([...head, ...foot]);
  // Which calls got nothing matters more than which calls got something.
  const answered = answeredSection(report, room * 0.25);
  const loose = looseSection(report, room * 0.25);
  const unmatched = unmatchedSection(report, room - byteLength([...answered, ...loose]));
  return `${[...head, ...unmatched, ...loose, ...answered, ...foot].join('\n').trimEnd()}\n`;
}

function failedChecks({ checks }: Report, room: number): string[] {
  const failed = checks.filter(({ passed }) => !passed).map((check) => checkText(check));
  if (failed.length === 0) return [];
  return [
    '### Failed checks',
    '',
    ...listWithin(failed, room, { longest: longest.check, noun: 'more failed check' }),
    '',
  ];
}

/** The run's mark, the address, the times, and what the files do not have. */
function detailLines(report: Report, provider: SummaryOptions['provider']): string[] {
  const { mock, calls } = report;
  const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
  const url = mock.mockUrl === '' ? '' : ` at ${codeOf(cutMiddle(mock.mockUrl, longest.url))}`;
  const { firstServedAt: first, lastServedAt: last } = calls;
  const times = first === undefined || last === undefined ? '' : ` (${periodText(first, last)}, UTC)`;
  const answered = calls.calls === 0 ? '' : `, and answered ${countOf(calls.calls, 'call')}${times}`;
  return [
    `- The mock server was ${escapeMarkdown(cutMiddle(mock.name, longest.name))} ${place}${url}${answered}.`,
    ...fileNotes(report).map((note) => `- ${note}`),
  ];
}

function notesSection(notes: readonly string[], room: number): string[] {
  if (notes.length === 0) return [];
  return ['### Notes', '', ...listWithin(notes, room, { longest: longest.note, noun: 'more note' }), ''];
}

function listWithin(
  texts: readonly string[],
  room: number,
  { longest: length, noun }: { readonly longest: number; readonly noun: string },
): string[] {
  const lines = texts.map((text) => `- ${markdownOf(cutMiddle(text, length))}`);
  const taken = takeWithin(lines, room);
  const rest = lines.length - taken.length;
  return rest === 0 ? taken : [...taken, `- ${countOf(rest, noun)} did not fit here.`];
}
