/** Puts in words how an example or a call breaks the document, from what of both may be shown. */
import type { Part, Violation } from '../../../contract/index.ts';
import { describePlace, describeValue, quote, quoteHeader, valueAt } from '../../../engine/index.ts';
import { parseBoundedJson } from '../../../http-text/bounded-json.ts';
import { headerValues } from '../../../http-text/header-text.ts';
import { parsePairs, pairsAsValue } from '../../../http-text/pairs.ts';
import { splitTarget } from '../../../http-text/target.ts';
import { isForm } from '../../../call-log/body.ts';
import type { CallLog } from '../../../call-log/model.ts';

/** Characters. */
const longestBody = 32 * 1024 * 1024;

/**
 * "response body at `id` is `"7"`, not an integer"
 *
 * @param shown the call as it may be shown
 */
export function tellViolation(violation: Violation, shown: CallLog): string {
  const { part, problem, keys } = violation;
  const body = part === 'body' ? shownBody(violation, shown) : undefined;
  const what = placeText(violation, body);
  switch (problem.kind) {
    case 'undocumented':
      return `${what} is not in the document${problem.instead === undefined ? '' : `: ${problem.instead}`}`;
    case 'missing':
      return `${what} is missing`;
    case 'unreadable':
      return `${what} is no JSON`;
    case 'lacks':
      return `${what} lacks ${quote(problem.property)}`;
    case 'additional':
      return `${placeText({ ...violation, keys: [...keys, problem.property] }, body)} is not in the document, which allows nothing else there`;
    case 'value':
      return `${what} is ${[valueText(violation, shown, body), `not ${problem.wanted}`].filter(Boolean).join(', ')}`;
    case 'rule':
      return `${what} is ${valueText(violation, shown, body) ?? 'a value'}, which ${problem.rule}`;
  }
}

const named: Readonly<Partial<Record<Part, string>>> = { query: 'query parameter', path: 'path parameter' };

function placeText({ of, part, name, keys }: Violation, body: unknown): string {
  if (part === 'body') return `${of} ${describePlace(keys, [body])}`;
  if (part === 'path' && name === undefined) return 'the path';
  if (part === 'method') return 'the method';
  const within = keys.length === 0 ? '' : ` at ${quote(keys.join('.'))}`;
  return `${named[part] ?? `${of} ${part}`} ${quote(name ?? '')}${within}`;
}

/** A value as it may be shown; `undefined` for one in a path, which the call shows. */
function valueText({ part, name = '', keys, of }: Violation, shown: CallLog, body: unknown): string | undefined {
  if (part === 'body') return describeValue(valueAt(body, keys), true);
  if (part === 'header') return quoteHeader(headerValues(shown[of].headers, name).join(', '));
  if (part !== 'query') return undefined;
  const { query = '' } = splitTarget(shown.request.path);
  const values = parsePairs(query).flatMap(([key, value]) =>
    key === name || key.startsWith(`${name}[`) ? [value] : [],
  );
  return values.length === 0 ? undefined : quote(values.join(', '));
}

function shownBody({ of }: Violation, { request, response }: CallLog): unknown {
  const message = of === 'request' ? request : response;
  const text = message.body?.data ?? '';
  if (of === 'request' && isForm(message)) return pairsAsValue(parsePairs(text));
  return parseBoundedJson(text, longestBody, 'compared') ?? text;
}
