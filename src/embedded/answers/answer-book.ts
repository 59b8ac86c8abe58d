/** The answers of one mock: the rules that are in force, those of sessions, and whose turn it is. */
import type { JsonObject } from '../../http-text/bounded-json.ts';
import type { AnswerRule, Fitting } from '../../engine/index.ts';
import { createBoundedMap, type BoundedMap } from './bounded-map.ts';
import { compileRules, type CompiledRules, type Turn } from './compiled-rules.ts';

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
  readonly answers: JsonObject | null;
  readonly turns: readonly ToldTurn[];
}

export interface AnswerBook {
  /** Whether there is no rule at all, of the mock or of a session. */
  readonly isEmpty: boolean;
  /** Takes the turn of a call; `undefined` for one that no rule is about, or no example's URL fits. @param session '' for none */
  take(session: string, method: string, fitting: Fitting): Turn | undefined;
  /** Puts rules in force from now on, which begin at their first answers. A session without any has those of the mock. */
  set(session: string, rules: readonly AnswerRule[] | undefined): void;
  tell(session: string): ToldAnswers;
  /** All rules begin at their first answers again. */
  restart(): void;
}

const mostSessions = 10_000;
const mostCounters = 100_000;
/** The most bytes of the rules of all sessions, and as many again for all counters. */
const mostBytes = 32 * 1024 * 1024;
/** The bytes of an entry without its texts. */
const entryBytes = 200;

interface Session {
  /** Counted over all sessions, so that one that was dropped and comes again has new counters. */
  readonly number: number;
  /** The session's own rules. */
  readonly rules: CompiledRules | undefined;
}

interface Counter extends Omit<ToldTurn, 'turn'> {
  turn: number;
}

/** Makes a book without rules. */
export function createAnswerBook(): AnswerBook {
  let number = 0;
  let whole: Session = { number, rules: undefined };
  let isEmpty = true;
  const sessions = createBoundedMap<Session>({
    mostEntries: mostSessions,
    mostBytes,
    bytesOf: (_, { rules }) => entryBytes + (rules === undefined ? 0 : rules.bytes),
  });
  let counters = createCounters();

  const sessionOf = (id: string): Session => {
    if (id === '') return whole;
    const known = sessions.use(id);
    if (known !== undefined) return known;
    number += 1;
    const made = { number, rules: undefined };
    sessions.set(id, made);
    return made;
  };

  const prefixOf = (session: Session, rules: CompiledRules): string => `${session.number} ${rules.number} `;

  return {
    get isEmpty() {
      return isEmpty;
    },
    take(id, method, fitting) {
      const session = sessionOf(id);
      const rules = session.rules ?? whole.rules;
      const found = rules?.find(method, fitting);
      if (rules === undefined || found === undefined) return undefined;
      const { rule, turns } = found;
      const key = prefixOf(session, rules) + found.key;
      const counter = counters.use(key);
      if (counter !== undefined) {
        counter.turn = Math.min(counter.turn + 1, turns.length);
        return turns[counter.turn - 1];
      }
      counters.set(key, { rule: rule.name, method, path: `/${fitting.target.path.key}`, turn: 1, of: turns.length });
      return turns[0];
    },
    set(id, given) {
      number += 1;
      const session = { number, rules: given === undefined ? undefined : compileRules(given, number) };
      if (id === '') whole = session;
      else sessions.set(id, session);
      const ofSessions = [...sessions.entries()].some(([, { rules }]) => rules !== undefined);
      isEmpty = whole.rules === undefined && !ofSessions;
    },
    tell(id) {
      const session = id === '' ? whole : sessions.peek(id);
      const rules = session?.rules ?? whole.rules;
      if (rules === undefined) return { answers: null, turns: [] };
      const prefix = session && prefixOf(session, rules);
      const turns = [...counters.entries()].flatMap(([key, counter]) =>
        prefix !== undefined && key.startsWith(prefix) ? [{ ...counter }] : [],
      );
      return { answers: rules.given, turns };
    },
    restart() {
      counters = createCounters();
    },
  };
}

const createCounters = (): BoundedMap<Counter> =>
  createBoundedMap({
    mostEntries: mostCounters,
    mostBytes,
    bytesOf: (key, { path }) => entryBytes + 2 * (key.length + path.length),
  });
