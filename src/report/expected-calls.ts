/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */
import { quote } from '../engine/wording.ts';
import { fitsPath } from './call-path.ts';
import type { ReadCall } from './read-call.ts';
import { mayHaveBeen } from './redacted-text.ts';
import { compareSubset, isRecord, type Comparison } from './subset-difference.ts';

/** One rule of `expect-calls`. What is absent is not looked at. */
export interface ExpectedCalls {
  /** Method and path as the user wrote them: the rule's name. */
  readonly name: string;
  /** Upper case, or `*` for any. */
  readonly method: string;
  /** Path segments: `:name` and `*` stand for one, `**` for any number. Percent-encoding is undone. */
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
  readonly times: Times;
}

/** How many calls are right, both ends included; `max` may be `Infinity`. */
export interface Times {
  readonly min: number;
  readonly max: number;
}

/** What a rule says about a call: it is meant, it is not, or method and path fit but this is different. */
export type RuleMatch = 'match' | 'other' | NearMatch;

export interface NearMatch {
  /** Values in it are quoted in backticks. */
  readonly difference: string;
  /** How much fitted before that came. */
  readonly fitted: number;
  /** Whether the log lacks what it takes to tell, and all else fits: the call may be meant. */
  readonly isOpen: boolean;
}

/** @param isRedacted a mask in the log stands for a value that the log does not have any more */
export function matchRule(rule: ExpectedCalls, call: ReadCall, isRedacted: boolean): RuleMatch {
  if (rule.method !== '*' && rule.method !== call.method) return 'other';
  if (!fitsPath(rule.path, call.path)) return 'other';
  const hides = (wanted: string, sent: string): boolean => isRedacted && mayHaveBeen(wanted, sent);
  let fitted = 0;
  let open: string | undefined;
  for (const found of compare(rule, call, hides)) {
    if (found !== 'fits' && !found.isOpen) return { difference: found.difference, fitted, isOpen: false };
    if (found !== 'fits') open ??= found.difference;
    fitted += 1;
  }
  return open === undefined ? 'match' : { difference: open, fitted, isOpen: true };
}

/** Whether a redacted value may have been the one that is wanted. */
type Hides = (wanted: string, sent: string) => boolean;

function* compare(rule: ExpectedCalls, call: ReadCall, hides: Hides): Generator<Comparison> {
  const { query = [], headers = [], status, example } = rule;
  for (const [name, value] of query) {
    yield compareValues(value, valuesOf(call.query(), name), {
      hides,
      missing: `query ${quote(name)}`,
      describe: (sent) => `query ${quote(`${name}=${sent}`)}, not ${quote(`${name}=${value}`)}`,
    });
  }
  const { request, response, responseName } = call.log;
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    const sent = (request.headers ?? []).filter(({ key }) => key.toLowerCase() === lower);
    yield compareValues(
      value,
      sent.map((header) => header.value),
      {
        hides,
        missing: `header ${quote(name)}`,
        describe: (values) => `header ${quote(name)} is ${quote(values)}, not ${quote(value)}`,
      },
    );
  }
  if (status !== undefined) {
    const isSame = response.statusCode === status;
    yield isSame ? 'fits' : { difference: `the answer was ${response.statusCode}, not ${status}`, isOpen: false };
  }
  if (example !== undefined) {
    const difference = `the answer was ${quote(responseName ?? '')}, not ${quote(example)}`;
    yield responseName === example ? 'fits' : { difference, isOpen: hides(example, responseName ?? '') };
  }
  if (rule.body !== undefined) yield* compareBody(rule.body, call, hides);
}

const valuesOf = (pairs: readonly (readonly [name: string, value: string])[], name: string): string[] =>
  pairs.filter(([key]) => key === name).map(([, value]) => value);

interface ValueWords {
  readonly hides: Hides;
  /** What was not sent, or cannot be compared. */
  readonly missing: string;
  readonly describe: (sent: string) => string;
}

/** The wanted value must be among those sent; `*` is any. */
function compareValues(wanted: string, sent: readonly string[], { hides, missing, describe }: ValueWords): Comparison {
  if (sent.length === 0) return { difference: `${missing} was not sent`, isOpen: false };
  if (wanted === '*' || sent.includes(wanted)) return 'fits';
  if (sent.some((value) => hides(wanted, value))) return { difference: redacted(missing), isOpen: true };
  return { difference: describe(sent.join(', ')), isOpen: false };
}

const redacted = (what: string): string => `${what} was redacted, which cannot be compared`;

function* compareBody(wanted: unknown, call: ReadCall, hides: Hides): Generator<Comparison> {
  const { value, fields, text, isCut } = call.body();
  if (isCut) {
    yield { difference: 'the log has the start of its body only, which cannot be compared', isOpen: true };
  } else if (typeof wanted === 'string' && (text === wanted || hides(wanted, text))) {
    yield text === wanted ? 'fits' : { difference: redacted('its body'), isOpen: true };
  } else if (fields !== undefined && isRecord(wanted)) {
    for (const [name, entry] of Object.entries(wanted)) {
      const sent = fields.get(name) ?? [];
      const isAmong = typeof entry === 'string' && sent.includes(entry);
      if (isAmong) yield 'fits';
      else yield* compareSubset(entry, fieldValue(sent, Array.isArray(entry)), { hides, path: name });
    }
  } else {
    yield* compareSubset(wanted, value, { hides });
  }
}

/** A field's value as a rule names it: a list of all, or the only one. */
function fieldValue(sent: readonly string[], asList: boolean): unknown {
  return sent.length > 1 || (asList && sent.length === 1) ? sent : sent[0];
}
