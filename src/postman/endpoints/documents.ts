/** The endpoints of what a mock is made of: collections and environments. */
import * as v from 'valibot';
import { callApi, callList, entriesSchema, itemPath, readAnswer, readEntries, under } from './call.ts';
import {
  collectionSummarySchema,
  referenceSchema,
  type CollectionDocument,
  type CollectionSummary,
  type EnvironmentDocument,
} from '../model.ts';
import type { InWorkspace } from './mocks.ts';
import type { Transport } from '../transport/transport.ts';

/** Of collections. The largest is not documented; a server may give fewer. */
const pageSize = 100;

const pageAnswer = v.object({
  collections: entriesSchema,
  meta: v.nullish(v.object({ total: v.nullish(v.number()) })),
});
const collectionAnswer = under('collection', v.record(v.string(), v.unknown()));
const importedCollection = under('collection', collectionSummarySchema);
const deletedCollection = under('collection', referenceSchema);
const environmentAnswer = under('environment', v.record(v.string(), v.unknown()));
const importedEnvironment = under('environment', collectionSummarySchema);
const deletedEnvironment = under('environment', referenceSchema);

/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
export function createDocumentEndpoints(transport: Transport) {
  return {
    /** All collections that the key can read, or those of a workspace, or those of exactly this name. Entries of another shape are left out. */
    async listCollections({ workspace, name }: InWorkspace & { readonly name?: string | undefined } = {}) {
      if (name === undefined) return listAllPages(transport, workspace);
      // Postman takes no limit and offset beside a name.
      const call = { method: 'GET', path: '/collections', query: { workspace, name } } as const;
      const collections = await callList(transport, call, 'collections', collectionSummarySchema);
      return collections.filter((collection) => collection.name === name);
    },
    /** The whole collection, or with `minimal` its info, variables and the IDs at its root. */
    async getCollection(id: string, { minimal = false }: { readonly minimal?: boolean | undefined } = {}) {
      const query = { model: minimal ? 'minimal' : undefined };
      return callApi(transport, { method: 'GET', path: itemPath('/collections', id), query }, collectionAnswer);
    },
    /** Makes a collection from a file of format v2.1. */
    importCollection(document: CollectionDocument, { workspace }: InWorkspace = {}) {
      const query = { workspace };
      const body = { collection: document };
      return callApi(transport, { method: 'POST', path: '/collections', query, body }, importedCollection);
    },
    /** Mocks of this collection stay, deactivated. */
    deleteCollection: async (id: string) =>
      callApi(transport, { method: 'DELETE', path: itemPath('/collections', id) }, deletedCollection),
    /** All environments that the key can read, or those of a workspace. Entries of another shape are left out. */
    listEnvironments({ workspace }: InWorkspace = {}) {
      const call = { method: 'GET', path: '/environments', query: { workspace } } as const;
      return callList(transport, call, 'environments', collectionSummarySchema);
    },
    getEnvironment: async (id: string): Promise<EnvironmentDocument> =>
      callApi(transport, { method: 'GET', path: itemPath('/environments', id) }, environmentAnswer),
    /** Makes an environment from a file. */
    importEnvironment(document: EnvironmentDocument, { workspace }: InWorkspace = {}) {
      const query = { workspace };
      const body = { environment: document };
      return callApi(transport, { method: 'POST', path: '/environments', query, body }, importedEnvironment);
    },
    /** Mocks with this environment stay, deactivated. */
    deleteEnvironment: async (id: string) =>
      callApi(transport, { method: 'DELETE', path: itemPath('/environments', id) }, deletedEnvironment),
  };
}

/** By offset, as the unpaged list is deprecated (Postman OpenAPI 1.45). */
async function listAllPages(
  transport: Transport,
  workspace: string | undefined,
): Promise<readonly CollectionSummary[]> {
  const byUid = new Map<string, CollectionSummary>();
  for (let offset = 0; ;) {
    const call = { method: 'GET', path: '/collections', query: { workspace, limit: pageSize, offset } } as const;
    const { value, unreadable } = await readAnswer(transport, call, pageAnswer);
    const { collections, meta } = value;
    const known = byUid.size;
    const fitting = readEntries(collectionSummarySchema, collections, unreadable);
    for (const collection of fitting) byUid.set(collection.uid, collection);
    offset += collections.length;
    const total = meta?.total;
    // A server without paging gives all at once and no total. One that ignores the offset gives nothing new.
    if (byUid.size === known || typeof total !== 'number' || offset >= total) return [...byUid.values()];
  }
}
