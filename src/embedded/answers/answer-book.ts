/** The answers of one mock: the rules that are in force, those of sessions, and whose turn it is. */
import type { AnswerNote } from '../../call-log/model.ts';
import type { AnswerItem, AnswerRule, Fitting } from '../../engine/index.ts';
import { toJson } from '../../http-text/show-value.ts';
import { createBoundedMap } from './bounded-map.ts';
import { compileRules, type CompiledRules } from './compiled-rules.ts';

/** What a call gets, by the rule that is about it. */
export interface TakenAnswer {
  readonly item: AnswerItem;
  readonly note: AnswerNote;
}

/** A counter as it is told. */
export interface ToldTurn {
  readonly rule: string;
  readonly method: string;
  /** As the engine compares paths, without query. */
  readonly path: string;
  /** Of the answer that was given last, from 1 on. */
  readonly turn: number;
  readonly of: number;
}

/** What is in force: rules as they were given, `null` where there are none, and the turns that were taken. */
export interface ToldAnswers {
  readonly answers: Readonly<Record<string, unknown>> | null;
  readonly turns: readonly ToldTurn[];
}

export interface AnswerBook {
  /** Whether there is no rule at all: then nothing else need be asked. */
  readonly isEmpty: boolean;
  /** Takes the turn of a call; `undefined` for one that no rule is about, or no example's URL fits. @param session '' for none */
  take(session: string, method: string, fitting: Fitting): TakenAnswer | undefined;
  /** Puts rules in force from now on, which begin at their first answers. A session without any has those of the mock. */
  set(session: string, rules: readonly AnswerRule[] | undefined): void;
  tell(session: string): ToldAnswers;
}

const mostSessions = 10_000;
const mostCounters = 100_000;
/** Of the sessions' rules, and as much of all counters. */
const mostBytes = 32 * 1024 * 1024;
/** What an entry takes beside its texts. */
const entryBytes = 200;

interface Session {
  /** Of all that there were: one that was dropped and comes again has new counters. */
  readonly number: number;
  readonly rules: CompiledRules | undefined;
  readonly bytes: number;
}

interface Counter {
  readonly rule: AnswerRule;
  readonly method: string;
  readonly path: string;
  turn: number;
}

/** Makes a book without rules. */
export function createAnswerBook(): AnswerBook {
  let count = 0;
  let whole: Session = { number: 0, rules: undefined, bytes: 0 };
  const sessions = createBoundedMap<Session>({
    mostEntries: mostSessions,
    mostBytes,
    bytesOf: (_, { bytes }) => bytes + entryBytes,
  });
  const counters = createBoundedMap<Counter>({
    mostEntries: mostCounters,
    mostBytes,
    bytesOf: (key, { path }) => 2 * (key.length + path.length) + entryBytes,
  });
  /** How many sessions have rules of their own, for `isEmpty`. */
  const hasOwn = (): boolean => [...sessions.entries()].some(([, { rules }]) => rules !== undefined);
  let isEmpty = true;

  const newSession = (rules: CompiledRules | undefined, bytes = 0): Session => {
    count += 1;
    return { number: count, rules, bytes };
  };

  const sessionOf = (id: string): Session => {
    if (id === '') return whole;
    const known = sessions.use(id);
    if (known !== undefined) return known;
    const made = newSession(undefined);
    sessions.set(id, made);
    return made;
  };

  const prefixOf = ({ number }: Session, rules: CompiledRules): string => `${number} ${rules.number} `;

  return {
    get isEmpty() {
      return isEmpty;
    },
    take(id, method, fitting) {
      const session = sessionOf(id);
      const rules = session.rules ?? whole.rules;
      const found = rules?.find(method, fitting);
      if (rules === undefined || found === undefined) return undefined;
      const key = prefixOf(session, rules) + found.key;
      const counter = counters.use(key);
      const turn = Math.min((counter?.turn ?? 0) + 1, found.turns.length);
      if (counter !== undefined) counter.turn = turn;
      else counters.set(key, { rule: found.rule, method, path: fitting.target.path.key, turn });
      return found.turns[turn - 1];
    },
    set(id, given) {
      count += 1;
      const rules = given === undefined ? undefined : compileRules(given, count);
      const bytes = 4 * given.reduce(…);
      if (id === '') whole = newSession(rules);
      else sessions.set(id, newSession(rules, bytes));
      isEmpty = whole.rules === undefined && !hasOwn();
    },
    tell(id) {
    },
  };
}
