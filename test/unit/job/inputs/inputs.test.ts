import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  inputDefinitions,
  inputNames,
  type InputName,
  type RawInputs,
} from '../../../../src/job/inputs/input-definitions.ts';
import { InputsError } from '../../../../src/job/inputs/values.ts';
import { parseInputs } from '../../../../src/job/inputs/inputs.ts';

let directory: string;

const collection = {
  info: { name: 'testAPI', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [],
};
const uid = '12345678-12ece9e1-2abf-4edc-8e34-de66e74114d2';

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'inputs-'));
  const files = {
    'api.json': collection,
    'env.json': { name: 'testAPIEnv', values: [{ key: 'a', value: '1', enabled: true }] },
    'har.json': { log: { version: '1.2', entries: [] } },
  };
  for (const [name, value] of Object.entries(files)) {
    await writeFile(path.join(directory, name), JSON.stringify(value));
  }
  await writeFile(path.join(directory, 'torn.json'), '{"info": {');
  await mkdir(path.join(directory, 'folder'));
});

afterAll(() => rm(directory, { recursive: true }));

/** Raw inputs that name only what differs from the defaults. */
function raw(given: Partial<Record<InputName, string>>): RawInputs {
  return Object.fromEntries(
    inputNames.map((name) => [name, given[name] ?? inputDefinitions[name].default]),
  ) as RawInputs;
}

const parse = (given: Partial<Record<InputName, string>>) => parseInputs(raw(given), directory);

async function problems(given: Partial<Record<InputName, string>>): Promise<readonly string[]> {
  const error: unknown = await parse(given).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputsError);
  return (error as InputsError).problems;
}

describe('where the mock lives', () => {
  test.each([
    [{ collection: 'api.json' }, 'embedded'],
    [{ collection: './api.json', provider: 'embedded', 'postman-api-key': 'k' }, 'embedded'],
    [{ collection: 'api.json', 'postman-api-key': 'k' }, 'postman'],
    [{ collection: uid, 'postman-api-key': 'k' }, 'postman'],
    [{ collection: 'testAPI', 'postman-api-key': 'k', provider: 'POSTMAN' }, 'postman'],
  ] as const)('%o -> %s', async (given, provider) => {
    expect((await parse(given)).place.provider).toBe(provider);
  });

  test('no key and no file: both ways out, forks and Dependabot', async () => {
    for (const given of [{ collection: uid }, { collection: 'testAPI' }]) {
      const [problem, ...others] = await problems(given);
      expect(others).toEqual([]);
      for (const word of [given.collection, 'postman-api-key', 'collection file', 'forks', 'Dependabot']) {
        expect(problem).toContain(word);
      }
    }
  });

  test('no key and names: each input is named with the file that it takes', async () => {
    const staging = /^`environment` is "Staging", .*: give the path of an environment file in `environment` to run/;
    const ofShop = /^`collection` is "Foo", .*: give the path of a collection file in `collection` to run/;
    const [problem, ...others] = await problems({ collection: 'api.json', environment: 'Staging' });
    expect([problem, others]).toEqual([expect.stringMatching(staging), []]);
    const both = [expect.stringMatching(ofShop), expect.stringMatching(staging)];
    expect(await problems({ collection: 'Foo', environment: 'Staging' })).toEqual(both);
    const embedded = await problems({ collection: 'Foo', environment: 'Staging', provider: 'embedded' });
    expect(embedded.map((text) => text.slice(0, 13))).toEqual(['`collection` ', '`environment`']);
  });

  test('a key that the mock on the runner does not use is kept to be redacted, and no other', async () => {
    const given = { collection: 'api.json', 'postman-api-key': 'k' };
    expect((await parse({ ...given, provider: 'embedded' })).unusedKey).toBe('k');
    expect((await parse(given)).unusedKey).toBeUndefined();
    expect((await parse({ collection: 'api.json' })).unusedKey).toBeUndefined();
  });

  test('`postman` without a key, `embedded` without a file', async () => {
    expect(await problems({ collection: 'api.json', provider: 'postman' })).toEqual([
      expect.stringContaining('is empty'),
    ]);
    expect(await problems({ collection: uid, provider: 'embedded', 'postman-api-key': 'k' })).toEqual([
      expect.stringContaining('reads files only'),
    ]);
  });
});

describe('what a reference can be', () => {
  test.each([
    [uid, 'uid'],
    ['12ece9e1-2abf-4edc-8e34-de66e74114d2', 'id'],
    ['Payments v1/v2', 'name'],
    ['folder', 'name'],
    ['api.json', 'file'],
  ])('%s is a %s', async (text, kind) => {
    expect((await parse({ collection: text, 'postman-api-key': 'k' })).collection.kind).toBe(kind);
  });

  test('a name that a folder has too is known as such', async () => {
    const given = { collection: 'folder', 'postman-api-key': 'k' };
    expect((await parse(given)).collection).toMatchObject({ kind: 'name', isFolder: true });
  });

  test.each([
    ['missing.json', /no file .*missing\.json/],
    ['./missing', /no file/],
    ['torn.json', /JSON/],
    ['env.json', /environment/i],
    ['har.json', /HAR/],
    ['./folder', /folder/],
  ])('%s is refused with what it is', async (text, reason) => {
    const [problem] = await problems({ collection: text });
    expect(problem).toMatch(reason);
    expect(problem).toContain(`"${text}"`);
  });

  test('a collection given as the environment is refused', async () => {
    expect((await problems({ collection: 'api.json', environment: 'api.json' }))[0]).toMatch(
      /`environment`.*collection/s,
    );
  });
});

describe('errors', () => {
  test('every bad input is reported, not the first only', async () => {
    const all = await problems({
      provider: 'postmen',
      private: 'maybe',
      port: '70000',
      'call-logs': 'on-failur',
      'retention-days': 'ten',
      'artifact-name': 'a/b:c',
      'server-response': '404',
      'postman-api-url': 'api.getpostman.com',
      environment: 'missing.json',
    });
    const named = ['provider', 'private', 'port', 'call-logs', 'retention-days', 'artifact-name', 'server-response'];
    for (const input of [...named, 'postman-api-url', 'environment', 'collection']) {
      expect(
        all.filter((problem) => problem.startsWith(`\`${input}\``)),
        input,
      ).toHaveLength(1);
    }
    expect(all.join('\n')).toContain('Did you mean postman?');
    expect(all.join('\n')).toContain('Did you mean on-failure?');
  });

  test('the URL of the API must not carry credentials', async () => {
    const [problem] = await problems({
      collection: uid,
      'postman-api-key': 'k',
      'postman-api-url': 'https://u:secret@x.y',
    });
    expect(problem).not.toContain('secret');
  });

  test.each(['https://x.y?secret=1', 'https://x.y/?', 'https://x.y#secret'])(
    'the URL of the API must be bare: %s',
    async (url) => {
      expect(await problems({ collection: uid, 'postman-api-key': 'k', 'postman-api-url': url })).toEqual([
        '`postman-api-url` holds a query or a fragment: give the bare URL, without what begins with ? or #.',
      ]);
    },
  );
});

describe('server-response', () => {
  const parsed = async (text: string) =>
    (await parse({ collection: 'api.json', 'server-response': text })).serverResponse;

  test('a bare status gets the name of that status', async () => {
    expect(await parsed(' 503 ')).toEqual({ name: '503 Service Unavailable', statusCode: 503 });
    expect(await parsed('599')).toEqual({ name: '599 server response', statusCode: 599 });
  });

  test('YAML and JSON, headers as map and as list, a body of JSON', async () => {
    const headers = [{ key: 'Retry-After', value: '7' }];
    expect(await parsed('statusCode: 500\nname: Broken\nheaders:\n  Retry-After: 7\nbody: {error: down}')).toEqual({
      name: 'Broken',
      statusCode: 500,
      headers,
      body: '{"error":"down"}',
    });
    expect(await parsed(JSON.stringify({ statusCode: '502', headers, body: 'x', language: 'text' }))).toEqual({
      name: '502 Bad Gateway',
      statusCode: 502,
      headers,
      body: 'x',
      language: 'text',
    });
  });

  test.each(['constructor', 'prototype', '__proto__'])('a header and a field may be called %s', async (name) => {
    const text = `statusCode: 500\nheaders: {${name}: x}\nbody: {${name}: Ferrari, other: 1}`;
    expect(await parsed(text)).toMatchObject({
      headers: [{ key: name, value: 'x' }],
      body: `{"${name}":"Ferrari","other":1}`,
    });
  });

  test.each([
    ['404', /404.*500 to 599/],
    ['hello', /"hello"/],
    ['name: x', /no `statusCode`/],
    ['statusCode: 503\nstatus: 1', /unknown key "status"/],
    ['statusCode: 503\nconstructor: 1', /unknown key "constructor": it takes a status/],
    ['statusCode: 503\nlanguage: perl', /"perl" as `language`/],
    ['statusCode: 503\nbody: &a [*a]', /has something that is no JSON as `body`: it takes text, a map or a list/],
    ['statusCode: [', /not valid YAML/],
  ])('%j is refused', async (text, reason) => {
    expect(await problems({ collection: 'api.json', 'server-response': text })).toEqual([
      expect.stringMatching(reason),
    ]);
  });
});
