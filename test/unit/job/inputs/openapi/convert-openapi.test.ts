import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileMock, decodeDocument, parseDocument, readCollection } from '../../../../../src/engine/index.ts';
import { convertOpenApi } from '../../../../../src/job/inputs/openapi/convert-openapi.ts';
import type { Reporter } from '../../../../../src/job/reporter.ts';
import { isOpenApi, readCollectionFile } from '../../../../../src/job/inputs/collection/collection-file.ts';
import { defaultMockConfig } from '../../../../../src/postman/model.ts';
import { isThorough } from '../../../../support/runs.ts';
import { spawnChild } from '../../../../support/spawn-child.ts';
import { projectRoot } from '../../../../support/workspace.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'openapi-'));
});
afterAll(() => rm(directory, { recursive: true }));

const rex = { id: 7, name: 'Rex' };
const json = { 'application/json': { schema: { type: 'object' }, example: rex } };
const getPet = {
  summary: 'Get pet',
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'rex' }],
  responses: { 200: { description: 'A pet', content: json }, 404: { description: 'No such pet' } },
};
const openApi = (version: string) => ({
  openapi: version,
  info: { title: 'Pets', version: '1' },
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: { '/pets/{id}': { get: getPet } },
});
const swagger = {
  swagger: '2.0',
  info: { title: 'Pets', version: '1' },
  host: 'api.example.com',
  basePath: '/v1',
  schemes: ['https'],
  paths: {
    '/pets/{id}': {
      get: {
        summary: 'Get pet',
        produces: ['application/json'],
        parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
        responses: { 200: { description: 'A pet', schema: { type: 'object' }, examples: { 'application/json': rex } } },
      },
    },
  },
};
const yaml = `# A comment first
openapi: "3.0.3"
info:
  title: Pets
  version: "1"
servers:
  - url: https://api.example.com/v1
paths:
  /pets/{id}:
    get:
      summary: Get pet
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: rex }
      responses:
        "200":
          description: A pet
          content:
            application/json:
              schema: { type: object }
              example: { id: 7, name: Rex }
`;

/** As tools that sort keys write it: what comes before the version is longer than any head of the file. */
const late = (document: Readonly<Record<string, unknown>>) => {
  const { openapi, ...rest } = document;
  return { components: { schemas: { Long: { type: 'string', description: 'x'.repeat(50_000) } } }, ...rest, openapi };
};
const lateYaml = `${yaml.replace(/^openapi.*\n/m, '')}x-notes: |\n${'  a line\n'.repeat(5_000)}openapi: 3.0.3\n`;

async function write(name: string, content: unknown) {
  const file = path.join(directory, name);
  const isWritten = typeof content === 'string' || Buffer.isBuffer(content);
  await writeFile(file, isWritten ? content : JSON.stringify(content));
  return file;
}

/** As `readCollectionFile` reads it, in this thread, so that the converter is loaded once. */
async function read(name: string, content: unknown) {
  const text = decodeDocument(await readFile(await write(name, content)));
  if (!isOpenApi(text)) return { note: undefined, document: undefined, ...(await readCollection(parseDocument(text))) };
  const { document, note } = await convertOpenApi(text);
  return { document, note, ...(await readCollection(document)) };
}

const documents: readonly (readonly [name: string, content: unknown])[] = [
  ['3.0.json', openApi('3.0.3')],
  ['3.1.json', openApi('3.1.0')],
  ['2.0.json', swagger],
  ['3.0.yaml', yaml],
  ['bom.yaml', `\uFEFF${yaml.replace('# A comment first\n', '')}`],
  ['utf-16.json', Buffer.from(`\uFEFF${JSON.stringify(openApi('3.1.0'))}`, 'utf16le')],
  ['utf-16-big-endian.yaml', Buffer.from(`\uFEFF${yaml}`, 'utf16le').swap16()],
  ['version-last.json', late(openApi('3.0.3'))],
  ['version-last-indented.json', JSON.stringify(late(openApi('3.1.0')), undefined, 8)],
  ['version-last.yaml', lateYaml],
];
describe.each(documents)('%s', (name, content) => {
  test('serves the example of the document for any value of a path parameter', async () => {
    const { collection, note } = await read(name, content);
    expect(note).toMatch(/converted from OpenAPI \(requests: 1, examples: [12]\)/);
    const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
    for (const target of ['/pets/rex', '/v1/pets/anybody']) {
      const decision = engine.answer({ method: 'GET', target, headers: [], body: new Uint8Array() });
      expect(decision.outcome).toBe('served');
      expect(decision.outcome === 'served' && JSON.parse(new TextDecoder().decode(decision.body))).toEqual(rex);
    }
  });

  test.runIf(isThorough || name.startsWith('3.0'))('gives the same IDs each time', async () => {
    const ids = async () => (await read(name, content)).collection.requests.flatMap((r) => r.examples.map((e) => e.id));
    expect(await ids()).toEqual(await ids());
  });
});

/** Each schema has all others in it: the converter goes through them in every order, which takes twice the time for each. */
function entangled(count: number) {
  const names = Array.from({ length: count }, (_, index) => `S${index}`);
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const properties = Object.fromEntries(names.map((name) => [name, ref(name)]));
  const content = { 'application/json': { schema: ref('S0') } };
  return {
    openapi: '3.0.3',
    info: { title: 'Entangled', version: '1' },
    paths: { '/a': { get: { responses: { 200: { description: 'OK', content } } } } },
    components: { schemas: Object.fromEntries(names.map((name) => [name, { type: 'object', properties }])) },
  };
}

test('a conversion without an end is ended at its deadline, with a word about what to do', async () => {
  const file = await write('entangled.json', entangled(20));
  const conversion = readCollectionFile(file, { timeout: 1_000, setBy: 'open-timeout' });
  await expect(conversion).rejects.toThrow(
    'Converting this OpenAPI document took more than 1 s, and was given up. Raise `open-timeout`, or break circles',
  );
});

test('what was read before a document takes from its time', async () => {
  const file = await write('entangled.json', entangled(20));
  const limits = { timeout: 60_000, began: performance.now() - 60_000, setBy: 'open-timeout' };
  await expect(readCollectionFile(file, limits)).rejects.toThrow(
    'Converting this OpenAPI document took more than the 0 s that were left of 60 s, and was given up. Raise `open-timeout`',
  );
});

// A process of its own takes the converter's libraries with it, and so does a thread.
test.runIf(isThorough)('a conversion ends with its signal', async () => {
  const file = await write('entangled.json', entangled(20));
  const controller = new AbortController();
  const progress: Reporter['progress'] = (_, work) => {
    const working = work();
    controller.abort(new Error('Cancelled by SIGINT.'));
    return working;
  };
  const conversion = readCollectionFile(file, { timeout: 600_000, signal: controller.signal, progress });
  await expect(conversion).rejects.toThrow('Cancelled by SIGINT.');
});

test('aliases that repeat more than can be read are refused before the converter has them', async () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `  l${level + 1}: &l${level + 1} [${'*l0, '.replace('0', String(level)).repeat(9)}]`,
  );
  const bomb = `${yaml}x-bomb:\n  l0: &l0 [lol]\n${levels.join('\n')}\n`;
  // What fails in that thread is told here; loading it takes a second, so that outside of the gate this thread does.
  const refused = isThorough ? readCollectionFile(await write('bomb.yaml', bomb)) : read('bomb.yaml', bomb);
  await expect(refused).rejects.toThrow('The aliases of this YAML document repeat more than can be read.');
  const few = `${yaml}x-few:\n  a: &a [lol]\n  b: [${'*a, '.repeat(150)}]\n`;
  expect((await read('few.yaml', few)).note).toContain('converted from OpenAPI');
});

test('a document that the converter refuses is an error with its reason', async () => {
  await expect(read('broken.yaml', 'openapi: 3.0.0\ninfo: 5\n')).rejects.toThrow(
    /could not read this OpenAPI document: \S/,
  );
});

test.each<[string, unknown]>([
  ['in JSON', { openapi: '4.0.0', info: { title: 'Later' } }],
  ['in YAML', 'openapi: 4.0.0\ninfo:\n  title: Later\n'],
])('a version that nobody can convert is named for what it is, %s', async (_, content) => {
  await expect(read('later', content)).rejects.toThrow(/an OpenAPI document.*can be made of versions 2 and 3/);
});

test('a key of that name deeper in a collection makes it no OpenAPI document', async () => {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  const text = JSON.stringify(
    { info: { name: 'Deep', schema }, item: [], event: [{ openapi: '3.0.0' }] },
    undefined,
    1,
  );
  expect((await read('deep.json', text)).note).toBeUndefined();
});

test('a collection that speaks of OpenAPI is no OpenAPI document', async () => {
  const { note } = await read('collection.json', {
    info: { name: 'openapi: 3.0.0', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [],
  });
  expect(note).toBeUndefined();
});

/** What the mock of a document answers: status and JSON body. */
async function ask(name: string, content: unknown, [method, target]: readonly [string, string], status?: string) {
  const { collection, warnings } = await read(name, content);
  expect(warnings).toEqual([]);
  const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
  const headers = status === undefined ? [] : [{ key: 'x-mock-response-code', value: status }];
  const decision = engine.answer({ method, target, headers, body: new Uint8Array() });
  const text = new TextDecoder().decode(decision.outcome === 'served' ? decision.body : undefined);
  return [decision.status, text === '' ? undefined : (JSON.parse(text) as unknown)];
}

describe('the response `default`', () => {
  const failure = { code: 1, message: 'boom' };
  const shared = { description: 'unexpected error', content: { 'application/json': { example: failure } } };
  const swaggerError = { description: 'unexpected error', examples: { 'application/json': failure } };
  const info = { title: 'Pets', version: '1' };
  const document = {
    openapi: '3.0.3',
    info,
    paths: {
      '/pets': { post: { responses: { 201: { description: 'Null response' }, default: shared } } },
      '/moved': { get: { responses: { 302: { description: 'Over there' }, default: shared } } },
      '/gone': { delete: { responses: { 404: { description: 'None' }, default: shared } } },
      '/only': { get: { responses: { default: shared } } },
    },
  };
  const petstore = {
    swagger: '2.0',
    info,
    produces: ['application/json'],
    paths: { '/pets': { post: { responses: { 201: { description: 'Null response' }, default: swaggerError } } } },
  };

  test('R-12 is an error where the operation declares a success, else the success', async () => {
    for (const content of [document, petstore]) {
      expect(await ask('default.json', content, ['POST', '/pets'])).toEqual([201, undefined]);
      expect(await ask('default.json', content, ['POST', '/pets'], '500')).toEqual([500, failure]);
    }
    expect(await ask('default.json', document, ['GET', '/moved'], '500')).toEqual([500, failure]);
    expect(await ask('default.json', document, ['GET', '/moved'], '302')).toEqual([302, undefined]);
    expect(await ask('default.json', document, ['DELETE', '/gone'])).toEqual([200, failure]);
    expect(await ask('default.json', document, ['DELETE', '/gone'], '404')).toEqual([404, undefined]);
    expect(await ask('default.json', document, ['GET', '/only'])).toEqual([200, failure]);
  });
});

test('what a document has no example for is made up the same each time, in each process', async () => {
  const text = (more: object) => ({ type: 'string', ...more });
  const schema = {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      share: { type: 'number' },
      email: text({ format: 'email' }),
      uuid: text({ format: 'uuid' }),
      at: text({ format: 'date-time' }),
      day: text({ format: 'date' }),
      code: text({ pattern: '^[a-z]{9}$' }),
      kind: text({ enum: ['a', 'b', 'c', 'd'] }),
      tags: { type: 'object', additionalProperties: text({}) },
    },
  };
  const content = { 'application/json': { schema } };
  const parameters = ['p', 'q', 'r'].map((name) => ({ name, in: 'query', schema: { type: 'integer' } }));
  const made = {
    openapi: '3.0.3',
    info: { title: 'Made up', version: '1' },
    paths: {
      '/a': { put: { parameters, requestBody: { content }, responses: { 200: { description: 'OK', content } } } },
    },
  };
  const here = [await read('made-up.json', made), await read('made-up.json', made)].map(({ document }) => document);
  expect(JSON.stringify(here[0])).toContain('@');
  expect(here[1]).toEqual(here[0]);
  if (!isThorough) return;

  const reader = pathToFileURL(path.join(projectRoot, 'src/job/inputs/collection/collection-file.ts')).href;
  const script = `const { readCollectionFile } = await import(${JSON.stringify(reader)});
    process.stdout.write(JSON.stringify((await readCollectionFile(process.argv[1])).document));`;
  const args = ['--input-type=module', '-e', script, path.join(directory, 'made-up.json')];
  const { stdout } = await spawnChild(process.execPath, args, { cwd: directory, env: {} }).result;
  expect(JSON.parse(stdout)).toEqual(here[0]);
});
