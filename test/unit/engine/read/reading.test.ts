import { describe, expect, test } from 'vitest';
import {
  CollectionError,
  DocumentError,
  EnvironmentError,
  readCollection,
  readDocument,
  readEnvironment,
  toCollectionV2,
  toCollectionV21,
  type CollectionRequest,
} from '../../../../src/engine/index.ts';
import { collection, environment, folder, request } from '../../../support/builders.ts';

const schema = (version: string): string => `https://schema.getpostman.com/json/collection/v${version}/collection.json`;

/** A v2.1 collection of one item. */
const holding = (...item: unknown[]): unknown => ({
  info: { _postman_id: 'c1', name: 'C', schema: schema('2.1.0') },
  item,
});

async function readRequest(value: unknown): Promise<CollectionRequest> {
  const { collection: read } = await readCollection(holding({ name: 'R', request: value }));
  return read.requests[0]!;
}

describe('readDocument', () => {
  const json = { name: 'ü' };
  const text = JSON.stringify(json);

  test('R-01 reads UTF-8 and UTF-16, with and without a byte order mark', () => {
    const utf16 = (mark: string): Buffer => Buffer.from(mark + text, 'utf16le');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      utf16('\uFEFF'),
      utf16(''),
      utf16('\uFEFF').swap16(),
      utf16('').swap16(),
    ]) {
      expect(readDocument(bytes)).toEqual(json);
    }
  });

  test.each([
    ['', /empty/],
    ['  \n ', /empty/],
    ['openapi: 3.1.0\ninfo:\n', /OpenAPI document in YAML/],
    ['---\nname: x\n', /YAML/],
    ['$kind: http-request\nurl: x', /Postman v3 collection in YAML/],
    ['<!DOCTYPE html><html>', /HTML page/],
    ['<?xml version="1.0"?>', /XML/],
    ['version https://git-lfs.github.com/spec/v1\noid', /Git LFS/],
    ['{"info": {"name": "x",\n  "item": [', /truncated: it ends at line 2, column 12/],
    ['{\n  "a": 1,\n  "b": oops\n}', /broken at line 3, column 8/],
    ['{"a": 1,}', /broken at line 1, column 9/],
    ['{"a": "x', /truncated/],
    ['PK\u0003\u0004', /ZIP/],
    ['\u001f\u008b\u0008', /gzip/],
  ])('says what %j is', (content, message) => {
    const read = (): unknown => readDocument(Buffer.from(content, 'latin1'));
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
  });

  test('says where a file is in another encoding, and what to do', () => {
    const latin1 = (): unknown => readDocument(Buffer.from('{\n  "a": "caf\u00e9"}', 'latin1'));
    expect(latin1).toThrow(DocumentError);
    expect(latin1).toThrow(/not text in UTF-8.* line 2, column 12\..*save it as UTF-8/);
    const half = (): unknown => readDocument(Buffer.from('{"a": "\ud800"}', 'utf16le'));
    expect(half).toThrow(DocumentError);
    expect(half).toThrow(/not text in UTF-16/);
    // The character that stands for what cannot be read may be meant.
    expect(readDocument(Buffer.from('"\ufffd"'))).toBe('\ufffd');
  });
});

describe('readCollection', () => {
  test('R-02 reads v2.1, v2.0 and v1, plain and wrapped', async () => {
    const v1 = {
      id: 'old',
      name: 'Old',
      order: ['r1'],
      folders_order: [],
      folders: [],
      requests: [
        {
          id: 'r1',
          name: 'Get',
          method: 'GET',
          url: 'http://h/users/1?a=1',
          headers: 'Accept: text/plain\n',
          responses: [
            {
              id: 's1',
              name: 'OK',
              responseCode: { code: 200, name: 'OK' },
              headers: [{ key: 'X-A', value: 'b' }],
              text: 'hi',
              language: 'json',
            },
            { name: 'No ID', responseCode: { code: 404, name: 'Not Found' }, text: 'no' },
            { name: 'No ID either', responseCode: { code: 500, name: 'Oops' }, text: 'oops' },
          ],
        },
      ],
    };
    const { collection: old } = await readCollection({ collection: v1 });
    expect(old.name).toBe('Old');
    const [first, second, third] = old.requests[0]!.examples;
    expect(first).toMatchObject({
      id: 's1',
      name: 'OK',
      status: 200,
      body: 'hi',
      headers: [{ key: 'X-A', value: 'b' }],
    });
    expect(first!.place.pointer).toBe('/collection/requests/0/responses/0');
    expect(first!.request).toMatchObject({ method: 'GET', address: 'h/users/1', query: [{ key: 'a', value: '1' }] });
    expect(second).toMatchObject({ name: 'No ID', status: 404, body: 'no' });
    expect(third).toMatchObject({ name: 'No ID either', status: 500 });
    expect(third!.place.pointer).toBe('/collection/requests/0/responses/2');

    const items = [
      folder('Users', [request({ name: 'Get', url: '{{u}}/a?x=1', examples: [{ name: 'OK', id: 'e' }] })]),
    ];
    for (const document of [collection({ items }), { collection: collection({ items }) }]) {
      const { collection: read, warnings } = await readCollection(document);
      expect(warnings).toEqual([]);
      expect(read.requests[0]!.examples[0]).toMatchObject({ id: 'e', place: { path: ['Users', 'Get', 'OK'] } });
    }
    const v20 = {
      info: { name: 'Two', schema: schema('2.0.0') },
      item: [{ name: 'R', request: { url: 'http://h/a?b=c', method: 'get' } }],
    };
    expect((await readCollection(v20)).collection.requests[0]!.request).toMatchObject({
      method: 'GET',
      address: 'h/a',
    });
  });

  test('places are names for people and pointers for programs', async () => {
    const document = {
      collection: collection({ items: [folder('A', [request(), request({ name: 'R', examples: [{ name: 'E' }] })])] }),
    };
    const [, second] = (await readCollection(document)).collection.requests;
    expect(second!.place).toEqual({ path: ['A', 'R'], pointer: '/collection/item/0/item/1' });
    expect(second!.examples[0]!.place).toEqual({
      path: ['A', 'R', 'E'],
      pointer: '/collection/item/0/item/1/response/0',
    });
  });

  test('R-03 the parts of a URL count; raw is used where there are none', async () => {
    const address = async (url: unknown): Promise<string> => (await readRequest({ url })).request.address;
    expect(await address({ raw: 'http://other/x', host: ['h', 'com'], port: '8080', path: ['a', 'b'] })).toBe(
      'h.com:8080/a/b',
    );
    expect(await address({ raw: 'https://h/x?y=1#z' })).toBe('h/x');
    expect(await address({ host: '{{u}}', path: '/a/b' })).toBe('{{u}}/a/b');
    expect(await address({ path: ['a', ':b'] })).toBe('/a/:b');
    expect(await address({ raw: 'http://h/pets/:id', host: ['h'], path: ['pets', { type: 'any', value: 'id' }] })).toBe(
      'h/pets/:id',
    );
    expect(await address({ host: ['h'], path: ['pets', { value: 'id' }] })).toBe('h/pets/id');
    expect(await address('{{scheme}}://h/a')).toBe('h/a');
    expect(await address('{{u?x#y}}/a')).toBe('{{u?x#y}}/a');
    const query = async (url: unknown): Promise<unknown> => (await readRequest({ url })).request.query;
    expect(await query('h/a?b=c&d&=e#f')).toEqual([
      { key: 'b', value: 'c' },
      { key: 'd', value: '' },
    ]);
    expect(await query({ host: 'h', query: 'b=c' })).toEqual([{ key: 'b', value: 'c' }]);
    expect(await query({ host: 'h', query: { b: 1 } })).toEqual([{ key: 'b', value: '1' }]);
  });

  test('R-04 an example without original request uses the request that it belongs to', async () => {
    const { collection: read, warnings } = await readCollection(
      holding({
        name: 'R',
        request: { method: 'put', url: 'h/a' },
        response: { code: 200, header: 'X-A: b\nX-C: d', body: 'x' },
      }),
    );
    const [example] = read.requests[0]!.examples;
    expect(example).toMatchObject({ name: 'Untitled example', request: { method: 'PUT', address: 'h/a' } });
    expect(example!.headers).toEqual([
      { key: 'X-A', value: 'b' },
      { key: 'X-C', value: 'd' },
    ]);
    expect(warnings.map(({ message }) => message)).toContainEqual(expect.stringContaining('no original request'));
  });

  test('R-05 a missing status is 200, and so is one that HTTP cannot send', async () => {
    const statuses = [undefined, null, '404', 99, 101, 600, 'x', 200.5, 503];
    const { collection: read } = await readCollection(
      holding({ request: 'h', response: statuses.map((code) => ({ code })) }),
    );
    expect(read.requests[0]!.examples.map(({ status }) => status)).toEqual([
      200, 200, 404, 200, 200, 200, 200, 200, 503,
    ]);
  });

  test('R-06 methods are upper case, a missing one is GET', async () => {
    expect((await readRequest({ method: 'patch', url: 'h' })).request.method).toBe('PATCH');
    expect((await readRequest({ url: 'h' })).request.method).toBe('GET');
    expect((await readRequest('h/a')).request).toMatchObject({ method: 'GET', address: 'h/a' });
  });

  test('R-07 missing IDs follow from the place: the same file gives the same, in the order of the file', async () => {
    const document = holding(
      { request: 'h', response: [{ name: 'a' }, { name: 'b' }] },
      { request: 'h', response: [{}] },
    );
    const ids = async (value: unknown): Promise<string[]> =>
      (await readCollection(value)).collection.requests.flatMap(({ examples }) => examples.map(({ id }) => id));
    const found = await ids(document);
    expect(found).toEqual(await ids(document));
    expect(new Set(found).size).toBe(3);
    expect([...found].sort()).toEqual(found);
    for (const id of found) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(
      await ids({ info: { _postman_id: 'other', schema: schema('2.1.0') }, item: [{ request: 'h', response: [{}] }] }),
    ).not.toContain(found[0]);
  });

  test('R-07 missing IDs of format v1 are in the order of the file too', async () => {
    const requests = Array.from({ length: 12 }, (_, index) => ({
      id: `r${String(index)}`,
      name: 'r',
      method: 'GET',
      url: 'http://h/a',
      responses: [{ name: String(index), text: '' }],
    }));
    const { collection: read } = await readCollection({
      id: 'c',
      name: 'C',
      order: requests.map(({ id }) => id),
      requests,
    });
    const found = read.requests.flatMap(({ examples }) => examples.map(({ id }) => id));
    expect(found).toHaveLength(12);
    expect([...found].sort()).toEqual(found);
  });

  test('R-08 of several variables with one key the last enabled one counts', async () => {
    const variable = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
      { key: 'a', value: '3', disabled: true },
      { key: 'n', value: 5 },
      { key: 'b', value: true },
      { key: 'o', value: {} },
      { key: 'z', value: null },
      { id: 'old', value: 'v' },
      { value: 'x' },
    ];
    const { collection: read, warnings } = await readCollection({ ...(holding() as object), variable });
    expect(Object.fromEntries(read.variables.map(({ key, value }) => [key, value]))).toEqual({
      a: '2',
      n: '5',
      b: 'true',
      z: '',
      old: 'v',
    });
    expect(warnings).toHaveLength(2);
  });

  test('R-09 disabled headers, parameters and fields are left out', async () => {
    const pairs = [
      { key: 'on', value: '1' },
      { key: 'off', value: '1', disabled: true },
      { key: '', value: 'x' },
      { key: 'null', value: null },
    ];
    const { request: read } = await readRequest({
      url: { host: 'h', query: pairs, variable: pairs },
      header: pairs,
      body: { mode: 'urlencoded', urlencoded: pairs },
    });
    const kept = [
      { key: 'on', value: '1' },
      { key: 'null', value: '' },
    ];
    expect(read).toMatchObject({
      query: kept,
      headers: kept,
      body: { mode: 'urlencoded', fields: kept },
      pathVariables: [{ key: 'on', value: '1' }],
    });
  });

  test.each([undefined, null, '', ' ', {}, { raw: '' }, { host: [], path: [] }])(
    'R-04 an original request whose URL is %j has that of its request',
    async (url) => {
      const own = { method: 'GET', url: '{{u}}/users/:id?page=1' };
      const response = [{ name: 'a', originalRequest: { method: 'POST', url, header: [{ key: 'X', value: 'y' }] } }];
      const read = await readCollection({
        info: { name: 'C', schema: schema('2.1.0') },
        item: [{ request: own, response }],
      });
      expect(read.collection.requests[0]!.examples[0]!.request).toMatchObject({
        method: 'POST',
        address: '{{u}}/users/:id',
        query: [{ key: 'page', value: '1' }],
        headers: [{ key: 'X', value: 'y' }],
      });
      expect(read.warnings.map(({ message }) => message)).toContainEqual(expect.stringContaining('has no URL'));
    },
  );

  test.each([undefined, '', 'https://example.com/x.json', 21])(
    'R-10 a schema that is %j is mended with a warning, for every account',
    async (given) => {
      const document = {
        info: { name: 'C', ...(given !== undefined && { schema: given }) },
        item: [{ request: 'h/a' }],
      };
      const { warnings } = await readCollection(document);
      expect(warnings).toMatchObject([{ message: expect.stringContaining('`info.schema`') as string, count: 1 }]);
      for (const convert of [toCollectionV2, toCollectionV21]) {
        expect((await convert(document))['info']).toEqual({ name: 'C', schema: schema('2.1.0') });
      }
    },
  );

  test('R-10 a kind of defect gives one warning with the first item and the count', async () => {
    const { warnings } = await readCollection(
      holding(
        {
          name: 'F',
          item: [
            {
              name: 'R',
              request: 'h',
              response: [
                { name: 'x', code: 0 },
                { name: 'y', code: 0 },
              ],
            },
          ],
        },
        null,
        { name: 'odd' },
      ),
    );
    expect(warnings).toContainEqual({
      message: expect.stringContaining('status code that HTTP cannot send') as string,
      firstItem: 'F > R > x',
      count: 2,
    });
    expect(warnings).toContainEqual({
      message: expect.stringContaining('neither a folder nor a request') as string,
      firstItem: 'item 1',
      count: 2,
    });
  });

  test('bodies of every mode', async () => {
    const body = async (value: unknown): Promise<unknown> =>
      (await readRequest({ url: 'h', body: value })).request.body;
    expect(await body({ mode: 'raw', raw: 'x' })).toEqual({ mode: 'raw', text: 'x' });
    expect(await body({ raw: { a: 1 } })).toEqual({ mode: 'raw', text: '{"a":1}' });
    expect(await body('x')).toEqual({ mode: 'raw', text: 'x' });
    expect(await body({ mode: 'raw', raw: '' })).toBeUndefined();
    expect(await body({})).toBeUndefined();
    expect(await body({ mode: 'raw', raw: 'x', disabled: true })).toBeUndefined();
    expect(await body({ mode: 'urlencoded', urlencoded: null })).toBeUndefined();
    for (const empty of ['', '&']) expect(await body({ mode: 'urlencoded', urlencoded: empty })).toBeUndefined();
    expect(await body({ mode: 'urlencoded', urlencoded: 'k=1&l=2' })).toEqual({
      mode: 'urlencoded',
      fields: [
        { key: 'k', value: '1' },
        { key: 'l', value: '2' },
      ],
    });
    expect(await body({ mode: 'graphql', graphql: '{a}' })).toMatchObject({ mode: 'graphql', query: '{a}' });
    expect(await body({ mode: 'graphql', graphql: { query: '{a}', variables: { b: 1 } } })).toMatchObject({
      variables: '{"b":1}',
    });
    expect(await body({ mode: 'file', file: {} })).toEqual({ mode: 'file' });
    expect(await body({ mode: 'telepathy' })).toBeUndefined();
  });

  test.each([
    [environment(), /a Postman environment/],
    [{ openapi: '3.0.0', paths: {} }, /an OpenAPI document/],
    [{ log: { entries: [] } }, /HTTP archive.*Import it into Postman/],
    [{ type: 'collection.insomnia.rest/5.0' }, /Insomnia export.*Import it into Postman/],
    [{ bruno: '1' }, /Bruno collection.*Import it into Postman/],
    [{ clientName: 'Thunder Client' }, /Thunder Client collection.*Import it into Postman/],
    [{ $kind: 'http-request', url: 'x' }, /Postman v3/],
    [{ info: { name: 'x', schema: schema('3.0.0') }, item: [] }, /Postman v3/],
    [{ collection: { rootLevelRequests: [], info: { name: 'x', schema: schema('2.1.0') } } }, /minimal/],
    [[1, 2], /a list of 2 values/],
    ['text', /a string/],
    [null, /null/],
    [{}, /an empty object/],
    [{ foo: 1 }, /keys "foo"/],
    [{ mock: {} }, /a mock server/],
  ])('says what %j is instead of a collection', async (document, message) => {
    await expect(readCollection(document)).rejects.toThrow(CollectionError);
    await expect(readCollection(document)).rejects.toThrow(message);
    await expect(toCollectionV21(document)).rejects.toThrow(CollectionError);
  });
});

describe('toCollectionV21', () => {
  test('keeps what v2.0 has without IDs, with shared IDs and in shorthand, in its order, the same each time', async () => {
    const saved = (name: string, more: object = {}) => ({ name, body: name, originalRequest: 'http://h/a', ...more });
    const names = Array.from({ length: 12 }, (_, index) => `nameless ${String(index)}`);
    const document = {
      info: { name: 'Two', schema: schema('2.0.0') },
      item: [
        { name: 'Folder', item: [{ name: 'A', request: 'http://h/a', response: names.map((name) => saved(name)) }] },
        { id: 'q', name: 'B', request: 'http://h/b', response: [saved('1', { id: 'e' }), saved('2', { id: 'e' })] },
        { id: 'q', name: 'C', request: { method: 'PUT', url: 'http://h/c' }, response: saved('3') },
        'broken',
      ],
    };
    const read = async () => (await readCollection(await toCollectionV21(document))).collection;
    const { requests, repeatsIds } = await read();
    const seen = requests.map(({ request: { method, address }, examples }) => [
      `${method} ${address}`,
      ...examples.map(({ name }) => name),
    ]);
    expect(seen.sort()).toEqual([
      ['GET h/a', ...names],
      ['GET h/b', '1', '2'],
      ['PUT h/c', '3'],
    ]);
    expect(repeatsIds).toBe(false);
    const [first] = requests.filter(({ name }) => name === 'A');
    // Ties are broken by ID.
    expect(first!.examples.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(first!.examples);
    expect((await read()).requests).toEqual(requests);
    expect((await toCollectionV21({ ...document, item: 'none' }))['info']).toMatchObject({ name: 'Two' });
  });

  test('gives v2.1 back unwrapped and unchanged, and converts v2.0 with its IDs', async () => {
    const document = collection({ items: [request()] });
    expect(await toCollectionV21({ collection: document })).toBe(document);
    const converted = await toCollectionV21({
      info: { _postman_id: 'c', name: 'Two', schema: schema('2.0.0') },
      item: [
        {
          id: 'i',
          name: 'R',
          request: { method: 'GET', url: 'http://h/a?b=c', auth: { type: 'basic', basic: { username: 'u' } } },
          response: [
            {
              id: 'e',
              name: 'OK',
              code: 201,
              status: 'Created',
              body: 'x',
              originalRequest: { method: 'GET', url: 'http://h/a?b=c' },
            },
          ],
        },
      ],
    });
    expect(converted['info']).toMatchObject({ name: 'Two', schema: schema('2.1.0') });
    const { collection: read } = await readCollection(converted);
    expect(read.requests[0]!.examples[0]).toMatchObject({
      id: 'e',
      status: 201,
      body: 'x',
      request: { address: 'h/a', query: [{ key: 'b', value: 'c' }] },
    });
    expect((converted['item'] as { request: { url: unknown } }[])[0]!.request.url).toBeTypeOf('object');
  });

  test('converts v1', async () => {
    const converted = await toCollectionV21({
      id: 'o',
      name: 'Old',
      order: ['r'],
      requests: [{ id: 'r', name: 'R', url: 'http://h/a', method: 'GET' }],
    });
    expect(converted['info']).toMatchObject({ schema: schema('2.1.0') });
  });
});

describe('readEnvironment', () => {
  test('R-11 reads values that are enabled or do not say; the last of several counts', () => {
    const values = [
      { key: 'a', value: '1' },
      { key: 'a', value: '2' },
      { key: 'b', value: '3', enabled: false },
      { key: 'c', value: '4', enabled: true },
      { key: 's', value: 'x', type: 'secret' },
      { key: 'd', value: '1', disabled: true },
      { key: 'n', value: 7 },
    ];
    for (const document of [{ id: 'e', name: 'E', values }, { environment: { id: 'e', name: 'E', values } }]) {
      const { environment: read, warnings } = readEnvironment(document);
      expect(read).toMatchObject({ id: 'e', name: 'E' });
      expect(Object.fromEntries(read.variables.map(({ key, value }) => [key, value]))).toEqual({
        a: '2',
        c: '4',
        s: 'x',
        n: '7',
      });
      expect(warnings).toEqual([]);
    }
  });

  test.each([
    [collection(), /a Postman collection/],
    [{ swagger: '2.0' }, /OpenAPI/],
    [7, /a number/],
  ])('says what %j is instead of an environment', (document, message) => {
    expect(() => readEnvironment(document)).toThrow(EnvironmentError);
    expect(() => readEnvironment(document)).toThrow(message);
  });
});
