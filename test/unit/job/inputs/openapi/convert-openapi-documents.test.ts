/** What the mock of an OpenAPI document answers, as people write such documents. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileMock, readCollection } from '../../../../../src/engine/index.ts';
import { readCollectionFile } from '../../../../../src/job/inputs/collection/collection-file.ts';
import { convertOpenApi } from '../../../../../src/job/inputs/openapi/convert-openapi.ts';
import type { Reporter } from '../../../../../src/job/reporter.ts';
import { defaultMockConfig } from '../../../../../src/postman/model.ts';
import { createCoverageCounter } from '../../../../../src/report/count/coverage.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'openapi-documents-'));
});
afterAll(() => rm(directory, { recursive: true }));

type Headers = Readonly<Record<string, string>>;

/** The mock of a document, and what was said about it. */
async function mock(name: string, content: unknown) {
  const file = path.join(directory, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const converted = await convertOpenApi(await readFile(file, 'utf8'), { file, directory });
  const { collection, warnings } = await readCollection(converted.document);
  expect(warnings).toEqual([]);
  return { ...converted, collection, ...(await asker(collection)) };
}

async function asker(collection: Awaited<ReturnType<typeof readCollection>>['collection']) {
  const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
  const answer = (line: string, headers: Headers = {}) => {
    const [method = '', target = ''] = line.split(' ');
    const pairs = Object.entries(headers).map(([key, value]) => ({ key, value }));
    return engine.answer({ method, target, headers: pairs, body: new Uint8Array() });
  };
  return {
    answer,
    /** Status and text. */
    ask: (line: string, headers: Headers = {}): readonly [number, string] => {
      const decision = answer(line, headers);
      return [
        decision.status,
        decision.outcome === 'served' ? new TextDecoder().decode(decision.body) : decision.outcome,
      ];
    },
    type: (line: string) => {
      const decision = answer(line);
      return decision.outcome === 'served' ? Object.fromEntries(decision.headers)['Content-Type'] : undefined;
    },
  };
}

const info = { title: 'As written', version: '1' };
const get = (responses: unknown, more: object = {}) => ({ get: { ...more, responses } });
const json = (media: unknown) => ({ description: '', content: { 'application/json': media } });
const parameter = (name: string, more: object = {}) => ({
  ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  ...more,
});

describe('references', () => {
  const pet = { type: 'object', properties: { id: { type: 'integer', example: 3 } } };
  const document = {
    openapi: '3.1.0',
    info,
    paths: {
      '/content': get({ 200: { description: '', content: { $ref: '#/components/x-content/pet' } } }),
      '/media': get({ 200: json({ $ref: '#/components/mediaTypes/pet' }) }),
      '/elsewhere': get({ 200: { $ref: '#/x-shared/answer' } }),
      '/deep': get({
        200: json({ schema: { $ref: '#/paths/~1inline/get/responses/200/content/application~1json/schema' } }),
      }),
      '/inline': get({ 200: json({ schema: pet }) }),
      '/node': get({ 200: json({ schema: { $ref: '#/components/schemas/Node' } }) }),
      '/itself': get({ 200: { $ref: '#/components/responses/A' } }),
      '/nowhere': get({ 200: json({ schema: { $ref: '#/components/schemas/Nobody' } }) }),
      '/named': get({ 200: json({ examples: { $ref: '#/components/x-examples' } }) }),
    },
    components: {
      mediaTypes: { pet: { schema: { $ref: '#/components/schemas/Pet' } } },
      'x-content': { pet: { 'application/json': { example: { id: 4 } } } },
      'x-examples': { dog: { value: { id: 5 } } },
      responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } },
      schemas: {
        Pet: pet,
        Node: { type: 'object', properties: { id: { example: 6 }, next: { $ref: '#/components/schemas/Node' } } },
      },
    },
    'x-shared': { answer: json({ example: { id: 7 } }) },
  };

  test('R-13 lead anywhere in the document; circles end, and what leads nowhere is said', async () => {
    const { ask, type, warnings } = await mock('references.json', document);
    const id = (line: string) => (JSON.parse(ask(line)[1]) as { id: number }).id;
    expect(
      ['/content', '/media', '/elsewhere', '/deep', '/inline', '/node', '/named'].map((at) => id(`GET ${at}`)),
    ).toEqual([4, 3, 7, 3, 3, 6, 5]);
    expect(JSON.parse(ask('GET /node')[1])).toEqual({ id: 6 });
    expect(type('GET /content')).toBe('application/json');
    expect(ask('GET /itself')[0]).toBe(200);
    expect(ask('GET /nowhere')).toEqual([200, '']);
    expect(warnings).toEqual([
      {
        message: 'The reference "#/components/schemas/Nobody" leads nowhere; what it stands for is served empty.',
        firstItem: '/paths/~1nowhere/get/responses/200/content/application~1json/schema',
        count: 1,
      },
    ]);
  });

  test('that would fill the memory once they are written out are refused', async () => {
    const level = (index: number) => Array.from({ length: 10 }, () => ({ $ref: `#/x-levels/l${index}` }));
    const levels = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`l${index + 1}`, level(index)]));
    const laughs = {
      openapi: '3.0.3',
      info,
      paths: { '/a': get({ 200: json({ example: { $ref: '#/x-levels/l10' } }) }) },
      'x-levels': { l0: 'lol', ...levels },
    };
    await expect(mock('laughs.json', laughs)).rejects.toThrow('repeat more than can be read');
  });

  test('a media type that is none is an error with its place, each of them', async () => {
    const content = { json: { example: 1 }, xml: {} };
    const wrong = { openapi: '3.0.3', info, paths: { '/a': get({ 200: { description: '', content } }) } };
    const failed = mock('media-type.json', wrong);
    await expect(failed).rejects.toThrow('"json" at /paths/~1a/get/responses/200/content/json is no media type');
    await expect(failed).rejects.toThrow('"xml" at /paths/~1a/get/responses/200/content/xml is no media type');
  });
});

describe('several files', () => {
  const folder = () => path.join(directory, 'api');
  beforeAll(async () => {
    await mkdir(path.join(folder(), 'schemas'), { recursive: true });
    await writeFile(path.join(directory, 'secret.yaml'), 'type: object\nexample: { secret: 1 }\n');
    await symlink(path.join(directory, 'secret.yaml'), path.join(folder(), 'link.yaml'));
    const files = {
      'paths.yaml': `pet:
  get:
    responses:
      '200':
        description: A pet
        content: { application/json: { schema: { $ref: 'schemas/pet.json' } } }
`,
      'schemas/pet.json': JSON.stringify({
        type: 'object',
        properties: {
          name: { type: 'string', example: 'Rex' },
          owner: { $ref: './owner.yaml#/Owner' },
          parent: { $ref: '#' },
        },
      }),
      'schemas/owner.yaml': `Owner: { type: object, properties: { name: { $ref: '#/Name' } } }\nName: { type: string, example: Ann }\n`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder(), name), text);
  });
  const root = (paths: object) => JSON.stringify({ openapi: '3.0.3', info, paths });
  const schema = ($ref: string) => get({ 200: json({ schema: { $ref } }) });

  test('R-14 are read relative to the file that names them, and converted in a thread of their own', async () => {
    const file = path.join(folder(), 'openapi.json');
    const document = root({ '/pet': { $ref: './paths.yaml#/pet' } });
    await writeFile(file, document);
    const told: unknown[] = [];
    const progress: Reporter['progress'] = (said, work) => {
      told.push(said);
      return work();
    };
    const read = await readCollectionFile(file, { timeout: 60_000, progress }, folder());
    const { collection, warnings } = read;
    expect(warnings).toEqual([]);
    expect(told).toEqual(['Converting the OpenAPI document']);
    const here = await convertOpenApi(document, { file, directory: folder() });
    expect([read.document, read.note]).toEqual([here.document, here.note]);
    // Places in the collection are no places in this file.
    expect([read.isConverted, JSON.parse(read.json)]).toEqual([true, here.document]);
    const { ask } = await asker(collection);
    const [status, text] = ask('GET /pet');
    expect([status, JSON.parse(text)]).toEqual([200, expect.objectContaining({ name: 'Rex', owner: { name: 'Ann' } })]);
  });

  test('what cannot be followed is an error that names it: missing, on the network, outside of the repository', async () => {
    const file = path.join(folder(), 'broken.json');
    const broken = {
      '/a': schema('./nobody.yaml'),
      '/b': schema('https://example.com/pet.yaml'),
      '/c': schema('../secret.yaml'),
      '/d': schema('link.yaml'),
      '/e': schema('schemas/owner.yaml#/Nobody'),
    };
    await writeFile(file, root(broken));
    const failed = convertOpenApi(await readFile(file, 'utf8'), { file, directory: folder() });
    const place = (letter: string) => `/paths/~1${letter}/get/responses/200/content/application~1json/schema`;
    await expect(failed).rejects.toThrow(`"./nobody.yaml" at ${place('a')}: there is no such file.`);
    await expect(failed).rejects.toThrow(
      `"https://example.com/pet.yaml" at ${place('b')}: nothing is loaded from the network`,
    );
    await expect(failed).rejects.toThrow(`"../secret.yaml" at ${place('c')}: it is outside of the repository`);
    await expect(failed).rejects.toThrow(`"link.yaml" at ${place('d')}: it is outside of the repository`);
    await writeFile(file, root({ '/e': broken['/e'] }));
    await expect(convertOpenApi(await readFile(file, 'utf8'), { file, directory: folder() })).rejects.toThrow(
      `"schemas/owner.yaml#/Nobody" at ${place('e')}: the file has no such place.`,
    );
  });
});

test('R-15 each operation is served, or a warning says why not; the converter itself writes nothing', async () => {
  const responses = { 200: json({ example: { at: 'here' } }) };
  const slash = { 200: json({ example: { at: 'slash' } }) };
  const broken = { name: 'q', in: 'query', schema: { type: 'string', pattern: '(' } };
  const document = {
    openapi: '3.2.0',
    info,
    paths: {
      '/pets': { ...get(responses), query: { responses }, additionalOperations: { COPY: { responses } } },
      '/pets/': get(slash),
      bare: get(responses),
      '/nothing': { get: {} },
      '/': get(responses),
      '/broken': { get: { parameters: [broken], responses } },
      '/none': { get: null },
      '/dropped': get(responses, { parameters: [{ name: 'q', in: 'query', schema: null }] }),
    },
  };
  const { ask, note, warnings, collection } = await mock('operations.json', document);
  expect(note).toBe('was converted from OpenAPI (requests: 6, examples: 5). OpenAPI 3.2 is read as 3.1.');
  expect([ask('GET /pets')[1], ask('GET /pets/')[1]].map((text) => JSON.parse(text) as unknown)).toEqual([
    { at: 'here' },
    { at: 'slash' },
  ]);
  expect(['/bare', '/', '/broken'].map((at) => ask(`GET ${at}`)[0])).toEqual([200, 200, 200]);
  expect(collection.requests).toHaveLength(6);
  expect(warnings.map(({ message }) => message.split('.')[0])).toEqual([
    'The operation QUERY /pets is not served',
    'The operation COPY /pets is not served',
    'The operation GET /none is not served',
    'The operation GET /dropped is not served',
    "Postman's converter could not make up all values",
  ]);
  expect(warnings[3]?.message).toMatch(/Postman's converter failed with "Cannot read properties of null/);
});

describe('bodies', () => {
  const of = (media: unknown, mediaType = 'application/json') =>
    get({ 200: { description: '', content: { [mediaType]: media } } });
  const pet = {
    type: 'object',
    xml: { name: 'pet', prefix: 'p', namespace: 'urn:pets' },
    properties: {
      id: { type: 'integer', example: 7, xml: { attribute: true } },
      name: { type: 'string', example: 'A & B' },
      tags: {
        type: 'array',
        xml: { name: 'tags', wrapped: true },
        items: { type: 'string', example: 't', xml: { name: 'tag' } },
      },
      codes: { type: 'array', items: { type: 'integer', example: 1 } },
    },
  };

  test('R-16 are JSON of any value, XML with the names of its schema, and empty without a schema', async () => {
    const { ask, type } = await mock('bodies.json', {
      openapi: '3.1.0',
      info,
      paths: {
        '/none': of({}),
        '/text': of({ example: 'X' }),
        '/plain': of({ example: 'X' }, 'text/plain'),
        '/problem': of({ example: 'X' }, 'application/problem+json'),
        '/made-text': of({ schema: { type: 'string' } }),
        '/zero': of({ example: 0 }),
        '/false': of({ schema: { type: 'boolean', example: false } }),
        '/null': of({ example: null }),
        '/null-named': of({ examples: { nothing: { value: null } } }),
        '/const': of({ schema: { const: '12' } }),
        '/xml': of({ schema: { $ref: '#/components/schemas/Pet' } }, 'application/xml'),
        '/atom': of(
          { schema: { $ref: '#/components/schemas/Pet' }, example: { id: 1, tags: ['<a>', 'b'], codes: [1, 2] } },
          'application/atom+xml',
        ),
        '/written': of({ example: '<a/>' }, 'text/xml'),
      },
      components: { schemas: { Pet: pet } },
    });
    const texts = ['none', 'text', 'plain', 'problem', 'made-text', 'zero', 'false', 'null', 'null-named', 'const'];
    expect(texts.map((at) => ask(`GET /${at}`))).toEqual(
      ['', '"X"', 'X', '"X"', '"string"', '0', 'false', 'null', 'null', '"12"'].map((text) => [200, text]),
    );
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n<p:pet xmlns:p="urn:pets"';
    const lines = (text: string) => text.replace(/\n +/g, '');
    expect(lines(ask('GET /xml')[1])).toBe(
      `${head} id="7"><name>A &amp; B</name><tags><tag>t</tag><tag>t</tag></tags><codes>1</codes><codes>1</codes>\n</p:pet>`,
    );
    expect(lines(ask('GET /atom')[1])).toBe(
      `${head} id="1"><tags><tag>&lt;a&gt;</tag><tag>b</tag></tags><codes>1</codes><codes>2</codes>\n</p:pet>`,
    );
    expect([type('GET /xml'), type('GET /atom')]).toEqual(['application/xml', 'application/atom+xml']);
    expect(ask('GET /written')[1]).toBe('<a/>');
  });

  const numbers = {
    openapi: '3.0.3',
    info,
    paths: {
      '/given': of({ example: { id: 'BIG', price: 'PRICE' } }),
      '/made': of({
        schema: {
          type: 'object',
          properties: {
            id: { type: 'integer', example: 'BIG', minimum: 'PRICE' },
            price: { type: 'number', enum: ['PRICE'] },
            usual: { type: 'number', default: 'PRICE' },
          },
        },
      }),
      '/query': {
        get: { parameters: [{ name: 'q', in: 'query', schema: { type: 'integer' }, example: 'BIG' }], ...of({}).get },
      },
    },
  };

  test.each([
    ['json', (text: string) => text],
    ['yaml', (text: string) => `# YAML\n${text}`],
  ])('R-17 keep the digits of their numbers, in %s', async (ending, write) => {
    const text = JSON.stringify(numbers).replaceAll('"BIG"', '9007199254740993').replaceAll('"PRICE"', '1.10');
    const { ask, collection } = await mock(`numbers.${ending}`, write(text));
    const made = (at: string) => ask(`GET ${at}`)[1].replace(/\s+/g, '');
    expect(made('/given')).toBe('{"id":9007199254740993,"price":1.10}');
    expect(made('/made')).toBe('{"id":9007199254740993,"price":1.10,"usual":1.10}');
    expect(collection.requests.at(-1)?.request.query).toEqual([{ key: 'q', value: '9007199254740993' }]);
  });

  test('R-18 have texts of the format that their schema names', async () => {
    const formats: Readonly<Record<string, RegExp>> = {
      byte: /^[A-Za-z\d+/]+={0,2}$/,
      duration: /^P(?=.)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/,
      uuid: /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
      ipv6: /^(?:[\da-f]{4}(?::(?!$)|$)){8}$/,
      date: /^\d{4}-\d\d-\d\d$/,
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/,
      time: /^\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
      uri: /^https?:\/\/[\w.]+\/$/,
      email: /^[\w-]+@[\w-]+\.\w+$/,
      hostname: /^[\w-]+\.\w+$/,
      int64: /^\d+$/,
    };
    const properties = Object.fromEntries(Object.keys(formats).map((format) => [format, { type: 'string', format }]));
    const schema = { type: 'object', properties: { ...properties, inner: { type: 'object', properties } } };
    const document = { openapi: '3.0.3', info, paths: { '/a': of({ schema }) } };
    const { ask } = await mock('formats.json', document);
    const { inner, ...made } = JSON.parse(ask('GET /a')[1]) as Record<string, string> & {
      inner: Record<string, string>;
    };
    for (const [format, pattern] of Object.entries(formats)) {
      expect(made[format], format).toMatch(pattern);
      expect(inner[format], format).toMatch(pattern);
    }
    const again = await mock('formats.json', document);
    expect(again.ask('GET /a')).toEqual(ask('GET /a'));
  });
});

test('R-19 named examples are all served, each with the path parameters of its name', async () => {
  const examples = {
    cat: { summary: 'A cat', value: { name: 'cat' } },
    dog: { $ref: '#/components/examples/dog' },
    fox: { value: { name: 'fox' } },
  };
  const id = parameter('id', { examples: { cat: { value: 1 }, dog: { value: 2 }, nobody: { value: 99 } } });
  const { ask, collection } = await mock('named.json', {
    openapi: '3.0.3',
    info,
    paths: {
      '/pets': get({ 200: json({ examples }) }),
      '/pets/{id}': {
        parameters: [id],
        ...get({
          200: json({ examples: { cat: examples.cat, dog: examples.dog } }),
          404: json({ examples: { nobody: { value: 'none' } } }),
        }),
      },
    },
    components: { examples: { dog: { description: 'A dog', value: { name: 'dog' } } } },
  });
  const name = (line: string, headers?: Headers) => JSON.parse(ask(line, headers)[1]) as unknown;
  const names = collection.requests.map((request) => request.examples.map((example) => example.name));
  expect(names).toEqual([
    ['cat: A cat', 'dog: A dog', 'fox'],
    ['cat: A cat', 'dog: A dog', 'nobody'],
  ]);
  expect(name('GET /pets', { 'x-mock-response-name': 'fox' })).toEqual({ name: 'fox' });
  expect(name('GET /pets/1')).toEqual({ name: 'cat' });
  expect(name('GET /pets/2')).toEqual({ name: 'dog' });
  expect(name('GET /pets/anybody')).toEqual({ name: 'cat' });
  expect(ask('GET /pets/99')).toEqual([404, '"none"']);
});

test('R-20 a parameter with text beside it takes any value', async () => {
  const of = (names: readonly string[], at: string) => ({
    parameters: names.map((name) => parameter(name, { example: 'saved' })),
    get: { responses: { 200: json({ example: at }) } },
  });
  const { ask, collection } = await mock('beside.json', {
    openapi: '3.0.3',
    info,
    servers: [{ url: 'https://example.com/v1' }],
    paths: {
      '/files/{name}.json': of(['name'], 'file'),
      '/files/{name}.xml': of(['name'], 'xml'),
      '/users/{id}:activate': of(['id'], 'activate'),
      '/at/{lat},{lon}': of(['lat', 'lon'], 'at'),
      '/dotted/{pet.id}': of(['pet.id'], 'dotted'),
    },
  });
  const calls = ['/files/a-b.json', '/v1/files/x.xml', '/users/7:activate', '/at/48.2,16.4', '/dotted/7'];
  expect(calls.map((at) => ask(`GET ${at}`)[1])).toEqual(['"file"', '"xml"', '"activate"', '"at"', '"dotted"']);
  expect(ask('GET /files/a.txt')[0]).toBe(404);
  expect(collection.requests[0]?.place.path).toEqual(['files', '{name}.json', '/files/{name}.json']);
});

test('R-21 `default` and `4XX` are served with each status that they stand for, when it is asked for', async () => {
  const failure = json({ example: 'failure' });
  const { answer, ask, collection } = await mock('statuses.json', {
    openapi: '3.0.3',
    info,
    paths: {
      '/a': get({
        200: json({ example: 'fine' }),
        404: json({ example: 'none' }),
        '4XX': json({ example: 'wrong' }),
        default: failure,
      }),
      '/b': get({ default: failure }),
    },
  });
  const asked = (line: string, code: string) => ask(line, { 'x-mock-response-code': code });
  expect(ask('GET /a')).toEqual([200, '"fine"']);
  expect([asked('GET /a', '404'), asked('GET /a', '422'), asked('GET /a', '503'), asked('GET /a', '500')]).toEqual([
    [404, '"none"'],
    [422, '"wrong"'],
    [503, '"failure"'],
    [500, '"failure"'],
  ]);
  expect(asked('GET /b', '404')).toEqual([404, '"failure"']);
  expect(asked('GET /b', '204')).toEqual([204, '']);
  expect(asked('GET /a', '700')[0]).toBe(404);

  // What is kept of an answer with the example's own status is not sent with another.
  const other = answer('GET /b', { 'x-mock-response-code': '503' });
  expect(other).toMatchObject({ isShared: false, sharesHeaders: false });

  const counter = createCoverageCounter(collection);
  const served = answer('GET /b');
  counter.add(served.outcome === 'served' ? served.example : undefined);
  const { examples, requests } = counter.coverage({ redactText: (text) => text, redactTarget: (target) => target });
  expect([examples, requests].map(({ hit, total }) => [hit, total])).toEqual([
    [0, 3],
    [1, 2],
  ]);
});
