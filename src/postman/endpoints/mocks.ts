/** The mock server endpoints. */
import * as v from 'valibot';
import { callApi, callList, itemPath, under } from './call.ts';
import { PostmanApiError } from '../failure/api-error.ts';
import { mockSchema, referenceSchema, type Answers, type Mock, type Reference } from '../model.ts';
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

/** Each method rejects with a PostmanApiError. IDs may be UIDs too. */
export interface MockEndpoints {
  /** The active mocks of a workspace; without one, those that the key's owner made. Entries of another shape are left out. */
  listMocks(filter?: InWorkspace): Promise<readonly Mock[]>;
  getMock(id: string): Promise<Mock>;
  /** Makes a mock. Postman puts it into the owner's oldest personal workspace when none is given. */
  createMock(mock: MockInput, target?: InWorkspace): Promise<Mock>;
  updateMock(id: string, changes: MockChanges): Promise<Mock>;
  deleteMock(id: string): Promise<Reference>;
  /** Makes a private mock public; rejects with `mockAlreadyPublishedError` when it is. */
  publishMock(id: string): Promise<Reference>;
  /** Makes a public mock private; rejects with `mockAlreadyUnpublishedError` when it is. */
  unpublishMock(id: string): Promise<Reference>;
  /**
   * Says which examples or faults calls get; `null` ends it. The embedded server's own: Postman's has nothing of the kind.
   *
   * @returns what is odd about the rules, in sentences
   */
  setAnswers(id: string, answers: Answers | null): Promise<readonly string[]>;
  /** The rules that are in force, `null` for none. The embedded server's own. */
  getAnswers(id: string): Promise<Answers | null>;
}

const mockAnswer = under('mock', mockSchema);
const referenceAnswer = under('mock', referenceSchema);
const answersAnswer = under('answers', v.nullable(v.record(v.string(), v.unknown())));
const warningsAnswer = under('warnings', v.array(v.string()));

/** Makes them. */
export function createMockEndpoints(transport: Transport): MockEndpoints {
  const callMock = (call: ApiCall) => callApi(transport, call, mockAnswer);
  const callReference = (call: ApiCall) => callApi(transport, call, referenceAnswer);
  const answersPath = (id: string) => `/_embedded${itemPath('/mocks', id)}/answers`;
  return {
    listMocks({ workspace } = {}) {
      return callList(transport, { method: 'GET', path: '/mocks', query: { workspace } }, 'mocks', mockSchema);
    },
    getMock: async (id) => callMock({ method: 'GET', path: itemPath('/mocks', id) }),
    createMock: (mock, { workspace } = {}) =>
      callMock({ method: 'POST', path: '/mocks', query: { workspace }, body: { mock } }),
    updateMock: async (id, changes) =>
      callMock({ method: 'PUT', path: itemPath('/mocks', id), body: { mock: changes } }),
    deleteMock: async (id) => callReference({ method: 'DELETE', path: itemPath('/mocks', id) }),
    publishMock: async (id) => callReference({ method: 'POST', path: `${itemPath('/mocks', id)}/publish` }),
    async unpublishMock(id) {
      try {
        return await callReference({ method: 'DELETE', path: `${itemPath('/mocks', id)}/unpublish` });
      } catch (error) {
        if (wasDoneByLostAttempt(error)) return { id };
        throw error;
      }
    },
    setAnswers: async (id, answers) =>
      callApi(transport, { method: 'PUT', path: answersPath(id), body: answers }, warningsAnswer),
    getAnswers: async (id) => callApi(transport, { method: 'GET', path: answersPath(id) }, answersAnswer),
  };
}

/** An earlier attempt may have acted and lost its answer; that the mock is private now is then what was asked for. */
function wasDoneByLostAttempt(error: unknown): boolean {
  return (
    error instanceof PostmanApiError && error.name === 'mockAlreadyUnpublishedError' && error.outcome === 'unknown'
  );
}
