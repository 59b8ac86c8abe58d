import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection } from '../../../../src/engine/index.ts';
import { cutMark } from '../../../../src/call-log/body.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { defaultMockConfig } from '../../../../src/postman/model.ts';
import { createExplainer, createRedactor, toMockRequest } from '../../../../src/report/index.ts';
import { createCallReading } from '../../../../src/report/read-calls.ts';
import { collection, folder, request } from '../../../support/builders.ts';
import { processorTime } from '../../../support/processor-time.ts';
import { runs, sized } from '../../../support/runs.ts';
import { buildCallLog, buildMiss, hostileLog, stream } from '../build-call-log.ts';
import { explainedReport, missOf, serve, shop } from '../served.ts';

describe('a call becomes the request that the engine saw', () => {
  test.each([
    ['none', null, ''],
    ['text', { mode: 'raw', data: 'grün' }, 'grün'],
    ['base64', { mode: 'base64', data: Buffer.from('a\0b').toString('base64') }, 'a\0b'],
    ['cut text', { mode: 'raw', data: `abc${cutMark(3, 9)}` }, 'abc'],
    ['cut base64', { mode: 'base64', data: `${Buffer.from('abc').toString('base64')}${cutMark(3, 9)}` }, 'abc'],
  ])('body: %s', (name, body, expected) => {
    const headers = [{ key: 'A', value: 'b' }];
    const made = toMockRequest(buildCallLog({ request: { method: 'PUT', path: '/a?b', headers, body } }));
    expect(made).toMatchObject({ method: 'PUT', target: '/a?b', headers, isCut: name.startsWith('cut') });
    expect(Buffer.from(made.body).toString()).toBe(expected);
  });
});

describe('the outcome', () => {
  test('without a collection comes from the log and the server responses', () => {
    const { explain, collection: none } = createExplainer({ serverResponses: [{ name: 'Down', statusCode: 503 }] });
    expect(none).toBeUndefined();
    expect(explain(buildCallLog())).toEqual({ outcome: 'matched' });
    expect(explain(buildMiss())).toEqual({ outcome: 'unmatched' });
    expect(explain(buildMiss({ responseName: 'Down', response: { statusCode: 503 } })).outcome).toBe('unmatched');
    expect(explain(buildCallLog({ responseName: 'Down', response: { statusCode: 503 } })).outcome).toBe(
      'server-response',
    );
    expect(explain(buildCallLog({ responseName: 'Down', response: { statusCode: 200 } })).outcome).toBe('matched');
  });

  test('of an example that is called like a server response is told by its status', async () => {
    const { explainer, call } = await serve(shop, { serverResponses: [{ name: 'OK', statusCode: 503 }] });
    expect(explainer.explain(call('GET', '/users/7'))).toMatchObject({ outcome: 'matched', example: { name: 'OK' } });
  });

  test.each([
    ['a 5xx that no example has', 'Down', 503, 'server-response'],
    ['a 5xx of a name that examples of other statuses have', 'OK', 503, 'server-response'],
    ['an example that is a 5xx', 'Broken', 500, 'matched'],
    ['a status that server responses cannot have', 'Renamed since', 404, 'matched'],
    ['a log without a name', '', 503, 'matched'],
  ])('of a server response that is in no list any more: %s', async (_, responseName, statusCode, outcome) => {
    const { explainer } = await serve(shop);
    expect(explainer.explain(buildCallLog({ responseName, response: { statusCode } })).outcome).toBe(outcome);
  });
});

describe('of a call that a rule of `answers` answered', () => {
  const answer = { rule: 'GET /users', turn: 2, of: 3 };

  test('is a match, whatever its status and whatever server responses there are', async () => {
    const { explainer } = await serve(shop, { serverResponses: [{ name: 'reset', statusCode: 0 }] });
    const outcomeOf = (parts: Parameters<typeof buildCallLog>[0], more: object = {}) =>
      explainer.explain({ ...buildCallLog(parts), answer: { ...answer, ...more } });
    const none = { statusCode: 0 };
    expect(outcomeOf({ responseName: 'reset', response: none }, { fault: 'reset' })).toEqual({ outcome: 'matched' });
    const made = { responseName: '503 Service Unavailable', response: { statusCode: 503 } };
    expect(outcomeOf(made, { made: true })).toEqual({ outcome: 'matched' });
    expect(outcomeOf({ responseName: 'Broken', response: { statusCode: 500 } })).toMatchObject({
      outcome: 'matched',
      example: { name: 'Broken' },
    });
    expect(outcomeOf({ responseName: 'OK' }, { fault: 'truncate' })).toMatchObject({
      outcome: 'matched',
      example: { name: 'OK', place: { path: ['Users', 'List users', 'OK'] } },
    });
  });

  test('is no loose match, though it differs from an example that others stand beside, and is told how', async () => {
    const pages = ['1', '2'].map((page) =>
      request({ url: `{{baseUrl}}/users?page=${page}`, examples: [{ name: `Page ${page}` }] }),
    );
    const { explainer, call } = await serve(collection({ items: pages }));
    const log = call('GET', '/users?page=9');
    expect(explainer.explain(log)).toMatchObject({ outcome: 'loose', match: { explanation: { loose: {} } } });
    const ruled = explainer.explain({ ...log, answer });
    expect(ruled).toMatchObject({ outcome: 'matched', example: { name: log.responseName } });
    expect(ruled.match?.explanation.candidates.map(({ example }) => example.name)).toEqual([log.responseName]);
    expect(ruled.match?.explanation).not.toHaveProperty('loose');
  });

  test('faults and made-up answers cover no example, and what is cut its own', async () => {
    const { explainer } = await serve(shop);
    const log = (responseName: string, statusCode: number, more: object): CallLog => ({
      ...buildCallLog({ responseName, response: { statusCode } }),
      answer: { ...answer, ...more },
    });
    const { coverage, calls } = await explainedReport(
      [
        log('hang', 0, { fault: 'hang' }),
        log('429 Too Many Requests', 429, { made: true }),
        log('OK', 200, { fault: 'truncate' }),
      ],
      { explainer },
    );
    expect(coverage).toMatchObject({ examples: { hit: 1 }, unknownExampleCalls: 0 });
    expect(calls).toMatchObject({ calls: 3, matched: 3, unmatched: 0, serverResponses: 0 });
  });
});

describe('the example behind a call', () => {
  const place = (log: CallLog, { explain }: Awaited<ReturnType<typeof serve>>['explainer']) =>
    explain(log).example?.place.path.join(' > ');

  test('of a name that several have is the one that the engine decides for', async () => {
    const { explainer, call } = await serve(shop);
    expect(place(call('GET', '/users?page=1'), explainer)).toBe('Users > List users > OK');
    expect(place(call('GET', '/users/7'), explainer)).toBe('Users > Get user > OK');
  });

  test('is the one that the log names, whatever the engine decides', async () => {
    const { explainer } = await serve(shop);
    const log = buildCallLog({ responseName: 'Created', request: { path: '/users/7' }, response: { statusCode: 201 } });
    expect(place(log, explainer)).toBe('Create order > Created');
  });

  test('of several of that name is the first of that method and status when the engine decides for none', async () => {
    const twins = ['GET', 'POST', 'POST'].map((method, index) =>
      request({ method, url: `{{baseUrl}}/twin-${index}`, name: `Twin ${index}`, examples: [{ name: 'Twin' }] }),
    );
    const { explainer } = await serve(collection({ items: twins }));
    const log = buildCallLog({ responseName: 'Twin', request: { method: 'POST', path: '/somewhere' } });
    expect(place(log, explainer)).toBe('Twin 1 > Twin');
  });

  test('of a log without a name is the one that the engine decides for, if the status is right', async () => {
    const { explainer } = await serve(shop);
    expect(place(buildCallLog({ responseName: '', request: { path: '/users/7' } }), explainer)).toBe(
      'Users > Get user > OK',
    );
    expect(
      place(
        buildCallLog({ responseName: '', request: { path: '/users/7' }, response: { statusCode: 201 } }),
        explainer,
      ),
    ).toBeUndefined();
  });

  test('is unknown when the collection has none of that name', async () => {
    const { explainer } = await serve(shop);
    expect(explainer.explain(buildCallLog({ responseName: 'Renamed since' }))).toEqual({ outcome: 'matched' });
  });

  test('agrees with the mock for every call that it serves', async () => {
    const { explainer, call } = await serve(shop);
    const target = fc.constantFrom('/users', '/users?page=1', '/users/7', '/users/8/', '/orders', '/ping', '/nothing');
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'PUT'), target, (method, path) => {
        const log = call(method, path);
        const { outcome, example, miss } = explainer.explain(log);
        expect(outcome).toBe(log.response.type === 'success' ? 'matched' : 'unmatched');
        expect(example?.name).toBe(outcome === 'matched' ? log.responseName : undefined);
        expect(miss !== undefined).toBe(outcome === 'unmatched');
      }),
    );
  });
});

describe('a miss', () => {
  test('has its nearest examples with score, steps, file and line', async () => {
    const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
    const miss = missOf(explainer, call('GET', '/user/7/x'));
    expect(miss?.difference).toBe('path `/user/7/x`, example has `/users/{{id}}`');
    expect(miss?.candidates).toHaveLength(4);
    expect(miss?.candidates[0]).toMatchObject({
      example: 'OK',
      place: 'Users > Get user',
      method: 'GET',
      address: '{{baseUrl}}/users/:id',
      score: 0,
      droppedBy: 'path',
      file: 'postman/shop.json',
    });
    const lines = JSON.stringify(shop, null, 2).split('\n');
    const names = miss?.candidates.map(({ line = 0 }) => lines[line]?.trim());
    expect(names).toEqual(['"name": "OK",', '"name": "OK",', '"name": "Broken",', '"name": "Created",']);
    expect(miss?.candidates[0]?.steps.at(-1)?.step).toBe('path');
  });

  test('for want of an example names the request', async () => {
    const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
    const miss = missOf(explainer, call('PUT', '/ping'));
    expect(miss?.bareRequest).toMatchObject({ place: 'Ping', file: 'postman/shop.json' });
    const lines = JSON.stringify(shop, null, 2).split('\n');
    expect(lines[miss?.bareRequest?.line ?? 0]?.trim()).toBe('"name": "Ping",');
    expect(miss?.difference).toBe('The request `Ping` fits, but it has no saved example: add one');
  });

  test('that the collection has an example for says so', async () => {
    const { explainer } = await serve(shop);
    const refused = buildMiss({
      request: { path: '/users/7' },
      responseName: 'Slow down',
      response: { statusCode: 429 },
    });
    expect(missOf(explainer, refused)?.difference).toBe(
      'the collection has an example for this call ("OK"), but the mock answered 429: Slow down',
    );
  });

  test('with a cut body says so', async () => {
    const { explainer } = await serve(shop, { config: { matchBody: true } });
    const headers = [{ key: 'content-type', value: 'application/json' }];
    const body = { mode: 'raw', data: `{"item":"te${cutMark(11, 2000)}` };
    const log = buildMiss({ request: { method: 'POST', path: '/orders', headers, body } });
    expect(missOf(explainer, log)?.difference).toBe(
      'the body is no JSON that can be compared (the log has the start of the body only)',
    );
  });

  test('in an empty collection has no candidates', async () => {
    const { explainer, call } = await serve(collection());
    expect(missOf(explainer, call('GET', '/'))).toEqual({
      difference: 'The collection has no saved example',
      candidates: [],
    });
  });

  test('is explained once for equal requests, whatever their dates and trace IDs', async () => {
    const { explainer, call } = await serve(shop);
    const missOf = (headers: Record<string, string>, target = '/nothing') =>
      explainer.explain(call('GET', target, { headers })).miss;
    const first = missOf({ date: 'today', traceparent: '1' });
    expect(missOf({ date: 'tomorrow', traceparent: '2' })).toBe(first);
    expect(missOf({ date: 'today', 'x-tenant': 'two' })).not.toBe(first);
    expect(missOf({ date: 'today' }, '/nothing/else')).not.toBe(first);
  });

  test('beyond the bound has no explanation, one that was explained before keeps its own', async () => {
    const items = Array.from({ length: 400 }, (_, index) =>
      request({ name: `Request ${index}`, url: `/things/${index}`, examples: [{ id: `example-${index}` }] }),
    );
    const { explainer, call } = await serve(collection({ items }), { mostWeighed: 10_000 });
    const explained = Array.from(
      { length: 40 },
      (_, index) => explainer.explain(call('PUT', `/nothing/${index}`)).miss,
    );
    expect(explained.filter((miss) => miss !== undefined)).toHaveLength(25);
    expect(explainer.explain(call('PUT', '/nothing/3')).miss).toBe(explained[3]);
    const body = { headers: { 'content-type': 'application/json' }, body: '{}' };
    expect(explainer.explain(call('PUT', '/nothing/3', body)).miss).toBe(explained[3]);
  });

  test('never breaks on hostile calls', async () => {
    const { explainer } = await serve(shop, { file: 'x.json', config: { matchBody: true, matchHeader: true } });
    fc.assert(
      fc.property(hostileLog, (log) => {
        const { outcome } = explainer.explain(log);
        expect(outcome === 'unmatched').toBe(log.response.type.toLowerCase() === 'error');
      }),
    );
  });
});

describe('lines', () => {
  const lineOf = async (text: string, pointer: string) => {
    const { collection: read } = await readCollection(shop);
    const engine = await compileMock({ collection: read, environment: undefined, config: defaultMockConfig });
    return createExplainer({ served: { engine, collection: read, places: { file: 'f', text } } }).locate(pointer);
  };

  test.each([
    ['an entry of a list', '{\n"item": [\n1,\n2]}', '/item/1', 4],
    ['a wrapped collection', '{"collection":\n{"item":\n[{}]}}', '/collection/item/0', 3],
    ['Windows line ends', '{\r\n"item":\r\n[]}', '/item', 3],
    ['a byte order mark', '\uFEFF{\n"item":\n[]}', '/item', 3],
    ['an escaped key', '{\n"a/b~c":\n1}', '/a~1b~0c', 3],
    ['a key that is a number', '{"a":\n{"0":\n1}}', '/a/0', 3],
    ['the root', '\n{}', '', 2],
    ['what is not there', '{}', '/item/3', undefined],
    ['broken JSON', '{"a": [', '/b', undefined],
    ['nesting beyond the stack', '['.repeat(200_000), '/0', 1],
    ['a pointer that is as deep', '['.repeat(200_000), '/0'.repeat(200_000), undefined],
    ['a key that comes twice, as JSON.parse reads it', '{"a": 1,\n"a": 2}', '/a', 2],
  ])('%s', async (_, text, pointer, line) => {
    expect(await lineOf(text, pointer)).toEqual({ file: 'f', ...(line !== undefined && { line }) });
  });

  test('of every value in any document', async () => {
    const { collection: read } = await readCollection(shop);
    const engine = await compileMock({ collection: read, environment: undefined, config: defaultMockConfig });
    const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\r\n', '\t'), maxLength: 3 });
    const key = fc.oneof(fc.string(), fc.constantFrom('/', '~', '~1', '"', '\\', '0', '', '__proto__'));
    const { document } = fc.letrec<{ document: JsonDocument }>((tie) => ({
      document: fc.oneof(
        { depthSize: 'small' },
        fc.record({ text: fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)).map(toJson) }),
        fc.record({ space, entries: fc.array(tie('document'), { maxLength: 4 }) }),
        fc.record({
          space,
          members: fc.uniqueArray(fc.tuple(key, tie('document')), { maxLength: 4, selector: ([name]) => name }),
        }),
      ),
    }));
    fc.assert(
      fc.property(document, (written) => {
        const { text, places } = write(written);
        const { locate } = createExplainer({ served: { engine, collection: read, places: { file: 'f', text } } });
        expect(() => void JSON.parse(text)).not.toThrow();
        for (const { pointer, offset } of places)
          expect(locate(pointer), pointer).toEqual({ file: 'f', line: text.slice(0, offset).split('\n').length });
      }),
      runs(300),
    );
  });

  test('all of a large collection, in no time', async () => {
    const requests = Array.from({ length: sized(5_000, 1 / 4) }, (_, index) =>
      request({ name: `r${index}`, examples: [{ name: 'e', body: 'x'.repeat(500) }] }),
    );
    const { explainer, collection: read } = await serve(collection({ items: requests }), { file: 'x.json' });
    const before = processorTime();
    const lines = read.requests.flatMap(({ place, examples }) =>
      [place, ...examples.map((example) => example.place)].map(({ pointer }) => explainer.locate(pointer)?.line ?? 0),
    );
    expect(new Set(lines).size).toBe(2 * requests.length);
    expect(lines.toSorted((one, other) => one - other)).toEqual(lines);
    // A hundredth of a second or so; counted from the file's beginning for each line, it would be a minute.
    expect(processorTime() - before).toBeLessThan(sized(3_000, 1 / 4));
  });

  test('a folder deep in the collection', async () => {
    const deep = collection({
      items: [folder('a', [folder('b', [request({ name: 'c', examples: [{ name: 'd' }] })])])],
    });
    const { explainer, collection: read } = await serve(deep, { file: 'x.json' });
    const line = explainer.locate(read.requests[0]?.examples[0]?.place.pointer ?? '')?.line ?? 0;
    expect(JSON.stringify(deep, null, 2).split('\n')[line]?.trim()).toBe('"name": "d",');
  });
});

type JsonDocument =
  | { readonly text: string }
  | { readonly space: string; readonly entries: readonly JsonDocument[] }
  | { readonly space: string; readonly members: readonly (readonly [string, JsonDocument])[] };

const toJson = (value: unknown): string => JSON.stringify(value);

/** The document's text, and where in it each value begins. */
function write(document: JsonDocument): { readonly text: string; readonly places: readonly Written[] } {
  const places: Written[] = [];
  const append = (before: string, pointer: string, part: JsonDocument): string => {
    places.push({ pointer, offset: before.length });
    if ('text' in part) return before + part.text;
    const isList = 'entries' in part;
    const parts = isList ? part.entries.map((entry, index) => [String(index), entry] as const) : part.members;
    let text = before + (isList ? '[' : '{') + part.space;
    for (const [index, [name, value]] of parts.entries()) {
      if (index > 0) text += `${part.space},${part.space}`;
      if (!isList) text += `${toJson(name)}${part.space}:${part.space}`;
      text = append(text, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, value);
    }
    return text + part.space + (isList ? ']' : '}');
  };
  return { text: append('', '', document), places };
}

interface Written {
  readonly pointer: string;
  readonly offset: number;
}

describe('a call that was served', () => {
  const pages = collection({
    items: [1, 2].map((page) =>
      request({ name: 'List', url: `{{baseUrl}}/users?page=${page}`, examples: [{ name: `Page ${page}` }] }),
    ),
  });

  test('is loose where another example may have been meant, and says so beyond the bound of explanations too', async () => {
    const { explainer, call } = await serve(pages, { mostWeighed: 1 });
    const explained = Array.from({ length: 30 }, (_, index) =>
      explainer.explain(call('GET', `/users?page=${index + 3}`)),
    );
    expect(new Set(explained.map(({ outcome }) => outcome))).toEqual(new Set(['loose']));
    expect(explained.filter(({ match }) => match !== undefined)).toHaveLength(20);
  });

  test('is matched and has no explanation where nothing differs; equal calls share one', async () => {
    const { explainer, call } = await serve(pages);
    const log = call('GET', '/users?page=2');
    expect(explainer.explain(log)).toMatchObject({ outcome: 'matched', example: { name: 'Page 2' } });
    expect(explainer.explain(log).match).toBeUndefined();
    const { match } = explainer.explain(call('GET', '/users?page=9'));
    expect(explainer.explain(call('GET', '/users?page=9')).match).toBe(match);
  });

  test('is told with its example first, what differs, and the request that the example was saved for', async () => {
    const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
    const { read } = createCallReading({
      ...{ explainer, checks: {}, redactor: createRedactor({ secrets: [] }), areLogsRedacted: false, mockUrl: '' },
    });
    const log = call('POST', '/orders', {
      headers: { 'content-type': 'application/json' },
      body: '{"item":"cake","password":"sent"}',
    });
    const [first] = await Array.fromAsync(read(stream([log])));
    expect(first?.insight).toMatchObject({
      outcome: 'matched',
      match: {
        difference: 'body at `item` is `"cake"`, example has `"tea"`',
        candidates: [{ example: 'Created', file: 'postman/shop.json' }],
        saved: { method: 'POST', path: '/orders', body: '{"item":"tea","password":"***"}' },
      },
    });
  });
});
