/** Whatever the listener remembers and prepares, an answer on the wire is that of the plain algorithm. */
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallRecord } from '../../../../src/embedded/journal/record.ts';
import { openListener } from '../../../../src/embedded/listener/listener.ts';
import { createRateLimit, noRateLimit } from '../../../../src/embedded/rate-limit.ts';
import {
  cachedEngine,
  compileMock,
  readCollection,
  type MockEngine,
  type MockRequest,
} from '../../../../src/engine/index.ts';
import { isPlain } from '../../../support/listener-way.ts';
import { documentOf, matchConfig, savedExample, sentCall, twist, twisted } from '../../../support/random-exchanges.ts';
import { referenceMatch } from '../../../support/reference-matcher.ts';
import { runs, sized } from '../../../support/runs.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}

function send(url: string, agent: Agent, { method, target, headers, body }: MockRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(url, {
      agent,
      method,
      path: target,
      headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    });
    // Node announces the length of a body that is given at once, and nothing for none.
    if (body.length > 0) call.setHeader('Content-Length', body.length);
    call.on('error', reject);
    call.on('response', (response) => {
      buffer(response).then((bytes) => {
        resolve({ status: response.statusCode ?? 0, body: bytes.toString() });
      }, reject);
    });
    call.end(body);
  });
}

/** A client begins every target with a slash and sends ASCII only. */
function onTheWire(target: string): string {
  return (target.startsWith('/') ? target : `/${target}`).replace(/[^!-~]/gu, encodeURIComponent);
}

test('any call gets the answer of the plain algorithm, at the first call and the next, and is logged with it', async () => {
  const records: CallRecord[] = [];
  const none = await compileMock({
    collection: (await readCollection(documentOf([]))).collection,
    environment: undefined,
    config: {
      headers: [],
      matchBody: false,
      matchHeader: false,
      matchQueryParams: true,
      matchWildcards: true,
      delay: null,
    },
  });
  const viewOf = (engine: MockEngine) => ({
    id: 'm',
    deactivated: false,
    isPrivate: false,
    serverResponse: undefined,
    engine,
  });
  const listener = await openListener({
    host: '127.0.0.1',
    port: 0,
    view: viewOf(none),
    isPlain,
    isRightKey: () => false,
    rateLimit: createRateLimit(noRateLimit),
    record: (call) => records.push(call),
    now: Date.now,
    onError: (error) => {
      throw error;
    },
    onRefused: (what) => {
      throw new Error(what);
    },
  });
  const agent = new Agent({ keepAlive: true });
  let hits = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(savedExample, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(sentCall, fc.option(twist)), { minLength: 1, maxLength: 8 }),
        matchConfig,
        async (examples, plans, config) => {
          const calls = plans
            .map(([sent, plan]) => (plan === null ? sent : twisted(examples, plan, sent)))
            .map((sent) => ({ ...sent, target: onTheWire(sent.target) }))
            // One URL in several ways: what is remembered of one must not answer the other.
            .flatMap((sent, index) => [
              sent,
              { ...sent, method: sent.method === 'GET' ? 'POST' : 'GET' },
              { ...sent, body: Buffer.from(examples[index % examples.length]?.body ?? '') },
            ]);
          const { collection } = await readCollection(documentOf(examples));
          listener.show(viewOf(cachedEngine(await compileMock({ collection, environment: undefined, config }))));
          for (const sent of [...calls, ...calls]) {
            const expected = referenceMatch(collection, undefined, config, sent);
            const { status, body } = await send(listener.url, agent, sent);
            const logged = records.pop();
            expect(logged?.path).toBe(sent.target);
            if (expected === undefined) {
              expect([status, logged?.response.head.type]).toEqual([404, 'error']);
              continue;
            }
            hits += 1;
            expect([status, logged?.response.head.name]).toEqual([expected.status, expected.name]);
            expect(body).toBe(expected.body.replace('{{$body}}', () => Buffer.from(sent.body).toString()));
            expect(Buffer.from(logged?.response.body ?? []).toString()).toBe(body);
          }
        },
      ),
      runs(200),
    );
  } finally {
    agent.destroy();
    await listener.close();
  }
  // The property says little when nothing ever matches.
  expect(hits).toBeGreaterThan(sized(150, 1 / 8));
});
