/** `/mocks`: list, create, get, update, delete, publish, unpublish. */
import * as v from 'valibot';
import { defaultMockConfig } from '../../postman/model.ts';
import {
  type Account,
  type StoredMock,
  change,
  defined,
  findByIdOrUid,
  newResource,
  uidOf,
  isDeactivated,
  listMocks,
} from '../account.ts';
import { ListenError } from '../net.ts';
import {
  cannotListen,
  invalidParam,
  itemNotFound,
  mockAlreadyPublished,
  mockAlreadyUnpublished,
  mockNotFound,
  nothingToUpdate,
  paramMissing,
  serverResponseNotFound,
  unreadable,
} from './errors.ts';
import {
  about,
  bodyObject,
  ok,
  queryValue,
  refusedParam,
  type ApiRequest,
  type Endpoint,
  type Reply,
} from './endpoint.ts';

/**
 * What can be written of `config`. Postman documents `serverResponseId` alone; the others are ours, since there is no
 * other way to set them here.
 */
const configSchema = v.partial(
  v.object({
    headers: v.array(v.string()),
    matchBody: v.boolean(),
    matchHeader: v.boolean(),
    matchQueryParams: v.boolean(),
    matchWildcards: v.boolean(),
    delay: v.nullable(
      v.object({
        type: v.optional(v.literal('fixed'), 'fixed'),
        preset: v.exactOptional(v.picklist(['1', '2'])),
        duration: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(180_000)),
      }),
    ),
    serverResponseId: v.nullable(v.string()),
  }),
);

const mockSchema = v.partial(
  v.object({
    collection: v.string(),
    // Ours: further collections that the mock serves. A mock of Postman's has one.
    furtherCollections: v.array(v.string()),
    environment: v.nullable(v.string()),
    name: v.string(),
    private: v.boolean(),
    config: configSchema,
    // Accepted and, as in the cloud, never returned.
    description: v.nullable(v.string()),
    versionTag: v.nullable(v.string()),
  }),
);

type MockInput = v.InferOutput<typeof mockSchema>;

const mocks = ({ mocks }: Account) => mocks;

/** GET /mocks. With both filters only the workspace counts. The owner's team is 0: other teams have no mocks here. */
export const getMocks: Endpoint = ({ account, query }) => {
  const workspace = queryValue(query, 'workspace');
  const team = queryValue(query, 'teamId');
  const none = workspace === undefined && team !== undefined && team !== '0';
  const found = none ? [] : listMocks(account, workspace);
  return ok({ mocks: found.map((mock) => fullMock(account, mock)) });
};

/** POST /mocks. */
export const createMock: Endpoint = async ({ account, host, query, body }) => {
  const given = bodyObject(body, 'mock');
  if (given === undefined) return paramMissing(['mock']);
  if (given['collection'] === undefined) return paramMissing(['collection']);
  const parsed = v.safeParse(mockSchema, given);
  if (!parsed.success) return invalidParam(refusedParam(parsed.issues, 'mock'));
  const input = parsed.output;
  const linked = findLinked(account, input);
  if ('status' in linked) return linked;
  const { collection, further = [], environment = null } = linked;
  if (collection === undefined) return paramMissing(['collection']);

  const resource = newResource(account, queryValue(query, 'workspace'));
  // A new mock has no server responses, so none can be active.
  const config = { ...defaultMockConfig, ...defined(input.config ?? {}), serverResponseId: null };
  const isPrivate = input.private ?? false;
  try {
    const mockUrl = await host.open(resource.id, isPrivate, {
      collections: [collection, ...further],
      environment,
      config,
    });
    const mock: StoredMock = {
      ...resource,
      name: input.name ?? collection.name,
      collection: collection.id,
      furtherCollections: further.map(({ id }) => id),
      environment: environment?.id ?? null,
      isPrivate,
      config,
      mockUrl,
      serverResponses: new Map(),
    };
    account.mocks.set(mock.id, mock);
    return ok({ mock: briefMock(account, mock) });
  } catch (error) {
    if (error instanceof ListenError) return cannotListen(error.message);
    throw error;
  }
};

/** GET /mocks/{mockId}. */
export const getMock = about(mocks, mockNotFound, (mock, { account }) => ok({ mock: fullMock(account, mock) }));

/**
 * PUT /mocks/{mockId}: changes what is given and leaves the rest (the older documentation calls the body "one or more of the
 * properties"); `environment: null` detaches (inferred), another collection is accepted.
 */
export const putMock = about(mocks, mockNotFound, async (mock, { account, host, body }) => {
  const parsed = v.safeParse(mockSchema, bodyObject(body, 'mock') ?? {});
  if (!parsed.success) return invalidParam(refusedParam(parsed.issues, 'mock'));
  const input = parsed.output;
  if (Object.keys(input).length === 0) return nothingToUpdate();
  const linked = findLinked(account, input);
  if ('status' in linked) return linked;
  const pointer = input.config?.serverResponseId;
  // The mock may keep a pointer to a server response that is gone, but cannot get one.
  const keepsPointer = pointer === mock.config.serverResponseId;
  if (typeof pointer === 'string' && !keepsPointer && !mock.serverResponses.has(pointer))
    return serverResponseNotFound();

  const { collection, further, environment } = linked;
  const updated = change(account, account.mocks, mock, {
    name: input.name,
    isPrivate: input.private,
    config: input.config && { ...mock.config, ...defined(input.config) },
    collection: collection?.id,
    furtherCollections: further?.map(({ id }) => id),
    environment: environment === undefined ? undefined : (environment?.id ?? null),
  });
  try {
    await host.refresh(updated);
  } catch (error) {
    account.mocks.set(mock.id, mock);
    return unreadable('collection', String(error));
  }
  return ok({ mock: briefMock(account, updated) });
});

/** DELETE /mocks/{mockId}: the port closes, server responses and call logs go with it (inferred). */
export const deleteMock = about(mocks, mockNotFound, async ({ id }, { account, host }) => {
  account.mocks.delete(id);
  await host.close(id);
  return ok({ mock: { id, uid: uidOf(account, id) } });
});

/** POST /mocks/{mockId}/publish: calls need no key. */
export const publishMock = about(mocks, mockNotFound, (mock, request) =>
  mock.isPrivate ? setPrivate(mock, false, request) : mockAlreadyPublished(),
);

/** DELETE /mocks/{mockId}/unpublish: calls need the key. */
export const unpublishMock = about(mocks, mockNotFound, (mock, request) =>
  mock.isPrivate ? mockAlreadyUnpublished() : setPrivate(mock, true, request),
);

async function setPrivate(mock: StoredMock, isPrivate: boolean, { account, host }: ApiRequest): Promise<Reply> {
  await host.refresh(change(account, account.mocks, mock, { isPrivate }));
  return ok({ mock: { id: mock.id } });
}

/** The collections and environment that the input names, by ID or UID; `undefined` for what it does not name. */
function findLinked(account: Account, { collection, furtherCollections, environment }: MockInput) {
  const find = (id: string) => findByIdOrUid(account, account.collections, id);
  const missing = [collection ?? [], furtherCollections ?? []].flat().find((id) => find(id) === undefined);
  if (missing !== undefined) return itemNotFound('collection', missing);
  const isNamed = environment !== undefined && environment !== null && environment !== '';
  const found = isNamed ? findByIdOrUid(account, account.environments, environment) : null;
  if (found === undefined) return itemNotFound('environment', environment ?? '');
  return {
    collection: collection === undefined ? undefined : find(collection),
    further: furtherCollections?.flatMap((id) => find(id) ?? []),
    environment: environment === undefined ? undefined : found,
  };
}

/** Create and update answer without `isPublic` and `deactivated` (recorded). */
function briefMock(account: Account, mock: StoredMock) {
  return {
    id: mock.id,
    owner: account.ownerId,
    uid: uidOf(account, mock.id),
    collection: uidOf(account, mock.collection),
    // Left out where there are none, so that the answer is Postman's.
    ...(mock.furtherCollections.length > 0 && {
      furtherCollections: mock.furtherCollections.map((id) => uidOf(account, id)),
    }),
    mockUrl: mock.mockUrl,
    name: mock.name,
    config: mock.config,
    createdAt: mock.createdAt,
    updatedAt: mock.updatedAt,
    environment: mock.environment === null ? null : uidOf(account, mock.environment),
  };
}

/** Get and list. `isPublic` tells of a public workspace, not of `private`, which no endpoint returns. */
function fullMock(account: Account, mock: StoredMock) {
  return { ...briefMock(account, mock), isPublic: false, deactivated: isDeactivated(account, mock) };
}
