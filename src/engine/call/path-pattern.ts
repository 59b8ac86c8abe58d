/** Paths in the form in which they are compared: segments without percent-encoding, no empty ones. */
import { decodeSegment, pathSegments } from '../../http-text/target.ts';
import { splitAtTokens, tokenNames } from './variables.ts';

/** A path of a call. `/` alone counts as having no trailing slash. */
export interface RequestPath {
  readonly segments: readonly string[];
  readonly trailingSlash: boolean;
  /** The segments as one text. */
  readonly key: string;
  readonly lowerKey: string;
  /** Like `key`, with every ID replaced by a mark; `undefined` when there is none. */
  readonly idKey: string | undefined;
}

/** A segment with variables that nobody defines: `names` stand between `texts`, `['', '']` for a whole one. */
export interface WildcardSegment {
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

/** A path of an example. */
export interface PathPattern extends RequestPath {
  /** By segment index; empty for a path without wildcards. */
  readonly wildcards: ReadonlyMap<number, WildcardSegment>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^[0-9]+$/;
const idMark = '\u0000';

/** Numbers, UUIDs and very long texts are IDs (postman-app-support#3323 and #4517; the length as others observed it). */
export function isId(segment: string): boolean {
  return segment.length >= 256 || NUMBER.test(segment) || UUID.test(segment);
}

/**
 * Splits a path. Repeated slashes count as one: a base URL that ends in a slash would make its requests unreachable
 * (postman-app-support#12452).
 */
export function parsePath(path: string): RequestPath {
  const segments = pathSegments(path).map(decodeSegment);
  const key = segments.join('/');
  const hasId = segments.some(isId);
  return {
    segments,
    trailingSlash: segments.length > 0 && path.endsWith('/'),
    key,
    lowerKey: key.toLowerCase(),
    idKey: hasId ? segments.map((segment) => (isId(segment) ? idMark : segment)).join('/') : undefined,
  };
}

/**
 * The variable that a segment of a saved path begins with: `:id.json` is `id` and `.json`, for a name ends at the first dot
 * (postman-collection, Url). `undefined` for any other segment.
 */
export function splitPathVariable(segment: string): { readonly name: string; readonly rest: string } | undefined {
  if (!segment.startsWith(':') || segment.length === 1) return undefined;
  const dot = segment.indexOf('.');
  return dot === -1 ? { name: segment.slice(1), rest: '' } : { name: segment.slice(1, dot), rest: segment.slice(dot) };
}

const noWildcards: ReadonlyMap<number, WildcardSegment> = new Map();

/** Prepares an example's path, whose known variables are resolved: the tokens that are left are wildcards. */
export function parsePattern(path: string): PathPattern {
  const parsed = parsePath(path);
  if (!path.includes('{{')) return { ...parsed, wildcards: noWildcards };
  const wildcards = new Map<number, WildcardSegment>();
  for (const [index, segment] of parsed.segments.entries()) {
    const names = tokenNames(segment);
    if (names.length > 0) wildcards.set(index, { names, texts: splitAtTokens(segment) });
  }
  return { ...parsed, wildcards };
}
