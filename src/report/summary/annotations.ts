/** Unmatched requests as annotations of the workflow run. */
import type { FilePosition } from '../explain/near-example.ts';
import { nearestOf, type UnmatchedRequest, type UnmatchedRequests } from '../count/unmatched.ts';
import { countOf, cutMiddle, toVisible } from '../words.ts';

/** One warning. The texts hold no control characters but are no workflow commands yet: who prints them escapes them. */
export interface CallAnnotation extends Partial<FilePosition> {
  readonly title: string;
  /** At most 4096 characters. */
  readonly message: string;
}

/** GitHub shows ten warnings of a step, the first ones. */
const mostAnnotations = 10;
const longestMessage = 4096;
const longestTitle = 200;

/**
 * One annotation for each distinct unmatched request; of more than there is room for, the last one counts the rest.
 *
 * @param others warnings that the step has given already
 */
export function createAnnotations(
  { requests, leftOutCalls }: UnmatchedRequests,
  others = 0,
): readonly CallAnnotation[] {
  const most = Math.max(1, mostAnnotations - others);
  const isAll = requests.length <= most && leftOutCalls === 0;
  const shown = isAll ? requests : requests.slice(0, most - 1);
  const annotations = shown.map(annotate);
  if (isAll) return annotations;
  const rest = requests.slice(shown.length);
  const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
  const more = shown.length === 0 ? 'request' : 'more request';
  const which = leftOutCalls > 0 ? 'More requests' : countOf(rest.length, more);
  return [
    ...annotations,
    {
      title: 'More unmatched calls',
      message: `${which} (${countOf(calls, 'call')}) matched no saved example: the report has them.`,
    },
  ];
}

function annotate(request: UnmatchedRequest): CallAnnotation {
  const { method, path, calls, status, message, difference, isRefused, bareRequest } = request;
  const nearest = nearestOf(request);
  const often = calls > 1 ? ` (${countOf(calls, 'call')})` : '';
  // The sentence about a request without example names it.
  const near = nearest === undefined || isRefused || bareRequest ? '' : `The nearest is ${nearest.text}: `;
  const why = (difference ?? message).replace(/\.$/, '');
  const [title, what] = isRefused
    ? [`Mock answered ${status} for`, 'got no saved example']
    : ['No example for', 'matched no saved example'];
  return {
    title: cutMiddle(toVisible(`${title} ${method} ${path}`), longestTitle),
    message: cutMiddle(
      toVisible(`${method} ${path} ${what}${often}${isRefused ? ':' : '.'} ${near}${why}.`),
      longestMessage,
    ),
    ...(nearest?.file !== undefined && { file: nearest.file }),
    ...(nearest?.line !== undefined && { line: nearest.line }),
  };
}
