/** The step summary: what happened, for someone who has ten seconds. */
import { byteLength, escapeMarkdown, takeWithin } from './markdown.ts';
import { reportNotes } from './verdict.ts';
import type { Report } from '../report.ts';
import { answeredSection, coverageSection, unmatchedSection } from './sections.ts';
import { countOf, cutMiddle, formatCount } from '../words.ts';

/** What the summary says besides the report. */
export interface SummaryOptions {
  /** Where the mock lived. */
  readonly provider: 'postman' | 'embedded';
  /** Sentences about what was left behind, came late or went wrong. */
  readonly notes: readonly string[];
  /** Most bytes (UTF-8) that the summary may have; at least 16,000. GitHub takes 1 MiB a step. */
  readonly limit?: number;
}

const longest = { name: 200, url: 300, note: 400, check: 1000 };

/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
export function formatSummary(report: Report, { provider, notes, limit = 900_000 }: SummaryOptions): string {
  const head = [
    `## Mock server ${escapeMarkdown(cutMiddle(report.mock.name, longest.name))}`,
    '',
    `**${checksVerdict(report)}${report.verdict}**`,
    '',
    ...failedChecks(report, limit / 5),
    placeSentence(report, provider),
    '',
  ];
  const foot = [...coverageSection(report, limit / 10), ...notesSection([...reportNotes(report), ...notes], limit / 5)];
  const room = limit - byteLength([...head, ...foot]);
  // Which calls got nothing matters more than which calls got something.
  const answered = answeredSection(report, room * 0.3);
  const unmatched = unmatchedSection(report, room - byteLength(answered));
  return `${[...head, ...unmatched, ...answered, ...foot].join('\n').trimEnd()}\n`;
}

function checksVerdict({ checks }: Report): string {
  const failed = checks.filter(({ passed }) => !passed).length;
  if (checks.length === 0) return '';
  if (failed === 0)
    return checks.length === 1 ? 'The check passed. ' : `All ${formatCount(checks.length)} checks passed. `;
  return `${formatCount(failed)} of ${countOf(checks.length, 'check')} failed. `;
}

function failedChecks({ checks }: Report, room: number): string[] {
  const failed = checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}. ${message}`);
  if (failed.length === 0) return [];
  return [
    '### Failed checks',
    '',
    ...listWithin(failed, room, { longest: longest.check, noun: 'more failed check' }),
    '',
  ];
}

function placeSentence({ mock, calls }: Report, provider: SummaryOptions['provider']): string {
  const place = provider === 'postman' ? 'in Postman’s cloud' : 'on the runner';
  const url = mock.mockUrl === '' ? '' : ` at ${escapeMarkdown(cutMiddle(mock.mockUrl, longest.url))}`;
  const { firstServedAt: first, lastServedAt: last } = calls;
  const times =
    first === undefined || last === undefined ? '' : ` from ${escapeMarkdown(first)} to ${escapeMarkdown(last)}`;
  const answered = calls.calls === 0 ? '' : ` and answered ${countOf(calls.calls, 'call')}${times}`;
  return `The mock lived ${place}${url}${answered}.`;
}

function notesSection(notes: readonly string[], room: number): string[] {
  if (notes.length === 0) return [];
  return ['### Notes', '', ...listWithin(notes, room, { longest: longest.note, noun: 'more note' })];
}

function listWithin(
  texts: readonly string[],
  room: number,
  { longest: length, noun }: { readonly longest: number; readonly noun: string },
): string[] {
  const lines = texts.map((text) => `- ${escapeMarkdown(cutMiddle(text, length))}`);
  const taken = takeWithin(lines, room);
  const rest = lines.length - taken.length;
  return rest === 0 ? taken : [...taken, `- ${countOf(rest, noun)} did not fit here.`];
}
