/** The step summary: what happened, for someone who has ten seconds. */
import type { CallGroup } from './calls.ts';
import { escapeMarkdown } from './markdown.ts';
import { countOf, formatCount, leftOutSentence, verdictOf } from './verdict.ts';
import { cutMiddle } from './visible-text.ts';
import type { Report } from './write-report.ts';

export interface SummaryOptions {
  /** Where the mock lived. */
  readonly provider: 'postman' | 'embedded';
  /** Sentences about what was left behind, came late or went wrong. */
  readonly notes: readonly string[];
  /** Most bytes (UTF-8) that the summary may have; at least 16,000. GitHub takes 1 MiB a step. */
  readonly limit?: number;
}

const longest = { name: 200, url: 300, method: 30, path: 160, responseName: 120, note: 400 };
/** Room for the sentence that says what is left out. */
const leftOutBytes = 500;

/** The report as GitHub-flavoured Markdown. Nothing in it that came from outside can act as markup. */
export function formatSummary(report: Report, { provider, notes, limit = 900_000 }: SummaryOptions): string {
  const { calls, mock } = report;
  const head = [
    `## Mock server ${escapeMarkdown(cutMiddle(mock.name, longest.name))}`,
    '',
    `**${verdictOf(calls)}**`,
    '',
    placeSentence(report, provider),
    '',
  ];
  const foot = noteLines([...reportNotes(report), ...notes], limit / 4);
  if (calls.groups.length === 0) return toText([...head, ...foot]);

  const tableHead = ['| Method | Path | Status | Example | Calls |', '| :-- | :-- | --: | :-- | --: |'];
  const room = limit - byteLength([...head, ...tableHead, ...foot]) - leftOutBytes;
  const rows = takeWithin(calls.groups.map(tableRow), room);
  const leftOut = leftOutSentence(calls, rows.length, 'The call logs have them all.');
  return toText([...head, ...tableHead, ...rows, '', ...(leftOut === undefined ? [] : [leftOut, '']), ...foot]);
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

function tableRow({ method, path, status, responseName, outcome, calls }: CallGroup): string {
  const name = escapeMarkdown(cutMiddle(responseName, longest.responseName));
  const cells = [
    escapeMarkdown(cutMiddle(method, longest.method)),
    escapeMarkdown(cutMiddle(path, longest.path)),
    String(status),
    outcome === 'unmatched' ? `**no match** ${name}` : name,
    formatCount(calls),
  ];
  return `| ${cells.join(' | ')} |`;
}

function reportNotes({ redactions, failures }: Report): string[] {
  return [
    ...(redactions === 0
      ? []
      : [`${countOf(redactions, 'secret value')} in the call logs ${redactions === 1 ? 'was' : 'were'} redacted.`]),
    ...failures.map(({ message }) => message),
  ];
}

function noteLines(notes: readonly string[], room: number): string[] {
  const lines = notes.map((note) => `- ${escapeMarkdown(cutMiddle(note, longest.note))}`);
  const taken = takeWithin(lines, room);
  const rest = lines.length - taken.length;
  return rest === 0 ? taken : [...taken, `- ${countOf(rest, 'more note')} did not fit here.`];
}

/** The first lines that fit into `room` bytes together. */
function takeWithin(lines: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const line of lines) {
    used += byteLength([line]);
    if (used > room) break;
    taken.push(line);
  }
  return taken;
}

const toText = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`;
const byteLength = (lines: readonly string[]): number => Buffer.byteLength(toLines(lines));
const toLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
