/** The update step against a real account. What it does as an action is in `test/e2e/update.test.ts`. */
import { expect, test } from 'vitest';
import { connectToCloud } from '../../../../src/job/connect/connect-cloud.ts';
import { parseUpdateInputs } from '../../../../src/job/inputs/update-inputs.ts';
import { updateMock } from '../../../../src/job/open/update-mock.ts';
import { silentReporter, startCloud } from '../../../support/cloud.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';
import { startFaultProxy, type Fault } from '../../../support/fault-proxy.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { openedState, updateDependencies } from '../opened-mock.ts';

test('a secret variable of an environment file stays hidden, whichever step imports it', async () => {
  await using cloud = await startCloud();
  const values = [
    { key: 'stage', value: 'test', type: 'default', enabled: true },
    { key: 'password', value: 'hunter2', type: 'secret', enabled: true },
  ];
  const file = JSON.stringify({ name: 'With a secret', values });
  await using workspace = await makeWorkspace({ 'shop-env.json': file, 'other-env.json': file });
  await using directory = await tempDirectory();
  const { mock } = await openedState(cloud, workspace.path, directory.path);
  const given = {
    'mock-id': mock?.id ?? '',
    'api-url': cloud.url,
    'api-key': cloud.key,
    environment: 'other-env.json',
  };
  await updateMock(await parseUpdateInputs(given, workspace.path), {
    ...updateDependencies,
    connect: connectToCloud({ reporter: silentReporter, env: {} }),
  });
  const environments = await cloud.client.listEnvironments();
  expect(environments).toHaveLength(2);
  for (const { uid } of environments) {
    const imported = await cloud.client.getEnvironment(uid);
    expect(imported['values']).toEqual(values.map((value) => expect.objectContaining(value) as unknown));
  }
});

test('an outage ends, and what else was asked for is done, when the answer to the delete is lost', async () => {
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace();
  await using directory = await tempDirectory();
  const { mock } = await openedState(cloud, workspace.path, directory.path);
  const lostDelete: Fault = {
    on: ({ method, path }) => method === 'DELETE' && path.includes('/server-responses/'),
    times: 1,
    action: { kind: 'resetAfter' },
  };
  const proxy = await startFaultProxy({ upstream: new URL(cloud.url), faults: [lostDelete] });
  const connect = connectToCloud({ reporter: silentReporter, env: {}, clock: compressedClock(50) });
  const update = async (changes: Readonly<Record<string, string>>) => {
    const given = { 'mock-id': mock?.id ?? '', 'api-url': proxy.url.href, 'api-key': cloud.key, ...changes };
    const inputs = await parseUpdateInputs(given, workspace.path);
    return updateMock(inputs, { ...updateDependencies, connect });
  };
  await update({ 'server-response': '503' });
  const ended = await update({ 'server-response': 'none', private: 'true' });
  await proxy.close();
  expect(ended).toMatchObject({ isPublic: false, config: { serverResponseId: null } });
  expect(await cloud.client.listServerResponses(mock?.id ?? '')).toEqual([]);
});

test.each(['refuse', 'resetAfter'] as const)(
  'an import whose answer is lost (%s) is never mistaken for an earlier one of the same name',
  async (kind) => {
    await using cloud = await startCloud();
    const fileWith = (stage: string) =>
      JSON.stringify({ name: 'Shop', values: [{ key: 'stage', value: stage, type: 'default', enabled: true }] });
    await using workspace = await makeWorkspace({ 'shop-env.json': fileWith('old'), 'new-env.json': fileWith('new') });
    await using directory = await tempDirectory();
    const { mock } = await openedState(cloud, workspace.path, directory.path);
    const lostImport: Fault = {
      on: ({ method, path }) => method === 'POST' && path.startsWith('/environments'),
      times: 1,
      action: { kind },
    };
    const proxy = await startFaultProxy({ upstream: new URL(cloud.url), faults: [lostImport] });
    const given = { 'mock-id': mock?.id ?? '', 'api-url': proxy.url.href, 'api-key': cloud.key };
    const inputs = await parseUpdateInputs({ ...given, environment: 'new-env.json' }, workspace.path);
    const connect = connectToCloud({ reporter: silentReporter, env: {}, clock: compressedClock(50) });
    const { environment } = await updateMock(inputs, { ...updateDependencies, connect });
    await proxy.close();
    expect(await cloud.client.getEnvironment(environment ?? '')).toMatchObject({ values: [{ value: 'new' }] });
    // What was made is adopted, and only what was not is made again.
    expect(await cloud.client.listEnvironments()).toHaveLength(2);
  },
);

test('a URL with credentials is refused with the name of the key input of this step', async () => {
  const given = { 'mock-id': 'm1', 'api-url': 'https://user:pw@example.com', 'api-key': 'k', name: 'n' };
  await expect(parseUpdateInputs(given, '/')).rejects.toThrow(
    '`api-url` holds a user name or password: give the bare URL, and the key in `api-key`.',
  );
});

test.each([
  ['http://127.0.0.2:8080', true],
  ['http://[::1]:8080', true],
  ['http://mock.localhost:8080', true],
  ['https://api.getpostman.com', false],
])('a file as environment is for a mock on the runner only: %s', async (apiUrl, isTaken) => {
  await using workspace = await makeWorkspace();
  const given = { 'mock-id': 'm1', 'api-url': apiUrl, 'api-key': 'k', environment: 'shop-env.json' };
  const parsed = parseUpdateInputs(given, workspace.path);
  if (isTaken) expect((await parsed).environment?.kind).toBe('file');
  else await expect(parsed).rejects.toThrow('only a mock on the runner can take');
});

test('rules are put in force and ended, and mistakes of theirs told all at once', async () => {
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace();
  await using directory = await tempDirectory();
  const { mock } = await openedState(cloud, workspace.path, directory.path);
  const warnings: string[] = [];
  const update = async (answers: string) => {
    const given = { 'mock-id': mock?.id ?? '', 'api-url': cloud.url, 'api-key': cloud.key, answers };
    return updateMock(await parseUpdateInputs(given, workspace.path), {
      ...updateDependencies,
      hidden: {
        ...updateDependencies.hidden,
        reporter: { ...silentReporter, warning: (message) => void warnings.push(message) },
      },
      connect: connectToCloud({ reporter: silentReporter, env: {} }),
    });
  };
  const status = async () => (await fetch(`${mock?.mockUrl}/orders/7?full=true`)).status;
  const before = await status();
  await update('GET /orders/:id: [503, example]\nGET /orders/7: 503');
  expect(warnings).toEqual([expect.stringContaining('"GET /orders/7", which no call gets')]);
  expect([await status(), await status()]).toEqual([503, before]);
  await expect(update('GET /orders/:id: [418, 417]')).rejects.toThrow(/has 418 in.*has 417 in/);
  await update('none');
  expect(await status()).toBe(before);
});
