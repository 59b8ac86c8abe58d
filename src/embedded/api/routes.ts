/** Which endpoint a method and path mean. */
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { getCallLogs } from './call-logs.ts';
import * as collections from './collections.ts';
import { flushJournal, getAnswers, putAnswers, shutDown } from './control.ts';
import type { Endpoint } from './endpoint.ts';
import * as environments from './environments.ts';
import * as mocks from './mocks.ts';
import * as serverResponses from './server-responses.ts';
import { getMe, getWorkspace, getWorkspaces } from './workspaces.ts';

/** `*` stands for one segment, an ID. */
const routes: readonly (readonly [method: string, path: string, endpoint: Endpoint])[] = [
  ['GET', 'mocks', mocks.getMocks],
  ['POST', 'mocks', mocks.createMock],
  ['GET', 'mocks/*', mocks.getMock],
  ['PUT', 'mocks/*', mocks.putMock],
  ['DELETE', 'mocks/*', mocks.deleteMock],
  ['POST', 'mocks/*/publish', mocks.publishMock],
  ['DELETE', 'mocks/*/unpublish', mocks.unpublishMock],
  ['GET', 'mocks/*/call-logs', getCallLogs],
  ['GET', 'mocks/*/server-responses', serverResponses.getServerResponses],
  ['POST', 'mocks/*/server-responses', serverResponses.createServerResponse],
  ['GET', 'mocks/*/server-responses/*', serverResponses.getServerResponse],
  ['PUT', 'mocks/*/server-responses/*', serverResponses.putServerResponse],
  ['DELETE', 'mocks/*/server-responses/*', serverResponses.deleteServerResponse],
  ['GET', 'collections', collections.getCollections],
  ['POST', 'collections', collections.createCollection],
  ['GET', 'collections/*', collections.getCollection],
  ['PUT', 'collections/*', collections.putCollection],
  ['DELETE', 'collections/*', collections.deleteCollection],
  ['GET', 'environments', environments.getEnvironments],
  ['POST', 'environments', environments.createEnvironment],
  ['GET', 'environments/*', environments.getEnvironment],
  ['PUT', 'environments/*', environments.putEnvironment],
  ['DELETE', 'environments/*', environments.deleteEnvironment],
  ['GET', 'workspaces', getWorkspaces],
  ['GET', 'workspaces/*', getWorkspace],
  ['GET', 'me', getMe],
  // Ours, not Postman's.
  ['GET', '_embedded/mocks/*/answers', getAnswers],
  ['PUT', '_embedded/mocks/*/answers', putAnswers],
  ['POST', '_embedded/flush', flushJournal],
  ['POST', '_embedded/shutdown', shutDown],
];

const table = routes.map(([method, path, endpoint]) => ({ method, segments: path.split('/'), endpoint }));

/** What a request means. */
export interface Route {
  readonly endpoint: Endpoint;
  /** What stood for the `*`s, decoded. */
  readonly params: readonly string[];
  /** Whether `null` is a body. */
  readonly takesNull: boolean;
}

/** The route of a request, `undefined` for an unknown one. */
export function findRoute(method: string, pathname: string): Route | undefined {
  const given = pathname.split('/').slice(1);
  // One slash at the end does not matter.
  if (given.length > 1 && given.at(-1) === '') given.pop();
  const found = table.find(
    ({ method: wanted, segments }) =>
      wanted === method &&
      segments.length === given.length &&
      segments.every((segment, index) => segment === '*' || segment === given[index]),
  );
  if (found === undefined) return undefined;
  const params = given.filter((_, index) => found.segments[index] === '*').map(decodePercent);
  return { endpoint: found.endpoint, params, takesNull: found.endpoint === putAnswers };
}
