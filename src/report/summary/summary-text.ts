/** The report as plain text for a terminal. */
import { cutQuery } from '../../http-text/target.ts';
import { nearestOf, type UnmatchedRequest } from '../count/unmatched.ts';
import type { CallGroup } from '../count/calls.ts';
import { leftOutSentence } from './verdict.ts';
import type { Report } from '../report.ts';
import { countOf, cutMiddle, formatCount, hideCommands, inCollection, toVisible } from '../words.ts';

const longest = { method: 10, path: 60, responseName: 50, call: 100, example: 300, difference: 300, check: 1000 };
const columns = ['Outcome', 'Method', 'Path', 'Status', 'Example', 'Calls'];
const rightAligned = ['Status', 'Calls'];

/** Unmatched requests that get their nearest example named. */
const mostExplained = 20;

/**
 * Failed checks, the verdict, a table of the calls, unmatched first, and the nearest example of each that matched none.
 * Control characters and escape sequences in values are made visible, and no value can form a workflow command of
 * GitHub's runner.
 * @param maxRows rows shown; the rest is counted
 */
export function formatCallTable(report: Report, maxRows = 50): string {
  const { calls, checks, unmatched } = report;
  const failed = checks
    .filter(({ passed }) => !passed)
    .map(({ name, message }) => `Failed: ${toCell(`${name}. ${message}`, longest.check)}`);
  const head = [...failed, report.verdict];
  if (calls.groups.length === 0) return `${head.join('\n')}\n`;
  const shown = calls.groups.slice(0, maxRows);
  const nearest = nearestByPath(unmatched);
  const rows = shown.map((group) => [
    group.outcome,
    toCell(group.method, longest.method),
    toCell(group.path, longest.path),
    String(group.status),
    toCell(exampleCell(group, nearest), longest.responseName),
    formatCount(group.calls),
  ]);
  const leftOut = leftOutSentence(calls, shown.length, 'The call logs have them all.');
  const table = alignColumns([columns, ...rows]);
  return [...head, '', ...table, ...(leftOut === undefined ? [] : ['', leftOut]), ...nearestLines(unmatched), ''].join(
    '\n',
  );
}

/** What stands for an example by method and path; '' where nothing can: requests of one path may have different ones. */
function nearestByPath({ requests }: Report['unmatched']): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const request of requests) {
    const key = pathKey(request.method, cutQuery(request.path)[0]);
    const cell = nearestCell(request);
    cells.set(key, (cells.get(key) ?? cell) === cell ? cell : '');
  }
  return cells;
}

function nearestCell({ isRefused, bareRequest, candidates: [nearest] }: UnmatchedRequest): string {
  if (isRefused === true) return '';
  if (bareRequest !== undefined) return 'none saved';
  return nearest === undefined ? '' : `none; nearest: ${inCollection(nearest.example, nearest.collection)}`;
}

/** What answered; where nothing did, what came nearest, else what the mock said. */
function exampleCell({ outcome, method, path, responseName }: CallGroup, nearest: ReadonlyMap<string, string>): string {
  const cell = outcome === 'unmatched' ? (nearest.get(pathKey(method, path)) ?? '') : '';
  return cell === '' ? responseName : cell;
}

const pathKey = (method: string, path: string): string => `${method} ${path}`;

function nearestLines({ requests, leftOutCalls }: Report['unmatched']): string[] {
  const explained = requests.filter(({ difference }) => difference !== undefined);
  if (explained.length === 0) return [];
  const rest = explained.length - mostExplained;
  // How many requests the calls are that were not kept is not known.
  const more = leftOutCalls > 0 ? 'more requests' : countOf(rest, 'more request');
  return [
    '',
    'Nearest examples:',
    ...explained.slice(0, mostExplained).flatMap(explain),
    ...(rest > 0 || leftOutCalls > 0 ? [`and of ${more} in the report`] : []),
  ];
}

function explain(request: UnmatchedRequest): string[] {
  const { method, path, difference = '' } = request;
  const found = nearestOf(request);
  // The sentence about a request without example names it.
  const text = (request.bareRequest === undefined ? found?.text : found?.position) ?? '';
  const score = found?.score ?? '';
  const words = [toCell(text, longest.example), score === '' ? '' : `score ${score}`].filter((word) => word !== '');
  const nearest = words.length === 0 ? '' : `${words.join(', ')}: `;
  return [`- ${toCell(`${method} ${path}`, longest.call)}`, `  - ${nearest}${toCell(difference, longest.difference)}`];
}

// At the start of a line, spaces aside, where `::…` would be a command, our own characters stand.
const toCell = (value: string, length: number): string => cutMiddle(hideCommands(toVisible(value)), length);

function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  // In characters as a reader sees them: wide ones of East Asian scripts count as one.
  const widthOf = (text: string): number => Array.from(graphemes.segment(text)).length;
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return rightAligned.includes(columns[column] ?? '') ? padding + cell : cell + padding;
      })
      .join('  ')
      .trimEnd(),
  );
}
