/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */
import { comparableValue, fitsPath, type PathRule } from '../../engine/index.ts';
import { isObject } from '../../http-text/bounded-json.ts';
import { isExactNumber } from '../../http-text/exact-json.ts';
import { headerValues } from '../../http-text/header-text.ts';
import type { CheckedBody, CheckedCall } from './checked-call.ts';
import { mask, mayHaveBeen } from '../redact/secret-values.ts';

/** One rule of `expect-calls`. What is absent is not looked at. */
export interface ExpectedCalls {
  /** Method and path as the user wrote them: the rule's name. */
  readonly name: string;
  /** Upper case, or `*` for any. */
  readonly method: string;
  /** Path segments as they are written: `:name`, `*` and `{{name}}` stand for one, `**` for any number. */
  readonly path: readonly string[];
  /** Each must be among the values sent under its name; `*` is any value. */
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** Names in any case; each must be among the values sent under its name, `*` is any value. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** JSON: keys of objects that are not named here are not looked at. A form: one of a field's values, or a list of all. Text: the whole body. */
  readonly body?: unknown;
  /** The name of the example served. */
  readonly example?: string;
  readonly status?: number;
  /** `ignore` takes the calls that the rule means out of every count and check. */
  readonly times: Times | 'ignore';
}

/** How many calls are right, both ends included; `max` may be `Infinity`. */
export interface Times {
  readonly min: number;
  readonly max: number;
}

/** What a rule says about a call: it is meant, it is not, or method and path fit but this is different. */
export type RuleMatch = 'match' | 'other' | NearMatch;

/** A call that a rule means by method and path, and not in something else. */
export interface NearMatch {
  readonly difference: RuleDifference;
  /** How much fitted before that came. */
  readonly fitted: number;
  /** Whether the log lacks what it takes to tell, and all else fits: the call may be meant. */
  readonly isOpen: boolean;
}

/** Where a call differs from a rule. The values stand there in both, which may be redacted before anybody sees them. */
export type RuleDifference =
  | { readonly kind: 'redacted path' }
  /** One of the rule's parameters or headers. */
  | {
      readonly kind: 'query' | 'header';
      readonly index: number;
      readonly problem: 'not sent' | 'other value' | 'redacted';
    }
  | { readonly kind: 'status' | 'example' }
  | { readonly kind: 'cut body' | 'redacted body' }
  | ValueDifference;

/** Where two values differ: by the keys from the root. */
interface ValueDifference {
  readonly kind: 'value' | 'entries' | 'redacted value';
  readonly keys: readonly string[];
  readonly isSent: boolean;
}

/** How one thing compares: it fits, or this is different; it is open where the log lacks what it takes to tell. */
type Compared = 'fits' | { readonly difference: RuleDifference; readonly isOpen: boolean };

/** Whether a redacted text may have been the one that is wanted. */
type Hides = (wanted: string, sent: string) => boolean;

/**
 * Compares a call with a rule.
 *
 * @param path the rule's
 * @param isRedacted a mask in the log stands for a value that the log does not have any more
 */
export function matchRule(rule: ExpectedCalls, path: PathRule, call: CheckedCall, isRedacted: boolean): RuleMatch {
  if (rule.method !== '*' && rule.method !== call.method) return 'other';
  const hides: Hides = (wanted, sent) => isRedacted && mayHaveBeen(wanted, sent);
  const hidesSegment = (sent: string, wanted: string | undefined): boolean =>
    isRedacted && (wanted === undefined ? sent.includes(mask) : mayHaveBeen(wanted, sent));
  const isOfPath = call.paths.some((segments) => fitsPath(path, segments));
  if (!isOfPath && !call.paths.some((segments) => fitsPath(path, segments, hidesSegment))) return 'other';
  let fitted = 0;
  let open: RuleDifference | undefined = isOfPath ? undefined : { kind: 'redacted path' };
  for (const found of compare(rule, call, hides)) {
    if (found !== 'fits' && !found.isOpen) return { difference: found.difference, fitted, isOpen: false };
    if (found !== 'fits') open ??= found.difference;
    fitted += 1;
  }
  return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}

function* compare(rule: ExpectedCalls, call: CheckedCall, hides: Hides): Generator<Compared> {
  const { query = [], headers = [], status, example } = rule;
  for (const [index, [name, value]] of query.entries()) {
    yield compareValues({ kind: 'query', index }, comparableValue(value), call.query.get(name) ?? [], hides);
  }
  const { request, response, responseName } = call.log;
  for (const [index, [name, value]] of headers.entries()) {
    yield compareValues({ kind: 'header', index }, value, headerValues(request.headers, name), hides);
  }
  if (status !== undefined) {
    yield response.statusCode === status ? 'fits' : { difference: { kind: 'status' }, isOpen: false };
  }
  if (example !== undefined) {
    const isOpen = hides(example, responseName ?? '');
    yield responseName === example ? 'fits' : { difference: { kind: 'example' }, isOpen };
  }
  if (rule.body !== undefined) yield* compareBody(rule.body, call.body(), hides);
}

/** The wanted value must be among those sent; `*` is any. */
function compareValues(
  where: { readonly kind: 'query' | 'header'; readonly index: number },
  wanted: string,
  sent: readonly string[],
  hides: Hides,
): Compared {
  if (sent.length === 0) return { difference: { ...where, problem: 'not sent' }, isOpen: false };
  if (wanted === '*' || sent.includes(wanted)) return 'fits';
  const isOpen = sent.some((value) => hides(wanted, value));
  return { difference: { ...where, problem: isOpen ? 'redacted' : 'other value' }, isOpen };
}

function* compareBody(wanted: unknown, body: CheckedBody, hides: Hides): Generator<Compared> {
  const { fields, text, isCut } = body;
  if (isCut) {
    yield { difference: { kind: 'cut body' }, isOpen: true };
  } else if (typeof wanted === 'string' && (text === wanted || hides(wanted, text))) {
    yield text === wanted ? 'fits' : { difference: { kind: 'redacted body' }, isOpen: true };
  } else if (fields !== undefined && isObject(wanted)) {
    const sent = bodyValue(wanted, body);
    for (const [name, entry] of Object.entries(wanted)) {
      const isAmong = typeof entry === 'string' && fields.get(name)?.includes(entry) === true;
      if (isAmong) yield 'fits';
      else yield* compareSubset(entry, isObject(sent) ? sent[name] : undefined, hides, [name]);
    }
  } else {
    yield* compareSubset(wanted, body.value, hides);
  }
}

/** A body's value as a rule names it: each field of a form is a list of all its values, or the only one. */
export function bodyValue(wanted: unknown, { value, fields }: CheckedBody): unknown {
  if (fields === undefined || !isObject(wanted)) return value;
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([name, entry]) => {
      const sent = fields.get(name) ?? [];
      if (sent.length === 0) return [];
      return [[name, sent.length > 1 || Array.isArray(entry) ? sent : sent[0]] as const];
    }),
  );
}

/**
 * Compares value by value whether `sent` holds what is wanted. Objects may hold more than is wanted, lists may not. As deep
 * as the rule, which is the user's.
 *
 * @param keys from the root
 */
function* compareSubset(
  wanted: unknown,
  sent: unknown,
  hides: Hides,
  keys: readonly string[] = [],
): Generator<Compared> {
  const differs = (kind: ValueDifference['kind']): Compared => ({
    difference: { kind, keys, isSent: sent !== undefined },
    isOpen: kind === 'redacted value',
  });
  if (isExactNumber(wanted) && isExactNumber(sent)) {
    yield wanted.rawJSON === sent.rawJSON ? 'fits' : differs('value');
  } else if (isExactNumber(wanted) || isExactNumber(sent)) {
    yield differs('value');
  } else if (Array.isArray(wanted) && Array.isArray(sent)) {
    yield sent.length === wanted.length ? 'fits' : differs('entries');
    for (const [index, entry] of wanted.entries())
      yield* compareSubset(entry, sent[index], hides, [...keys, String(index)]);
  } else if (isObject(wanted) && isObject(sent)) {
    for (const [key, entry] of Object.entries(wanted)) {
      const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
      yield* compareSubset(entry, value, hides, [...keys, key]);
    }
  } else if (wanted === sent) {
    yield 'fits';
  } else if (typeof sent === 'string' && hides(typeof wanted === 'string' ? wanted : '', sent)) {
    yield differs('redacted value');
  } else {
    yield differs('value');
  }
}
