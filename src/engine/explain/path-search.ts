/** Goes through the examples whose path is not the call's, roughly the nearest first, with bounded effort. */
import type { Call } from '../call/call.ts';
import type { ExplainedStep } from '../explanation.ts';
import { textCloseness, type Effort } from '../match/alike.ts';
import type { RouteTable } from '../match/match.ts';
import {
  createPathComparer,
  mostOfLengths,
  newEfforts,
  type CompareEfforts,
  type PathComparer,
} from './path-closeness.ts';
import type { PathGroup } from '../match/similar-paths.ts';
import { scoreQuery } from '../match/query-score.ts';
import type { Route } from '../match/route.ts';
import { isAskedFor, isByUrl, type Selectors } from '../match/selectors.ts';

/** A call that is compared with examples. */
export interface ComparedCall {
  readonly call: Call;
  readonly selectors: Selectors;
  /** The routes of each method. */
  readonly tables: ReadonlyMap<string, RouteTable>;
}

/** A candidate and its place in the order. */
export interface RankedCandidate {
  readonly route: Route;
  /** Of all steps. */
  readonly score: number;
  readonly droppedBy: ExplainedStep['step'] | undefined;
  /** Orders those that were dropped: 0 is nearest. */
  readonly distance: number;
}

/** The distance of an example whose path has nothing in common with the call's. */
const farthestPath = 90;

/** The same where the example is asked for by ID or name; also the distance of a name that has nothing in common. */
const farthestOfAsked = 45;

/** The distance of a wrong method whose path is wrong too: two mistakes weigh more than a segment more or less. */
const wrongMethodAndPath = 25;

/** Routes of one method whose paths have the same number of segments. */
interface Group {
  readonly isRightMethod: boolean;
  readonly paths: PathGroup<Route>;
  /** The least distance before paths are compared (`base`), and the most that a path can add to it (`farthest`). */
  readonly base: number;
  readonly farthest: number;
  /** The least distance that the paths which are not compared yet can have. */
  least: number;
  /** `undefined` until the first of them is asked for. */
  comparer: PathComparer | undefined;
  /** The index of the path that is compared next. */
  next: number | undefined;
}

/**
 * Candidates over all methods and lengths of paths, whose path is not the call's, roughly the nearest first.
 * @param done routes that are left out
 * @param limit the distance beyond which candidates are of no use; infinite for as long as any is
 */
export function* candidatesByPath(
  explained: ComparedCall,
  done: ReadonlySet<Route>,
  limit: () => number,
  efforts = newEfforts(),
): Generator<RankedCandidate> {
  const groups = groupRoutes(explained);
  for (;;) {
    let [group] = groups;
    for (const each of groups) if (group === undefined || each.least < group.least) group = each;
    if (group === undefined || group.least === Infinity || group.least > limit()) return;
    if (efforts.comparing.left < 0 && limit() < Infinity) return;
    const candidate = takeNext(group, explained, done, limit(), efforts);
    if (candidate !== undefined) yield candidate;
  }
}

function groupRoutes({ call, selectors, tables }: ComparedCall): readonly Group[] {
  const sent = call.path.segments.length;
  return [...tables].flatMap(([method, { groups }]) =>
    Array.from(groups(), ([length, paths]): Group => {
      const isRightMethod = method === call.method;
      const base = isRightMethod ? (isByUrl(selectors) ? 10 : 3) : wrongMethodAndPath;
      const farthest = isRightMethod && !isByUrl(selectors) ? farthestOfAsked : farthestPath;
      const least = base + farthest * (1 - mostOfLengths(sent, length));
      return { isRightMethod, paths, base, farthest, least, comparer: undefined, next: undefined };
    }),
  );
}

/** Compares the next path of a group; `undefined` where that is done, farther off than the limit, or yet to be found. */
function takeNext(
  group: Group,
  { call, selectors }: ComparedCall,
  done: ReadonlySet<Route>,
  limit: number,
  efforts: CompareEfforts,
): RankedCandidate | undefined {
  const { paths, isRightMethod, base, farthest } = group;
  if (group.comparer === undefined) {
    group.comparer = createPathComparer(paths, call.path, efforts);
    goOn(group, group.comparer);
    return undefined;
  }
  const { comparer, next: index = 0 } = group;
  goOn(group, comparer);
  const route = paths.values[index];
  const byPath = farthest * (1 - comparer.most(index));
  if (route === undefined || done.has(route) || base + byPath > limit) return undefined;
  const { droppedBy, distance } = isRightMethod
    ? dropOf(route, selectors, efforts.comparing)
    : ({ droppedBy: 'method', distance: base } as const);
  if (distance + byPath > limit) return undefined;
  const far = distance + farthest * (1 - comparer.closeness(index)) + queryDistance(route, call);
  return { route, score: 0, droppedBy, distance: far };
}

/** Goes on to the next path of a group. */
function goOn(group: Group, { order, most }: PathComparer): void {
  group.next = order.next().value;
  group.least = group.next === undefined ? Infinity : group.base + group.farthest * (1 - most(group.next));
}

/** A small distance for the query: it decides between examples whose paths are equally near. */
export function queryDistance({ query }: Route, call: Call): number {
  if (query.groups.length === 0 && call.queryPairs.length === 0) return 0;
  return (10 - scoreQuery(query, call.query, call.queryPairs.length).score) / 1000;
}

/** The step that drops a route of the right method and another path, and its distance without that of the path. */
function dropOf(route: Route, selectors: Selectors, effort: Effort): Pick<RankedCandidate, 'droppedBy' | 'distance'> {
  const { name } = selectors;
  if (!isByUrl(selectors)) {
    const nameCloseness = name === undefined ? 1 : textCloseness(name, route.example.name, effort);
    return { droppedBy: 'selector', distance: 3 + farthestOfAsked * (1 - nameCloseness) };
  }
  // The wrong code and the wrong path are further off than the wrong path alone.
  return isAskedFor(route, selectors) ? { droppedBy: 'path', distance: 10 } : { droppedBy: 'selector', distance: 13 };
}
