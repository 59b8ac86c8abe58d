/** From call logs to new example files in a collection's folder, through real files. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCollectionFile } from '../../../../src/job/inputs/collection/collection-file.ts';
import { learn } from '../../../../src/job/learn/learn.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

const files = {
  '.resources/definition.yaml': '$kind: collection\nname: Shop\nvariables: { host: http://localhost:3000/api }\n',
  'Users/Get user.request.yaml':
    "$kind: http-request\nurl: '{{host}}/users/:id'\nmethod: GET\npathVariables: { id: '7' }\nexamples: ./.resources/Get user.resources/examples\n",
  'Users/.resources/Get user.resources/examples/Fill me in.example.yaml':
    "$kind: http-example\nrequest: { url: '{{host}}/users/7', method: GET }\nresponse: { statusCode: 200, body: { type: text, content: seven } }\n",
};

const call = (method: string, target: string, parts: Partial<CallLog['request']> = {}): CallLog => ({
  id: '1',
  responseName: 'No match',
  servedAt: '2026-03-13T09:08:53.000Z',
  request: { method, path: target, headers: [], body: { mode: 'raw', data: '' }, ...parts },
  response: { type: 'error', statusCode: 404, headers: [], body: { data: '' } },
});

async function texts(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = names
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).split(path.sep).join('/'), await readFile(file, 'utf8')] as const;
    });
  return Object.fromEntries(await Promise.all(read));
}

async function shop(directory: string, logs: readonly CallLog[]) {
  const collectionFile = path.join(directory, 'Shop');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(collectionFile, name)), { recursive: true });
    await writeFile(path.join(collectionFile, name), text);
  }
  const callLogsFile = path.join(directory, 'calls.ndjson');
  await writeFile(callLogsFile, logs.map((log) => `${JSON.stringify(log)}\n`).join(''));
  return { callLogsFile, collectionFile };
}

test('each miss is a new example file where Postman looks for it, and no other file changes', async () => {
  await using directory = await tempDirectory();
  const json = [{ key: 'Content-Type', value: 'application/json' }];
  const given = await shop(directory.path, [
    call('GET', '/api/users/anna?full=true'),
    call('GET', '/api/users/anna?full=true'),
    call('POST', '/api/orders', { headers: json, body: { mode: 'raw', data: '{"item":"tea: 1.10"}' } }),
    call('GET', '/api/orders/{{x}}/a:b*'),
  ]);
  const { added, files: newFiles } = await learn(given);
  expect(added).toEqual(['GET /api/users/anna', 'POST /api/orders', 'GET /api/orders/{{x}}/a:b*']);
  const learned = 'From call logs/.resources';
  expect(newFiles.map((file) => path.relative(given.collectionFile, file).split(path.sep).join('/'))).toEqual([
    'Users/.resources/Get user.resources/examples/Fill me in-1.example.yaml',
    `${learned}/POST -api-orders.resources/examples/Fill me in.example.yaml`,
    `${learned}/GET -api-orders-{{x}}-a-b-.resources/examples/Fill me in.example.yaml`,
  ]);
  const after = await texts(given.collectionFile);
  expect(after).toMatchObject(files);
  expect(Object.keys(after).length).toBe(Object.keys(files).length + 3 + 2);

  const { collection, warnings } = await readCollectionFile(given.collectionFile);
  expect(warnings).toEqual([]);
  const saved = collection.requests.flatMap(({ examples }) => examples).map(({ request }) => request);
  expect(saved).toMatchObject([
    { method: 'GET', address: '{{host}}/orders/%7B%7Bx%7D%7D/a:b*' },
    { method: 'POST', address: '{{host}}/orders', body: { mode: 'raw', text: '{"item":"tea: 1.10"}' } },
    {
      method: 'GET',
      address: '{{host}}/users/:id',
      pathVariables: [{ key: 'id', value: 'anna' }],
      query: [{ key: 'full', value: 'true' }],
    },
    { method: 'GET', address: '{{host}}/users/7' },
  ]);
  expect(await learn(given)).toMatchObject({ added: [], files: [], known: 3 });
  expect(await texts(given.collectionFile)).toEqual(after);
});

test('a link leads no new file out of the folder', async () => {
  await using directory = await tempDirectory();
  const given = await shop(directory.path, [call('GET', '/api/other')]);
  const outside = path.join(directory.path, 'outside');
  await mkdir(outside);
  await symlink(outside, path.join(given.collectionFile, 'From call logs'), 'junction');
  await expect(learn(given)).rejects.toThrow('leads out of');
  expect(await readdir(outside)).toEqual([]);
});
