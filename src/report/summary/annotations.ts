/** Annotations of the workflow run: calls that matched nothing or loosely, and checks that failed. */
import {
  nearestOf,
  type CallsOfCause,
  type CauseRows,
  type LooseRequest,
  type UnmatchedRequest,
} from '../count/cause.ts';
import type { CheckResult } from '../check/check-result.ts';
import type { FilePosition } from '../explain/near-example.ts';
import type { Report } from '../report.ts';
import { countOf, cutMiddle, shownCall, toVisible } from '../words.ts';

/** One annotation. The texts hold no control characters but are no workflow commands yet: who prints them escapes them. */
export interface CallAnnotation extends Partial<FilePosition> {
  /** A warning without it. */
  readonly level?: 'notice';
  readonly title: string;
  /** At most 4096 characters. */
  readonly message: string;
}

type AnnotatedReport = Pick<Report, 'unmatched' | 'loose' | 'calls' | 'verdict' | 'incomplete' | 'notes'>;

/** GitHub shows ten warnings of a step, and ten notices: the first ones. */
const mostAnnotations = 10;
const longestMessage = 4096;
const longestTitle = 200;

/**
 * One warning for each distinct unmatched request, one notice for each kind of loose match; of more than there is room for,
 * the last one counts the rest. And a warning where nothing was tested at all.
 *
 * @param others warnings that the step has given already
 */
export function createAnnotations(report: AnnotatedReport, others = 0): readonly CallAnnotation[] {
  const { unmatched, loose, calls, verdict, incomplete, notes } = report;
  const message = cutMiddle(toVisible([verdict, ...notes].join(' ')), longestMessage);
  const isUntested = calls.calls === 0 && incomplete === undefined;
  const untested = isUntested ? [{ title: 'Nothing was tested', message }] : [];
  const room = mostAnnotations - others - untested.length;
  return [
    ...untested,
    ...annotateRows(unmatched, room, annotateMiss, { title: 'More unmatched calls', what: 'matched no saved example' }),
    ...annotateRows(loose, mostAnnotations, annotateLoose, {
      title: 'More loosely matched calls',
      what: 'matched loosely',
    }).map((told) => ({ ...told, level: 'notice' as const })),
  ];
}

/**
 * The checks that failed, as errors of the step. Of more violations of a contract than GitHub shows beside the others, the last
 * one counts the rest.
 */
export function failedChecks(checks: readonly CheckResult[]): readonly CheckResult[] {
  const failed = checks.filter(({ passed }) => !passed);
  const isPlaced = ({ file }: CheckResult): boolean => file !== undefined;
  const [placed, others] = [failed.filter(isPlaced), failed.filter((check) => !isPlaced(check))];
  const room = Math.max(1, mostAnnotations - others.length);
  if (placed.length <= room) return [...others, ...placed];
  const rest = placed.length - (room - 1);
  const message = `${countOf(rest, room === 1 ? 'violation' : 'more violation')} did not fit here: the summary has them.`;
  return [...others, ...placed.slice(0, room - 1), { name: 'contract', passed: false, message }];
}

function annotateRows<T>(
  { requests, leftOutCalls }: CauseRows<T>,
  room: number,
  annotate: (request: CallsOfCause & T) => CallAnnotation,
  { title, what }: { readonly title: string; readonly what: string },
): CallAnnotation[] {
  const most = Math.max(1, room);
  const isAll = requests.length <= most && leftOutCalls === 0;
  const shown = isAll ? requests : requests.slice(0, most - 1);
  const annotations = shown.map(annotate);
  if (isAll) return annotations;
  const rest = requests.slice(shown.length);
  const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
  const more = shown.length === 0 ? 'request' : 'more request';
  const which = leftOutCalls > 0 ? 'More requests' : countOf(rest.length, more);
  return [...annotations, { title, message: `${which} (${countOf(calls, 'call')}) ${what}: the report has them.` }];
}

const oftenText = ({ calls }: CallsOfCause): string => (calls > 1 ? ` (${countOf(calls, 'call')})` : '');

function annotateMiss(request: UnmatchedRequest): CallAnnotation {
  const { method, path, status, message, difference, isRefused, bareRequest } = request;
  const nearest = nearestOf(request);
  // The sentence about a request without examples names that request already.
  const near = nearest === undefined || isRefused || bareRequest ? '' : `The nearest is ${nearest.text}: `;
  const why = (difference ?? message).replace(/\.$/, '');
  const call = shownCall(method, path);
  return isRefused
    ? annotation(request, `Mock answered ${status} for ${call}`, `got no saved example${oftenText(request)}: ${why}.`)
    : annotation(request, `No example for ${call}`, `matched no saved example${oftenText(request)}. ${near}${why}.`);
}

function annotateLoose(request: LooseRequest): CallAnnotation {
  const call = shownCall(request.method, request.path);
  const got = nearestOf(request)?.text ?? `"${request.message}"`;
  return annotation(
    request,
    `Loosely matched: ${call}`,
    `got ${got}${oftenText(request)}, and may have been meant for another example. ${request.reason}`.trimEnd(),
  );
}

function annotation(request: UnmatchedRequest | LooseRequest, title: string, what: string): CallAnnotation {
  const { file, line } = nearestOf(request) ?? {};
  return {
    title: cutMiddle(toVisible(title), longestTitle),
    message: cutMiddle(toVisible(`${shownCall(request.method, request.path)} ${what}`), longestMessage),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}
