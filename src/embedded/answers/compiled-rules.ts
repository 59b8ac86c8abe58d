/** Rules made ready to be found for calls. */
import type { JsonObject } from '../../http-text/bounded-json.ts';
import type { AnswerNote } from '../../call-log/model.ts';
import { comparableValue, fitsPath, type AnswerItem, type AnswerRule, type Fitting } from '../../engine/index.ts';

/** What a call gets in its turn. */
export interface Turn {
  readonly item: AnswerItem;
  /** What the call log says of it. */
  readonly note: AnswerNote;
  /** The same where the mock makes the answer itself. */
  readonly noteOfMade: AnswerNote;
}

/** The rule that is about the calls with a method and a target. */
export interface FoundRule {
  readonly rule: AnswerRule;
  /** The same for calls of one rule, method and path: these take turns. */
  readonly key: string;
  /** At least one; the last one stays. */
  readonly turns: readonly Turn[];
}

export interface CompiledRules {
  /** Of all that there were in one mock. */
  readonly number: number;
  /** As they were given. */
  readonly given: JsonObject;
  /** About how much memory they take. */
  readonly bytes: number;
  /** The first that fits; `undefined` where there is none, and where no example's URL fits. */
  find(method: string, fitting: Fitting): FoundRule | undefined;
}

/** What an answer in a list takes beside its texts. */
const bytesOfItem = 500;

/** Prepares rules. */
export function compileRules(rules: readonly AnswerRule[], number: number): CompiledRules {
  const compiled = rules.map((rule) => ({ rule, turns: rule.items.map((item, index) => turnOf(rule, item, index)) }));
  const find = (method: string, fitting: Fitting): FoundRule | undefined => {
    const index = rules.findIndex((rule) => fitsRule(rule, method, fitting));
    const found = compiled[index];
    if (found === undefined || !fitting.fits()) return undefined;
    return { ...found, key: `${index} ${method} ${fitting.target.path.key}` };
  };
  // The engine keeps the fittings of what is called again and again.
  const known = new WeakMap<Fitting, { readonly found: FoundRule | undefined }>();
  const given = Object.fromEntries(rules.map(({ name, given }) => [name, given]));
  return {
    number,
    given,
    bytes:
      bytesOfItem * compiled.reduce((sum, { turns }) => sum + turns.length + 1, 0) + 4 * JSON.stringify(given).length,
    find(method, fitting) {
      const before = known.get(fitting);
      if (before !== undefined) return before.found;
      const found = find(method, fitting);
      known.set(fitting, { found });
      return found;
    },
  };
}

function turnOf({ name, items }: AnswerRule, item: AnswerItem, index: number): Turn {
  const fault = item.kind === 'fault' ? { fault: item.fault } : {};
  const note: AnswerNote = { rule: name, turn: index + 1, of: items.length, ...fault };
  return { item, note, noteOfMade: { ...note, made: true } };
}

function fitsRule(rule: AnswerRule, called: string, { target, paths }: Fitting): boolean {
  return (
    (rule.method === '*' || rule.method === called) &&
    paths().some((path) => fitsPath(rule.path, path)) &&
    rule.query.every(([name, value]) => {
      const sent = target.query.get(name);
      return sent !== undefined && (value === '*' || sent.includes(comparableValue(value)));
    })
  );
}
