/** Several lines in the input `collection`: what they name, and all that may be wrong with them. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseInputs } from '../../../../../src/job/inputs/inputs.ts';
import { inputDefinitions, inputNames, type RawInputs } from '../../../../../src/job/inputs/input-definitions.ts';
import { secretsOfInputs } from '../../../../../src/job/secrets/secret-variables.ts';
import { collection, environment, request } from '../../../../support/builders.ts';
import { isThorough } from '../../../../support/runs.ts';
import { tempDirectory } from '../../../../support/temp-directory.ts';

const defaults = Object.fromEntries(inputNames.map((name) => [name, inputDefinitions[name].default])) as RawInputs; // as many
const uid = '12345678-11111111-2222-4333-8444-555555555555';
const key = { 'postman-api-key': 'PMAK-0123456789' };

const api = (name: string, token: string) => ({
  ...collection({ name, items: [request({ name: 'Get', url: '{{baseUrl}}/x', examples: [{}] })] }),
  variable: [
    { key: 'token', value: `${token}-{{stage}}`, type: 'secret' },
    { key: 'other', value: 'open' },
  ],
});

const files: Readonly<Record<string, string>> = {
  'a.json': JSON.stringify(api('Payments', 'payments-secret')),
  'apis/b.json': JSON.stringify(api('Refunds', 'refunds-secret')),
  'broken.json': '{"info":',
  'odd.json': JSON.stringify({ ...collection({ name: 'Odd', items: [{ name: 'nothing' }] }) }),
  'env.json': JSON.stringify(environment({ values: { stage: 'staging' } })),
  'pets/.resources/definition.yaml': '$kind: collection\nname: Pet API\n',
  'pets/List.request.yaml': '$kind: http-request\nurl: /pets\n',
  'empty/readme.md': '',
  'openapi.yaml':
    'openapi: 3.0.3\ninfo: { title: Shop, version: "1" }\npaths:\n  /shop:\n    get:\n      responses:\n        "200": { description: OK }\n',
};

async function given(inputs: Partial<RawInputs>) {
  await using directory = await tempDirectory();
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(directory.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(path.join(directory.path, 'pets'), path.join(directory.path, 'link'), 'junction');
  const hide = (text: string) => text.replaceAll(directory.path, '').replaceAll('\\', '/');
  try {
    const parsed = await parseInputs({ ...defaults, ...inputs }, directory.path);
    if (parsed.collection.kind !== 'file') throw new Error('not a file');
    return { ...parsed, collection: parsed.collection };
  } catch (error) {
    return hide((error as Error).message);
  }
}

const linesOf = (result: Awaited<ReturnType<typeof given>>) => {
  if (typeof result !== 'string') throw new Error('The inputs are right.');
  return result.split('\n');
};

test('files and folders of different formats, in their order; white space and empty lines do not count', async () => {
  // An OpenAPI document is converted in a thread, which takes a second: test/e2e/several-collections.test.ts has one as well.
  const [last, shop] = isThorough ? ['openapi.yaml', 'Shop'] : ['apis/b.json', 'Refunds'];
  const parsed = await given({ collection: `\n  a.json\r\n\n\tpets  \n${last}\n` });
  if (typeof parsed === 'string') throw new Error(parsed);
  const { item, parts, text } = parsed.collection;
  expect(item.name).toBe(`Payments, Pet API, ${shop}`);
  expect(item.requests.map(({ place }) => place.path.join(' > '))).toEqual([
    'Payments > Get',
    'Pet API > List',
    expect.stringMatching(new RegExp(`^${shop} > `)),
  ]);
  expect(parts?.map(({ file }) => path.basename(file))).toEqual(['a.json', 'pets', path.basename(last)]);
  expect(text).toBe(`a.json, pets, ${last}`);
  expect(parsed.place).toMatchObject({ provider: 'embedded' });
});

test('one line among empty ones is one collection as ever', async () => {
  const parsed = await given({ collection: '\na.json\n\n' });
  if (typeof parsed === 'string') throw new Error(parsed);
  expect(parsed.collection).not.toHaveProperty('parts');
  expect(parsed.collection.item.requests[0]?.place.path).toEqual(['Get']);
});

test('the secret variables of each are known, with the one environment in them', async () => {
  const parsed = await given({ collection: 'a.json\napis/b.json', environment: 'env.json' });
  if (typeof parsed === 'string') throw new Error(parsed);
  expect(secretsOfInputs(parsed)).toEqual(['payments-secret-staging', 'refunds-secret-staging']);
});

test('warnings name the file that they are about', async () => {
  const parsed = await given({ collection: 'a.json\nodd.json' });
  if (typeof parsed === 'string') throw new Error(parsed);
  expect(parsed.collection.warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/^odd\.json: /)]);
});

test('a key in the shell stays where it is: several collections are files', async () => {
  await using directory = await tempDirectory();
  for (const name of ['a.json', 'b.json']) await writeFile(path.join(directory.path, name), files['a.json']!);
  const shellKey = { value: 'PMAK-0123456789', unused: 'unused' };
  const inputs = await parseInputs({ ...defaults, collection: 'a.json\nb.json' }, directory.path, { shellKey });
  expect(inputs.place.provider).toBe('embedded');
});

describe('errors', () => {
  test('all of them at once, each with its line', async () => {
    const collections = [uid, 'a.json', 'Some name', 'gone.json', 'broken.json', './a.json', 'link', 'pets', 'empty'];
    const lines = linesOf(await given({ collection: collections.join('\n'), port: 'x', environment: 'gone-env.json' }));
    expect(lines).toHaveLength(9);
    // Collections and environment are read side by side.
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`\`collection\` has the line "${uid}": this is no file here`),
        expect.stringContaining('`collection` has the line "Some name": this is no file here'),
        expect.stringContaining('`collection` has the line "empty": this folder holds no collection'),
        expect.stringContaining('names one collection twice, as "a.json" and "./a.json": leave one of the lines out.'),
        expect.stringContaining('names one collection twice, as "link" and "pets"'),
        expect.stringContaining('`environment` is "gone-env.json": there is no file'),
        expect.stringContaining('`collection` is "gone.json": there is no file'),
        expect.stringContaining('`collection` is "broken.json": '),
        expect.stringContaining('`port` is "x"'),
      ]),
    );
  });

  test('the same line twice', async () => {
    expect(linesOf(await given({ collection: 'a.json\na.json' }))).toEqual([
      '`collection` names "a.json" twice: leave one of the lines out.',
    ]);
  });

  test.each([key, { ...key, provider: 'postman' }])('a mock in the cloud serves one: %j', async (inputs) => {
    expect(linesOf(await given({ collection: `a.json\n${uid}`, ...inputs }))).toEqual([
      expect.stringMatching(/^- `collection` names 2 collections, and a mock of Postman's serves one: .*`provider`/),
      expect.stringContaining(`has the line "${uid}"`),
    ]);
  });

  test('a key beside `provider: embedded` is no cloud', async () => {
    expect(await given({ collection: 'a.json\napis/b.json', ...key, provider: 'embedded' })).not.toBeTypeOf('string');
  });

  test('more lines than a mock can serve', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `${index}.json`).join('\n');
    expect(linesOf(await given({ collection: many }))).toEqual([
      '`collection` has 101 lines, and one mock serves at most 100 collections.',
    ]);
  });
});
