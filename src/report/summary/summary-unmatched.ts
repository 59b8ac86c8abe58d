/** The unmatched calls in the summary: what was called, and what the nearest example has instead. */
import { tableWithin } from './markdown-lines.ts';
import { escapeMarkdown } from './markdown.ts';
import { nearestOf } from '../count/nearest.ts';
import type { Report } from '../report.ts';
import type { UnmatchedRequest } from '../count/unmatched.ts';
import { countOf, cutMiddle, formatCount } from '../words.ts';

const longest = { call: 200, example: 200, difference: 400 };
const head = ['| Call | Times | Nearest example | Score | Difference |', '| :-- | --: | :-- | --: | :-- |'];

/** @param room bytes */
export function unmatchedSection({ unmatched }: Report, room: number): string[] {
  const { requests, leftOutCalls } = unmatched;
  if (requests.length === 0) return [];
  const leftOut = (shown: number): string | undefined => {
    const hidden = requests.slice(shown);
    const calls = leftOutCalls + hidden.reduce((sum, request) => sum + request.calls, 0);
    if (calls === 0) return undefined;
    const which = leftOutCalls > 0 ? 'More unmatched requests' : countOf(hidden.length, 'more unmatched request');
    return `${which} (${countOf(calls, 'call')}) did not fit here. The call logs have them all.`;
  };
  return ['### Unmatched calls', '', ...tableWithin(requests.map(tableRow), { head, room, leftOut })];
}

function tableRow(request: UnmatchedRequest): string {
  const { method, path, calls, difference, message } = request;
  const { text, score } = nearestOf(request) ?? { text: '', score: '' };
  const cells = [
    escapeMarkdown(cutMiddle(`${method} ${path}`, longest.call)),
    formatCount(calls),
    escapeMarkdown(cutMiddle(text, longest.example)),
    score,
    escapeMarkdown(cutMiddle(difference ?? message, longest.difference)),
  ];
  return `| ${cells.join(' | ')} |`;
}
