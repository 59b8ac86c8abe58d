/** `answers` through the front door: rules over the API, calls over sockets, and what the call log says of them. */
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import {
  send,
  startTestAccount,
  type Answer,
  type RequestParts,
  type TestAccount,
} from '../../../contract/support/test-account.ts';
import { collection, request, type Item } from '../../../support/builders.ts';

const jobs: Item = request({
  name: 'Job',
  url: 'http://x/jobs/:id',
  examples: [
    { name: 'Done', status: 200, body: '{"state":"done"}', headers: { 'Content-Type': 'application/json' } },
    { name: 'Running', status: 202, body: '{"state":"running"}' },
  ],
});

const users: Item = request({
  name: 'Users',
  url: 'http://x/users',
  examples: [{ name: 'All users', status: 200, body: '["Ann","Bob"]' }],
});

interface RuledMock extends AsyncDisposable {
  readonly account: TestAccount;
  readonly id: string;
  readonly url: string;
  put(answers: unknown, session?: string): Promise<Answer>;
  get(session?: string): Promise<Answer>;
  call(path: string, parts?: RequestParts): Promise<Answer>;
  /** Oldest first. */
  logs(): Promise<Answer['body']['call-logs']>;
}

async function startRuledMock(items: readonly Item[], answers?: unknown): Promise<RuledMock> {
  const account = await startTestAccount();
  const mock = await account.createMock({ collection: await account.importCollection(collection({ items })) });
  const path = (session?: string) =>
    `/_embedded/mocks/${mock.id}/answers${session === undefined ? '' : `?session=${session}`}`;
  const put: RuledMock['put'] = (rules, session) => account.api('PUT', path(session), rules);
  if (answers !== undefined) expect((await put(answers)).status).toBe(200);
  return {
    account,
    id: mock.id,
    url: mock.mockUrl,
    put,
    get: (session) => account.api('GET', path(session)),
    call: (target, parts) => send(mock.mockUrl + target, parts),
    logs: async () => (await account.api('GET', `/mocks/${mock.id}/call-logs`)).body['call-logs'].toReversed(),
    [Symbol.asyncDispose]: () => account[Symbol.asyncDispose](),
  };
}

const statusesOf = async ({ call }: RuledMock, path: string, count: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let i = 0; i < count; i += 1) statuses.push((await call(path)).status);
  return statuses;
};

describe('turns', () => {
  test('each path has its own, and the last answer stays', async () => {
    await using mock = await startRuledMock([jobs], { 'GET /jobs/:id': [202, 202, 200] });
    expect(await statusesOf(mock, '/jobs/1', 5)).toEqual([202, 202, 200, 200, 200]);
    expect(await statusesOf(mock, '/jobs/2', 2)).toEqual([202, 202]);
    expect((await mock.get()).body).toMatchObject({
      answers: { 'GET /jobs/:id': [202, 202, 200] },
      turns: [
        { rule: 'GET /jobs/:id', method: 'GET', path: '/jobs/1', turn: 3, of: 3 },
        { rule: 'GET /jobs/:id', method: 'GET', path: '/jobs/2', turn: 2, of: 3 },
      ],
    });
  });
});
