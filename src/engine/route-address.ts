/** The path of a saved request, once its variables are known. */
import type { SavedRequest } from './collection.ts';
import { parsePattern, type PathPattern } from './path-pattern.ts';
import { withoutProtocol } from './url-protocol.ts';
import type { Variables } from './variables.ts';

export interface RoutePaths {
  /** The whole path, a base URL's part included (postman-app-support#8774). */
  readonly path: PathPattern;
  /** The path without what the base URL puts in front, where there is such a part: clients replace the base URL whole. */
  readonly withoutBase: PathPattern | undefined;
}

/** Longer paths are cut: no client can send them, and variables could blow them up. */
const longestAddress = 64 * 1024;

/** Host and path are parted by the first slash; `undefined` stands for no path. */
function pathOf(text: string): string | undefined {
  const address = withoutProtocol(text).split(/[?#]/, 1)[0] ?? '';
  const slash = address.indexOf('/');
  return slash === -1 ? undefined : address.slice(slash);
}

/**
 * Parts the written address into its base (what stands before the first slash) and the rest. `{{baseUrl}}users` lacks
 * the slash that its author had in the variable or forgot: the rest then begins behind the variable.
 */
function splitBase(address: string): { base: string; rest: string; glued: boolean } {
  const glued = /^(\{\{[^{}]*\}\})(?=\w)[^./:{}]*(?:\/|$)/.exec(address)?.[1];
  if (glued !== undefined) return { base: glued, rest: address.slice(glued.length), glued: true };
  const slash = address.indexOf('/');
  return slash === -1
    ? { base: address, rest: '', glued: false }
    : { base: address.slice(0, slash), rest: address.slice(slash), glued: false };
}

/** `/users/:id.json` with the value `7` → `/users/7.json`; a name without a value becomes a wildcard. */
function fillPathVariables(rest: string, request: SavedRequest): string {
  if (!rest.includes('/:')) return rest;
  const values = new Map(request.pathVariables.map(({ key, value }) => [key, value]));
  return rest
    .split('/')
    .map((segment) => {
      if (!segment.startsWith(':') || segment.length === 1) return segment;
      // A name ends at the first dot (postman-collection, Url).
      const dot = segment.indexOf('.');
      const name = dot === -1 ? segment.slice(1) : segment.slice(1, dot);
      return (values.get(name) ?? `{{${name}}}`) + (dot === -1 ? '' : segment.slice(dot));
    })
    .join('/');
}

export function routePaths(request: SavedRequest, variables: Variables): RoutePaths {
  const address = request.address.slice(0, longestAddress);
  const { base, rest, glued } = splitBase(address);
  const host = variables.resolve(base).slice(0, longestAddress);
  const prefix = pathOf(host);
  const tail = variables.resolve(fillPathVariables(rest, request)).slice(0, longestAddress).split(/[?#]/, 1)[0] ?? '';
  const separator = glued && (prefix === undefined || tail.startsWith('/')) ? '/' : '';
  const path = parsePattern((prefix ?? '') + separator + tail);
  const hasPrefix = prefix !== undefined && parsePattern(prefix).segments.length > 0 && rest !== '';
  return { path, withoutBase: hasPrefix ? parsePattern(separator + tail) : undefined };
}
