/** The environment endpoints. */
import * as v from 'valibot';
import { callApi, entriesSchema, itemPath, readEntries } from './call.ts';
import {
  collectionSummarySchema,
  referenceSchema,
  type EnvironmentDocument,
  type EnvironmentSummary,
  type Reference,
} from '../model.ts';
import type { InWorkspace } from './mocks.ts';
import type { Transport } from '../transport/transport.ts';

/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
export interface EnvironmentEndpoints {
  /** All environments that the key can read, or those of a workspace. Entries of another shape are left out. */
  listEnvironments(filter?: InWorkspace): Promise<readonly EnvironmentSummary[]>;
  getEnvironment(id: string): Promise<EnvironmentDocument>;
  /** Makes an environment from a file. */
  importEnvironment(document: EnvironmentDocument, target?: InWorkspace): Promise<EnvironmentSummary>;
  /** Mocks with this environment stay, deactivated. */
  deleteEnvironment(id: string): Promise<Reference>;
}

const listAnswer = v.object({ environments: entriesSchema });
const documentAnswer = v.object({ environment: v.record(v.string(), v.unknown()) });
const summaryAnswer = v.object({ environment: collectionSummarySchema });
const referenceAnswer = v.object({ environment: referenceSchema });

/** Makes them. */
export function createEnvironmentEndpoints(transport: Transport): EnvironmentEndpoints {
  return {
    async listEnvironments({ workspace } = {}) {
      const call = { method: 'GET', path: '/environments', query: { workspace } } as const;
      const { value, unreadable } = await callApi(transport, call, listAnswer);
      return readEntries(collectionSummarySchema, value.environments, unreadable);
    },
    async getEnvironment(id) {
      const call = { method: 'GET', path: itemPath('/environments', id) } as const;
      return (await callApi(transport, call, documentAnswer)).value.environment;
    },
    async importEnvironment(document, { workspace } = {}) {
      const body = { environment: document };
      const call = { method: 'POST', path: '/environments', query: { workspace }, body } as const;
      return (await callApi(transport, call, summaryAnswer)).value.environment;
    },
    async deleteEnvironment(id) {
      const call = { method: 'DELETE', path: itemPath('/environments', id) } as const;
      return (await callApi(transport, call, referenceAnswer)).value.environment;
    },
  };
}
