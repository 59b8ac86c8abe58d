/** Which of many versions are compiled again in the end, when all calls are explained. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createServedVersions } from '../../../../src/command-line/serve/served-versions.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { parseInputs, type Inputs } from '../../../../src/job/inputs/inputs.ts';
import type { PostmanClient } from '../../../../src/postman/index.ts';
import { collection, request } from '../../../support/builders.ts';
import { makeWorkspace } from '../../../support/workspace.ts';

/** Inputs with so many requests. */
async function large(directory: string, file: string, count: number): Promise<Inputs> {
  const inputs = await parseInputs(withDefaults({ collection: file }), directory);
  if (inputs.collection.kind !== 'file') throw new Error('The collection is a file.');
  const { item } = inputs.collection;
  const requests = Array.from({ length: count }, () => item.requests.slice(0, 1)).flat();
  return { ...inputs, collection: { ...inputs.collection, item: { ...item, requests } } };
}

test('the newest of large collections, and those whose paths hold secrets', async () => {
  const one = (url: string) => collection({ items: [request({ url, examples: [{ body: '1' }] })] });
  const files = { 'a.json': one('http://x/users/:user'), 'secret.json': one('http://x/users/:token') };
  await using workspace = await makeWorkspace(files);
  const directory = path.join(workspace.path, 'versions');
  await mkdir(directory);
  const origin = { client: {} as PostmanClient, mockId: 'm' }; // nothing is explained here
  const versions = createServedVersions(directory, { root: workspace.path, origin });
  const serve = async (file: string, count: number, first: number) => {
    (await versions.prepare(await large(workspace.path, file, count)))({ first, environmentUid: null });
  };
  const explained = () => {
    const kept = versions.explained((name) => name === 'token');
    return [...kept].map(({ first }) => first).sort((a, b) => a - b);
  };
  await serve('secret.json', 8_000, 0);
  await serve('a.json', 8_000, 10);
  await serve('a.json', 8_000, 20);
  expect([explained(), versions.count()]).toEqual([[0, 10, 20], 3]);
  await serve('a.json', 8_000, 30);
  expect([explained(), versions.count()]).toEqual([[0, 20, 30], 4]);
  await serve('a.json', 30_000, 40);
  expect(explained()).toEqual([0, 40]);
  // Nobody has called that one.
  await serve('a.json', 1, 40);
  expect([explained(), versions.count()]).toEqual([[0, 20, 30, 40], 5]);
});
