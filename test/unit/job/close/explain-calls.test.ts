/** What explains the calls, from files and from a real account, and with either of them broken. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startEmbedded } from '../../../../src/embedded/server.ts';
import { explainCalls, type MockOrigin } from '../../../../src/job/close/explain-calls.ts';
import { missOf } from '../../report/served.ts';
import { createPostmanClient, createTransport, type PostmanClient } from '../../../../src/postman/index.ts';
import type { MockChanges } from '../../../../src/postman/endpoints/mocks.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import type { MockConfig } from '../../../../src/postman/model.ts';
import { collection, environment, request } from '../../../support/builders.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

const shop = collection({
  name: 'Shop',
  items: [
    request({ name: 'List', url: '{{baseUrl}}/{{area}}/users', examples: [{ name: 'OK', body: '[]' }] }),
    request({ name: 'Get', url: '{{baseUrl}}/{{area}}/users/:id', examples: [{ name: 'OK' }] }),
  ],
});
const shopEnvironment = environment({ values: { area: 'v1' } });

interface Account extends AsyncDisposable {
  readonly origin: MockOrigin;
  readonly client: PostmanClient;
  readonly logsOf: (calls: readonly (readonly [method: string, target: string])[]) => Promise<CallLog[]>;
  readonly activateServerResponse: () => Promise<void>;
  /** `null` takes it away. */
  readonly changeEnvironment: (values: Readonly<Record<string, string>> | null) => Promise<void>;
  readonly configure: (config: Partial<MockConfig>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A mock of the shop in an account of its own. */
async function openAccount(): Promise<Account> {
  const { apiUrl, apiKey, close } = await startEmbedded();
  const env = {};
  const client = createPostmanClient(
    createTransport({ apiUrl, apiKey, env, userAgent: 'test', retry: { maxAttempts: 1, baseMs: 1 } }),
  );
  const { uid } = await client.importCollection(shop);
  const { uid: environmentUid } = await client.importEnvironment(shopEnvironment);
  const mock = await client.createMock({ name: 'shop', collection: uid, environment: environmentUid });
  return {
    origin: { client, mockId: mock.id },
    client,
    logsOf: async (calls) => {
      for (const [method, target] of calls) await fetch(mock.mockUrl + target, { method });
      return Array.fromAsync(client.callLogs(mock.id));
    },
    activateServerResponse: async () => {
      const { id } = await client.createServerResponse(mock.id, { name: 'Down', statusCode: 503 });
      await client.updateMock(mock.id, { config: { serverResponseId: id } });
    },
    changeEnvironment: async (values) => {
      const changed = values && (await client.importEnvironment(environment({ values }))).uid;
      await client.updateMock(mock.id, { environment: changed });
    },
    configure: async (config) => {
      // The endpoint takes every key; the client names those that our callers need.
      await client.updateMock(mock.id, { config } as MockChanges);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

const placesOf = (logs: readonly CallLog[], { explainer }: Awaited<ReturnType<typeof explainCalls>>) =>
  logs.map((log) => {
    const { outcome, example } = explainer.explain(log);
    return example?.place.path.join(' > ') ?? missOf(explainer, log)?.difference ?? outcome;
  });

const calls = [
  ['GET', '/v1/users'],
  ['GET', '/v1/users/7'],
  ['PUT', '/v1/users'],
] as const;
const explained = ['List > OK', 'Get > OK', 'method `PUT`, example has `GET`'];

describe('the collection and the environment', () => {
  test('come from the account', async () => {
    await using account = await openAccount();
    const logs = await account.logsOf(calls);
    const explanation = await explainCalls({ origin: account.origin, root: '/' });
    expect(explanation.notes).toEqual([]);
    expect(explanation.explainer.collection?.name).toBe('Shop');
    expect(placesOf(logs, explanation)).toEqual(explained);
    expect(missOf(explanation.explainer, logs[2]!)?.candidates[0]).not.toHaveProperty('file');
  });

  test('come from files, which have names and lines', async () => {
    await using directory = await tempDirectory();
    await using account = await openAccount();
    const logs = await account.logsOf(calls);
    await account.close();
    const collectionFile = join(directory.path, 'postman', 'shop.json');
    const environmentFile = join(directory.path, 'env.json');
    await mkdir(join(directory.path, 'postman'));
    await writeFile(collectionFile, JSON.stringify(shop, null, 2));
    await writeFile(environmentFile, JSON.stringify(shopEnvironment));

    const files = { collectionFile, environmentFile };
    const explanation = await explainCalls({ ...files, root: directory.path });
    expect(explanation.notes).toEqual([]);
    expect(placesOf(logs, explanation)).toEqual(explained);
    const [nearest] = missOf(explanation.explainer, logs[2]!)?.candidates ?? [];
    expect(nearest?.file).toBe('postman/shop.json');
    expect(JSON.stringify(shop, null, 2).split('\n')[nearest?.line ?? 0]).toContain('"name": "OK"');

    await using place = await tempDirectory();
    const link = join(place.path, 'link');
    await symlink(directory.path, link, 'junction');
    const linked = await explainCalls({ ...files, root: link });
    expect(missOf(linked.explainer, logs[2]!)?.candidates[0]).toEqual(nearest);

    const elsewhere = await explainCalls({ ...files, root: join(directory.path, 'postman', 'deeper') });
    expect(missOf(elsewhere.explainer, logs[2]!)?.candidates[0]).not.toHaveProperty('file');
  });

  test('of a file that is gone come from the account, with a note', async () => {
    await using account = await openAccount();
    const logs = await account.logsOf(calls);
    const explanation = await explainCalls({ collectionFile: '/no/such/file.json', origin: account.origin, root: '/' });
    expect(explanation.notes).toEqual([
      expect.stringMatching(/^The file \/no\/such\/file\.json could not be read\. .*ENOENT/),
    ]);
    expect(placesOf(logs, explanation)).toEqual(explained);
  });
});

describe('several collections', () => {
  const bare = collection({
    name: 'Depot',
    items: [request({ name: 'Stock', url: '{{baseUrl}}/{{area}}/stock/:id', examples: [{ name: 'OK' }] })],
    variables: { area: 'depot' },
  });

  test('come from files, each with its own lines, or from the account where one of them is gone', async () => {
    await using directory = await tempDirectory();
    await using account = await openAccount();
    const { client } = account;
    const { uid } = await client.importCollection(bare);
    const { collection: first } = await client.getMock(account.origin.mockId);
    const mock = await client.createMock({ name: 'both', collection: first, furtherCollections: [uid] });
    for (const path of ['/depot/stock/7', '/depot/stocks', '/{{area}}/users'])
      await fetch(encodeURI(mock.mockUrl + path));
    const logs = await Array.fromAsync(client.callLogs(mock.id));
    const origin = { client, mockId: mock.id };
    const files = ['shop.json', 'depot.json'].map((name) => join(directory.path, name));
    const texts = [JSON.stringify(shop), JSON.stringify(bare, null, 2)];
    for (const [index, file] of files.entries()) await writeFile(file, texts[index]!);
    const [collectionFile, ...furtherFiles] = files;
    const places = ['Depot > Stock > OK', expect.stringContaining('stocks'), 'Shop > List > OK'];

    const fromFiles = await explainCalls({ collectionFile, furtherFiles, origin, root: directory.path });
    expect(fromFiles.notes).toEqual([]);
    expect(placesOf(logs, fromFiles)).toEqual(places);
    const [nearest] = missOf(fromFiles.explainer, logs[1]!)?.candidates ?? [];
    expect(nearest).toMatchObject({ file: 'depot.json', collection: 'Depot', place: 'Depot > Stock' });
    expect(texts[1]!.split('\n')[nearest?.line ?? 0]).toContain('"name": "OK"');

    const gone = join(directory.path, 'gone.json');
    const fromAccount = await explainCalls({ collectionFile, furtherFiles: [gone], origin, root: directory.path });
    expect(fromAccount.notes).toEqual([expect.stringContaining(`The file ${gone} could not be read`)]);
    expect(placesOf(logs, fromAccount)).toEqual(places);
  });
});

describe('an environment that was changed during the job', () => {
  const note = "The mock's environment was changed during the job: calls from before are explained with the last one.";

  test('is the one that explains, and not the file of the first one', async () => {
    await using directory = await tempDirectory();
    await using account = await openAccount();
    const environmentFile = join(directory.path, 'env.json');
    await writeFile(environmentFile, JSON.stringify(shopEnvironment));
    const { client, mockId } = account.origin;
    const { environment: environmentUid } = await client.getMock(mockId);
    const explain = () => explainCalls({ environmentFile, environmentUid, origin: account.origin, root: '/' });
    const whole = await explain();
    expect(whole.notes).toEqual([]);

    const before = await account.logsOf([['GET', '/v2/users']]);
    await account.changeEnvironment({ area: 'v2' });
    const logs = await account.logsOf([
      ['GET', '/v2/users'],
      ['GET', '/v1/users'],
    ]);
    const explanation = await explain();
    expect(explanation.notes).toEqual([note]);
    expect(placesOf(logs.slice(-2), explanation)).toEqual(['List > OK', 'path `/v1/users`, example has `/v2/users`']);
    expect(placesOf(before, explanation)).toEqual([
      'the collection has an example for this call ("OK") in the environment that the mock had last, ' +
        'but the mock answered 404: Double check your method and the request path and try again.',
    ]);
  });

  test.each([
    ['taken away', 'some-uid', null],
    ['given to a mock that had none', null, { area: 'v1' }],
  ])('is known when it was %s', async (_, environmentUid, values) => {
    await using account = await openAccount();
    await account.changeEnvironment(values);
    expect((await explainCalls({ environmentUid, origin: account.origin, root: '/' })).notes).toEqual([note]);
  });

  test('is told by its UID or its ID', async () => {
    await using account = await openAccount();
    const { environment: uid } = await account.origin.client.getMock(account.origin.mockId);
    for (const environmentUid of [uid, uid?.slice(uid.indexOf('-') + 1)])
      expect((await explainCalls({ environmentUid, origin: account.origin, root: '/' })).notes).toEqual([]);
  });
});

test('the server responses are known', async () => {
  await using account = await openAccount();
  await account.activateServerResponse();
  const logs = await account.logsOf(calls.slice(0, 1));
  const explanation = await explainCalls({ origin: account.origin, root: '/' });
  expect(placesOf(logs, explanation)).toEqual(['server-response']);
});

test('the configuration of the mock counts', async () => {
  await using account = await openAccount();
  await account.configure({ matchHeader: true, headers: ['x-tenant'] });
  const logs = await account.logsOf([['GET', '/v1/users']]);
  const explanation = await explainCalls({ origin: account.origin, root: '/' });
  expect(placesOf(logs, explanation)).toEqual(['header `x-tenant` was not sent, the example has none']);
});

describe('what cannot be had is a note, and outcomes remain', () => {
  const outcomes = ['matched', 'matched', 'unmatched'];

  test('nothing at all', async () => {
    await using account = await openAccount();
    const logs = await account.logsOf(calls);
    const explanation = await explainCalls({ root: '/' });
    expect(explanation.notes).toEqual([]);
    expect(placesOf(logs, explanation)).toEqual(outcomes);
  });

  test('an account that is gone', async () => {
    await using account = await openAccount();
    const logs = await account.logsOf(calls);
    await account.close();
    const explanation = await explainCalls({ origin: account.origin, root: '/' });
    expect(explanation.notes).toHaveLength(2);
    expect(placesOf(logs, explanation)).toEqual(outcomes);
  });

  test.each([
    ['no JSON', '{'],
    ['no collection', '{"a":1}'],
  ])('a file that is %s', async (_, text) => {
    await using directory = await tempDirectory();
    const collectionFile = join(directory.path, 'shop.json');
    await writeFile(collectionFile, text);
    const { explainer, notes } = await explainCalls({ collectionFile, root: directory.path });
    expect(notes).toEqual([expect.stringContaining('shop.json could not be read')]);
    expect(explainer.collection).toBeUndefined();
  });

  test('an environment that is none', async () => {
    await using directory = await tempDirectory();
    const collectionFile = join(directory.path, 'shop.json');
    await writeFile(collectionFile, JSON.stringify(shop));
    const { explainer, notes } = await explainCalls({ collectionFile, environmentFile: collectionFile, root: '/' });
    expect(notes).toEqual([expect.stringContaining('The environment could not be read')]);
    expect(explainer.collection?.name).toBe('Shop');
  });
});
