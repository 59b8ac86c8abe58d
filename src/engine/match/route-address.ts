/** The path of a saved request, once its variables are known, and the parameters that its variables hold. */
import type { KeyValue, SavedRequest } from '../collection.ts';
import { parsePattern, splitPathVariable, type PathPattern } from '../call/path-pattern.ts';
import { splitQuery, withoutScheme } from '../read/read-url.ts';
import { decodeSegment } from '../../http-text/target.ts';
import { tokenNames, type Variables } from '../call/variables.ts';

/** The paths by which a request may be called. */
export interface RoutePaths {
  /** The whole path, a base URL's part included (postman-app-support#8774). */
  readonly path: PathPattern;
  /** The path without what the base URL puts in front, where there is such a part: clients replace the base URL whole. */
  readonly withoutBase: PathPattern | undefined;
}

/** Path and parameters of a saved request's URL. */
export interface RouteAddress {
  readonly paths: RoutePaths;
  /** The whole path as it is written once its variables are known: neither decoded nor folded. */
  readonly path: string;
  /** Query parameters within the variables of the address, resolved; those that the request lists stand beside it. */
  readonly query: readonly KeyValue[];
}

/** What clients replace by values of their own; it counts as a wildcard where nothing else fits. */
export type Replaceable = 'placeholder' | 'value';

/** A variable of a saved path that a call passed over. */
export interface PassedVariable {
  readonly name: string;
  /** As it stands in the address: `:name`, `{{name}}` or a placeholder. */
  readonly written: string;
  /** '' for an empty variable. */
  readonly value: string;
  /** Where the value stands among the segments of the whole path. */
  readonly segment: number;
}

/** The paths of a request once more, where what a client replaces are wildcards. */
export interface LoosePaths extends RoutePaths {
  readonly passed: readonly PassedVariable[];
}

/** `<integer>`, as Postman's generator of collections writes what it knows the type of alone. */
export function isPlaceholder(text: string): boolean {
  return /^<[^<>]+>$/.test(text.trim());
}

/** Whether what stands in a path is nothing, or a placeholder. */
export const isOpen = (value: string): boolean => value === '' || isPlaceholder(value);

/** Characters that variables may add to the URLs of all examples together: they are resolved as the collection is loaded. */
export const growthOfUrls = 16 * 1024 * 1024;

/** Longer paths are cut: no client can send them, and variables could blow them up. */
const longestAddress = 64 * 1024;

/**
 * Parts the written address into its base (what stands before the first slash) and the rest. `{{baseUrl}}users` lacks
 * the slash, which the variable's value ends with or the author forgot: the rest then begins behind the variable.
 */
function splitBase(address: string): { base: string; rest: string; glued: boolean } {
  const glued = /^(\{\{[^{}]*\}\})(?=\w)[^./:{}]*(?:\/|$)/.exec(address)?.[1];
  if (glued !== undefined) return { base: glued, rest: address.slice(glued.length), glued: true };
  const slash = address.indexOf('/');
  return slash === -1
    ? { base: address, rest: '', glued: false }
    : { base: address.slice(0, slash), rest: address.slice(slash), glued: false };
}

/** Begins the token of a `:name` without a value, so that no collection variable of the same name fills it in. */
const unvalued = '{{\u0000';

const wildcardOf = (name: string): string => `${unvalued}${name.replace(/[{}]/g, '')}}}`;

/** `/users/:id.json` with the value `7` → `/users/7.json`; a name without a value becomes a wildcard of its own kind. */
function fillPathVariables(path: string, request: SavedRequest): string {
  const values = new Map(request.pathVariables.map(({ key, value }) => [key, value]));
  return path
    .split('/')
    .map((segment) => {
      const variable = splitPathVariable(segment);
      if (variable === undefined) return segment;
      const { name, rest } = variable;
      return (values.get(name) ?? wildcardOf(name)) + rest;
    })
    .join('/');
}

/** The address behind its base, with path variables filled in and variables resolved. */
function resolveRest(rest: string, request: SavedRequest, variables: Variables): string {
  const filled = rest.includes('/:') ? fillPathVariables(rest, request) : rest;
  return variables.resolve(filled).replaceAll(unvalued, '{{').slice(0, longestAddress);
}

/** Resolves a saved request's address with `variables`. */
export function routeAddress(request: SavedRequest, variables: Variables): RouteAddress {
  const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
  const host = splitQuery(withoutScheme(variables.resolve(base).slice(0, longestAddress)));
  // Host and path are parted by the first slash.
  const slash = host.address.indexOf('/');
  const prefix = slash === -1 ? undefined : host.address.slice(slash);
  // An empty list of segments is read as `/`. Where a path follows a query, the query is left out.
  const isWhole = rest === '' || (rest === '/' && host.query.length > 0);
  const tail = isWhole ? { address: '', query: host.query } : splitQuery(resolveRest(rest, request, variables));
  const separator = glued && (prefix === undefined || tail.address.startsWith('/')) ? '/' : '';
  const path = (prefix ?? '') + separator + tail.address;
  const hasPrefix = prefix !== undefined && parsePattern(prefix).segments.length > 0 && !isWhole;
  return {
    paths: {
      path: parsePattern(path),
      withoutBase: hasPrefix ? parsePattern(separator + tail.address) : undefined,
    },
    path,
    query: tail.query,
  };
}

/**
 * The paths of a request with wildcards for placeholders and for variables that are empty, and for the values of its `:name`
 * segments too where `kind` says so; `undefined` where there is nothing of the kind.
 */
export function loosePaths(request: SavedRequest, variables: Variables, kind: Replaceable): LoosePaths | undefined {
  const { base, rest } = splitBase(request.address.slice(0, longestAddress));
  // What begins a variable or a placeholder, or may be a placeholder that is percent-encoded: most paths have none of them.
  if (!/[:{<%]/.test(rest)) return undefined;
  const segments = rest.split('/');
  const passed: PassedVariable[] = [];
  const segmentOf = (index: number): number =>
    routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).paths.path.segments
      .length;
  const values = new Map(
    request.pathVariables.map(({ key, value }) => [key, decodeSegment(variables.resolve(value)).trim()]),
  );
  const loosen = (segment: string, index: number): string => {
    const pass = (name: string, written: string, value: string): string => {
      passed.push({ name, written, value, segment: segmentOf(index) });
      return wildcardOf(name);
    };
    const decoded = decodeSegment(segment);
    if (isPlaceholder(decoded)) return pass(decoded, decoded, decoded);
    const variable = splitPathVariable(segment);
    if (variable === undefined) {
      return segment.replace(/\{\{([^{}]*)\}\}/g, (token: string, name: string) => {
        const value = variables.resolve(token).trim();
        return isOpen(value) ? pass(name, token, value) : token;
      });
    }
    const { name, rest } = variable;
    const value = values.get(name);
    if (value === undefined || (kind === 'placeholder' && !isOpen(value))) return segment;
    return pass(name, `:${name}`, value) + rest;
  };
  const address = base + segments.map(loosen).join('/');
  if (passed.length === 0 || (kind === 'value' && passed.every(({ value }) => isOpen(value)))) return undefined;
  return { ...routeAddress({ ...request, address }, variables).paths, passed };
}

/** A variable in the path of a saved request, as it is written there. */
export interface WrittenVariable {
  readonly name: string;
  /** The path up to its segment, and with it, variables resolved. */
  readonly before: string;
  readonly through: string;
}

/** The `:name` and `{{name}}` behind the base of a saved request's address, whether or not they have values. */
export function writtenVariables(request: SavedRequest, variables: Variables): readonly WrittenVariable[] {
  const { base, rest, glued } = splitBase(request.address.slice(0, longestAddress));
  const segments = (glued ? `/${rest}` : rest).split('/');
  const upTo = (index: number): string =>
    routeAddress({ ...request, address: base + segments.slice(0, index).join('/') }, variables).path;
  return segments.flatMap((segment, index) =>
    namesIn(segment).map((name) => ({ name, before: upTo(index), through: upTo(index + 1) })),
  );
}

/** The variables in one segment of an address: `:id` and `:id.json` are named `id`. */
export function namesIn(segment: string): readonly string[] {
  const variable = splitPathVariable(segment);
  return variable === undefined ? tokenNames(segment) : [variable.name];
}
