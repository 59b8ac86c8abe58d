/** Finds the examples whose path may fit a call, without looking at all of them. */
import { fitsWildcard } from './path-score.ts';
import type { PathPattern, RequestPath, WildcardSegment } from '../call/path-pattern.ts';

/** A branch of the tree of paths with wildcards. */
interface Branch<T> {
  readonly literals: Map<string, Branch<T>>;
  /** By the texts around the variables: wildcards of other names fit the same segments. */
  readonly wildcards: Map<string, { readonly segment: WildcardSegment; readonly branch: Branch<T> }>;
  readonly found: T[];
}

export interface PathIndex<T> {
  /** Everything whose path may fit but for IDs, each once: the caller scores them. */
  find(path: RequestPath): readonly T[];
  /** Everything whose path may fit when IDs are left out. */
  findByIds(path: RequestPath): readonly T[];
}

function newBranch<T>(): Branch<T> {
  return { literals: new Map(), wildcards: new Map(), found: [] };
}

function addTo<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function literalBranch<T>({ literals }: Branch<T>, literal: string): Branch<T> {
  const known = literals.get(literal);
  if (known !== undefined) return known;
  const branch = newBranch<T>();
  literals.set(literal, branch);
  return branch;
}

function wildcardBranch<T>({ wildcards }: Branch<T>, segment: WildcardSegment): Branch<T> {
  const key = JSON.stringify(segment.texts);
  const known = wildcards.get(key);
  if (known !== undefined) return known.branch;
  const branch = newBranch<T>();
  wildcards.set(key, { segment, branch });
  return branch;
}

function plant<T>(root: Branch<T>, pattern: PathPattern, value: T): void {
  let branch = root;
  for (const [index, literal] of pattern.segments.entries()) {
    const segment = pattern.wildcards.get(index);
    branch = segment === undefined ? literalBranch(branch, literal) : wildcardBranch(branch, segment);
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

export function indexPaths<T>(entries: Iterable<readonly [pattern: PathPattern, value: T]>): PathIndex<T> {
  const byLowerKey = new Map<string, T[]>();
  const byIdKey = new Map<string, T[]>();
  const tree = newBranch<T>();
  let hasTree = false;
  for (const [pattern, value] of entries) {
    addTo(byLowerKey, pattern.lowerKey, value);
    if (pattern.idKey !== undefined) addTo(byIdKey, pattern.idKey, value);
    if (pattern.wildcards.size > 0) {
      plant(tree, pattern, value);
      hasTree = true;
    }
  }
  return {
    find(path) {
      const named = byLowerKey.get(path.lowerKey) ?? [];
      if (!hasTree) return named;
      const found = new Set(named);
      climb(tree, path, found);
      return [...found];
    },
    findByIds: ({ idKey }) => (idKey === undefined ? undefined : byIdKey.get(idKey)) ?? [],
  };
}
