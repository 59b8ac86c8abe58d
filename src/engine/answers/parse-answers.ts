/** The rules of `answers`: which saved example the calls of a route get in turn, or which fault. */
import { isObject, type JsonObject } from '../../http-text/bounded-json.ts';
import { faults, isFault, type Fault } from '../../http-text/faults.ts';
import type { Pairs } from '../../http-text/pairs.ts';
import { readRoute } from '../../http-text/route-text.ts';
import { show } from '../../http-text/show-value.ts';
import { nearest } from '../match/alike.ts';
import { comparedName } from '../match/route.ts';
import { coversPath, readPathRule, type PathRule } from './path-rule.ts';

/** What one call gets: an example that has a status or name, the one that matching alone would serve, or a fault. */
export type WantedAnswer =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'example' }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** An answer as an entry of a rule's list. */
export type AnswerItem = WantedAnswer & {
  /** Milliseconds to wait before it. */
  readonly delay?: number;
};

/** A rule: what the calls of a route get, in turn; the last one stays. */
export interface AnswerRule {
  /** The route as the user wrote it. */
  readonly name: string;
  /** Upper case, or `*` for any. */
  readonly method: string;
  readonly path: PathRule;
  /** Each must be among the values sent under its name; `*` is any value. */
  readonly query: Pairs;
  /** At least one. */
  readonly items: readonly AnswerItem[];
  /** What the user wrote, as JSON has it. */
  readonly given: unknown;
}

export interface ParsedAnswers {
  readonly rules: readonly AnswerRule[];
  /** What is odd and no mistake, in sentences. */
  readonly warnings: readonly string[];
}

/** Takes a mistake, in a sentence. */
export type ReportMistake = (mistake: string) => void;

const mostRules = 1_000;
const mostItems = 1_000;
/** A route stands in the call log of each call that it answered. In characters. */
const longestRoute = 1_000;
/** The range of Postman's `x-mock-response-delay`, in milliseconds. */
const longestDelay = 180_000;

const itemForm = `a status from 100 to 599, the name of an example, \`example\`, or one of the faults ${faults.join(', ')}`;
const itemKeys = ['example', 'name', 'delay'];
const longForm = '`{ example: 200, delay: 2s }` or `{ name: "404" }`';

/** Reads rules; mistakes go to `report`, all of them. @param entries routes and what their calls get, in order */
export function parseAnswers(entries: readonly (readonly [string, unknown])[], report: ReportMistake): ParsedAnswers {
  if (entries.length > mostRules) {
    report(`\`answers\` has ${entries.length} rules: it takes ${mostRules}.`);
    return { rules: [], warnings: [] };
  }
  const rules: AnswerRule[] = [];
  const warnings: string[] = [];
  for (const [key, value] of entries) {
    const rule = parseRule(key, value, report);
    if (rule === undefined) continue;
    const hiding = rules.find((earlier) => covers(earlier, rule));
    if (hiding !== undefined && covers(rule, hiding)) {
      const both = hiding.name === rule.name ? '' : `, written "${hiding.name}" before`;
      report(`\`answers\` has the route "${rule.name}" twice${both}: list what its calls get in one rule.`);
      continue;
    }
    if (hiding !== undefined && rule.items.length > 0) {
      warnings.push(
        `\`answers\` has the rule "${rule.name}", which no call gets: "${hiding.name}" stands before it and fits first. Put it before that one.`,
      );
    }
    rules.push(rule);
  }
  // Routes whose answers are wrong are only compared with the other routes.
  return { rules: rules.filter(({ items }) => items.length > 0), warnings };
}

/** The rule; without items where those are wrong, and `undefined` where its route is. */
function parseRule(key: string, given: unknown, report: ReportMistake): AnswerRule | undefined {
  const name = key.trim();
  if (name.length > longestRoute) {
    report(`\`answers\` has a rule of ${name.length} characters, "${name.slice(0, 100)}…": it takes ${longestRoute}.`);
    return undefined;
  }
  const route = readRoute('answers', key, report);
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  const items = values.slice(0, mostItems).flatMap(parseItem);
  const mistakes = items.filter((item) => item.kind === 'mistake');
  if (values.length === 0) mistakes.push(mistake('[]', `it takes ${itemForm}, or a list of these.`));
  if (values.length > mostItems) mistakes.unshift(mistake(`a list of ${values.length}`, `it takes ${mostItems}.`));
  for (const { what, instead } of mistakes) report(`\`answers\` has ${what} in the rule "${name}": ${instead}`);
  if (route === undefined) return undefined;
  const right = mistakes.length > 0 ? [] : items.filter((item) => item.kind !== 'mistake');
  return { ...route, name, path: readPathRule(route.path), items: right, given };
}

/** What was written in a rule in place of an answer, and the end of its sentence: what is taken instead. */
interface Mistake {
  readonly kind: 'mistake';
  readonly what: string;
  readonly instead: string;
}

const mistake = (what: string, instead: string): Mistake => ({ kind: 'mistake', what, instead });

/** More than one mistake where both answer and delay are wrong. */
function parseItem(value: unknown): AnswerItem | Mistake | readonly Mistake[] {
  if (!isObject(value)) return parseWanted(value);
  const { example } = value;
  if (Array.isArray(example) || (isObject(example) && !isNameForm(example))) {
    return mistake(`${show(example)} as \`example\``, `it takes ${itemForm}.`);
  }
  const unknown = Object.keys(value).find((key) => !itemKeys.includes(key));
  if (unknown !== undefined) {
    const near = nearest(unknown, itemKeys);
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return mistake(`the unknown key ${show(unknown)}`, `the long form is ${longForm}.${hint}`);
  }
  if (Object.hasOwn(value, 'example') === Object.hasOwn(value, 'name')) {
    return mistake(show(value), `the long form is ${longForm}.`);
  }
  const wanted = Object.hasOwn(value, 'name')
    ? parseName(value['name'])
    : isObject(example)
      ? parseName(example['name'])
      : parseWanted(example);
  if (!Object.hasOwn(value, 'delay')) return wanted;
  const delay = readDelay(value['delay']);
  if (delay !== undefined) return wanted.kind === 'mistake' ? wanted : { ...wanted, delay };
  const wrongDelay = mistake(
    `${show(value['delay'])} as \`delay\``,
    'it takes milliseconds or seconds, such as 250ms or 2s, at most 180s.',
  );
  return wanted.kind === 'mistake' ? [wanted, wrongDelay] : wrongDelay;
}

const isNameForm = (value: JsonObject): boolean => Object.keys(value).length === 1 && Object.hasOwn(value, 'name');

function parseName(value: unknown): WantedAnswer | Mistake {
  if (typeof value === 'string' && value.trim() !== '') return { kind: 'name', name: comparedName(value) };
  return mistake(`${show(value)} as \`name\``, 'it takes the name of an example, in quotes.');
}

function parseWanted(value: unknown): WantedAnswer | Mistake {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^[1-5]\d\d$/.test(text)) return { kind: 'status', status: Number(text) };
  if (typeof value !== 'string' || text === '') {
    const hint = value === null || value === '' ? '' : ' A name that is no text needs quotes.';
    return mistake(show(value), `it takes ${itemForm}, or a list of these.${hint}`);
  }
  if (isFault(text)) return { kind: 'fault', fault: text };
  return text === 'example' ? { kind: 'example' } : { kind: 'name', name: comparedName(text) };
}

/** In milliseconds; `undefined` for what is none. */
function readDelay(value: unknown): number | undefined {
  const [, digits, unit] =
    /^\s*(\d{1,9}(?:\.\d{1,9})?)\s?(ms|s)\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
  const delay = Math.round(Number(digits) * (unit === 's' ? 1000 : 1));
  return delay <= longestDelay ? delay : undefined;
}

/** Whether each call that the second rule is about fits the first one. */
function covers(a: AnswerRule, b: AnswerRule): boolean {
  return (
    (a.method === '*' || a.method === b.method) &&
    a.query.every(([name, value]) =>
      b.query.some(([key, other]) => key === name && (value === '*' || value === other)),
    ) &&
    coversPath(a.path, b.path)
  );
}
