/** Which endpoint a method and path mean. */
import { decodePercent } from '../../http-text/percent-encoding.ts';
import { getAnswers, putAnswers } from './answers.ts';
import { getCallLogs } from './call-logs.ts';
import { createCollection, deleteCollection, getCollection, getCollections, putCollection } from './collections.ts';
import {
  createEnvironment,
  deleteEnvironment,
  getEnvironment,
  getEnvironments,
  putEnvironment,
} from './environments.ts';
import { flushJournal, getMe, shutDown } from './control.ts';
import { createMock, deleteMock, getMock, getMocks, publishMock, putMock, unpublishMock } from './mocks.ts';
import type { Endpoint } from './endpoint.ts';
import {
  createServerResponse,
  deleteServerResponse,
  getServerResponse,
  getServerResponses,
  putServerResponse,
} from './server-responses.ts';
import { getWorkspace, getWorkspaces } from './workspaces.ts';

/** `*` stands for one segment, an ID. */
const routes: readonly (readonly [method: string, path: string, endpoint: Endpoint])[] = [
  ['GET', 'mocks', getMocks],
  ['POST', 'mocks', createMock],
  ['GET', 'mocks/*', getMock],
  ['PUT', 'mocks/*', putMock],
  ['DELETE', 'mocks/*', deleteMock],
  ['POST', 'mocks/*/publish', publishMock],
  ['DELETE', 'mocks/*/unpublish', unpublishMock],
  ['GET', 'mocks/*/call-logs', getCallLogs],
  ['GET', 'mocks/*/server-responses', getServerResponses],
  ['POST', 'mocks/*/server-responses', createServerResponse],
  ['GET', 'mocks/*/server-responses/*', getServerResponse],
  ['PUT', 'mocks/*/server-responses/*', putServerResponse],
  ['DELETE', 'mocks/*/server-responses/*', deleteServerResponse],
  ['GET', 'collections', getCollections],
  ['POST', 'collections', createCollection],
  ['GET', 'collections/*', getCollection],
  ['PUT', 'collections/*', putCollection],
  ['DELETE', 'collections/*', deleteCollection],
  ['GET', 'environments', getEnvironments],
  ['POST', 'environments', createEnvironment],
  ['GET', 'environments/*', getEnvironment],
  ['PUT', 'environments/*', putEnvironment],
  ['DELETE', 'environments/*', deleteEnvironment],
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
