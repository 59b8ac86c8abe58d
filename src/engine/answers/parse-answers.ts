/** The rules of `answers`: which saved example the calls of a route get in turn, or which fault. */
import { isObject, type JsonObject } from '../../http-text/bounded-json.ts';
import { faults, isFault, type Fault } from '../../http-text/faults.ts';
import type { Pairs } from '../../http-text/pairs.ts';
import { readRoute } from '../../http-text/route-text.ts';
import { show } from '../../http-text/show-value.ts';
import { comparedName } from '../match/route.ts';
import { nearest } from './nearest.ts';
import { coversPath, readPathRule, type PathRule } from './path-rule.ts';

/** What one call gets: an example that has a status or name, the one that matching alone would serve, or a fault. */
export type WantedAnswer =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'example' }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** The same as it stands in a list. */
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

/** With no items where those are wrong. */
function parseRule(key: string, given: unknown, report: ReportMistake): AnswerRule | undefined {
  const name = key.trim();
  if (name.length > longestRoute) {
    report(`\`answers\` has a rule of ${name.length} characters, "${name.slice(0, 100)}…": it takes ${longestRoute}.`);
    return undefined;
  }
  const route = readRoute('answers', key, report);
  const values: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (values.length === 0)
    report(`\`answers\` has [] in the rule "${name}": it takes ${itemForm}, or a list of these.`);
  if (values.length > mostItems) {
    report(`\`answers\` has a list of ${values.length} in the rule "${name}": it takes ${mostItems}.`);
  }
  const items = values.slice(0, mostItems).map((value) => parseItem(value, name, report));
  const whole = items.filter((item) => item !== undefined);
  if (route === undefined) return undefined;
  const isRight = whole.length === values.length;
  return { ...route, name, path: readPathRule(route.path), items: isRight ? whole : [], given };
}

function parseItem(value: unknown, rule: string, report: ReportMistake): AnswerItem | undefined {
  if (!isObject(value)) return parseWanted(value, rule, report);
  if (Array.isArray(value['example']) || (isObject(value['example']) && !isNameForm(value['example']))) {
    report(`\`answers\` has ${show(value['example'])} as \`example\` in the rule "${rule}": it takes ${itemForm}.`);
    return undefined;
  }
  const unknown = Object.keys(value).find((key) => !itemKeys.includes(key));
  if (unknown !== undefined) {
    const near = nearest(unknown, itemKeys);
    report(
      `\`answers\` has the unknown key ${show(unknown)} in the rule "${rule}": the long form is ${longForm}.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
    return undefined;
  }
  if (Object.hasOwn(value, 'example') === Object.hasOwn(value, 'name')) {
    report(`\`answers\` has ${show(value)} in the rule "${rule}": the long form is ${longForm}.`);
    return undefined;
  }
  const wanted = Object.hasOwn(value, 'name')
    ? parseName(value['name'], rule, report)
    : isObject(value['example'])
      ? parseName(value['example']['name'], rule, report)
      : parseWanted(value['example'], rule, report);
  if (!Object.hasOwn(value, 'delay')) return wanted;
  const delay = readDelay(value['delay']);
  if (delay === undefined) {
    report(
      `\`answers\` has ${show(value['delay'])} as \`delay\` in the rule "${rule}": it takes milliseconds or seconds, such as 250ms or 2s, at most 180s.`,
    );
    return undefined;
  }
  return wanted && { ...wanted, delay };
}

const isNameForm = (value: JsonObject): boolean => Object.keys(value).length === 1 && Object.hasOwn(value, 'name');

function parseName(value: unknown, rule: string, report: ReportMistake): WantedAnswer | undefined {
  if (typeof value === 'string' && value.trim() !== '') return { kind: 'name', name: comparedName(value) };
  report(
    `\`answers\` has ${show(value)} as \`name\` in the rule "${rule}": it takes the name of an example, in quotes.`,
  );
  return undefined;
}

function parseWanted(value: unknown, rule: string, report: ReportMistake): WantedAnswer | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (/^[1-5]\d\d$/.test(text)) return { kind: 'status', status: Number(text) };
  if (typeof value !== 'string' || text === '') {
    const hint = value === null || value === '' ? '' : ' A name that is no text needs quotes.';
    report(`\`answers\` has ${show(value)} in the rule "${rule}": it takes ${itemForm}, or a list of these.${hint}`);
    return undefined;
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
