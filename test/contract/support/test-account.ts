/** An embedded account for one test, and the few calls that tests make on it. */
import { request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import type { EmbeddedOptions, RunningEmbedded } from '../../../src/embedded/server.ts';
import { startEmbedded } from '../../../src/embedded/server.ts';
import { isPlain, speaksTls } from '../../support/listener-way.ts';
import type { CallLog } from '../../../src/call-log/model.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Names and values in turn, as on the wire. */
  readonly rawHeaders: readonly string[];
  readonly bytes: Buffer;
  /** The parsed JSON, `undefined` when it is none. */
  readonly body: AnswerBody;
}

/** All that answers may hold, typed as if it were always there: a test that reads what is not there fails. */
export interface AnswerBody {
  readonly mock: TestMock;
  readonly mocks: readonly TestMock[];
  readonly collection: TestCollection;
  readonly collections: readonly TestCollection[];
  readonly environment: TestItem & { readonly values: unknown };
  readonly environments: readonly TestItem[];
  readonly workspace: TestWorkspace;
  readonly workspaces: readonly TestWorkspace[];
  readonly error: {
    readonly name: string;
    readonly message: string;
    readonly header: string;
    readonly details: unknown;
  };
  readonly 'call-logs': readonly CallLog[];
  readonly meta: { readonly nextCursor: string | null };
  readonly user: { readonly id: number; readonly teamId: number };
  readonly operations: readonly { readonly name: string; readonly usage: number }[];
  /** A server response has no wrapper. */
  readonly id: string;
  readonly createdAt: string;
}

export interface TestWorkspace {
  readonly id: string;
  readonly createdBy: string;
  readonly mocks: unknown;
}

export interface TestItem {
  readonly id: string;
  readonly uid: string;
  readonly name: string;
  readonly createdAt: string;
}

export interface TestCollection extends TestItem {
  readonly info: unknown;
  readonly item: readonly { readonly uid: string; readonly response: readonly unknown[] }[];
}

export interface TestMock extends TestItem {
  readonly mockUrl: string;
  readonly collection: string;
  readonly environment: string | null;
  readonly updatedAt: string;
  readonly deactivated: boolean;
  readonly config: { readonly serverResponseId: string | null };
}

export interface RequestParts {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>> | readonly string[];
  readonly body?: string | Uint8Array;
}

/** One HTTP request on a connection of its own. Not `fetch`, which hides raw headers and adds its own. */
export function send(url: string, { method = 'GET', headers = {}, body }: RequestParts = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Whom clients trust is another test's business.
    const options = { method, headers, agent: false, rejectUnauthorized: false };
    const call = (url.startsWith('https:') ? requestSecurely : request)(url, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const { statusCode: status = 0, headers: given, rawHeaders } = response;
        resolve({ status, headers: given, rawHeaders, bytes, body: parseJson(bytes) });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

function parseJson(bytes: Buffer): AnswerBody {
  try {
    return JSON.parse(bytes.toString('utf8')) as AnswerBody;
  } catch {
    return undefined as unknown as AnswerBody;
  }
}

export interface TestAccount extends AsyncDisposable {
  readonly server: RunningEmbedded;
  /** A request to the API with its key; `body` is sent as JSON. */
  api(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Imports the collection and gives its UID. */
  importCollection(collection?: unknown): Promise<string>;
  /** Creates a mock of a new collection (or of the one named) and gives it as the API does. */
  createMock(mock?: Readonly<Record<string, unknown>>): Promise<TestMock>;
}

/** Starts an account; `await using` ends it. */
export async function startTestAccount(options: EmbeddedOptions = {}): Promise<TestAccount> {
  const server = await startEmbedded({ isPlain, tls: speaksTls, ...options });
  const api: TestAccount['api'] = (method, path, body) =>
    send(server.apiUrl + path, {
      method,
      headers: { 'x-api-key': server.apiKey, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const importCollection: TestAccount['importCollection'] = async (collection = petCollection) =>
    (await api('POST', '/collections', { collection })).body.collection.uid;
  return {
    server,
    api,
    importCollection,
    async createMock(mock = {}) {
      const collection = mock['collection'] ?? (await importCollection());
      return (await api('POST', '/mocks', { mock: { ...mock, collection } })).body.mock;
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

export interface ExampleParts {
  readonly name?: string;
  readonly method?: string;
  readonly url?: string;
  readonly code?: number;
  /** The status text. */
  readonly status?: string;
  readonly header?: readonly { readonly key: string; readonly value: string }[];
  readonly body?: string;
}

/** A collection of format v2.1 with one request for each example. */
export function collectionOf(examples: readonly ExampleParts[], name = 'Pets') {
  return {
    info: { name, schema: 'https://schema.postman.com/json/collection/v2.1.0/collection.json' },
    item: examples.map(
      ({
        name: exampleName = 'OK',
        method = 'GET',
        url = 'https://api.example.com/pets',
        code = 200,
        status = 'OK',
        header,
        body,
      }) => {
        const saved = { method, header: [], url };
        return {
          name: `${method} ${url}`,
          request: saved,
          response: [
            {
              name: exampleName,
              originalRequest: saved,
              status,
              code,
              header: header ?? [{ key: 'Content-Type', value: 'application/json' }],
              cookie: [],
              body: body ?? '',
            },
          ],
        };
      },
    ),
  };
}

/** `GET /pets` answers `{"pets":[]}`, `POST /pets` a saved 400. */
export const petCollection = collectionOf([
  { name: 'No pets', body: '{"pets":[]}' },
  { name: 'Bad pet', method: 'POST', code: 400, body: '{"message":"bad"}' },
]);
