/** The environment endpoints. */
import * as v from 'valibot';
import { callApi, callList, itemPath, under } from './call.ts';
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

const documentAnswer = under('environment', v.record(v.string(), v.unknown()));
const summaryAnswer = under('environment', collectionSummarySchema);
const referenceAnswer = under('environment', referenceSchema);

/** Makes them. */
export function createEnvironmentEndpoints(transport: Transport): EnvironmentEndpoints {
  return {
    listEnvironments({ workspace } = {}) {
      const call = { method: 'GET', path: '/environments', query: { workspace } } as const;
      return callList(transport, call, 'environments', collectionSummarySchema);
    },
    getEnvironment: async (id) =>
      callApi(transport, { method: 'GET', path: itemPath('/environments', id) }, documentAnswer),
    importEnvironment(document, { workspace } = {}) {
      const body = { environment: document };
      return callApi(transport, { method: 'POST', path: '/environments', query: { workspace }, body }, summaryAnswer);
    },
    deleteEnvironment: async (id) =>
      callApi(transport, { method: 'DELETE', path: itemPath('/environments', id) }, referenceAnswer),
  };
}
