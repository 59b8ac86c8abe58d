/** The report as plain text for a terminal. */
import { nearestOf, type CauseRows, type LooseMatch, type Miss, type UnmatchedRequest } from '../count/cause.ts';
import { alignColumns } from './text-table.ts';
import type { Report } from '../report.ts';
import { readableTarget } from '../../http-text/target.ts';
import { countOf, cutMiddle, formatCount, hideCommands, inCollection, shownCall, toVisible } from '../words.ts';

/** Characters of each value in a terminal; longer ones are cut in the middle. */
export const longest = { method: 10, path: 60, name: 50, call: 100, example: 300, difference: 300, reason: 600 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = [3, 5];

/** Requests that get explained below the table, of each outcome. */
const mostExplained = 20;

/** What a text is, for who shows it in colours. */
export type TextStyle = 'red' | 'yellow' | 'green' | 'cyan' | 'bold';

/** How each outcome looks in colours. */
export const outcomeStyles = {
  unmatched: 'red',
  loose: 'yellow',
  matched: 'green',
  'server-response': 'cyan',
} as const;

export interface CallTableOptions {
  /** Rows shown; the rest is counted. 50 by default. */
  readonly maxRows?: number;
  /** Without it there are no colours. */
  readonly paint?: Paint;
}

/** Gives a text with colours. */
export type Paint = (style: TextStyle, text: string) => string;

/**
 * The verdict, notes, a table of the calls (unmatched first, then loosely matched), and why these are not
 * matched. Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 */
export function formatCallTable(
  report: Report,
  { maxRows = 50, paint = (_, text) => text }: CallTableOptions = {},
): string {
  const { calls, unmatched, loose, notes } = report;
  const told = notes.map((note) => `${paint('cyan', 'Note:')} ${toCell(note, longest.reason)}`);
  const head = [paint('bold', report.verdict), ...told];
  if (calls.calls === 0) return `${head.join('\n')}\n`;
  const rows = rowsOf(report);
  const shown = rows.slice(0, maxRows);
  const table = alignColumns([columns, ...shown.map(({ cells }) => cells)], {
    right: rightAligned,
    style: (cell, row, column) => {
      const outcome = column === 0 ? shown[row - 1]?.outcome : undefined;
      return outcome === undefined ? cell : paint(outcomeStyles[outcome], cell);
    },
  });
  const leftOut = leftOutSentence(report, rows.slice(maxRows));
  return [
    ...head,
    '',
    ...table,
    ...(leftOut === undefined ? [] : ['', leftOut]),
    ...explained('Nearest examples:', unmatched, missReason),
    ...explained('Loosely matched:', loose, looseReason),
    '',
  ].join('\n');
}

interface TableRow {
  readonly outcome: keyof typeof outcomeStyles;
  readonly calls: number;
  readonly cells: readonly string[];
}

/** Each call is in one row, or in those that were not kept. */
function rowsOf({ unmatched, loose, answered }: Report): TableRow[] {
  const rowOf = (
    outcome: TableRow['outcome'],
    { method, path, status, calls }: Pick<UnmatchedRequest, 'method' | 'path' | 'status' | 'calls'>,
    hasOthers: boolean,
    example: string,
  ): TableRow => ({
    outcome,
    calls,
    cells: [
      outcome,
      toCell(method, longest.method),
      `${toCell(readableTarget(path), longest.path)}${hasOthers ? ' and others' : ''}`,
      String(status),
      toCell(example, longest.name),
      formatCount(calls),
    ],
  });
  return [
    ...unmatched.requests.map((row) => rowOf('unmatched', row, row.hasMorePaths, nearestCell(row))),
    ...loose.requests.map((row) => rowOf('loose', row, row.hasMorePaths, row.message)),
    ...answered.rows.map((row) => rowOf(row.outcome, { ...row, path: row.target }, row.hasOthers, row.name)),
  ];
}

/** What came nearest, else what the mock said. */
function nearestCell({ isRefused, bareRequest, candidates: [nearest], message }: UnmatchedRequest): string {
  if (isRefused === true) return message;
  if (bareRequest !== undefined) return 'none saved';
  return nearest === undefined ? message : `none; nearest: ${inCollection(nearest.example, nearest.collection)}`;
}

/** What the table does not show; `undefined` when it shows all. */
function leftOutSentence({ unmatched, loose, answered }: Report, hidden: readonly TableRow[]): string | undefined {
  const sum = (rows: readonly TableRow[]): number => rows.reduce((total, { calls }) => total + calls, 0);
  const notKept = unmatched.leftOutCalls + loose.leftOutCalls + answered.leftOutCalls;
  const calls = sum(hidden) + notKept;
  if (calls === 0) return undefined;
  const misses = sum(hidden.filter(({ outcome }) => outcome === 'unmatched')) + unmatched.leftOutCalls;
  const rows = notKept > 0 ? 'More rows' : countOf(hidden.length, 'more row');
  return `${rows} (${countOf(calls, 'call')}, ${formatCount(misses)} of them unmatched) did not fit here. The call logs have them all.`;
}

/** @param reasonOf why it is this row of the table; `undefined` where nothing is known */
function explained<T>(
  title: string,
  { requests, leftOutCalls }: CauseRows<T>,
  reasonOf: (request: T) => string | undefined,
): string[] {
  const told = requests.flatMap((request) => {
    const reason = reasonOf(request);
    const call = toCell(shownCall(request.method, request.path), longest.call);
    return reason === undefined ? [] : [[`- ${call}`, `  - ${reason}`]];
  });
  if (told.length === 0) return [];
  const rest = told.length - mostExplained;
  // Of calls that were not kept the number of requests is not known.
  const more = leftOutCalls > 0 ? 'more requests' : countOf(rest, 'more request');
  const isMore = rest > 0 || leftOutCalls > 0;
  return ['', title, ...told.slice(0, mostExplained).flat(), ...(isMore ? [`and of ${more} in the report`] : [])];
}

/** Why nothing fitted, and what came nearest; `undefined` where it could not be explained. */
export function missReason(miss: Miss): string | undefined {
  const { difference } = miss;
  if (difference === undefined) return undefined;
  const found = nearestOf(miss);
  // The sentence about a request without examples names that request already.
  const text = (miss.bareRequest === undefined ? found?.text : found?.position) ?? '';
  const score = found?.score ?? '';
  const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
  const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
  return `${nearest}${toCell(difference, longest.difference)}`;
}

/** Why another example may have been meant; `undefined` where it is not known. */
export function looseReason(match: LooseMatch): string | undefined {
  if (match.reason === '') return undefined;
  const got = nearestOf(match)?.text ?? '';
  const example = got === '' ? '' : `got ${toCell(got, longest.example)}: `;
  return `${example}${toCell(match.reason, longest.reason)}`;
}

/**
 * A value in one line, of at most so many characters. It stands behind characters of our own: at the start of a line `::…`
 * would be a command.
 */
export const toCell = (value: string, length: number): string => cutMiddle(hideCommands(toVisible(value)), length);
