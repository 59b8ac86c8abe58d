/** What a folder, or a file in one, means as the input `collection`: from the input to what is served. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseInputs } from '../../../../../src/job/inputs/inputs.ts';
import { inputDefinitions, inputNames, type RawInputs } from '../../../../../src/job/inputs/input-definitions.ts';
import { tempDirectory } from '../../../../support/temp-directory.ts';

const request = (url: string) => `$kind: http-request\nurl: ${url}\n`;
const tree = {
  'postman/collections/Pets/.resources/definition.yaml': '$kind: collection\nname: Pet API\n',
  'postman/collections/Pets/Birds/List.request.yaml': request('/birds'),
  'postman/collections/Pets/Broken.request.yaml': '$kind: http-request\n\turl: /x\n',
  'postman/environments/Staging.environment.yaml':
    'name: Staging\nvalues:\n  - { key: token, value: 0012345678, type: secret }\n',
  'postman/mocks/users/config.yaml': 'name: users\n',
  'services/users/List.request.yaml': request('/users'),
  'Payments v1/readme.md': 'no collection',
};
const defaults = Object.fromEntries(inputNames.map((name) => [name, inputDefinitions[name].default])) as RawInputs; // as many
const key = { 'postman-api-key': 'PMAK-0123456789' };

async function given(inputs: Partial<RawInputs>) {
  await using directory = await tempDirectory();
  for (const [name, text] of Object.entries(tree)) {
    const file = path.join(directory.path, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  const shown = (text: string) => text.replaceAll(directory.path, '').replaceAll('\\', '/');
  try {
    const { collection, environment } = await parseInputs({ ...defaults, ...inputs }, directory.path);
    const { kind } = collection;
    if (kind !== 'file') return { kind, text: collection.text };
    const values = environment?.kind === 'file' ? environment.item.variables : undefined;
    const { file, item, warnings } = collection;
    return { kind, file: shown(file), name: item.name, requests: item.requests.length, warnings, values };
  } catch (error) {
    return { error: shown((error as Error).message) };
  }
}

test.each([
  'postman',
  'postman/collections',
  './postman/collections/Pets/',
  'postman/collections/Pets/.resources/definition.yaml',
  'postman/collections/Pets/Birds/List.request.yaml',
])('%s is the one collection there, with a key as without', async (collection) => {
  const expected = {
    kind: 'file',
    file: '/postman/collections/Pets',
    name: 'Pet API',
    requests: 1,
    warnings: [{ firstItem: 'postman/collections/Pets/Broken.request.yaml:2' }],
  };
  expect(await given({ collection })).toMatchObject(expected);
  expect(await given({ collection, ...key })).toMatchObject(expected);
});

test('an environment is the YAML that Postman keeps, with its secret values', async () => {
  const environment = 'postman/environments/Staging.environment.yaml';
  expect(await given({ collection: 'postman', environment })).toMatchObject({
    values: [{ key: 'token', value: '0012345678', secret: true }],
  });
});

test('several collections are an error that lists them', async () => {
  expect(await given({ collection: '.' })).toEqual({
    error: expect.stringContaining(
      'there are 2 collections in this folder. Give one: "postman/collections/Pets", "services/users".',
    ) as string,
  });
});

test('a folder without one leaves the text a name, and is an error as a path', async () => {
  expect(await given({ collection: 'Payments v1', ...key })).toEqual({ kind: 'name', text: 'Payments v1' });
  for (const inputs of [{ collection: './Payments v1', ...key }, { collection: 'Payments v1' }]) {
    expect(await given(inputs)).toEqual({
      error: expect.stringContaining('this folder holds no collection, which would have `*.request.yaml`') as string,
    });
  }
});

test.each(['postman/mocks/users', './postman/mocks'])(
  '%s is a program of Postman, and no collection',
  async (collection) => {
    expect(await given({ collection })).toEqual({
      error: expect.stringContaining('`postman mock run` runs it') as string,
    });
  },
);
