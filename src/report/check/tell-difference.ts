/** Puts in words where a call differs from a rule, from what of both may be shown. */
import { describePlace, describeValue, hidden, quote, quoteHeader, valueAt } from '../../engine/index.ts';
import { parsePairs, type Pairs } from '../../http-text/pairs.ts';
import { splitTarget } from '../../http-text/target.ts';
import { headerValues } from '../../http-text/header-text.ts';
import { readCheckedCall, type CheckedCall } from './checked-call.ts';
import { bodyValue, type ExpectedCalls, type RuleDifference } from './expected-calls.ts';
import { toCallLog } from '../explain/mock-request.ts';
import type { RedactedCall } from '../redact/redact-call.ts';

/** Values are quoted in backticks. */
export function tellDifference(difference: RuleDifference, rule: ExpectedCalls, shown: RedactedCall): string {
  const call = readCheckedCall(shown.log);
  const wanted = redactRule(rule, shown);
  const { response, responseName } = shown.log;
  switch (difference.kind) {
    case 'redacted path':
      return redacted('its path');
    case 'query':
    case 'header':
      return tellPair(difference, wanted, call);
    case 'status':
      return `the answer was ${response.statusCode}, not ${String(rule.status)}`;
    case 'example':
      return `the answer was ${quote(responseName ?? '')}, not ${quote(wanted.example ?? '')}`;
    case 'cut body':
      return 'the log has the start of its body only, which cannot be compared';
    case 'redacted body':
      return redacted('its body');
    case 'value':
    case 'entries':
    case 'redacted value': {
      const { keys, kind, isSent } = difference;
      const [sent, expected] = [bodyValue(rule.body, call.body()), wanted.body];
      const what = describePlace(keys, [sent, expected]);
      if (kind === 'redacted value') return redacted(what);
      const [sentThere, expectedThere] = [valueAt(sent, keys), valueAt(expected, keys)];
      return kind === 'entries'
        ? `${what} has ${lengthOf(sentThere)} entries, not ${lengthOf(expectedThere)}`
        : `${what} is ${describeValue(sentThere, isSent)}, not ${describeValue(expectedThere, true)}`;
    }
  }
}

const redacted = (what: string): string => `${what} was redacted, which cannot be compared`;

const lengthOf = (list: unknown): string => (Array.isArray(list) ? String(list.length) : hidden);

type PairDifference = Extract<RuleDifference, { readonly kind: 'query' | 'header' }>;

function tellPair({ kind, index, problem }: PairDifference, wanted: ShownRule, call: CheckedCall): string {
  const [name, value] = wanted[kind][index] ?? [hidden, hidden];
  if (problem !== 'other value') {
    const what = `${kind} ${quote(name)}`;
    return problem === 'redacted' ? redacted(what) : `${what} was not sent`;
  }
  const found =
    kind === 'query'
      ? call.queryPairs.filter(([sent]) => sent === name).map(([, sent]) => sent)
      : headerValues(call.log.request.headers, name);
  const sent = found.length === 0 ? hidden : found.join(', ');
  return kind === 'query'
    ? `query ${quote(`${name}=${sent}`)}, not ${quote(`${name}=${value}`)}`
    : `header ${quote(name)} is ${quoteHeader(sent)}, not ${quoteHeader(value)}`;
}

/** A rule's values as they may be shown. */
interface ShownRule {
  readonly query: Pairs;
  readonly header: Pairs;
  readonly body: unknown;
  readonly example: string | undefined;
}

/** A rule is redacted as the call that it wants: under the same names stand the same secrets. */
function redactRule({ query = [], headers = [], body, example }: ExpectedCalls, call: RedactedCall): ShownRule {
  const isText = typeof body === 'string';
  const encoded = query.map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='));
  const wanted = toCallLog({
    method: 'GET',
    target: `/?${encoded.join('&')}`,
    headers: headers.map(([key, value]) => ({ key, value })),
    body: new TextEncoder().encode(isText ? body : body === undefined ? '' : JSON.stringify(body)),
  });
  const shown = readCheckedCall(call.redactLog(wanted, new Set()));
  return {
    query: parsePairs(splitTarget(shown.log.request.path).query ?? ''),
    header: (shown.log.request.headers ?? []).map(({ key, value }) => [key, value] as const),
    body: isText ? shown.body().text : shown.body().value,
    example: example && call.redactText(example),
  };
}
