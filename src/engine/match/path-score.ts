/** How well a path fits an example's: the ladder of Postman's matching algorithm (Postman docs, Nov 2023). */
import type { PathPattern, RequestPath, WildcardSegment } from '../call/path-pattern.ts';

/** What the variables of a path or a query stand for, by name. */
export type Captures = ReadonlyMap<string, string>;

/** The step of the ladder that fits. */
export type PathStep =
  | 'exact'
  | 'trailing slash'
  | 'case'
  | 'trailing slash and case'
  | 'wildcard'
  | 'trailing slash and wildcard'
  | 'IDs'
  | 'trailing slash and IDs'
  | 'similar';

/** How a path fits. */
export interface PathMatch {
  readonly step: PathStep;
  readonly score: number;
  /** What the wildcards stand for; `undefined` on the steps that have none. */
  readonly captures: Captures | undefined;
}

const matches = {
  exact: { step: 'exact', score: 100, captures: undefined },
  slash: { step: 'trailing slash', score: 95, captures: undefined },
  case: { step: 'case', score: 90, captures: undefined },
  slashAndCase: { step: 'trailing slash and case', score: 85, captures: undefined },
  ids: { step: 'IDs', score: 79, captures: undefined },
  slashAndIds: { step: 'trailing slash and IDs', score: 75, captures: undefined },
  similar: { step: 'similar', score: 70, captures: undefined },
} as const satisfies Record<string, PathMatch>;

/** Each variable takes at least one character and as few as it can. */
function capture(text: string, { names, texts }: WildcardSegment, captures: Map<string, string>): boolean {
  const [first = '', ...rest] = texts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let start = first.length;
  for (const [index, name] of names.entries()) {
    const next = rest[index];
    const stop = next === undefined ? end : text.indexOf(next, start + 1);
    if (stop === -1 || stop > end || stop <= start) return false;
    captures.set(name, text.slice(start, stop));
    start = stop + (next?.length ?? 0);
  }
  return true;
}

/** What the variables of one segment stand for in a call's; `undefined` when the two do not fit. */
export function captureSegment(segment: string, wildcard: WildcardSegment): Captures | undefined {
  const captures = new Map<string, string>();
  return capture(segment, wildcard, captures) ? captures : undefined;
}

/** Whether a segment of a call fits one with variables. */
export function fitsWildcard(segment: string, wildcard: WildcardSegment): boolean {
  return capture(segment, wildcard, new Map());
}

/** What the variables of a path and of a query stand for; where both have a name, the path's counts. */
export function joinCaptures(inPath: Captures | undefined, inQuery: Captures | undefined): Captures | undefined {
  if (inPath === undefined || inQuery === undefined) return inPath ?? inQuery;
  return new Map([...inQuery, ...inPath]);
}

/**
 * What the wildcards of an example's path stand for in a call's path, `undefined` when the two do not fit. A wildcard
 * covers one whole segment (Postman docs); one with text around it covers its part of the segment (ours).
 */
export function captureWildcards(pattern: PathPattern, path: RequestPath): Captures | undefined {
  if (pattern.wildcards.size === 0 || pattern.segments.length !== path.segments.length) return undefined;
  const captures = new Map<string, string>();
  for (const [index, segment] of path.segments.entries()) {
    const wildcard = pattern.wildcards.get(index);
    if (wildcard === undefined ? segment !== pattern.segments[index] : !capture(segment, wildcard, captures)) {
      return undefined;
    }
  }
  return captures;
}

/**
 * The first step of the ladder that fits, without the last resort (similar paths).
 * @param wildcards `false` leaves out the wildcard steps (`config.matchWildcards`).
 */
export function scorePath(pattern: PathPattern, path: RequestPath, wildcards: boolean): PathMatch | undefined {
  const sameEnd = pattern.trailingSlash === path.trailingSlash;
  if (pattern.key === path.key) return sameEnd ? matches.exact : matches.slash;
  if (pattern.lowerKey === path.lowerKey) return sameEnd ? matches.case : matches.slashAndCase;
  const captures = wildcards ? captureWildcards(pattern, path) : undefined;
  if (captures !== undefined && sameEnd) return { step: 'wildcard', score: 80, captures };
  if (pattern.idKey !== undefined && pattern.idKey === path.idKey) return sameEnd ? matches.ids : matches.slashAndIds;
  // The documented ladder has no row for both; without one `/users/7/` would miss `/users/{{id}}`.
  return captures === undefined ? undefined : { step: 'trailing slash and wildcard', score: 75, captures };
}

/** Where nothing else fits, and the path is only similar (`similar-paths.ts`). */
export const similarMatch: PathMatch = matches.similar;
