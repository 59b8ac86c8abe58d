/** A mock of a few examples, and calls to it: what the engine's tests share. */
import {
  compileMock,
  readCollection,
  readEnvironment,
  describeExplanation,
  type MatchConfig,
  type MockEngine,
  type MockRequest,
  type Served,
} from '../../../src/engine/index.ts';
import { collection, environment, request, type ExampleOptions, type RequestParts } from '../../support/builders.ts';

/** The configuration of a mock that nobody has configured. */
const defaultConfig: MatchConfig = {
  headers: [],
  matchBody: false,
  matchHeader: false,
  matchQueryParams: true,
  matchWildcards: true,
  delay: null,
};

export interface MockOptions {
  readonly variables?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly config?: Partial<MatchConfig>;
  readonly ownerId?: string;
}

/** An example with the request it was saved for, `GET {{baseUrl}}/` by default. */
export type SavedExample = ExampleOptions &
  RequestParts & { readonly headersOfRequest?: Readonly<Record<string, string>> };

/** A mock of any collection document. */
export async function mockOfDocument(document: unknown, options: MockOptions = {}): Promise<MockEngine> {
  const read = await readCollection(document);
  const values = options.environment;
  return compileMock({
    collection: read.collection,
    environment: values === undefined ? undefined : readEnvironment(environment({ values })).environment,
    config: { ...defaultConfig, ...options.config },
    ...(options.ownerId === undefined ? {} : { ownerId: options.ownerId }),
  });
}

/**
 * A mock of examples. An example's `headers` and `body` are those of its response; `headersOfRequest` and
 * `originalRequest` are what it was saved for.
 */
export async function mockOf(examples: readonly SavedExample[], options: MockOptions = {}): Promise<MockEngine> {
  const items = examples.map(({ method, url, pathVariables, headersOfRequest = {}, ...example }, index) =>
    request({
      name: `Request ${String(index)}`,
      ...(method === undefined ? {} : { method }),
      ...(url === undefined ? {} : { url }),
      ...(pathVariables === undefined ? {} : { pathVariables }),
      headers: headersOfRequest,
      examples: [example],
    }),
  );
  return mockOfDocument(collection({ items, variables: options.variables ?? {} }), options);
}

/** A call: `call('GET /users?page=1', { 'x-mock-response-code': '404' })`. */
export function call(
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): MockRequest {
  const space = line.indexOf(' ');
  return {
    method: line.slice(0, space),
    target: line.slice(space + 1),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    body: typeof body === 'string' ? Buffer.from(body) : body,
  };
}

/** The answer to a call that must be served. */
export function served(mock: MockEngine, request: MockRequest): Served {
  const decision = mock.answer(request);
  if (decision.outcome !== 'served') throw new Error(`missed: ${told(mock, request).sentence}`);
  return decision;
}

export function bodyOf(mock: MockEngine, request: MockRequest): string {
  return Buffer.from(served(mock, request).body).toString();
}

/** Values of a header of the answer, in order. */
export function headerOf(mock: MockEngine, request: MockRequest, name: string): string[] {
  return served(mock, request)
    .headers.filter(([key]) => key.toLowerCase() === name)
    .map(([, value]) => value);
}

/** The name of the example that a call gets, or the header of the error it gets. */
export function outcome(mock: MockEngine, request: MockRequest): string {
  const decision = mock.answer(request);
  return decision.outcome === 'served' ? decision.example.name : decision.error.header;
}

/** An explanation with its words: a sentence, a reason for each step, and why a match is loose. */
export function told(mock: MockEngine, sent: MockRequest, mostDropped?: number) {
  const explanation = mock.explain(sent, mostDropped);
  const {
    sentence,
    reasons,
    loose: words,
  } = describeExplanation(explanation, {
    sent,
    savedFor: ({ request }) => request(),
    show: (name) => name,
  });
  const candidates = explanation.candidates.map((candidate, index) => ({
    ...candidate,
    steps: candidate.steps.map(({ step, score, fits }, at) => ({ step, score, fits, reason: reasons[index]![at]! })),
  }));
  return { ...explanation, candidates, sentence, words };
}

/** The score that the mock's first example gets for a call, `undefined` when it is dropped. */
export function scoreOf(mock: MockEngine, request: MockRequest, name?: string): number | undefined {
  const { candidates } = mock.explain(request);
  const candidate = name === undefined ? candidates[0] : candidates.find(({ example }) => example.name === name);
  return candidate?.droppedBy === undefined ? candidate?.score : undefined;
}
