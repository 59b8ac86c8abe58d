/** Calls to show in a page. The misses are explained by the engine itself. */
import { compileMock, readCollection, describeExplanation } from '../../../src/engine/index.ts';
import type { MockEngine, MockRequest } from '../../../src/engine/index.ts';
import { defaultMockConfig } from '../../../src/postman/model.ts';
import type { PageCall, PageCandidate, PageHead } from '../../../src/report/files/page-data.ts';

export const head: PageHead = {
  mockName: 'shop-api-4711',
  mockUrl: 'http://127.0.0.1:4010',
  provider: 'embedded',
  collectionName: 'Shop API',
  generatedAt: '2026-03-13T09:12:10.000Z',
  version: '1.2.3',
};

type SavedRequest = readonly [name: string, method: string, path: string, status: number, body: string];

const saved: readonly SavedRequest[] = [
  ['List orders, page 1', 'GET', '/orders?page=1', 200, '[{"id": 4711, "total": 12.50}]'],
  ['Get an order', 'GET', '/orders/4711', 200, '{"id": 4711, "state": "paid"}'],
  ['Place an order', 'POST', '/orders', 201, '{"id": 4712}'],
  ['Cancel an order', 'DELETE', '/orders/4711', 204, ''],
];

/** A collection (v2.1) of one request for each saved example. */
export function buildCollection(examples: readonly object[] = saved.map(savedExample)): object {
  return {
    info: { name: 'Shop API', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: examples.map((example) => ({
      name: 'Request',
      request: (example as { originalRequest: object }).originalRequest,
      response: [example],
    })),
  };
}

function savedExample([name, method, path, code, body]: SavedRequest): object {
  const [route = '', query = ''] = path.split('?');
  const url = {
    raw: `{{baseUrl}}${path}`,
    host: ['{{baseUrl}}'],
    path: route.slice(1).split('/'),
    query: query === '' ? [] : [{ key: query.split('=')[0], value: query.split('=')[1] }],
  };
  return { name, originalRequest: { method, header: [], url }, code, header: [], body };
}

export async function mockOf(document: object): Promise<MockEngine> {
  const { collection } = await readCollection(document);
  return compileMock({ collection, environment: undefined, config: defaultMockConfig });
}

/** What the engine says about a call, as the page has it. */
export function toCandidates(mock: MockEngine, sent: MockRequest): readonly PageCandidate[] {
  const explanation = mock.explain(sent);
  const { reasons } = describeExplanation(explanation, {
    sent,
    savedFor: ({ request }) => request(),
    show: (name) => name,
  });
  return explanation.candidates.map(({ example, score, steps, droppedBy }, index) => ({
    example: example.name,
    method: example.request.method,
    address: example.request.address,
    score,
    steps: steps.map(({ step, score: points, fits }, at) => ({
      ...{ step, score: points, fits },
      reason: reasons[index]?.[at] ?? '',
    })),
    ...(droppedBy !== undefined && { droppedBy }),
    file: 'postman/shop.postman_collection.json',
    line: 40,
  }));
}

/** Why a call got nothing, as the page has it. */
export function toMiss(mock: MockEngine, sent: MockRequest): Required<Pick<PageCall, 'difference' | 'candidates'>> {
  const candidates = toCandidates(mock, sent);
  const against = candidates[0]?.steps.filter(({ fits }) => !fits) ?? [];
  return { difference: against.map(({ reason }) => reason).join('; '), candidates };
}

/** A matched `GET /orders/4711`, but for what is given. */
export function buildCall(parts: Partial<PageCall> = {}): PageCall {
  return {
    id: 'c4505a1e-0',
    servedAt: '2026-03-13T09:08:53.000Z',
    method: 'GET',
    path: '/orders/4711',
    status: 200,
    outcome: 'matched',
    example: 'Get an order',
    request: {
      headers: [
        { key: 'host', value: '127.0.0.1:4010' },
        { key: 'accept', value: 'application/json' },
        { key: 'authorization', value: 'Bearer [REDACTED]' },
        { key: 'user-agent', value: 'undici' },
      ],
      body: null,
    },
    response: {
      headers: [
        { key: 'Content-Type', value: 'application/json; charset=utf-8' },
        { key: 'Date', value: 'Fri, 13 Mar 2026 09:08:53 GMT' },
      ],
      body: {
        data: '{"id":4711,"state":"paid","total":12.50,"open":false,"lines":[{"sku":"A-1","count":2}],"note":null}',
      },
    },
    ...parts,
  };
}

const missMessage = 'Double check your method and the request path and try again.';

export function buildMiss(parts: Partial<PageCall> = {}): PageCall {
  return buildCall({
    id: 'c4505a1e-1',
    path: '/orders?page=3',
    status: 404,
    outcome: 'unmatched',
    example: missMessage,
    response: {
      headers: [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }],
      body: {
        data: `{"error":{"name":"mockRequestNotFoundError","message":"${missMessage}","header":"No matching requests"}}`,
      },
    },
    ...parts,
  });
}

/** `count` calls of a test run; one in fifty is unmatched, every 500th got an active server response. */
export async function* sampleCalls(count: number): AsyncGenerator<PageCall> {
  const mock = await mockOf(buildCollection());
  const start = Date.parse('2026-03-13T09:08:00.000Z');
  for (let index = 0; index < count; index += 1) {
    // Bursts with pauses between them, as test suites make them.
    const seconds = Math.floor(index / 8) + Math.floor(index / 900) * 25;
    const parts = { id: `c4505a1e-${index}`, servedAt: new Date(start + seconds * 1000).toISOString() };
    const [example, method, path, status, body] = saved[index % saved.length]!;
    if (index % 50 === 3) {
      const missed =
        index % 100 === 3 ? { method: 'GET', path: '/orders/4711/lines?page=3' } : { method: 'PUT', path: '/orders' };
      const request = buildMiss().request;
      const sent = { method: missed.method, target: missed.path, headers: [], body: new Uint8Array() };
      yield buildMiss({ ...parts, ...missed, request, ...toMiss(mock, sent) });
    } else if (index % 500 === 10) {
      const response = { headers: [], body: { data: 'Service Unavailable' } };
      yield buildCall({ ...parts, status: 503, outcome: 'server-response', example: 'Down for maintenance', response });
    } else {
      const filler = `${JSON.stringify({ sku: `A-${index}`, count: 2 })},`.repeat(20);
      const sent = { mode: 'raw', data: `{"customer":"c-${index}","lines":[${filler}{}]}` };
      const base = buildCall().request;
      const response = { headers: [{ key: 'Content-Type', value: 'application/json' }], body: { data: body } };
      yield buildCall({
        ...parts,
        example,
        method,
        path,
        status,
        request: method === 'POST' ? { ...base, body: sent } : base,
        response,
      });
    }
  }
}
