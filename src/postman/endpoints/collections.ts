/** The collection endpoints. */
import * as v from 'valibot';
import { callApi, callList, entriesSchema, itemPath, readAnswer, readEntries, under } from './call.ts';
import {
  collectionSummarySchema,
  referenceSchema,
  type CollectionDocument,
  type CollectionSummary,
  type Reference,
} from '../model.ts';
import type { InWorkspace } from './mocks.ts';
import type { Transport } from '../transport/transport.ts';

/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
export interface CollectionEndpoints {
  /** All collections that the key can read, or those of a workspace, or those of exactly this name. Entries of another shape are left out. */
  listCollections(filter?: InWorkspace & { readonly name?: string | undefined }): Promise<readonly CollectionSummary[]>;
  /** The whole collection, or with `minimal` its info, variables and the IDs at its root. */
  getCollection(id: string, options?: { readonly minimal?: boolean | undefined }): Promise<CollectionDocument>;
  /** Makes a collection from a file of format v2.1. */
  importCollection(document: CollectionDocument, target?: InWorkspace): Promise<CollectionSummary>;
  /** Mocks of this collection stay, deactivated. */
  deleteCollection(id: string): Promise<Reference>;
}

/** The largest page is not documented; a server may give fewer. */
const pageSize = 100;

const pageAnswer = v.object({
  collections: entriesSchema,
  meta: v.nullish(v.object({ total: v.nullish(v.number()) })),
});
const documentAnswer = under('collection', v.record(v.string(), v.unknown()));
const summaryAnswer = under('collection', collectionSummarySchema);
const referenceAnswer = under('collection', referenceSchema);

/** Makes them. */
export function createCollectionEndpoints(transport: Transport): CollectionEndpoints {
  return {
    async listCollections({ workspace, name } = {}) {
      if (name === undefined) return listAllPages(transport, workspace);
      // Postman takes no limit and offset beside a name.
      const call = { method: 'GET', path: '/collections', query: { workspace, name } } as const;
      const collections = await callList(transport, call, 'collections', collectionSummarySchema);
      return collections.filter((collection) => collection.name === name);
    },
    async getCollection(id, { minimal = false } = {}) {
      const query = { model: minimal ? 'minimal' : undefined };
      return callApi(transport, { method: 'GET', path: itemPath('/collections', id), query }, documentAnswer);
    },
    importCollection(document, { workspace } = {}) {
      const body = { collection: document };
      return callApi(transport, { method: 'POST', path: '/collections', query: { workspace }, body }, summaryAnswer);
    },
    deleteCollection: async (id) =>
      callApi(transport, { method: 'DELETE', path: itemPath('/collections', id) }, referenceAnswer),
  };
}

/** By offset, as the unpaged list is deprecated (Postman OpenAPI 1.45). */
async function listAllPages(
  transport: Transport,
  workspace: string | undefined,
): Promise<readonly CollectionSummary[]> {
  const byUid = new Map<string, CollectionSummary>();
  for (let offset = 0; ;) {
    const query = { workspace, limit: pageSize, offset };
    const { value, unreadable } = await readAnswer(
      transport,
      { method: 'GET', path: '/collections', query },
      pageAnswer,
    );
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
