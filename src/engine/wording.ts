/** The words of an explanation: what was compared, and what the difference was. */
import type { Call } from './call.ts';
import type { Example } from './collection.ts';
import type { PathMatch } from './path-score.ts';
import type { PathPattern } from './path-pattern.ts';
import { fitsGroup, type QueryMatch, type QueryPattern } from './query-score.ts';
import type { Route } from './route.ts';

const longestQuote = 120;
/** Of a path through JSON, which says what stands there: without its end it says little. */
const longestJsonPath = 480;

/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts
 * may differ in nothing else, and what redacts a report has to see where a line begins.
 */
export function quote(value: string, longest = longestQuote): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `\`${cut
    .replaceAll('\n', '␊')
    .replaceAll('\r', '␍')
    .replace(/[\p{Cc}`]/gu, ' ')}\``;
}

/** The keys that lead to a place in a JSON body: `body at \`user.name\``, `body` for the root. */
export function describeBodyPath(path: string): string {
  return path === '' ? 'body' : `body at ${quote(path, longestJsonPath)}`;
}

/** An example by name and place: `"OK" (Users > Get user)`. */
export function describeExample({ name, place }: Example): string {
  const where = place.path.slice(0, -1).join(' > ');
  // Every backtick of an explanation begins or ends a quote.
  return `"${name}"${where === '' ? '' : ` (${where})`}`.replaceAll('`', "'");
}

function pathText({ segments, trailingSlash }: Pick<PathPattern, 'segments' | 'trailingSlash'>): string {
  return quote(`/${segments.join('/')}${trailingSlash ? '/' : ''}`);
}

/** Why a path got its score. */
export function pathReason({ paths }: Route, { path }: Call, { step, captures }: PathMatch, viaBase: boolean): string {
  const pattern = viaBase ? (paths.withoutBase ?? paths.path) : paths.path;
  const sent = pathText(path);
  const saved = pathText(pattern);
  const base = viaBase ? ' without the base URL part of the path' : '';
  const values = Array.from(captures ?? [], ([name, value]) => `${quote(name)} = ${quote(value)}`).join(', ');
  switch (step) {
    case 'exact':
      return `path ${sent} is the example's${base}`;
    case 'wildcard':
    case 'trailing slash and wildcard':
      return `path ${sent} fits ${saved}${base} with ${values}${step === 'wildcard' ? '' : ', but for the trailing slash'}`;
    case 'similar':
      return `path ${sent} is similar to ${saved}, and no path is nearer`;
    case 'trailing slash':
    case 'case':
    case 'trailing slash and case':
    case 'IDs':
    case 'trailing slash and IDs':
      return `path ${sent} is ${saved}${base} but for ${step}`;
  }
}

export function pathDifference({ paths, example }: Route, { path }: Call): string {
  const { address, pathVariables } = example.request;
  // The surprise of those who expect `:id` to stand for anything.
  const [fixed] = pathVariables.filter(({ key }) => address.includes(`:${key}`));
  const hint = fixed === undefined ? '' : ` (its ${quote(`:${fixed.key}`)} has the value ${quote(fixed.value)})`;
  return `path ${pathText(path)}, example has ${pathText(paths.path)}${hint}`;
}

/** A parameter as it stands in a URL, once for each value: one value may hold a comma. */
function quotePairs(key: string, values: readonly string[]): string {
  return quote(values.map((value) => `${key}=${value}`).join('&'));
}

/** What differs between the parameters of a call and of an example, the first few of it. */
function queryDifferences({ groups }: QueryPattern, { query }: Call): string[] {
  const differences: string[] = [];
  const saved = new Set<string>();
  for (const group of groups) {
    const { key, values, wildcards } = group;
    saved.add(key);
    const sent = query.get(key);
    const savedText = quotePairs(key, [...values, ...wildcards.map((name) => `{{${name}}}`)]);
    if (sent === undefined) differences.push(`${savedText} was not sent`);
    else if (!fitsGroup(group, sent)) differences.push(`${quotePairs(key, sent)}, example has ${savedText}`);
  }
  for (const [key, sent] of query) {
    if (!saved.has(key)) differences.push(`${quotePairs(key, sent)} is not in the example`);
  }
  return differences.length > 3 ? [...differences.slice(0, 3), `${String(differences.length - 3)} more`] : differences;
}

/** Whether a query is the example's, and where not. */
export function explainQuery(
  { query: pattern }: Route,
  call: Call,
  match: QueryMatch,
): { readonly fits: boolean; readonly reason: string } {
  if (match.matched + match.partial + match.missing === 0) return { fits: true, reason: 'no query parameters' };
  const differences = queryDifferences(pattern, call);
  if (differences.length > 0) return { fits: false, reason: `query: ${differences.join('; ')}` };
  return { fits: true, reason: `all query parameters are equal (${String(match.matched)})` };
}

export function headerDifference(route: Route, call: Call, name: string): string {
  const sent = call.header(name);
  const saved = route.headers().get(name);
  const savedText = saved === undefined ? 'the example has none' : `example has ${quote(saved)}`;
  return sent === undefined
    ? `header ${quote(name)} was not sent, ${savedText}`
    : `header ${quote(name)} is ${quote(sent)}, ${savedText}`;
}
