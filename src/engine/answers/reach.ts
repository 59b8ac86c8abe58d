/** What of a collection the calls of a rule's route can get. */
import type { CollectionRequest } from '../collection.ts';
import { once } from '../call/call.ts';
import type { PathPattern } from '../call/path-pattern.ts';
import type { MockEngine } from '../mock/mock-engine.ts';
import type { Route } from '../match/route.ts';
import type { RoutePaths } from '../match/route-address.ts';
import { meetsPath } from './path-rule.ts';

/** A path of a request that has no example. */
export interface BarePath {
  readonly path: PathPattern;
  readonly request: CollectionRequest;
}

/** Finds it among all routes, and the requests that have no example. */
export function createReach(routes: readonly Route[], bare: readonly BarePath[]): MockEngine['reach'] {
  // Nobody asks where there are no rules.
  const paths = once(() =>
    routes.map((route) => ({
      example: route.example,
      patterns: [route.paths, route.loosePaths.placeholder(), route.loosePaths.value()].flatMap(patternsOf),
    })),
  );
  return ({ method, path }) => {
    const isOf = (request: { readonly method: string }): boolean => method === '*' || method === request.method;
    const examples = paths()
      .filter(({ example, patterns }) => isOf(example.request) && patterns.some((pattern) => meetsPath(path, pattern)))
      .map(({ example }) => example);
    const requests = bare
      .filter((each) => isOf(each.request.request) && meetsPath(path, each.path))
      .map(({ request }) => request);
    return { examples, bareRequests: [...new Set(requests)] };
  };
}

const patternsOf = (paths: RoutePaths | undefined): readonly PathPattern[] =>
  [paths?.path, paths?.withoutBase].filter((pattern) => pattern !== undefined);
