/**
 * Puts a step of an explanation in words. Every value comes from the two requests as they are given here: whoever gives redacted ones
 * gets sentences that hold nothing else.
 */
import type { Call } from '../call/call.ts';
import { parsePattern, type RequestPath } from '../call/path-pattern.ts';
import type { Example } from '../collection.ts';
import type { MockRequest } from '../exchange.ts';
import type { BodyDifference, ExplainedCandidate, ExplainedStep, Finding, SavedExample } from '../explanation.ts';
import { captureSegment } from '../match/path-score.ts';
import { isPlaceholder, type PassedVariable } from '../match/route-address.ts';
import { headerNames, matchHeadersHeader } from '../match/selectors.ts';
import { parseCanonical, valueAt } from './json-difference.ts';
import { describePlace, describeValue, hidden, quote } from './quote.ts';

/** What the words may show: nothing else of the call and of the examples is in them. */
export interface Shown {
  readonly sent: MockRequest;
  /** The request that an example was saved for. Its body is of no use where nothing is told about it: it may be large. */
  readonly savedFor: (saved: SavedExample, isBodyTold: boolean) => MockRequest;
  /** A name that stands in the collection. */
  readonly show: (name: string) => string;
}

/** What a sentence about one candidate may show. */
export interface Sides {
  readonly sent: Call;
  /** The candidate's own request. */
  readonly saved: Call;
  readonly example: Example;
  readonly show: Shown['show'];
}

/** An example by name and place: `"OK" (Users > Get user)`. @param hasPlace whether its place is told */
export function describeExample({ name, place }: Example, show: Shown['show'], hasPlace = true): string {
  const where = hasPlace ? place.path.slice(0, -1).map(show).join(' > ') : '';
  // Every backtick of an explanation begins or ends a quote.
  return `"${show(name)}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
}

/** The differences that keep a candidate out. @param reasons what each of its steps found, in words */
export const differencesIn = ({ steps }: ExplainedCandidate, reasons: readonly string[] = []): readonly string[] =>
  reasons.filter((_, index) => steps[index]?.fits === false);

/** What a step compared, and what the difference was, e.g. "query: `page=3`, example has `page=1`". */
export function describeStep(step: ExplainedStep, sides: Sides): string {
  const { sent, saved } = sides;
  switch (step.step) {
    case 'method':
      return step.fits
        ? `method ${quote(saved.method)}`
        : `method ${quote(sent.method)}, example has ${quote(saved.method)}`;
    case 'selector':
      return describeSelector(step, step.fits, sides);
    case 'path':
      return describePath(step, sides);
    case 'query':
      return describeQuery(step, sides);
    case 'headers':
      return describeHeaders(step, sides);
    case 'body':
      return step.difference === undefined ? 'the body is equal' : describeBody(step.difference, sent, saved);
  }
}

type FindingOf<Step extends Finding['step']> = Extract<Finding, { readonly step: Step }>;

function describeSelector(
  { header, statuses }: FindingOf<'selector'>,
  fits: boolean,
  { sent, example, show }: Sides,
): string {
  const has = {
    'x-mock-response-code': String(example.status),
    'x-mock-response-id': show(example.id),
    'x-mock-response-name': show(example.name),
  };
  const text = sent.header(header)?.trim() ?? hidden;
  const asked = quote(text);
  if (statuses !== undefined) {
    const status = /^\d{3}$/.test(text) ? text : asked;
    return `${header}: ${status} was asked for; saved here: ${statuses.map(String).join(', ')}`;
  }
  return `${header} asks for ${asked}${fits ? '' : `, example has ${quote(has[header])}`}`;
}

function describePath(
  { match, baseSegments, captures, fixed, passed }: FindingOf<'path'>,
  { sent, saved, show }: Sides,
): string {
  const savedPath = { ...saved.path, segments: saved.path.segments.slice(baseSegments) };
  const [path, pattern] = [pathText(sent.path), pathText(savedPath)];
  const base = baseSegments === 0 ? '' : ' without the base URL part of the path';
  if (passed !== undefined) {
    const why = describePassed(passed, ({ segment }) => saved.path.segments[segment] ?? hidden, show);
    return `path ${path} fits ${pattern}${base} as nothing else does: Postman's cloud would answer 404, for ${why}`;
  }
  switch (match) {
    case undefined: {
      // The surprise of those who expect `:id` to stand for anything.
      const hint =
        fixed === undefined
          ? ''
          : ` (its ${quote(`:${show(fixed.name)}`)} has the value ${quote(saved.path.segments[fixed.segment] ?? hidden)})`;
      return `path ${path}, example has ${pattern}${hint}`;
    }
    case 'exact':
      return `path ${path} is the example's${base}`;
    case 'wildcard':
    case 'trailing slash and wildcard': {
      const { wildcards } = parsePattern(savedPath.segments.join('/'));
      const values = new Map(
        Array.from(wildcards, ([index, wildcard]) => [
          ...(captureSegment(sent.path.segments[index] ?? '', wildcard) ?? []),
        ]).flat(),
      );
      const parts = captures.map((name) =>
        values.has(name)
          ? `${quote(name)} = ${quote(values.get(name) ?? hidden)}`
          : `${quote(hidden)} = ${quote(hidden)}`,
      );
      const slash = match === 'wildcard' ? '' : ', but for the trailing slash';
      return `path ${path} fits ${pattern}${base} with ${parts.join(', ')}${slash}`;
    }
    case 'similar':
      return `path ${path} is similar to ${pattern}, and no path is nearer`;
    case 'trailing slash':
    case 'case':
    case 'trailing slash and case':
    case 'IDs':
    case 'trailing slash and IDs':
      return `path ${path} is ${pattern}${base} but for ${match}`;
  }
}

/**
 * What a call passed over, e.g. "`:ownerId` is `<integer>` in the example".
 * @param valueOf a value of somebody's, as it may be shown
 */
export function describePassed(
  passed: readonly PassedVariable[],
  valueOf: (variable: PassedVariable) => string,
  show: (text: string) => string,
): string {
  const parts = passed.map((variable) => {
    const { written, value } = variable;
    const shown = isPlaceholder(value) ? show(value) : valueOf(variable);
    return `${quote(show(written))} is ${value === '' ? 'empty' : quote(shown)}`;
  });
  return `${parts.join(' and ')} in the example`;
}

export function pathText({ segments, trailingSlash }: Pick<RequestPath, 'segments' | 'trailingSlash'>): string {
  return quote(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}

/** A parameter as it stands in a URL, once for each value: one value may hold a comma. */
export const describePair = (name: string, values: readonly string[] | undefined): string =>
  quote(values?.map((value) => `${name}=${value}`).join('&') ?? hidden);

/** What differs between the parameters of a call and of an example, the first few of it. */
function describeQuery({ equal, differences }: FindingOf<'query'>, { sent, saved }: Sides): string {
  if (differences.length === 0) {
    return equal === 0 ? 'no query parameters' : `all query parameters are equal (${String(equal)})`;
  }
  const parts = differences.slice(0, 3).map(({ name, isSent, isSaved }) => {
    const [sentText, savedText] = [sent, saved].map(({ query }) => describePair(name, query.get(name)));
    if (!isSent) return `${savedText} was not sent`;
    return isSaved ? `${sentText}, example has ${savedText}` : `${sentText} is not in the example`;
  });
  const more = differences.length - parts.length;
  return `query: ${[...parts, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ')}`;
}

function describeHeaders({ names, areNamedByCall, difference }: FindingOf<'headers'>, { sent, saved }: Sides): string {
  const shown = areNamedByCall ? headerNames(sent.header(matchHeadersHeader) ?? '') : names;
  const nameOf = (name: string): string => (shown.includes(name) ? name : hidden);
  if (difference === undefined) return `headers ${quote(names.map(nameOf).join(', '))} are equal`;
  const { name, isSent, isSaved } = difference;
  const has = isSaved ? `example has ${quoteHeader(saved.header(name))}` : 'the example has none';
  const header = `header ${quote(nameOf(name))}`;
  return isSent ? `${header} is ${quoteHeader(sent.header(name))}, ${has}` : `${header} was not sent, ${has}`;
}

/** A scheme with masked credentials behind it. */
const masked = /^(?:apikey|basic|bearer|digest|dpop|hoba|mutual|negotiate|token) \*{3}$/i;

/** A header's value. Masked credentials (`Bearer ***`) are told as hidden: their scheme alone explains no difference. */
export function quoteHeader(value: string | undefined): string {
  return quote(value === undefined || masked.test(value) ? hidden : value);
}

const parse = (canonical: string | undefined): unknown => canonical && parseCanonical(canonical);

const fromCharacter = (what: string, from: number): string =>
  `${what} differs from the example's from character ${String(from + 1)} on`;

/** Where and how `sent` has another body than `saved`. */
function describeBody(difference: BodyDifference, sent: Call, saved: Call): string {
  switch (difference.kind) {
    case 'value': {
      const { keys, isSent, isSaved, from } = difference;
      const [sentJson, savedJson] = [parse(sent.canonicalBody()), parse(saved.canonicalBody())];
      const what = describePlace(keys, [sentJson, savedJson]);
      if (from !== undefined) return fromCharacter(what, from);
      const has = describeValue(valueAt(savedJson, keys), isSaved);
      return `${what} is ${describeValue(valueAt(sentJson, keys), isSent)}, example has ${has}`;
    }
    case 'text':
      return difference.from === undefined
        ? `body is ${quote(sent.text())}, example has ${quote(saved.text())}`
        : fromCharacter('body', difference.from);
    case 'type': {
      const type = sent.mediaType();
      if (difference.saved !== 'JSON') {
        return `the example's body is ${quote(difference.saved)}, the call has ${quote(type)}`;
      }
      return `the example's body is JSON, the call ${type === '' ? 'has no Content-Type' : `says it is ${quote(type)}`}`;
    }
    case 'same JSON as text': {
      const lacks = "the example's request has no `Content-Type: application/json`";
      const nor = difference.isSentAsJson ? '' : ', nor has the call';
      return `the body is the same JSON, but is compared as text: ${lacks}${nor}`;
    }
    case 'graphql':
      if (difference.part !== 'operation') return `the GraphQL ${describePart(difference.part)} of the example`;
      return `the GraphQL operation is ${operationOf(sent)}, example has ${operationOf(saved)}`;
    case 'not sent':
      return 'no body was sent, the example has one';
    case 'not saved':
      return 'the example has no body';
    case 'file':
      return "the example's body is a file, which is never compared";
    case 'no JSON':
      return 'the body is no JSON that can be compared';
    case 'no GraphQL':
      return 'the body is no GraphQL request';
    case 'fields':
      return 'the form fields differ from those of the example';
    case 'unknown':
      return 'the bodies differ';
  }
}

const describePart = (part: 'query' | 'variables'): string =>
  part === 'query' ? 'query differs from that' : 'variables differ from those';

const operationOf = (call: Call): string => quote(call.graphql()?.operationName ?? hidden);
