/** The coverage in the summary, with a small chart. */
import type { Coverage, CoverageCount } from '../count/coverage.ts';
import { byteLength, takeWithin } from './markdown-lines.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Report } from '../report.ts';
import { countOf, cutMiddle, formatCount } from '../words.ts';

/** More names than that nobody reads here: `coverage.json` has them all. */
const mostNames = 20;
const longestName = 160;

/** @param room bytes */
export function coverageSection({ coverage }: Report, room: number): string[] {
  if (coverage === undefined) return [];
  const { examples, requests, unknownExampleCalls } = coverage;
  const head = [
    '### Coverage',
    '',
    `${hitText(examples, 'saved example')}, and ${hitText(requests, 'request')}.`,
    '',
    ...(unknownExampleCalls === 0
      ? []
      : [`${countOf(unknownExampleCalls, 'call')} got an example that the collection does not have.`, '']),
    ...chartOf(examples),
  ];
  return [...head, ...missingExamples(coverage, room - byteLength(head))];
}

function hitText({ hit, total, percent }: CoverageCount, noun: string): string {
  if (percent === null) return `there is no ${noun}`;
  return `${formatCount(hit)} of ${countOf(total, noun)} ${hit === 1 ? 'was' : 'were'} hit (${percent}%)`;
}

/** Mermaid draws no slice of 0. The labels are ours: nothing in the chart comes from outside. */
function chartOf({ hit, total }: CoverageCount): string[] {
  const slices = [
    ['hit', hit],
    ['not hit', total - hit],
  ] as const;
  const lines = slices.filter(([, count]) => count > 0).map(([label, count]) => `  "${label}" : ${count}`);
  return lines.length === 0 ? [] : ['```mermaid', 'pie showData title Saved examples', ...lines, '```', ''];
}

function missingExamples({ items }: Coverage, room: number): string[] {
  const names = items.flatMap(({ path, examples }) =>
    examples
      .filter(({ calls }) => calls === 0)
      .map(
        ({ name, status }) =>
          `- ${escapeMarkdown(cutMiddle(`${[...path, name].join(' > ')} (${status})`, longestName))}`,
      ),
  );
  if (names.length === 0) return [];
  const head = ['Examples that no call got:', ''];
  const shown = takeWithin(names.slice(0, mostNames), room - byteLength(head) - 100);
  const rest = names.length - shown.length;
  return [...head, ...shown, ...(rest === 0 ? [] : [`- ${countOf(rest, 'more example')}: see coverage.json`]), ''];
}
