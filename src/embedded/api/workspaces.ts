/** `/workspaces`: list and get. There is one, in which resources are that were created without naming a workspace. */
import { type Account, findByIdOrUid, inWorkspace, uidOf, isDeactivated, listMocks } from '../account.ts';
import { workspaceNotFound } from './errors.ts';
import { ok, queryValue, type Endpoint } from './endpoint.ts';

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
  const reference = (resource: { readonly id: string; readonly name: string }) => ({
    id: resource.id,
    name: resource.name,
    uid: uidOf(account, resource.id),
  });
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
