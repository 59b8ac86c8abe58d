/** Collections of format v3: folders of YAML files on a disk, as a mock that answers. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection, readEnvironment } from '../../../../../src/engine/index.ts';
import { convertEnvironment } from '../../../../../src/engine/read/v3/convert-environment.ts';
import {
  collectionFolderOf,
  findCollectionFolders,
  readCollectionFolder,
} from '../../../../../src/job/inputs/collection/folder.ts';
import { defaultMockConfig } from '../../../../../src/postman/model.ts';

type Files = Readonly<Record<string, string>>;

function folderOf(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'v3-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const requestFile = (lines: string): string => `$kind: http-request\n${lines}`;
const exampleFile = (body: string, more = ''): string =>
  `$kind: http-example\nresponse:\n  statusCode: 200\n  body:\n    type: text\n    content: ${body}\n${more}`;

async function mockOfFolder(files: Files) {
  const read = await readCollectionFolder(folderOf(files));
  const { collection } = await readCollection(read.document);
  const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
  const call = (target: string, options: { method?: string; headers?: Files; body?: string } = {}) => {
    const headers = Object.entries(options.headers ?? {}).map(([key, value]) => ({ key, value }));
    const body = Buffer.from(options.body ?? '');
    const decision = engine.answer({ method: options.method ?? 'GET', target, headers, body });
    if (decision.outcome === 'missed') return undefined;
    return { ...decision, body: Buffer.from(decision.body).toString() };
  };
  return { ...read, collection, call, get: (target: string) => call(target)?.body };
}

describe('where a collection is', () => {
  const tree = {
    'postman/collections/Pets/.resources/definition.yaml': '$kind: collection\n',
    'postman/collections/Pets/Birds/.resources/definition.yaml': '$kind: collection\n',
    'postman/collections/Pets/Birds/Get bird.request.yaml': requestFile('url: /birds'),
    'services/users/Get.REQUEST.YML': requestFile('url: /users'),
    'node_modules/x/Get.request.yaml': requestFile('url: /x'),
    '.hidden/Get.request.yaml': requestFile('url: /hidden'),
  };

  test('V-01 the topmost folders with a definition or a request file, down from the given one', async () => {
    const root = folderOf(tree);
    const below = async (folder: string) =>
      (await findCollectionFolders(path.join(root, folder))).map((found) => path.relative(root, found));
    const pets = path.join('postman', 'collections', 'Pets');
    const users = path.join('services', 'users');
    expect(await below('.')).toEqual([pets, users]);
    expect(await below('postman')).toEqual([pets]);
    expect(await below(pets)).toEqual([pets]);
    expect(await below(path.join(pets, 'Birds'))).toEqual([path.join(pets, 'Birds')]);
    expect(await below('nowhere')).toEqual([]);
  });

  test('those that .postman/resources.yaml names come first', async () => {
    const root = folderOf({
      ...tree,
      '.postman/resources.yaml': 'localResources:\n  collections:\n    - ../services/users\n',
    });
    expect(await findCollectionFolders(root)).toEqual([
      path.join(root, 'services', 'users'),
      path.join(root, 'postman', 'collections', 'Pets'),
    ]);
  });

  test("a request's file and a definition mean the topmost collection above them", async () => {
    const root = folderOf(tree);
    const above = async (file: string) => collectionFolderOf(path.join(root, file), root);
    const pets = path.join(root, 'postman', 'collections', 'Pets');
    expect(await above('postman/collections/Pets/Birds/Get bird.request.yaml')).toBe(pets);
    expect(await above('postman/collections/Pets/Birds/.resources/definition.yaml')).toBe(pets);
    expect(await above('services/users/Get.REQUEST.YML')).toBe(path.join(root, 'services', 'users'));
    expect(await above('package.yaml')).toBeUndefined();
  });
});

test('V-02 requests at any depth are read, but for those in dot folders, node_modules and .resources', async () => {
  const { get, collection } = await mockOfFolder({
    'A/B/C/Deep.request.yml': requestFile('url: /deep\nexamples: ./ex'),
    'A/B/C/ex/Ok.example.yml': exampleFile('deep'),
    '.resources/Lost.request.yaml': requestFile('url: /lost'),
    '.git/Lost.request.yaml': requestFile('url: /git'),
    'node_modules/Lost.request.yaml': requestFile('url: /modules'),
    'A/collection.yaml': 'not: read',
  });
  expect(collection.requests.map(({ place }) => place.path)).toEqual([['A', 'B', 'C', 'Deep']]);
  expect(get('/deep')).toBe('deep');
});

test('V-03 a broken file costs itself and one warning with file and line; other kinds one warning each', async () => {
  const { get, warnings } = await mockOfFolder({
    'Good.request.yaml': requestFile('url: /good'),
    '.resources/Good.resources/examples/Ok.example.yaml': exampleFile('good'),
    '.resources/Good.resources/examples/Bad.example.yaml': '$kind: http-example\nresponse:\n  headers: {a: [}\n',
    'Bad.request.yaml': '$kind: http-request\nurl: /bad\n\turl: /tab\n',
    'List.request.yaml': '- 1\n',
    'One.request.yaml': '$kind: graphql-request\nurl: /graphql\n',
    'Two.request.yaml': '$kind: graphql-request\nurl: /graphql\n',
    'Three.request.yaml': '$kind: grpc-request\n',
  });
  expect(get('/good')).toBe('good');
  expect(warnings.map(({ firstItem, count }) => [firstItem, count])).toEqual([
    ['.resources/Good.resources/examples/Bad.example.yaml:3', 1],
    ['Bad.request.yaml:3', 1],
    ['List.request.yaml:1', 1],
    ['One.request.yaml', 2],
    ['Three.request.yaml', 1],
    ['Good.request.yaml', 1], // names no folder of examples
  ]);
});

test.each([
  ['as a map', 'headers: { X-Kind: cat }', 'pathVariables: { id: "7" }'],
  [
    'as a list',
    'headers:\n  - { key: X-Kind, value: cat }\n  - { key: X-Off, value: "1", disabled: true }',
    'pathVariables:\n  - key: id\n    value: "7"\n    description: the ID',
  ],
])('V-04 pairs count %s', async (_, headers, pathVariables) => {
  const { collection } = await mockOfFolder({
    'Get.request.yaml': requestFile(`url: /pets/:id\n${headers}\n${pathVariables}\nexamples: ex`),
    'ex/Ok.example.yaml': exampleFile('cat'),
  });
  const [request] = collection.requests;
  expect(request?.examples[0]?.request.headers).toEqual([{ key: 'X-Kind', value: 'cat' }]);
  expect(request?.examples[0]?.request.pathVariables).toEqual([{ key: 'id', value: '7' }]);
});

test('V-05 scalars are text as written, and a variable without quotes is text with a warning', async () => {
  const { call, get, warnings, document } = await mockOfFolder({
    '.resources/definition.yaml': [
      '$kind: collection',
      'name: 2026-11-29',
      'variables: { version: 1.10, octal: 010, answer: yes, big: 9007199254740993, nothing: null, at: 2026-11-29 }',
    ].join('\n'),
    'Get.request.yaml': requestFile('url: {{baseUrl}}/v/{{version}}\nexamples: ex'),
    'ex/Ok.example.yaml': exampleFile("'{{version}} {{octal}} {{answer}} {{big}} {{nothing}} {{at}}'"),
    'Bare.request.yaml': requestFile(
      'headers: {X-Token: {{token}}, X-Other: a}\nurl: {{baseUrl}} # all\nexamples: bare',
    ),
    'bare/Ok.example.yaml': exampleFile('|-\n      {{octal}}: block'),
  });
  expect(get('/v/1.10')).toBe('1.10 010 yes 9007199254740993 null 2026-11-29');
  expect(call('/')?.body).toBe('010: block');
  expect((document['info'] as { name: string }).name).toBe('2026-11-29');
  expect(warnings).toEqual([
    {
      message: 'A value begins with a variable without quotes, which is no YAML; it was read as text.',
      firstItem: 'Bare.request.yaml:2',
      count: 2,
    },
  ]);
});

test('V-06 queryParams take the place of the same keys of the URL, and other keys of it stay', async () => {
  const { collection } = await mockOfFolder({
    'Get.request.yaml': requestFile(
      "url: '/a?x=1&y=2&z'\nqueryParams:\n  - { key: y, value: '3' }\n  - { key: x, value: '9', disabled: true }\n  - { key: n, value: null }\nexamples: ex",
    ),
    'ex/Ok.example.yaml': exampleFile('a'),
    'Url.request.yaml': requestFile("url: '/b?x=1'\nexamples: url"),
    'url/Ok.example.yaml': exampleFile('b'),
  });
  expect(collection.requests.map(({ examples }) => examples[0]?.request.query)).toEqual([
    [
      { key: 'z', value: '' },
      { key: 'y', value: '3' },
      { key: 'n', value: '' },
    ],
    [{ key: 'x', value: '1' }],
  ]);
});

test('V-07 items stand by order, then by name, folders and requests mixed', async () => {
  const { collection, document } = await mockOfFolder({
    'z.request.yaml': requestFile('url: /z\norder: -1'),
    'b.request.yaml': requestFile('url: /b'),
    'a.request.yaml': requestFile('url: /a\nname: c'),
    'folder/.resources/definition.yaml': '$kind: collection\nname: bb\n',
    'folder/x.request.yaml': requestFile('url: /x'),
    'last/.resources/definition.yaml': '$kind: collection\norder: 2582754105705953\n',
    'last/y.request.yaml': requestFile('url: /y\norder: 0.5'),
    'last/x.request.yaml': requestFile('url: /x\norder: 0.25'),
  });
  expect((document['item'] as { name: string }[]).map(({ name }) => name)).toEqual(['z', 'b', 'bb', 'c', 'last']);
  expect(collection.requests.map(({ place }) => place.path.at(-1))).toEqual(['z', 'b', 'x', 'c', 'x', 'y']);
});

test('V-08 examples are those of the folder that the request names, within the collection', async () => {
  const { get, warnings } = await mockOfFolder({
    'in/Named.request.yaml': requestFile('url: /named\nexamples: ../shared/ex/'),
    'shared/ex/Ok.example.yaml': exampleFile('named'),
    'shared/ex/deeper/No.example.yaml': exampleFile('no'),
    'shared/ex/plain.yaml': exampleFile('plain'),
    'Usual.request.yaml': requestFile('url: /usual'),
    '.resources/Usual.resources/examples/Ok.example.yaml': exampleFile('usual'),
    'Out.request.yaml': requestFile('url: /out\nexamples: ../../elsewhere'),
    'Gone.request.yaml': requestFile('url: /gone\nexamples: ./nothing'),
    'Own.request.yaml': requestFile('url: /own/:id\nmethod: post\nexamples: own'),
    'own/a.example.yaml': exampleFile('own', "request:\n  url: ''\n"),
    'own/b.example.yaml': exampleFile('other', 'request:\n  url: /own/7\n  method: PUT\n'),
    'own/hand.example.yaml':
      '$kind: http-example\noriginalRequest:\n  url: /hand\ncode: 418\nheaders: {X-A: b}\nbody: by hand\n',
  });
  expect([get('/named'), get('/usual'), get('/out'), get('/gone')]).toEqual(['named', 'usual', undefined, undefined]);
  const { call } = await mockOfFolder({
    'Own.request.yaml': requestFile('url: /own/:id\nmethod: post\nexamples: own'),
    'own/a.example.yaml': exampleFile('own', "request:\n  url: ''\n"),
    'own/b.example.yaml': exampleFile('other', 'request:\n  url: /own/7\n  method: PUT\n'),
    'own/hand.example.yaml':
      '$kind: http-example\noriginalRequest:\n  url: /hand\ncode: 418\nheaders: {X-A: b}\nbody: by hand\n',
  });
  expect(call('/own/1', { method: 'POST' })?.body).toBe('own');
  expect(call('/own/7', { method: 'PUT' })?.body).toBe('other');
  expect(call('/hand')).toMatchObject({ status: 418, body: 'by hand' });
  expect(
    warnings.map(({ message, firstItem }) => [/outside|holds none|does not name/.exec(message)?.[0], firstItem]),
  ).toEqual([
    ['holds none', 'Gone.request.yaml'],
    ['outside', 'Out.request.yaml'],
    ['does not name', 'Usual.request.yaml'],
  ]);
});

test.each([
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['html', 'text/html'],
  ['javascript', 'application/javascript'],
  ['text', 'text/plain'],
  ['yaml', 'text/plain'],
])('V-09 a body of type %s without a Content-Type is sent as %s', async (type, expected) => {
  const { call } = await mockOfFolder({
    'Get.request.yaml': requestFile('url: /a\nexamples: ex'),
    'ex/Ok.example.yaml': `$kind: http-example\nresponse:\n  statusCode: 200\n  body: { type: ${type}, content: x }\n`,
  });
  const header = call('/a')?.headers.find(([key]) => key.toLowerCase() === 'content-type');
  expect(header?.[1].split(';')[0]).toBe(expected);
});

test('V-10 an environment of format v3 has its values as written, but for those that a vault keeps', () => {
  const { document, warnings } = convertEnvironment(
    [
      'name: Staging',
      'values:',
      '  - { key: version, value: 1.10 }',
      '  - { key: token, value: abcd1234, type: secret }',
      '  - { key: hidden, value: abcd5678, secret: true }',
      '  - { key: off, value: x, enabled: false }',
      '  - { key: kept, value: "", source: { provider: postman } }',
    ].join('\n'),
    'file',
  );
  const { environment } = readEnvironment(document);
  expect(environment.variables).toEqual([
    { key: 'version', value: '1.10' },
    { key: 'token', value: 'abcd1234', secret: true },
    { key: 'hidden', value: 'abcd5678', secret: true },
  ]);
  expect(warnings.map(({ firstItem, count }) => [firstItem, count])).toEqual([['kept', 1]]);
  expect(() => convertEnvironment('a: [\n', 'file')).toThrow(/line \d/);
  expect(() => convertEnvironment('a: b\n', 'file')).toThrow('no list of `values`');
});

describe('nothing outside the folder is read, and nothing without a bound', () => {
  test('links are not followed', async () => {
    const outside = folderOf({ 'Lost.request.yaml': requestFile('url: /lost') });
    const folder = folderOf({ 'Get.request.yaml': requestFile('url: /a') });
    symlinkSync(path.join(outside, 'Lost.request.yaml'), path.join(folder, 'Link.request.yaml'));
    symlinkSync(outside, path.join(folder, 'linked'), 'junction');
    const { document, warnings } = await readCollectionFolder(folder);
    expect((document['item'] as unknown[]).length).toBe(1);
    expect(warnings).toMatchObject([{ message: expect.stringContaining('not followed') as string, count: 2 }]);
  });

  test('aliases that stand for too much cost their file', async () => {
    const levels = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at},`.repeat(9)}]`);
    const { warnings, get } = await mockOfFolder({
      'Bomb.request.yaml': `l0: &l0 [lol]\n${levels.join('\n')}\n`,
      'Deep.request.yaml': `a: ${'['.repeat(100_000)}\n`,
      'Circle.request.yaml': 'a: &a\n  b: *a\n',
      'Good.request.yaml': requestFile('url: /good\nexamples: ex'),
      'ex/Ok.example.yaml': exampleFile('good'),
    });
    expect(get('/good')).toBe('good');
    expect(warnings.map(({ firstItem }) => firstItem.split('.')[0]).toSorted()).toEqual(['Bomb', 'Circle', 'Deep']);
  });

  test('no key of a file is a property of every object', async () => {
    const { document } = await mockOfFolder({
      'Get.request.yaml': requestFile(
        'url: /a\n__proto__: { polluted: yes }\nheaders: { __proto__: x, constructor: y }',
      ),
    });
    expect(JSON.stringify(document)).toContain('"constructor"');
    expect('polluted' in {}).toBe(false);
  });

  test('a signal ends the reading', async () => {
    const folder = folderOf({ 'Get.request.yaml': requestFile('url: /a') });
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(readCollectionFolder(folder, signal)).rejects.toThrow('enough');
  });
});
