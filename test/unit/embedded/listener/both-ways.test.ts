/** The fast way to answer against the plain one: the same bytes on the wire, the same call logs. */
import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallRecord } from '../../../../src/embedded/journal/record.ts';
import { openListener } from '../../../../src/embedded/listener/listener.ts';
import type { MockView } from '../../../../src/embedded/listener/shown-mock.ts';
import { createRateLimit } from '../../../../src/embedded/rate-limit.ts';
import { cachedEngine, compileMock, readCollection, type MockRequest } from '../../../../src/engine/index.ts';
import { documentOf, matchConfig, savedExample, sentCall, twist, twisted } from '../../../support/random-exchanges.ts';
import { runs } from '../../../support/runs.ts';

const key = 'the key';
const now = (): number => Date.UTC(2026, 10, 27, 12);

async function listen(isPlain: boolean, view: MockView, requests: number) {
  const records: CallRecord[] = [];
  const listener = await openListener({
    ...{ host: '127.0.0.1', port: 0, view, isPlain, now },
    isRightKey: (given) => given === key,
    rateLimit: createRateLimit({ requests, windowMilliseconds: 60_000 }),
    record: (call) => records.push(call),
    onError: (error) => {
      throw error;
    },
    onRefused: (what) => {
      throw new Error(what);
    },
  });
  return { listener, records };
}

/** The call as it goes over the wire. */
function wireText({ method, target, headers, body }: MockRequest, isLast: boolean): string {
  const path = (target.startsWith('/') ? target : `/${target}`).replace(/[^!-~]/gu, encodeURIComponent);
  const lines = headers.map(({ key: name, value }) => `${name}: ${value}\r\n`).join('');
  const length = body.length > 0 ? `Content-Length: ${body.length}\r\n` : '';
  const end = isLast ? 'Connection: close\r\n' : '';
  return `${method} ${path} HTTP/1.1\r\nHost: mock\r\n${lines}${length}${end}\r\n${Buffer.from(body).toString('latin1')}`;
}

/** All that a connection gives for calls that are sent at once. */
async function exchange(url: string, calls: readonly MockRequest[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  socket.write(calls.map((call, index) => wireText(call, index === calls.length - 1)).join(''), 'latin1');
  await once(socket, 'close');
  return text;
}

/** Without the half of the IDs that is drawn at random. */
function withoutRandom(text = ''): string {
  return text.replace(/(x-srv-(?:trace|span): v=1;[ts]=)[0-9a-f]{8}/g, '$1');
}

/** Also without what is counted as an answer leaves: which of those that wait is the first depends on the clock. */
function withoutCounts(text = ''): string {
  return withoutRandom(text).replace(/(v=1;[ts]=|X-RateLimit-Remaining: )\d+/g, '$1');
}

/** A record as text, which is compared in no time. */
function logged({ body, response, ...others }: CallRecord): string {
  const bodies = [body, response.body].map((bytes) => Buffer.from(bytes).toString('latin1'));
  return JSON.stringify([others, bodies, { ...response, body: '' }]);
}

const state = fc.record({
  isPrivate: fc.constantFrom(false, false, true),
  deactivated: fc.constantFrom(false, false, false, false, true),
  serverResponse: fc.constantFrom(undefined, undefined, undefined, {
    ...{
      id: 's',
      name: 'Down',
      statusCode: 503,
      headers: [{ key: 'X-Down', value: 'é' }],
      language: null,
      body: 'dówn',
    },
    ...{ createdAt: '', updatedAt: '' },
  }),
});
const example = fc
  .tuple(savedExample, fc.constantFrom(undefined, undefined, 204, 304), fc.constantFrom('', '', 'x'.repeat(16_500)))
  // The document takes any status and any body; the type names those of the other tests.
  .map(([saved, code, more]) => ({ ...saved, ...(code && { status: code }), body: saved.body + more }) as typeof saved);
const group = fc.record({
  examples: fc.array(example, { minLength: 1, maxLength: 8 }),
  config: fc.tuple(matchConfig, fc.constantFrom(null, null, null, { duration: 1 })).map(([config, delay]) => ({
    ...config,
    delay,
  })),
  state,
  calls: fc.array(
    fc.tuple(
      sentCall,
      fc.option(twist, { freq: 10 }),
      fc.constantFrom(...Array<undefined>(8).fill(undefined), 'HEAD', 'OPTIONS'),
    ),
    {
      minLength: 4,
      maxLength: 16,
    },
  ),
});

test('answers are the same bytes, and so are call logs, whichever way they take (property)', async () => {
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(group, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(7, 1_000_000, 1_000_000),
      async (groups, requests) => {
        const ways: Awaited<ReturnType<typeof listen>>[] = [];
        try {
          for (const { examples, config, state: shown, calls } of groups) {
            const { collection } = await readCollection(documentOf(examples));
            const engine = await compileMock({ collection, environment: undefined, config });
            const view: MockView = { id: 'm', ...shown, engine };
            // Under load the mock changes between two calls: the listeners stay.
            if (ways.length === 0) ways.push(await listen(true, view, requests), await listen(false, view, requests));
            for (const [index, { listener }] of ways.entries())
              listener.show(index === 0 ? view : { ...view, engine: cachedEngine(engine) });
            const sent = calls
              .map(([call, plan, method]) => {
                const made = plan === null ? call : twisted(examples, plan, call);
                const asked = { key: 'Access-Control-Request-Method', value: 'PUT' };
                const headers = [
                  ...made.headers,
                  ...(method === 'OPTIONS' ? [asked] : []),
                  { key: 'X-API-Key', value: key },
                ];
                return { ...made, headers, ...(method && { method }) };
              })
              // What was remembered answers the second time; then the key is left out, or the body is another one as long.
              .flatMap((call) => [
                ...[call, call, { ...call, headers: call.headers.slice(0, -1) }],
                ...[call, { ...call, body: call.body.map(() => 0x78) }, call],
              ]);
            const [plain, fast] = await Promise.all(ways.map(({ listener }) => exchange(listener.url, sent)));
            const compared = config.delay === null ? withoutRandom : withoutCounts;
            expect(compared(fast)).toBe(compared(plain));
            expect(plain?.match(/HTTP\/1\.1 \d/g)?.length).toBeGreaterThanOrEqual(sent.length);
            const [plainRecords, fastRecords] = ways.map(({ records }) => records.splice(0).map(logged));
            expect(fastRecords?.length).toBe(sent.length);
            expect(fastRecords).toEqual(plainRecords);
            whole += plain?.match(/HTTP\/1\.1 2/g)?.length ?? 0;
          }
        } finally {
          await Promise.all(ways.map(({ listener }) => listener.close()));
        }
      },
    ),
    runs(40, 1 / 3),
  );
  // The property says little when nothing is ever found.
  expect(whole).toBeGreaterThan(0);
});
