/** What a reader should know of the calls that no table shows, in sentences. */
import type { CallLog } from '../../call-log/model.ts';
import type { RefusedRequests } from '../../call-log/refused.ts';
import { quote } from '../../engine/index.ts';
import type { CallInsight } from '../explain/insight.ts';
import { countOf, withoutExamples } from '../words.ts';
import type { CallAggregate } from './calls.ts';
import type { Coverage } from './coverage.ts';
import { createHostNotes, createPassedNotes, createTokenNotes } from './answer-notes.ts';
import { createRepetitionNotes } from './repeated-calls.ts';

/** What is known once the pass is over. */
export interface NotedPass {
  readonly calls: CallAggregate;
  readonly refused: RefusedRequests;
  readonly coverage: Coverage | undefined;
}

const mostRefused = 5;

/** Looks at call by call. @param mockUrl '' when it is not known */
export function createCallNotes(mockUrl: string) {
  const tokens = createTokenNotes();
  const hosts = createHostNotes(mockUrl);
  const repetitions = createRepetitionNotes();
  const passed = createPassedNotes();
  return {
    /** @param log redacted, of a call that is counted */
    add: (log: CallLog, insight: CallInsight): void => {
      const { outcome, example } = insight;
      repetitions.add(log);
      passed.add(log, insight);
      if (outcome !== 'matched' && outcome !== 'loose') return;
      tokens.add(log);
      hosts.add(log, example);
    },
    /** Examples that Postman's cloud would not have served to their calls, in a sentence each. */
    passedOver: passed.notes,
    /** The likely causes of a red build first. */
    notes: ({ calls, refused, coverage }: NotedPass): string[] => [
      ...refusedNotes(refused, true),
      ...(coverage?.examples.total === 0 ? [withoutExamples] : []),
      ...tokens.notes(),
      ...hosts.notes(),
      ...repetitions.notes(),
      ...refusedNotes(refused, false),
      ...asideNotes(calls),
    ],
  };
}

/** @param areCalls of those that were meant as calls, or of the others */
function refusedNotes({ kinds }: RefusedRequests, areCalls: boolean): string[] {
  const told = kinds.filter(({ isCall }) => isCall === areCalls);
  const notes = told.slice(0, mostRefused).map(({ reason, count, sample }) => {
    const first = sample === '' ? '' : `${count === 1 ? ',' : ', first'} ${quote(sample, 200)}`;
    return `${countOf(count, 'request')} ${whatBecame(count, areCalls)}: ${reason.replace(/\.$/, '')}${first}.`;
  });
  const rest = told.slice(mostRefused).reduce((sum, { count }) => sum + count, 0);
  return rest === 0
    ? notes
    : [...notes, `${countOf(rest, 'more request')} ${rest === 1 ? 'was' : 'were'} refused for other reasons.`];
}

function whatBecame(count: number, areCalls: boolean): string {
  if (areCalls) return count === 1 ? 'never became a call' : 'never became calls';
  return count === 1 ? 'was no call' : 'were no calls';
}

function asideNotes({ preflights, ignored, withoutSession }: CallAggregate): string[] {
  return [
    ...(preflights === 0
      ? []
      : [`The mock itself answered ${countOf(preflights, 'preflight')} of browsers, which no count has.`]),
    ...(ignored === 0
      ? []
      : [`${countOf(ignored, 'call')} ${ignored === 1 ? 'is' : 'are'} ignored, as \`expect-calls\` asks.`]),
    ...(withoutSession === 0 ? [] : [`${countOf(withoutSession, 'call')} named no session, while others did.`]),
  ];
}
