/** From call logs to a collection with requests to fill in, through real files. */
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseTree } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection } from '../../../../src/engine/index.ts';
import { learn } from '../../../../src/job/learn/learn.ts';
import { readCallLogFile } from '../../../../src/call-log/ndjson.ts';
import { addToList, applyEdits } from '../../../../src/job/learn/splice-json.ts';
import { cutMark } from '../../../../src/call-log/body.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { defaultMockConfig, type CollectionDocument } from '../../../../src/postman/model.ts';
import { createRedactor, toMockRequest } from '../../../../src/report/index.ts';
import { collection, folder, request } from '../../../support/builders.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { runs } from '../../../support/runs.ts';
import { anyCharacter } from '../../../support/any-character.ts';

const shop = collection({
  name: 'Shop',
  items: [
    folder('Users', [request({ name: 'List', url: '{{host}}/users', examples: [{ name: 'OK', body: '[]' }] })]),
    request({ name: 'Ping', url: 'https://elsewhere.example/ping' }),
  ],
  variables: { host: 'http://localhost:3000/api/v1/' },
});

const call = (method: string, path: string, parts: Partial<CallLog['request']> = {}, type = 'error'): CallLog => ({
  id: '1',
  responseName: 'No match',
  servedAt: '2026-03-13T09:08:53.000Z',
  request: { method, path, headers: [], body: { mode: 'raw', data: '' }, ...parts },
  response: { type, statusCode: 404, headers: [], body: { data: '' } },
});
const json = [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }];

interface LearnedItem {
  readonly id: string;
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: readonly Readonly<Record<string, unknown>>[];
}

/** Learns from `logs` into a file with this text, and gives the text after that. */
async function learnInto(text: string, logs: readonly CallLog[]) {
  await using directory = await tempDirectory();
  const files = { callLogsFile: join(directory.path, 'calls.ndjson'), collectionFile: join(directory.path, 'c.json') };
  await writeFile(files.callLogsFile, logs.map((log) => `${JSON.stringify(log)}\n`).join(''));
  await writeFile(files.collectionFile, text);
  const learned = await learn(files);
  const after = await readFile(files.collectionFile, 'utf8');
  const again = await learn(files);
  expect(again.added).toEqual([]);
  expect(await readFile(files.collectionFile, 'utf8')).toBe(after);
  expect((await readdir(directory.path)).sort()).toEqual(['c.json', 'calls.ndjson']);
  return { learned, after, again };
}

/** What is in the folder for learned requests, which is the last item. */
function learnedItems(text: string): readonly LearnedItem[] {
  const document = JSON.parse(text.replace(/^\uFEFF/, '')) as { item: { name: string; item: LearnedItem[] }[] };
  const last = document.item.at(-1);
  expect(last?.name).toBe('From call logs');
  return last?.item ?? [];
}

describe('a learned request', () => {
  test('has method, path on the base, query, body, and an empty example', async () => {
    const body = { mode: 'raw', data: '{"item":"tea"}' };
    const { after } = await learnInto(JSON.stringify(shop), [
      call('post', '/orders/7?page=1&all', { headers: json, body }),
    ]);
    const [item] = learnedItems(after);
    const original = {
      method: 'POST',
      header: [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }],
      body: { mode: 'raw', raw: '{"item":"tea"}', options: { raw: { language: 'json' } } },
      url: {
        raw: '{{host}}/orders/7?page=1&all',
        host: ['{{host}}'],
        path: ['orders', '7'],
        query: [
          { key: 'page', value: '1' },
          { key: 'all', value: null },
        ],
      },
    };
    const uuid = expect.stringMatching(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ) as string;
    expect(item).toEqual({
      id: uuid,
      name: 'POST /orders/7',
      request: original,
      response: [
        {
          id: uuid,
          name: 'Fill me in',
          originalRequest: original,
          status: 'OK',
          code: 200,
          header: [],
          cookie: [],
          body: '',
        },
      ],
    });
    expect(item?.id).not.toBe(item?.response[0]?.['id']);
  });

  test("leaves out the part of the path that the base's value has", async () => {
    const { after } = await learnInto(JSON.stringify(shop), [call('GET', '/api/v1/orders')]);
    expect(learnedItems(after)[0]?.request['url']).toMatchObject({ raw: '{{host}}/orders', path: ['orders'] });
  });

  test.each([
    [[], '{{baseUrl}}', ['{{baseUrl}}'], undefined],
    [['http://localhost:3000/a'], 'localhost:3000', ['localhost'], '3000'],
    [['https://a.example/a', 'https://b.example/a', 'https://b.example/b'], 'b.example', ['b', 'example'], undefined],
    [['https://a.example/a', 'https://a.example/b', '{{url}}/c'], '{{url}}', ['{{url}}'], undefined],
  ])('of a collection with %j stands on %s', async (urls, base, host, port) => {
    const document = collection({ items: urls.map((url) => request({ url, examples: [{}] })) });
    const { after } = await learnInto(JSON.stringify(document), [call('GET', '/new')]);
    const url = learnedItems(after)[0]?.request['url'];
    expect(url).toEqual({ raw: `${base}/new`, host, ...(port !== undefined && { port }), path: ['new'] });
  });

  test.each<[string, Partial<CallLog['request']>, unknown]>([
    ['no body', {}, undefined],
    [
      'a form',
      {
        headers: [{ key: 'content-type', value: 'application/x-www-form-urlencoded' }],
        body: { mode: 'urlencoded', data: 'a=1+2&b=%26' },
      },
      {
        mode: 'urlencoded',
        urlencoded: [
          { key: 'a', value: '1 2' },
          { key: 'b', value: '&' },
        ],
      },
    ],
    [
      'plain text',
      { headers: [{ key: 'content-type', value: 'text/plain' }], body: { mode: 'raw', data: 'hi' } },
      { mode: 'raw', raw: 'hi' },
    ],
    ['bytes', { body: { mode: 'base64', data: 'AAEC' } }, undefined],
    ['the start of a body', { headers: json, body: { mode: 'raw', data: `{"a"${cutMark(4, 99)}` } }, undefined],
    [
      'a multipart form',
      {
        headers: [{ key: 'content-type', value: 'multipart/form-data; boundary=x' }],
        body: { mode: 'raw', data: '--x--' },
      },
      undefined,
    ],
  ])('has %s', async (_, parts, body) => {
    const { after } = await learnInto(JSON.stringify(shop), [call('POST', '/new', parts)]);
    expect(learnedItems(after)[0]?.request['body']).toEqual(body);
  });

  test('in format v2.0 has its URL as text', async () => {
    const info = { name: 'Old', schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json' };
    const { after } = await learnInto(JSON.stringify({ info, item: [] }), [call('GET', '/new?a=1')]);
    expect(learnedItems(after)[0]?.request['url']).toBe('{{baseUrl}}/new?a=1');
  });

  test('keeps what was redacted redacted, and takes any value in its place', async () => {
    const { redact } = createRedactor({ secrets: [] });
    const body = { mode: 'raw', data: '{"password":"open-sesame"}' };
    const headers = [...json, { key: 'Authorization', value: 'Bearer open-sesame' }];
    const { after } = await learnInto(JSON.stringify(shop), [
      redact(call('POST', '/new?token=open-sesame', { headers, body })),
    ]);
    expect(after).toContain('token={{redacted}}');
    expect(after).not.toContain('sesame');
  });
});

test('learns what was called, whatever session called it, and nothing of a session that is none', async () => {
  const logs = [
    call('GET', '/~w1/cats'),
    call('GET', '/~w2/cats'),
    call('GET', '/~a b/cats'),
    call('GET', '/~w1/dogs'),
  ];
  const { learned } = await learnInto(JSON.stringify(shop), logs);
  expect(learned.added).toEqual(['GET /cats', 'GET /dogs']);
});

test('what was sent is no template', async () => {
  const { after } = await learnInto(JSON.stringify(shop), [call('GET', '/new/:id/{{a}}?q={{b}}')]);
  expect(learnedItems(after)[0]?.request['url']).toMatchObject({
    raw: '{{host}}/new/%3Aid/%7B%7Ba%7D%7D?q=%7B%7Bb%7D%7D',
  });
});

describe('which calls are learned', () => {
  test('also those of a learned request that has lost its example, which gets another', async () => {
    const { after } = await learnInto(JSON.stringify(shop, null, 2), [call('GET', '/orders')]);
    const document = JSON.parse(after) as { item: { item: { response: unknown[] }[] }[] };
    document.item.at(-1)?.item[0]?.response.pop();
    const again = await learnInto(JSON.stringify(document), [call('GET', '/orders')]);
    expect(again.learned).toMatchObject({ added: ['GET /orders'], under: ['From call logs > GET /orders'], known: 0 });
    expect(learnedItems(again.after)).toEqual(learnedItems(after));
  });

  test('each distinct unmatched one that the collection has no answer for, once', async () => {
    const { learned, again } = await learnInto(JSON.stringify(shop), [
      call('GET', '/orders', {}, 'success'),
      call('GET', '/orders'),
      call('get', '/orders'),
      call('GET', '/orders?page=2'),
      call('POST', '/orders'),
      // The mock refused it for another reason.
      call('GET', '/users'),
      // Asks for an example of another status, which its request gets.
      call('GET', '/users?x=1', { headers: [{ key: 'x-mock-response-code', value: '418' }] }),
    ]);
    expect(learned).toEqual({
      added: ['GET /orders', 'GET /orders', 'POST /orders', 'GET /users'],
      files: [],
      under: ['', '', '', 'Users > List'],
      known: 1,
      leftOut: 0,
      badLines: 0,
    });
    expect(again).toEqual({ added: [], files: [], known: 5, leftOut: 0, badLines: 0 });
  });

  test('what was redacted is there once, and stands for any value', async () => {
    const shopWithSecret = { ...shop, variable: [{ key: 'code', value: 'hunter2hunter2', type: 'secret' }] };
    const { learned, after, again } = await learnInto(JSON.stringify(shopWithSecret), [
      call('GET', '/new/hunter2hunter2'),
    ]);
    expect(learned.added).toHaveLength(1);
    expect(learnedItems(after)[0]?.name).not.toContain('hunter2');
    expect(after).toContain('/new/:redacted');
    expect(again).toMatchObject({ added: [], known: 1 });
  });

  test('not more than can be filled in by hand', async () => {
    await using directory = await tempDirectory();
    const callLogsFile = join(directory.path, 'calls.ndjson');
    const collectionFile = join(directory.path, 'c.json');
    const logs = Array.from({ length: 250 }, (_, index) => call('GET', `/${'x'.repeat(index + 1)}/${index}`));
    await writeFile(callLogsFile, logs.map((log) => JSON.stringify(log)).join('\n'));
    await writeFile(collectionFile, JSON.stringify(shop));
    const learned = await learn({ callLogsFile, collectionFile });
    expect(learned.added).toHaveLength(200);
    expect(learned.leftOut).toBe(50);
    const next = await learn({ callLogsFile, collectionFile });
    expect(next.added).toHaveLength(50);
    expect(next.leftOut).toBe(0);
    expect((await readCollection(JSON.parse(await readFile(collectionFile, 'utf8')))).collection.requests).toHaveLength(
      252,
    );
  });

  test('the mock serves what was learned', async () => {
    const segment = fc
      .string({ unit: anyCharacter, minLength: 1, maxLength: 8 })
      .map((text) => encodeURIComponent(text.toWellFormed()));
    const odd = fc.constantFrom('{{a}}', ':id', '%zz', "a'b", 'a+b', '***', '..', '', 'a:b');
    const parts = fc.array(fc.oneof(segment, odd), { minLength: 1, maxLength: 4 });
    const target = fc
      .tuple(parts, fc.array(fc.tuple(fc.oneof(segment, odd), fc.oneof(segment, odd)), { maxLength: 3 }))
      .map(([path, query]) => {
        const pairs = query.map(([key, value]) => `${key}=${value}`).join('&');
        return `/new/${path.join('/')}${pairs === '' ? '' : `?${pairs}`}`;
      });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(target, { minLength: 1, maxLength: 5 }), async (targets) => {
        const { after } = await learnInto(
          JSON.stringify(shop),
          targets.map((path) => call('GET', path)),
        );
        const document = JSON.parse(after) as CollectionDocument;
        const { collection: read, warnings } = await readCollection(document);
        expect(warnings).toEqual([]);
        const engine = await compileMock({ collection: read, environment: undefined, config: defaultMockConfig });
        for (const path of targets) {
          const decision = engine.answer({ method: 'GET', target: path, headers: [], body: new Uint8Array() });
          expect(decision).toMatchObject({ outcome: 'served', example: { name: 'Fill me in' } });
        }
      }),
      runs(60, 1 / 5),
    );
  });
});

describe('a request that is there', () => {
  const header = (key: string, value: string) => ({ headers: [{ key, value }] });
  const form = 'application/x-www-form-urlencoded';
  const matchBody = { key: 'x-mock-match-request-body', value: 'true' };
  const bare = collection({
    name: 'Bare',
    items: [
      folder('Users', [
        request({ name: 'Get user', url: '{{host}}/users/:id' }),
        request({ name: 'Create', method: 'POST', url: '{{host}}/users' }),
      ]),
      request({ name: 'Pay', method: 'POST', url: '{{payments}}/pay', examples: [{ name: 'Paid' }] }),
    ],
    variables: { host: 'http://localhost/api', payments: 'http://localhost/pay/v2' },
  });
  const calls = [
    call('GET', '/api/users/7'),
    call('GET', '/api/users/8?full=true'),
    call('POST', '/api/users', { headers: [...json, matchBody], body: { mode: 'raw', data: '{"name":"a"}' } }),
    call('POST', '/api/users', { headers: [...json, matchBody], body: { mode: 'raw', data: '{"name":"b"}' } }),
    call('POST', '/api/users', {
      headers: [{ key: 'Content-Type', value: form }, matchBody],
      body: { mode: 'urlencoded', data: 'name=a' },
    }),
    call('GET', '/api/users/9', {
      headers: [
        { key: 'x-mock-match-request-headers', value: 'X-Tenant' },
        { key: 'x-tenant', value: 'blue' },
      ],
    }),
    call('POST', '/pay/v2/pay', header('x-mock-response-code', '402')),
    call('POST', '/pay/v2/pay', header('x-mock-response-name', 'Refused %C3%A9')),
    call('POST', '/pay/v2/pay', header('x-mock-response-id', 'e8b8a0f4-0f0e-4a3e-8a6f-1d2c3b4a5f60')),
  ];

  /** Whether the collection as it now is answers each call, and none of them loosely. */
  async function outcomes(document: unknown, logs: readonly CallLog[]) {
    const { collection: read } = await readCollection(document);
    const engine = await compileMock({ collection: read, environment: undefined, config: defaultMockConfig });
    return logs.map((log) => {
      const sent = toMockRequest(log);
      const decision = engine.answer(sent);
      return engine.explain(sent, 0).loose === undefined ? decision.outcome : 'loose';
    });
  }

  test.each([undefined, 2, '\t'])('gets its examples, and the mock serves them; indented by %j', async (indent) => {
    const text = JSON.stringify(bare, null, indent);
    const { learned, after, again } = await learnInto(text, calls);
    expect(learned.under).toEqual([
      ...['Users > Get user', 'Users > Get user', 'Users > Create', 'Users > Create', 'Users > Create'],
      ...['Users > Get user', 'Pay', 'Pay', 'Pay'],
    ]);
    const document = JSON.parse(after) as { item: unknown[] };
    expect(document.item).toHaveLength(2);
    expect(JSON.stringify(document, null, indent)).toBe(after);
    expect(await outcomes(document, calls)).toEqual(calls.map(() => 'served'));
    expect(again).toMatchObject({ added: [], known: calls.length });
  });

  test('keeps its own base', async () => {
    const { after } = await learnInto(JSON.stringify(bare), calls.slice(-3));
    expect(after).toContain('"raw":"{{payments}}/pay"');
  });

  test.each([
    ['null', { response: null }],
    ['missing', { response: undefined }],
    ['one object, which gets no company', { response: { name: 'One', code: 418, body: '' } }],
  ])('whose list of examples is %s', async (_, parts) => {
    const document = { ...bare, item: [{ name: 'Ping', request: '{{host}}/ping', ...parts }] };
    const log = call('GET', '/api/ping', header('x-mock-response-code', '200'));
    const { after } = await learnInto(JSON.stringify(document, null, 2), [log]);
    expect(await outcomes(JSON.parse(after), [log])).toEqual(['served']);
    expect(JSON.stringify(JSON.parse(after), null, 2)).toBe(after);
  });
});

describe('the file', () => {
  const indented = (indent: string | number) => JSON.stringify(shop, null, indent);
  const logs = [call('GET', '/orders'), call('POST', '/orders', { headers: json, body: { mode: 'raw', data: '{}' } })];

  test.each([
    ['two spaces', `${indented(2)}\n`],
    ['tabs', indented('\t')],
    ['four spaces, Windows line ends', `${indented(4).replaceAll('\n', '\r\n')}\r\n`],
    ['a byte order mark', `\uFEFF${indented(2)}`],
    ['one line', JSON.stringify(shop)],
    ['one line with spaces', indented(1).replace(/\n */g, ' ')],
    ['an empty collection', JSON.stringify(collection({ name: 'Empty' }), null, '\t')],
    ['a wrapped collection', JSON.stringify({ collection: shop }, null, 2)],
  ])('of %s keeps all that it had', async (name, text) => {
    const { after } = await learnInto(text, logs);
    const parse = (given: string) => JSON.parse(given.replace(/^\uFEFF/, '')) as Record<string, unknown>;
    const inside = (given: string) => {
      const document = parse(given);
      return (name === 'a wrapped collection' ? document['collection'] : document) as { item: unknown[] };
    };
    const [before, now] = [inside(text), inside(after)];
    expect(now).toEqual({ ...before, item: [...before.item, now.item.at(-1)] });
    // What was there is still there, byte for byte, around one insertion.
    let same = 0;
    while (same < text.length && text[same] === after[same]) same += 1;
    expect(after.endsWith(text.slice(same).replace(/^\s*(?=\])/, ''))).toBe(true);
    if (name !== 'a wrapped collection')
      expect(after.replace(/^\uFEFF/, '').includes('\r\n')).toBe(text.includes('\r\n'));
    // The style goes on: formatting the whole document in it gives the same text.
    const style = /\n([ \t]+)/.exec(text)?.[1];
    if (style !== undefined) {
      const formatted = JSON.stringify(parse(after), null, style).replaceAll(
        '\n',
        text.includes('\r\n') ? '\r\n' : '\n',
      );
      expect(after.replace(/^\uFEFF/, '').trimEnd()).toBe(formatted);
    } else {
      expect(after).not.toContain('\n');
    }
  });

  test('gets more into the same folder', async () => {
    const first = await learnInto(indented(2), logs.slice(0, 1));
    const second = await learnInto(first.after, logs);
    expect(learnedItems(second.after).map(({ name }) => name)).toEqual(['GET /orders', 'POST /orders']);
    expect(JSON.stringify(JSON.parse(second.after), null, 2)).toBe(second.after);
  });

  test('is not written when there is nothing to add', async () => {
    await using directory = await tempDirectory();
    const files = {
      callLogsFile: join(directory.path, 'calls.ndjson'),
      collectionFile: join(directory.path, 'c.json'),
    };
    await writeFile(files.callLogsFile, '');
    await writeFile(files.collectionFile, indented(3));
    const before = await stat(files.collectionFile, { bigint: true });
    expect(await learn(files)).toEqual({ added: [], files: [], known: 0, leftOut: 0, badLines: 0 });
    expect((await stat(files.collectionFile, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });

  test.skipIf(process.platform === 'win32')('keeps its permissions, and a link stays a link', async () => {
    await using directory = await tempDirectory();
    const files = {
      callLogsFile: join(directory.path, 'calls.ndjson'),
      collectionFile: join(directory.path, 'link.json'),
    };
    const target = join(directory.path, 'c.json');
    await writeFile(files.callLogsFile, JSON.stringify(call('GET', '/new')));
    await writeFile(target, indented(2));
    await chmod(target, 0o640);
    await symlink(target, files.collectionFile);
    await learn(files);
    expect((await lstat(files.collectionFile)).isSymbolicLink()).toBe(true);
    expect((await stat(target)).mode & 0o777).toBe(0o640);
    expect(await readFile(target, 'utf8')).toContain('From call logs');
  });

  test.each([
    ['of format v1', JSON.stringify({ id: 'a', name: 'Old', order: [], requests: [] }), 'format v1'],
    ['that is no collection', '{"a":1}', 'not a Postman collection'],
    ['that is no JSON', '{', 'c.json: The JSON is broken at line 1'],
    ['in UTF-16', Buffer.from(`\uFEFF${indented(2)}`, 'utf16le'), 'not UTF-8'],
  ])('%s is refused and stays as it is', async (_, content, reason) => {
    await using directory = await tempDirectory();
    const files = {
      callLogsFile: join(directory.path, 'calls.ndjson'),
      collectionFile: join(directory.path, 'c.json'),
    };
    await writeFile(files.callLogsFile, JSON.stringify(call('GET', '/new')));
    await writeFile(files.collectionFile, content);
    await expect(learn(files)).rejects.toThrow(reason);
    expect(await readFile(files.collectionFile)).toEqual(Buffer.from(content));
  });
});

describe('reading call logs', () => {
  const read = async (content: string | Uint8Array) => {
    await using directory = await tempDirectory();
    const path = join(directory.path, 'calls.ndjson');
    await writeFile(path, content);
    const file = readCallLogFile(path);
    const logs = await Array.fromAsync(file);
    return { paths: logs.map(({ request: { path: target } }) => target), badLines: file.badLines, isTorn: file.isTorn };
  };
  const line = JSON.stringify(call('GET', '/a\u2028b'));

  test.each([
    ['nothing', '', 0, 0, false],
    ['a line without an end', line, 1, 0, false],
    ['lines, blank ones, Windows line ends', `${line}\r\n\r\n${line}\n\n`, 2, 0, false],
    ['a byte order mark', `\uFEFF${line}\n`, 1, 0, false],
    ['a torn last line', `${line}\n${line.slice(0, 50)}`, 1, 1, true],
    ['a line that is no call log', `${line}\n{"a":1}\nnull\n${line}\n`, 2, 2, false],
    ['a line of 20 MB', `${line}\n"${'x'.repeat(20_000_000)}"\n${line}\n`, 2, 1, false],
    ['a long line across chunks', `${JSON.stringify(call('GET', `/${'x'.repeat(200_000)}`))}\n${line}`, 2, 0, false],
  ])('%s', async (_, content, count, badLines, isTorn) => {
    const result = await read(content);
    expect(result).toMatchObject({ badLines, isTorn });
    expect(result.paths).toHaveLength(count);
  });

  test.each([['{"log":{"entries":[]}}'], ['{\n"log": {}\n}'], ['\u0000\u0001']])(
    '%j has none: an error',
    async (content) => {
      await expect(read(content)).rejects.toThrow('has no call logs: it takes a call-logs.ndjson');
    },
  );

  test('a folder or nothing is an error', async () => {
    await using directory = await tempDirectory();
    await mkdir(join(directory.path, 'folder'));
    await expect(Array.fromAsync(readCallLogFile(join(directory.path, 'folder')))).rejects.toThrow('EISDIR');
    await expect(Array.fromAsync(readCallLogFile(join(directory.path, 'none')))).rejects.toThrow('ENOENT');
  });
});

test('any list in any JSON grows by what is appended, and nothing else changes', () => {
  const indent = fc.constantFrom(undefined, 1, 2, 4, '\t');
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.array(fc.jsonValue(), { minLength: 1 }),
      indent,
      fc.boolean(),
      (list, more, style, wide) => {
        const formatted = JSON.stringify({ 'a "]': [[]], list, z: ']' }, null, style);
        const text = wide ? formatted.replaceAll('\n', '\r\n') : formatted;
        const edit = addToList(text, parseTree(text), [], 'list', more);
        const grown = applyEdits(text, edit === undefined ? [] : [edit]);
        expect(JSON.parse(grown)).toEqual(
          JSON.parse(JSON.stringify({ 'a "]': [[]], list: [...list, ...more], z: ']' })),
        );
        const expected = JSON.stringify({ 'a "]': [[]], list: [...list, ...more], z: ']' }, null, style);
        expect(grown).toBe(wide ? expected.replaceAll('\n', '\r\n') : expected);
      },
    ),
  );
});
