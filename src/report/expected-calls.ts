/** Rules about which calls must come, and how often; and whether a call is one that a rule means. */
import type { CallLog } from '../postman/model.ts';
import { readCutMark } from '../postman/model.ts';
import { headerValue, isBinary } from './call-log-parts.ts';
import { fitsPath, pathSegments } from './call-path.ts';
import { decodeForm } from './decode-form.ts';
import { quote, subsetDifference } from './subset-difference.ts';

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
  /** Names in any case; `*` is any value. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  /** JSON: keys of objects that are not named here are not looked at. Text: the whole body. */
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
export type RuleMatch = 'match' | 'other' | { readonly difference: string };

/** A call with what several rules need of it, each read once. */
export interface ReadCall {
  readonly log: CallLog;
  readonly method: string;
  readonly path: readonly string[];
  readonly query: () => readonly (readonly [name: string, value: string])[];
  /** The body's JSON, its form fields, or its text; and whether the log has all of it. */
  readonly body: () => { readonly value: unknown; readonly text: string; readonly isCut: boolean };
}

export function readCall(log: CallLog): ReadCall {
  const { path } = log.request;
  const queryAt = path.indexOf('?');
  return {
    log,
    method: log.request.method.toUpperCase(),
    path: pathSegments(queryAt === -1 ? path : path.slice(0, queryAt)),
    query: once(() => (queryAt === -1 ? [] : formPairs(path.slice(queryAt + 1)))),
    body: once(() => readBody(log)),
  };
}

/** The pairs of a query string or an urlencoded form. */
export function formPairs(text: string): (readonly [name: string, value: string])[] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1
        ? ([decodeForm(pair), ''] as const)
        : ([decodeForm(pair.slice(0, equals)), decodeForm(pair.slice(equals + 1))] as const);
    });
}

/** Values in the difference are quoted in backticks. */
export function matchRule(rule: ExpectedCalls, call: ReadCall): RuleMatch {
  if (rule.method !== '*' && rule.method !== call.method) return 'other';
  if (!fitsPath(rule.path, call.path)) return 'other';
  const difference =
    queryDifference(rule, call) ??
    headerDifference(rule, call) ??
    answerDifference(rule, call) ??
    bodyDifference(rule, call);
  return difference === undefined ? 'match' : { difference };
}

function queryDifference({ query = [] }: ExpectedCalls, call: ReadCall): string | undefined {
  for (const [name, value] of query) {
    const sent = call.query().filter(([key]) => key === name);
    if (sent.length === 0) return `query ${quote(name)} was not sent`;
    if (value !== '*' && !sent.some(([, other]) => other === value)) {
      const values = sent.map(([, other]) => other).join(', ');
      return `query ${quote(`${name}=${values}`)}, not ${quote(`${name}=${value}`)}`;
    }
  }
  return undefined;
}

function headerDifference({ headers = [] }: ExpectedCalls, { log }: ReadCall): string | undefined {
  for (const [name, value] of headers) {
    const sent = headerValue(log.request.headers, name.toLowerCase());
    if (sent === undefined) return `header ${quote(name)} was not sent`;
    if (value !== '*' && sent !== value) return `header ${quote(name)} is ${quote(sent)}, not ${quote(value)}`;
  }
  return undefined;
}

function answerDifference({ status, example }: ExpectedCalls, { log }: ReadCall): string | undefined {
  const { responseName, response } = log;
  if (status !== undefined && response.statusCode !== status)
    return `the answer was ${response.statusCode}, not ${status}`;
  if (example !== undefined && responseName !== example) {
    return `the answer was ${quote(responseName ?? '')}, not ${quote(example)}`;
  }
  return undefined;
}

function bodyDifference({ body: wanted }: ExpectedCalls, call: ReadCall): string | undefined {
  if (wanted === undefined) return undefined;
  const { value, text, isCut } = call.body();
  if (isCut) return 'the log has the start of its body only, which cannot be compared';
  if (typeof wanted === 'string' && text === wanted) return undefined;
  return subsetDifference(wanted, value);
}

function readBody({ request }: CallLog): ReturnType<ReadCall['body']> {
  const { data, fullSize } = readCutMark(request.body?.data ?? '');
  const text = isBinary(request.body) ? Buffer.from(data, 'base64').toString() : data;
  const isForm =
    request.body?.mode === 'urlencoded' ||
    /x-www-form-urlencoded/i.test(headerValue(request.headers, 'content-type') ?? '');
  return { value: parseJson(text) ?? (isForm ? fieldsOf(text) : text), text, isCut: fullSize !== undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No prototype: a field may be called `__proto__`. */
function fieldsOf(form: string): Record<string, unknown> {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of formPairs(form)) fields[name] = value;
  return fields;
}

function once<T>(read: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => (result ??= { value: read() }).value;
}
