/** What a run makes in an account. */
import type { PostmanClient } from '../../postman/index.ts';

/** In the order in which they are removed: without the others a mock is deactivated, and Postman lists active mocks only. */
export const resourceKinds = ['mock', 'environment', 'collection'] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** An entry of a list. */
export interface ListedResource {
  readonly id: string;
  readonly uid: string;
  readonly name: string;
  readonly createdAt?: string | undefined;
}

/** How resources of one kind are listed and removed. */
export interface ResourceAccess {
  /** Collections alone can be asked for by their name; the others come whole. */
  readonly list: (name?: string) => Promise<readonly ListedResource[]>;
  /** What Postman documents for the endpoint: the ID of a mock, the UID of the others. */
  readonly key: 'id' | 'uid';
  /** @param key of the resource */
  readonly remove: (key: string) => Promise<unknown>;
}

/** Every kind in an account. @param scope.workspace wherever the key leads by default */
export function accessTo(
  client: PostmanClient,
  { workspace }: { readonly workspace?: string | undefined },
): Readonly<Record<ResourceKind, ResourceAccess>> {
  return {
    mock: { list: () => client.listMocks({ workspace }), key: 'id', remove: client.deleteMock },
    environment: { list: () => client.listEnvironments({ workspace }), key: 'uid', remove: client.deleteEnvironment },
    collection: {
      list: (name) => client.listCollections({ workspace, name }),
      key: 'uid',
      remove: client.deleteCollection,
    },
  };
}
