/** Finds the examples whose path may fit a call, without looking at all of them. */
import { getOrMake } from '../call/call.ts';
import { fitsWildcard } from './path-score.ts';
import type { PathPattern, RequestPath, WildcardSegment } from '../call/path-pattern.ts';

/** A branch of the tree of paths with wildcards. */
interface Branch<T> {
  readonly literals: Map<string, Branch<T>>;
  /** By the texts around the variables: wildcards of other names fit the same segments. */
  readonly wildcards: Map<string, { readonly segment: WildcardSegment; readonly branch: Branch<T> }>;
  readonly found: T[];
}

/** Finds what may fit a call by its path. */
export interface PathIndex<T> {
  /** Everything whose path may fit but for IDs, each once: the caller scores them. */
  find(path: RequestPath): readonly T[];
  /** Everything whose path may fit when IDs are left out. */
  findByIds(path: RequestPath): readonly T[];
}

function newBranch<T>(): Branch<T> {
  return { literals: new Map(), wildcards: new Map(), found: [] };
}

function plant<T>(root: Branch<T>, pattern: PathPattern, value: T): void {
  let branch = root;
  for (const [index, literal] of pattern.segments.entries()) {
    const segment = pattern.wildcards.get(index);
    branch =
      segment === undefined
        ? getOrMake(branch.literals, literal, newBranch<T>)
        : getOrMake(branch.wildcards, JSON.stringify(segment.texts), () => ({ segment, branch: newBranch<T>() }))
            .branch;
  }
  branch.found.push(value);
}

/** Depth first with a stack of our own: a path may have thousands of segments. */
function climb<T>(root: Branch<T>, { segments }: RequestPath, found: Set<T>): void {
  const stack: { branch: Branch<T>; depth: number }[] = [{ branch: root, depth: 0 }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const segment = segments[at.depth];
    if (segment === undefined) {
      for (const value of at.branch.found) found.add(value);
      continue;
    }
    const depth = at.depth + 1;
    const literal = at.branch.literals.get(segment);
    if (literal !== undefined) stack.push({ branch: literal, depth });
    for (const wildcard of at.branch.wildcards.values()) {
      if (fitsWildcard(segment, wildcard.segment)) stack.push({ branch: wildcard.branch, depth });
    }
  }
}

/** Makes values ready to be found by the paths that stand with them. */
export function indexPaths<T>(entries: Iterable<readonly [pattern: PathPattern, value: T]>): PathIndex<T> {
  const byLowerKey = new Map<string, T[]>();
  const byIdKey = new Map<string, T[]>();
  const tree = newBranch<T>();
  for (const [pattern, value] of entries) {
    getOrMake(byLowerKey, pattern.lowerKey, (): T[] => []).push(value);
    if (pattern.idKey !== undefined) getOrMake(byIdKey, pattern.idKey, (): T[] => []).push(value);
    if (pattern.wildcards.size > 0) plant(tree, pattern, value);
  }
  return {
    find(path) {
      const found = new Set(byLowerKey.get(path.lowerKey));
      climb(tree, path, found);
      return [...found];
    },
    findByIds: ({ idKey }) => (idKey === undefined ? undefined : byIdKey.get(idKey)) ?? [],
  };
}
