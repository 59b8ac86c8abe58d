/** The calls in the summary by what answered them. */
import type { AnsweredCalls } from '../count/calls-by-example.ts';
import { tableWithin } from './markdown-lines.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Report } from '../report.ts';
import { countOf, cutMiddle, formatCount } from '../words.ts';

const longest = { name: 120, method: 30, path: 160 };
const head = ['| Example | Method | Path | Status | Calls |', '| :-- | :-- | :-- | --: | --: |'];

/** @param room bytes */
export function answeredSection({ answered }: Report, room: number): string[] {
  const { rows, leftOutCalls } = answered;
  if (rows.length === 0) return [];
  const leftOut = (shown: number): string | undefined => {
    const hidden = rows.slice(shown);
    const calls = leftOutCalls + hidden.reduce((sum, row) => sum + row.calls, 0);
    if (calls === 0) return undefined;
    const which = leftOutCalls > 0 ? 'More rows' : countOf(hidden.length, 'more row');
    return `${which} (${countOf(calls, 'call')}) did not fit here. The call logs have them all.`;
  };
  return ['### Calls by example', '', ...tableWithin(rows.map(tableRow), { head, room, leftOut })];
}

function tableRow({ outcome, name, method, path, hasMorePaths, savedFor, status, calls }: AnsweredCalls): string {
  const text = escapeMarkdown(cutMiddle(name, longest.name));
  const shownPath = hasMorePaths ? (savedFor ?? `${path} and others`) : path;
  const cells = [
    outcome === 'server-response' ? `**server response** ${text}` : text,
    escapeMarkdown(cutMiddle(method, longest.method)),
    escapeMarkdown(cutMiddle(shownPath, longest.path)),
    String(status),
    formatCount(calls),
  ];
  return `| ${cells.join(' | ')} |`;
}
