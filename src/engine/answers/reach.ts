/** What of a collection the calls of a rule's route can get. */
import type { CollectionRequest } from '../collection.ts';
import { once } from '../call/call.ts';
import type { PathPattern } from '../call/path-pattern.ts';
import type { Variables } from '../call/variables.ts';
import type { MockEngine } from '../exchange.ts';
import type { Route } from '../match/route.ts';
import { routeAddress, type RoutePaths } from '../match/route-address.ts';
import { meetsPath, type PathRule } from './path-rule.ts';

/** @param variables for the paths of the requests that have no example */
export function createReach(
  routes: readonly Route[],
  requests: readonly CollectionRequest[],
  variables: Variables,
): MockEngine['reach'] {
  // Nobody asks where there are no rules.
  const known = once(() => ({
    routes: routes.map((route) => ({
      example: route.example,
      paths: [route.paths, route.loosePaths.placeholder(), route.loosePaths.value()].flatMap(patternsOf),
    })),
    bare: requests
      .filter(({ examples }) => examples.length === 0)
      .map((request) => ({ request, paths: patternsOf(routeAddress(request.request, variables).paths) })),
  }));
  return ({ method, path }) => ({
    examples: known()
      .routes.filter(({ example, paths }) => isOf(method, example.request.method) && meets(path, paths))
      .map(({ example }) => example),
    bareRequests: known()
      .bare.filter(({ request, paths }) => isOf(method, request.request.method) && meets(path, paths))
      .map(({ request }) => request),
  });
}

const patternsOf = (paths: RoutePaths | undefined): readonly PathPattern[] =>
  [paths?.path, paths?.withoutBase].filter((pattern) => pattern !== undefined);

const isOf = (wanted: string, method: string): boolean => wanted === '*' || wanted === method;

const meets = (rule: PathRule, paths: readonly PathPattern[]): boolean => paths.some((path) => meetsPath(rule, path));
