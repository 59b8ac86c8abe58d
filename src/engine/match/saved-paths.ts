/** Reads paths of saved requests for all but matching: where variables stand, and whether one begins with `/~`. */
import { once, readTarget } from '../call/call.ts';
import { textCloseness, type Effort } from './alike.ts';
import type {
  CollectionRequest,
  Environment,
  FilledVariable,
  PathVariable,
  SavedPaths,
  SavedRequest,
  Variable,
} from '../collection.ts';
import { parsePath, type RequestPath } from '../call/path-pattern.ts';
import { captureSegment, scorePath } from './path-score.ts';
import { growthOfUrls, namesIn, routeAddress, writtenVariables, type RoutePaths } from './route-address.ts';
import { createVariables, type Variables } from '../call/variables.ts';

/** The most comparing steps for one call. */
const effortPerCall = 200_000;
/** The most segments that are compared for one call; of longer paths only the starts and the ends are. */
const mostCompared = 20_000;

/** The requests of one collection, with its variables. */
export interface PathSource {
  readonly requests: readonly CollectionRequest[];
  readonly variables: Variables;
}

const noVariables = createVariables([], []);

/** Remembers what it has read of each saved request. @param sources the collections of a mock */
export function createSavedPaths(sources: readonly PathSource[]): SavedPaths {
  const known = new WeakMap<SavedRequest, NamedPath>();
  const variablesOf = once(
    () => new Map(sources.flatMap((source) => savedIn(source).map((saved) => [saved, source.variables] as const))),
  );
  const read = (saved: SavedRequest): NamedPath => {
    const named = known.get(saved) ?? readNamedPath(saved, variablesOf().get(saved) ?? noVariables);
    known.set(saved, named);
    return named;
  };
  return {
    names: once(
      () =>
        new Set(
          sources.flatMap((source) => [
            ...savedIn(source).flatMap(({ address }) => address.split('/').flatMap(namesIn)),
            ...source.variables.nestedNames,
          ]),
        ),
    ),
    read,
    find: (target, saved) => {
      const named = read(saved);
      if (named.variables.length === 0) return [];
      const { path } = readTarget(target);
      return bestShifts(named, path).flatMap((shift) => fill(named, path.segments, shift));
    },
  };
}

const savedIn = ({ requests }: Pick<PathSource, 'requests'>): readonly SavedRequest[] =>
  requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);

function fill({ paths, variables }: NamedPath, sent: readonly string[], shift: number): readonly FilledVariable[] {
  return variables.flatMap(({ name, segment }) => {
    const text = sent[segment + shift];
    if (text === undefined) return [];
    const wildcard = paths.path.wildcards.get(segment);
    const part = wildcard && captureSegment(text, wildcard)?.get(name);
    return [{ name, segment: segment + shift, values: part === undefined || part === text ? [text] : [text, part] }];
  });
}

interface NamedPath {
  readonly paths: RoutePaths;
  readonly segments: readonly string[];
  readonly variables: readonly PathVariable[];
}

function readNamedPath(request: SavedRequest, variables: Variables): NamedPath {
  const { paths } = routeAddress(request, variables);
  const wildcards = Array.from(paths.path.wildcards, ([segment, { names }]) =>
    names.map((name) => ({ name, segment })),
  ).flat();
  const countOf = (path: string): number => parsePath(path).segments.length;
  // Variables that have values: only the request as it was written has their names. A value may be several segments.
  const written = writtenVariables(request, variables).flatMap(({ name, before, through }) => {
    const from = countOf(before);
    return Array.from({ length: Math.max(0, countOf(through) - from) }, (_, index) => ({
      name,
      segment: from + index,
    }));
  });
  const isWildcard = ({ name, segment }: PathVariable) =>
    wildcards.some((wildcard) => wildcard.segment === segment && wildcard.name === name);
  const variablesInPath = [...wildcards, ...written.filter((variable) => !isWildcard(variable))];
  return { paths, segments: paths.path.segments, variables: variablesInPath };
}

/**
 * By how many segments the saved path is shifted to lie best on the call's: 0 where both have equally many, back by those of
 * the base URL where it fits without them. Several shifts where they are equally good.
 */
function bestShifts({ paths: { path, withoutBase }, variables }: NamedPath, sent: RequestPath): readonly number[] {
  const difference = sent.segments.length - path.segments.length;
  if (difference === 0) return [0];
  if (withoutBase !== undefined && scorePath(withoutBase, sent, true) !== undefined) return [difference];
  const effort: Effort = { left: effortPerCall };
  const isVariable = new Set(variables.map(({ segment }) => segment));
  const alike = (shift: number): number =>
    path.segments.reduce((sum, saved, index) => {
      const segment = sent.segments[index + shift];
      return segment === undefined || isVariable.has(index) ? sum : sum + textCloseness(segment, saved, effort);
    }, 0);
  const isLong = (Math.abs(difference) + 1) * path.segments.length > mostCompared;
  const least = Math.min(0, difference);
  const shifts = isLong
    ? [0, difference]
    : Array.from({ length: Math.abs(difference) + 1 }, (_, index) => least + index);
  const closeness = shifts.map(alike);
  const best = Math.max(...closeness);
  return shifts.filter((_, index) => closeness[index] === best);
}

const mentionsTilde = (text: string): boolean => /~|%7e/i.test(text);

/** Whether a request or example has a path that begins with `/~`, which is how calls name their sessions. */
export function hasTildePaths(
  { requests, variables }: { readonly requests: readonly CollectionRequest[]; readonly variables: readonly Variable[] },
  environment: Environment | undefined,
): boolean {
  const inEnvironment = environment?.variables ?? [];
  const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
  const ofUrls = createVariables(variables, inEnvironment).sharing(growthOfUrls);
  return savedIn({ requests })
    .filter(
      ({ address, pathVariables }) =>
        anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)),
    )
    .some((saved) => {
      const { path, withoutBase } = routeAddress(saved, ofUrls).paths;
      return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}
