import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPostmanClient, PostmanApiError, type PostmanClient } from '../../../src/postman/index.ts';
import { openTransport, startApi } from './support.ts';
import { runs } from '../../support/runs.ts';
import { anyCharacter } from '../../support/any-character.ts';

const methods: readonly ((client: PostmanClient) => Promise<unknown>)[] = [
  (c) => c.listMocks(),
  (c) => c.getMock('m'),
  (c) => c.createMock({ collection: '1-c' }),
  (c) => c.updateMock('m', { name: 'n' }),
  (c) => c.deleteMock('m'),
  (c) => c.publishMock('m'),
  (c) => c.unpublishMock('m'),
  async (c) => {
    for await (const log of c.callLogs('m')) expect(typeof log.id).toBe('string');
  },
  (c) => c.listServerResponses('m'),
  (c) => c.getServerResponse('m', 's'),
  (c) => c.createServerResponse('m', { name: 'n', statusCode: 500 }),
  (c) => c.updateServerResponse('m', 's', {}),
  (c) => c.deleteServerResponse('m', 's'),
  (c) => c.listCollections(),
  (c) => c.listCollections({ name: 'n' }),
  (c) => c.getCollection('c'),
  (c) => c.importCollection({}),
  (c) => c.deleteCollection('c'),
  (c) => c.listEnvironments(),
  (c) => c.getEnvironment('e'),
  (c) => c.importEnvironment({}),
  (c) => c.deleteEnvironment('e'),
  (c) => c.me(),
];

/** JSON that comes near to real answers: their keys, in odd places and with odd values. */
const nearAnswer = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue({ maxDepth: 1 }),
    tie('record'),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
  record: fc.dictionary(
    fc.constantFrom(
      ...[
        'mock',
        'mocks',
        'collection',
        'collections',
        'environment',
        'environments',
        'user',
        'operations',
        'call-logs',
        'meta',
      ],
      ...[
        'nextCursor',
        'total',
        'id',
        'uid',
        'name',
        'config',
        'error',
        'message',
        'details',
        'param',
        'header',
        'detail',
        '__proto__',
      ],
    ),
    tie('value'),
    { maxKeys: 6 },
  ),
})).value;

test('whatever a server answers, a method gives a value or throws a PostmanApiError', async () => {
  let answer: { status: number; body: string; headers: Record<string, string> } = {
    status: 200,
    body: '',
    headers: {},
  };
  await using api = await startApi((_, response) => {
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await using transport = openTransport(api.url, {
    retry: { maxAttempts: 1, baseMs: 5_000 },
    timeouts: { callMs: 10_000 },
  });
  const client = createPostmanClient(transport);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(200, 200, 200, 201, 204, 302, 400, 404, 429, 500),
      fc.oneof(
        nearAnswer.map((value) => JSON.stringify(value)),
        nearAnswer.chain((value) => fc.string().map((tail) => JSON.stringify(value).slice(0, -1) + tail)),
        fc.string({ unit: anyCharacter }),
      ),
      fc.constantFrom('retry-after', 'x-ratelimit-reset', 'ratelimit', 'content-type'),
      fc.oneof(fc.nat().map(String), fc.string({ unit: 'grapheme-ascii' })),
      fc.constantFrom(...methods),
      async (status, body, header, value, method) => {
        answer = { status, body: status === 204 ? '' : body, headers: { [header]: value } };
        try {
          await method(client);
        } catch (error) {
          expect(error).toBeInstanceOf(PostmanApiError);
        }
      },
    ),
    runs(500),
  );
});
