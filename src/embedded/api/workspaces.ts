/**
 * `/me` and `/workspaces`: who has the account, and the one workspace in it, in which resources are that were created without
 * naming a workspace.
 */
import {
  type Account,
  type Stored,
  findByIdOrUid,
  inWorkspace,
  isDeactivated,
  listMocks,
  referenceTo,
} from '../account.ts';
import { workspaceNotFound } from './errors.ts';
import { ok, queryValue, type Endpoint } from './endpoint.ts';

/** Read as "unlimited" by clients of Postman's API. */
const unlimited = 99_999_999;

/** GET /me: the owner of the key, and what the account has used. */
export const getMe: Endpoint = ({ account, journal }) =>
  ok({
    user: {
      id: Number(account.ownerId),
      username: 'ephemeral-mock',
      email: 'ephemeral-mock@localhost.invalid',
      fullName: 'Ephemeral Mock',
      avatar: null,
      isPublic: false,
      // No team.
      teamId: 0,
      roles: ['user'],
    },
    operations: [{ name: 'mock_usage', limit: unlimited, usage: journal.count, overage: 0 }],
  });

/** GET /workspaces. `type`, `createdBy` (a list with commas) and `elementId` leave out what they do not fit. */
export const getWorkspaces: Endpoint = ({ account, query }) => {
  const workspace = workspaceSummary(account);
  const type = queryValue(query, 'type') ?? workspace.type;
  const creators = queryValue(query, 'createdBy')?.split(',') ?? [account.ownerId];
  const isMeant = type === workspace.type && creators.includes(account.ownerId) && hasElement(account, query);
  // `meta` comes with a limit only; without a cursor in it there is no further page.
  return ok({ workspaces: isMeant ? [workspace] : [], ...(query.has('limit') && { meta: {} }) });
};

/** GET /workspaces/{workspaceId}. `include` is a list with commas. */
export const getWorkspace: Endpoint = ({ account, query, params }) => {
  const { defaultWorkspace: id } = account;
  if (params[0] !== id) return workspaceNotFound();
  const included = queryValue(query, 'include')?.split(',') ?? [];
  const mocks = included.includes('mocks:deactivated') ? inWorkspace(account.mocks, id) : listMocks(account, id);
  const reference = (resource: Stored) => referenceTo(account, resource);
  return ok({
    workspace: {
      ...workspaceSummary(account),
      description: 'What this mock server serves, for as long as it runs.',
      updatedBy: account.ownerId,
      // No team has it, as no user of this account is in one.
      ...(included.includes('team') && { team: null }),
      collections: inWorkspace(account.collections, id).map(reference),
      environments: inWorkspace(account.environments, id).map(reference),
      mocks: mocks.map((mock) => ({ ...reference(mock), deactivated: isDeactivated(account, mock) })),
    },
  });
};

function workspaceSummary({ defaultWorkspace, ownerId, createdAt }: Account) {
  return {
    id: defaultWorkspace,
    name: 'Ephemeral Mock',
    type: 'personal',
    visibility: 'personal',
    createdBy: ownerId,
    about: '',
    createdAt,
    updatedAt: createdAt,
  };
}

/** Whether the collection that the query names, if any, is in the workspace. Of other kinds of elements there are none. */
function hasElement(account: Account, query: URLSearchParams): boolean {
  const elementId = queryValue(query, 'elementId');
  if (elementId === undefined) return true;
  const collection = findByIdOrUid(account, account.collections, elementId);
  return query.get('elementType') === 'collection' && collection?.workspace === account.defaultWorkspace;
}
