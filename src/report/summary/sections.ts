/** The sections of the summary about calls and coverage. Each takes the room that it may fill, in bytes. */
import type { AnsweredCalls } from '../count/calls-by-example.ts';
import { nearestOf, type CallsOfCause, type LooseRequest, type UnmatchedRequest } from '../count/cause.ts';
import type { Coverage, CoverageCount } from '../count/coverage.ts';
import type { Report } from '../report.ts';
import { countOf, cutMiddle, formatCount, sampleOf } from '../words.ts';
import { readableTarget } from '../../http-text/target.ts';
import { byteLength, codeOf, escapeMarkdown, markdownOf, tableWithin, takeWithin } from './markdown.ts';

const longest = {
  example: 300,
  difference: 400,
  reason: 600,
  name: 120,
  method: 30,
  path: 160,
  missing: 160,
};

const cell = (text: string, length: number): string => escapeMarkdown(cutMiddle(text, length));
const others = ' and others';
const callCell = (calls: CallsOfCause): string => `${codeOf(sampleOf(calls))}${calls.hasMorePaths ? others : ''}`;

interface CallTable<T> {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly T[];
  readonly cells: (row: T) => readonly string[];
  /** Calls of further rows, which are not known. */
  readonly leftOutCalls: number;
  /** What a row is, after a number and as the start of a sentence. */
  readonly words: readonly [counted: string, many: string];
}

function callTable<T extends { readonly calls: number }>(table: CallTable<T>, room: number): string[] {
  const { title, head, rows, cells, leftOutCalls, words } = table;
  if (rows.length === 0) return [];
  const leftOut = (shown: number): string | undefined => {
    const hidden = rows.slice(shown);
    const calls = leftOutCalls + hidden.reduce((sum, row) => sum + row.calls, 0);
    if (calls === 0) return undefined;
    const which = leftOutCalls > 0 ? words[1] : countOf(hidden.length, words[0]);
    return `${which} (${countOf(calls, 'call')}) did not fit here. The call logs have them all.`;
  };
  return [`### ${title}`, '', ...tableWithin(rows.map(cells), { head, room, leftOut })];
}

/** What was called and matched nothing, and what the nearest example has instead. */
export function unmatchedSection({ unmatched: { requests, leftOutCalls } }: Report, room: number): string[] {
  return callTable<UnmatchedRequest>(
    {
      title: 'Unmatched calls',
      head: ['| Call | Times | Nearest example | Score | Difference |', '| :-- | --: | :-- | --: | :-- |'],
      rows: requests,
      leftOutCalls,
      words: ['more unmatched request', 'More unmatched requests'],
      cells: (request) => {
        const { calls, difference, message } = request;
        const { text, score } = nearestOf(request) ?? { text: '', score: '' };
        return [
          callCell(request),
          formatCount(calls),
          cell(text, longest.example),
          score,
          markdownOf(cutMiddle(difference ?? message, longest.difference)),
        ];
      },
    },
    room,
  );
}

/** What got an example that may not be the one that was meant, and why. */
export function looseSection({ loose: { requests, leftOutCalls } }: Report, room: number): string[] {
  return callTable<LooseRequest>(
    {
      title: 'Loosely matched calls',
      head: ['| Call | Times | Got | Why another may have been meant |', '| :-- | --: | :-- | :-- |'],
      rows: requests,
      leftOutCalls,
      words: ['more loosely matched request', 'More loosely matched requests'],
      cells: (request) => [
        callCell(request),
        formatCount(request.calls),
        cell(nearestOf(request)?.text ?? request.message, longest.example),
        markdownOf(cutMiddle(request.reason, longest.reason)),
      ],
    },
    room,
  );
}

/** The calls by what answered them. */
export function answeredSection({ answered: { rows, leftOutCalls } }: Report, room: number): string[] {
  return callTable<AnsweredCalls>(
    {
      title: 'Calls by example',
      head: ['| Example | Method | Path | Status | Calls |', '| :-- | :-- | :-- | --: | --: |'],
      rows,
      leftOutCalls,
      words: ['more row', 'More rows'],
      cells: ({ outcome, name, method, target, hasOthers, status, calls }) => [
        `${outcome === 'server-response' ? '**server response** ' : ''}${cell(name, longest.name)}`,
        cell(method, longest.method),
        `${codeOf(cutMiddle(readableTarget(target), longest.path))}${hasOthers ? others : ''}`,
        String(status),
        formatCount(calls),
      ],
    },
    room,
  );
}

/** More names than that nobody reads here: `coverage.json` has them all. */
const mostNames = 20;

/** The coverage, with a small chart. */
export function coverageSection({ coverage }: Report, room: number): string[] {
  if (coverage === undefined) return [];
  const { examples, requests, unknownExampleCalls } = coverage;
  const unknown = `${countOf(unknownExampleCalls, 'call')} got an example that the collection does not have.`;
  const head = [
    '### Coverage',
    '',
    `${hitText(examples, 'saved example')}, and ${hitText(requests, 'request')}.`,
    '',
    ...(unknownExampleCalls === 0 ? [] : [unknown, '']),
    ...chartOf(examples),
  ];
  return [...head, ...missingExamples(coverage, room - byteLength(head))];
}

function hitText({ hit, total, percent }: CoverageCount, noun: string): string {
  if (percent === null) return `there is no ${noun}`;
  return `${formatCount(hit)} of ${countOf(total, noun)} ${hit === 1 ? 'was' : 'were'} hit (${percent}%)`;
}

/** Where there are two parts to compare. The labels are ours: nothing in the chart comes from outside. */
function chartOf({ hit, total }: CoverageCount): string[] {
  if (hit === 0 || hit === total) return [];
  const slices = [`  "hit" : ${hit}`, `  "not hit" : ${total - hit}`];
  return ['```mermaid', 'pie showData title Saved examples', ...slices, '```', ''];
}

function missingExamples({ items }: Coverage, room: number): string[] {
  const names = items.flatMap(({ path, examples }) =>
    examples
      .filter(({ calls }) => calls === 0)
      .map(({ name, status }) => `- ${cell(`${[...path, name].join(' > ')} (${status})`, longest.missing)}`),
  );
  if (names.length === 0) return [];
  const head = ['Examples that no call got:', ''];
  const shown = takeWithin(names.slice(0, mostNames), room - byteLength(head) - 100);
  const rest = names.length - shown.length;
  return [...head, ...shown, ...(rest === 0 ? [] : [`- ${countOf(rest, 'more example')}: see coverage.json`]), ''];
}
