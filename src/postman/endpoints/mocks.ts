/** The mock server endpoints, those of its server responses among them: simulated 5xx answers. */
import * as v from 'valibot';
import { callApi, callList, itemPath, under } from './call.ts';
import { PostmanApiError } from '../failure/api-error.ts';
import {
  mockSchema,
  referenceSchema,
  serverResponseSchema,
  serverResponseSummarySchema,
  type Answers,
  type Mock,
  type Reference,
  type ServerResponse,
  type ServerResponseInput,
} from '../model.ts';
import type { ApiCall } from '../transport/send.ts';
import type { Transport } from '../transport/transport.ts';

export interface MockInput {
  /** UID of the collection. */
  readonly collection: string;
  /** UIDs of what it serves besides: the embedded server's own, unknown to Postman. */
  readonly furtherCollections?: readonly string[] | undefined;
  /** UID of the environment. */
  readonly environment?: string | undefined;
  readonly name?: string | undefined;
  /** Calls need an `x-api-key` header then. Postman's default is false. */
  readonly private?: boolean | undefined;
}

/** What is left out stays as it is. */
export interface MockChanges {
  readonly name?: string | undefined;
  /** Postman's sources disagree on whether this may be left out: give the UID that the mock has. */
  readonly collection?: string | undefined;
  /** As of `MockInput`. */
  readonly furtherCollections?: readonly string[] | undefined;
  /** `null` detaches the environment. */
  readonly environment?: string | null | undefined;
  readonly private?: boolean | undefined;
  readonly description?: string | undefined;
  /** The active server response; `null` for none. */
  readonly config?: { readonly serverResponseId: string | null } | undefined;
}

export interface InWorkspace {
  /** ID of a workspace. */
  readonly workspace?: string | undefined;
}

const mockAnswer = under('mock', mockSchema);
const referenceAnswer = under('mock', referenceSchema);
const answersAnswer = under('answers', v.nullable(v.record(v.string(), v.unknown())));
const serverResponsesAnswer = v.array(serverResponseSummarySchema);
const warningsAnswer = under('warnings', v.array(v.string()));

/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
export function createMockEndpoints(transport: Transport) {
  const callMock = (call: ApiCall): Promise<Mock> => callApi(transport, call, mockAnswer);
  const callReference = (call: ApiCall): Promise<Reference> => callApi(transport, call, referenceAnswer);
  // The API wraps a server response on its way in and not on its way out (Postman OpenAPI 1.45).
  const callResponse = (call: ApiCall): Promise<ServerResponse> => callApi(transport, call, serverResponseSchema);
  const responsesPath = (id: string) => `${itemPath('/mocks', id)}/server-responses`;
  const answersPath = (id: string) => `/_embedded${itemPath('/mocks', id)}/answers`;
  return {
    /** The active mocks of a workspace; without one, those that the key's owner made. Entries of another shape are left out. */
    listMocks({ workspace }: InWorkspace = {}): Promise<readonly Mock[]> {
      return callList(transport, { method: 'GET', path: '/mocks', query: { workspace } }, 'mocks', mockSchema);
    },
    getMock: async (id: string) => callMock({ method: 'GET', path: itemPath('/mocks', id) }),
    /** Makes a mock. Postman puts it into the owner's oldest personal workspace when none is given. */
    createMock: (mock: MockInput, { workspace }: InWorkspace = {}) =>
      callMock({ method: 'POST', path: '/mocks', query: { workspace }, body: { mock } }),
    updateMock: async (id: string, changes: MockChanges) =>
      callMock({ method: 'PUT', path: itemPath('/mocks', id), body: { mock: changes } }),
    deleteMock: async (id: string) => callReference({ method: 'DELETE', path: itemPath('/mocks', id) }),
    /** Makes a private mock public; rejects with `mockAlreadyPublishedError` when it is. */
    publishMock: async (id: string) => callReference({ method: 'POST', path: `${itemPath('/mocks', id)}/publish` }),
    /** Makes a public mock private; rejects with `mockAlreadyUnpublishedError` when it is. */
    async unpublishMock(id: string) {
      try {
        return await callReference({ method: 'DELETE', path: `${itemPath('/mocks', id)}/unpublish` });
      } catch (error) {
        if (wasDoneByLostAttempt(error)) return { id };
        throw error;
      }
    },
    /**
     * Says which examples or faults calls get; `null` ends it. The embedded server's own: Postman's has nothing of the kind.
     *
     * @returns what is odd about the rules, in sentences
     */
    setAnswers: async (id: string, answers: Answers | null) =>
      callApi(transport, { method: 'PUT', path: answersPath(id), body: answers }, warningsAnswer),
    /** The rules that are in force, `null` for none. The embedded server's own. */
    getAnswers: async (id: string): Promise<Answers | null> =>
      callApi(transport, { method: 'GET', path: answersPath(id) }, answersAnswer),
    listServerResponses: async (mockId: string) =>
      callApi(transport, { method: 'GET', path: responsesPath(mockId) }, serverResponsesAnswer),
    getServerResponse: async (mockId: string, id: string) =>
      callResponse({ method: 'GET', path: itemPath(responsesPath(mockId), id) }),
    /** Makes a server response. It answers calls only once `updateMock` has made it the active one. */
    createServerResponse: async (mockId: string, serverResponse: ServerResponseInput) =>
      callResponse({ method: 'POST', path: responsesPath(mockId), body: { serverResponse } }),
    updateServerResponse: async (mockId: string, id: string, serverResponse: Partial<ServerResponseInput>) =>
      callResponse({ method: 'PUT', path: itemPath(responsesPath(mockId), id), body: { serverResponse } }),
    /** Resolves to what was deleted, without `mock` and `updatedAt`. */
    deleteServerResponse: async (mockId: string, id: string) =>
      callResponse({ method: 'DELETE', path: itemPath(responsesPath(mockId), id) }),
  };
}

/** An earlier attempt may have acted and lost its answer; that the mock is private now is then what was asked for. */
function wasDoneByLostAttempt(error: unknown): boolean {
  return (
    error instanceof PostmanApiError && error.name === 'mockAlreadyUnpublishedError' && error.outcome === 'unknown'
  );
}
