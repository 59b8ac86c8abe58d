/** Calls of every outcome, in several scripts, with what makes pages ugly: long URLs, long bodies, other bodies than saved. */
import type { PageCall, PageCandidate } from '../../../src/report/files/page-data.ts';
import { buildCall, buildMiss } from './sample-calls.ts';

const json = [{ key: 'content-type', value: 'application/json' }];

const savedOrder = {
  method: 'POST',
  path: '/orders',
  headers: json,
  body: '{"customer":{"id":17,"name":"Ada Lovelace"},"lines":[{"sku":"A-1","count":2}],"express":false,"note":"ring twice"}',
};
const sentOrder =
  '{"customer":{"name":"Ada Lovelace","id":"17"},"lines":[{"sku":"A-1","count":3}],"express":false,"note":"ring twice","coupon":"SPRING"}';

type Step = PageCandidate['steps'][number];
const fitting = (step: Step['step'], reason: string, score = 0): Step => ({ step, score, fits: true, reason });
const failing = (step: Step['step'], reason: string, score = 0): Step => ({ step, score, fits: false, reason });

const candidate = (parts: Partial<PageCandidate>): PageCandidate => ({
  ...{ example: 'List users, page 1', method: 'GET', address: '{{baseUrl}}/users?page=1', score: 100 },
  ...{ file: 'postman/users.postman_collection.json', line: 40 },
  steps: [fitting('method', 'method `GET`'), fitting('path', 'path `/users` is equal', 100)],
  ...parts,
});

/** Wrong page: page 1 was served, and page 2 has an example. */
export const looseCall = (parts: Partial<PageCall> = {}): PageCall =>
  buildCall({
    id: 'loose',
    path: '/users?page=9&sort=name',
    outcome: 'loose',
    example: 'List users, page 1',
    loose:
      '`page=9` was sent, and the example has `page=1`. `List users, page 2` would have been served for `page=2`. No example has `page=9`.',
    difference: 'query: `page=9`, example has `page=1`; query: `sort=name` is not in the example',
    saved: { method: 'GET', path: '/users?page=1', headers: [], body: '' },
    candidates: [
      candidate({
        steps: [
          fitting('method', 'method `GET`'),
          fitting('path', 'path `/users` is equal', 100),
          failing('query', 'query: `page=9`, example has `page=1`', -10),
        ],
      }),
      candidate({ example: 'List users, page 2', address: '{{baseUrl}}/users?page=2', line: 71 }),
    ],
    ...parts,
  });

/** A body that differs in two values, one more field and the order of its keys. */
export const otherBody = (parts: Partial<PageCall> = {}): PageCall =>
  buildCall({
    id: 'body',
    method: 'POST',
    path: '/orders',
    status: 201,
    example: 'Place an order',
    difference: 'body: `customer.id` is `"17"`, example has `17`',
    saved: savedOrder,
    candidates: [
      candidate({
        ...{ example: 'Place an order', method: 'POST', address: '{{baseUrl}}/orders' },
        steps: [
          fitting('method', 'method `POST`'),
          fitting('path', 'path `/orders` is equal', 100),
          failing('body', 'body: `customer.id` is `"17"`, example has `17`'),
        ],
      }),
    ],
    request: { headers: json, body: { mode: 'raw', data: sentOrder } },
    ...parts,
  });

/** The same body in a mock that matches bodies. */
export const missedBody = (): PageCall => {
  const { difference, saved, candidates = [], request } = otherBody();
  const dropped = candidates.map((one) => ({ ...one, droppedBy: 'body' as const }));
  return buildMiss({
    ...{ id: 'missed-body', method: 'POST', path: '/orders', request, candidates: dropped },
    ...(difference !== undefined && { difference }),
    ...(saved && { saved }),
  });
};

const kinds: readonly ((parts: Partial<PageCall>) => PageCall)[] = [
  buildCall,
  (parts) => buildCall({ ...parts, path: '/weather?city=M%C3%BCnchen', example: 'Weather in Köln' }),
  looseCall,
  (parts) => buildCall({ ...parts, path: `/search?q=${'very-long-value-'.repeat(40)}&page=1`, example: 'Search' }),
  (parts) => buildCall({ ...parts, path: `/产品/${encodeURIComponent('手机')}?颜色=红色`, example: '产品列表' }),
  (parts) =>
    buildCall({
      ...parts,
      path: `/${encodeURIComponent('منتجات')}/${encodeURIComponent('هاتف')}?q=1`,
      example: 'قائمة المنتجات',
    }),
  otherBody,
  (parts) => ({ ...missedBody(), ...parts }),
  (parts) => buildCall({ ...parts, method: 'OPTIONS', status: 204, outcome: 'preflight', example: '' }),
  (parts) => buildCall({ ...parts, path: '/healthz', outcome: 'ignored', example: 'Healthy' }),
  (parts) => buildCall({ ...parts, status: 503, outcome: 'server-response', example: 'Down for maintenance' }),
  buildCall,
];

/** `count` calls, those that went wrong among many that did not. */
export function* variedCalls(count: number): Generator<PageCall> {
  const start = Date.parse('2026-03-13T09:08:00.000Z');
  for (let index = 0; index < count; index += 1) {
    const servedAt = new Date(start + Math.floor(index / 5) * 1000).toISOString();
    const build =
      index < kinds.length || index % 40 === 0
        ? kinds[Math.floor(index / (index < kinds.length ? 1 : 40)) % kinds.length]
        : buildCall;
    yield (build ?? buildCall)({ id: `call-${index}`, servedAt });
  }
}
