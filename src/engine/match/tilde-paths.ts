/** Whether a collection itself has paths that begin with `/~`, which is how calls name their sessions. */
import type { CollectionRequest, Environment, Variable } from '../collection.ts';
import { createVariables } from '../call/variables.ts';
import { growthOfUrls, routeAddress } from './route-address.ts';

const mentionsTilde = (text: string): boolean => /~|%7e/i.test(text);

/** Whether a request or example has such a path, once its variables are known. */
export function hasTildePaths(
  { requests, variables }: { readonly requests: readonly CollectionRequest[]; readonly variables: readonly Variable[] },
  environment: Environment | undefined,
): boolean {
  const inEnvironment = environment?.variables ?? [];
  const anywhere = [...variables, ...inEnvironment].some(({ value }) => mentionsTilde(value));
  const ofUrls = createVariables(variables, inEnvironment).sharing(growthOfUrls);
  return requests
    .flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)])
    .filter(
      ({ address, pathVariables }) =>
        anywhere || mentionsTilde(address) || pathVariables.some(({ value }) => mentionsTilde(value)),
    )
    .some((request) => {
      const { path, withoutBase } = routeAddress(request, ofUrls).paths;
      return [path, withoutBase].some((each) => each?.segments[0]?.startsWith('~') === true);
    });
}
