/** Unmatched requests as annotations of the workflow run. */
import type { FilePosition } from './insight.ts';
import type { UnmatchedRequest, UnmatchedRequests } from './unmatched.ts';
import { countOf } from './verdict.ts';
import { cutMiddle, toVisible } from './visible-text.ts';

/** One warning. The texts hold no control characters but are no workflow commands yet: who prints them escapes them. */
export interface CallAnnotation extends Partial<FilePosition> {
  readonly title: string;
  /** At most 4096 characters. */
  readonly message: string;
}

/** GitHub shows ten warnings of a step. */
const mostAnnotations = 10;
const longestMessage = 4096;

/** One annotation for each distinct unmatched request; of more than ten, the tenth counts the rest. */
export function createAnnotations({ requests, leftOutCalls }: UnmatchedRequests): readonly CallAnnotation[] {
  const isAll = requests.length <= mostAnnotations && leftOutCalls === 0;
  const shown = isAll ? requests : requests.slice(0, mostAnnotations - 1);
  const annotations = shown.map(annotate);
  if (isAll) return annotations;
  const rest = requests.slice(shown.length);
  const calls = leftOutCalls + rest.reduce((sum, request) => sum + request.calls, 0);
  const which = leftOutCalls > 0 ? 'More requests' : countOf(rest.length, 'more request');
  return [
    ...annotations,
    {
      title: 'More unmatched calls',
      message: `${which} (${countOf(calls, 'call')}) matched no saved example: the report has them.`,
    },
  ];
}

function annotate({ method, path, calls, message, difference, candidates }: UnmatchedRequest): CallAnnotation {
  const [nearest] = candidates;
  const often = calls > 1 ? ` (${countOf(calls, 'call')})` : '';
  const sentences = [
    `${method} ${path} matched no saved example${often}.`,
    ...(nearest === undefined
      ? []
      : [
          `The nearest is "${nearest.example}" of ${nearest.place || 'the collection'}, saved for ${nearest.method} ${nearest.address}.`,
        ]),
    `${difference ?? message}.`.replace(/\.\.$/, '.'),
  ];
  return {
    title: cutMiddle(toVisible(`No example for ${method} ${path}`), 200),
    message: cutMiddle(toVisible(sentences.join(' ')), longestMessage),
    ...(nearest?.file !== undefined && { file: nearest.file }),
    ...(nearest?.line !== undefined && { line: nearest.line }),
  };
}
