/** Values of variables that Postman hides (`type: secret`), from a job's first line to its last. */
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { keepSecrets, keptSecrets } from '../../../../src/job/state/kept-values.ts';
import { maskInLog, secretValuesOf, withoutOutputs } from '../../../../src/job/secrets/secret-variables.ts';
import { updateDependencies } from '../opened-mock.ts';
import { startCloud } from '../../../support/cloud.ts';
import { collection, environment, request } from '../../../support/builders.ts';
import { compressedClock } from '../../../support/compressed-clock.ts';
import { startFaultProxy } from '../../../support/fault-proxy.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { makeWorkspace, shopCollection } from '../../../support/workspace.ts';
import { runJobInProcess, type JobSettings } from '../../../e2e/support/in-process-job.ts';
import { updateMock } from '../../../../src/job/open/update-mock.ts';
import { parseUpdateInputs } from '../../../../src/job/inputs/update-inputs.ts';

const secret = (key: string, value: string) => ({ key, value, secret: true });

describe('what is known to be secret', () => {
  test.each<[string, Parameters<typeof secretValuesOf>[0], readonly string[]]>([
    ['a value', { environment: [secret('a', 'hunter2')] }, ['hunter2']],
    ['of a collection too', { collection: [secret('a', 'hunter2')] }, ['hunter2']],
    ['nothing that is not marked', { environment: [{ key: 'a', value: 'hunter2' }] }, []],
    [
      'no short value and no word',
      { environment: ['abc', 'true', 'False', 'null', ''].map((v, i) => secret(`k${i}`, v)) },
      [],
    ],
    [
      'a value with another variable in it, as it travels',
      { collection: [{ key: 'b', value: 'bcd' }], environment: [secret('a', 'x-{{b}}-y')] },
      ['x-bcd-y'],
    ],
    [
      'what stands around what is not known',
      { environment: [secret('a', 'sk_live_abc-{{$timestamp}}'), secret('b', '{{unknown}}'), secret('c', '{{x}}ab')] },
      ['sk_live_abc-{{$timestamp}}', 'sk_live_abc-'],
    ],
  ])('%s', (_, given, expected) => {
    expect(secretValuesOf(given)).toEqual(expected);
  });

  test('what is contained in an output is not', () => {
    const outputs = ['http://127.0.0.1:4010/', '12345678-aaaa', null, undefined];
    expect(withoutOutputs(['12345678', '127.0.0.1', 'hunter2', 'http://127.0.0.1:4010/x'], outputs)).toEqual([
      'hunter2',
      'http://127.0.0.1:4010/x',
    ]);
  });

  test('the log mask gets those of 8 characters or more', () => {
    const masked: string[] = [];
    maskInLog(['1234567', '12345678'], (text) => masked.push(text));
    expect(masked).toEqual(['12345678']);
  });

  test('a state holds them, and where they are too many, a file for its user alone', async () => {
    await using directory = await tempDirectory();
    expect(keepSecrets(['hunter2'], directory.path)).toEqual({ secrets: ['hunter2'] });
    const many = [`${'x'.repeat(20_000)}\n`, 'hunter2'];
    const kept = keepSecrets(many, directory.path);
    expect(JSON.stringify(kept).length).toBeLessThan(1000);
    expect(keptSecrets(kept)).toEqual(many);
    if (process.platform !== 'win32') expect((await stat(kept.secretsFile ?? '')).mode & 0o777).toBe(0o600);
    await rm(kept.secretsFile ?? '');
    expect(() => keptSecrets(kept)).toThrow(/kept in .*secrets\.json cannot be read/);
  });
});

const password = 'correct/horse battery+staple"é';
const pin = 'q7#x';
/** An environment with two secret values, and one that stands in every URL of the account. */
const secretEnvironment = {
  ...environment({ name: 'Secret' }),
  values: [
    { key: 'password', value: password, type: 'secret', enabled: true },
    { key: 'short', value: pin, type: 'secret', enabled: true },
    { key: 'host', value: '127.0.0.1', type: 'secret', enabled: true },
    { key: 'tenant', value: 'a{{short}}b', type: 'secret', enabled: true },
  ],
};
const tellingCollection = {
  ...collection({
    name: `Telling`,
    items: [
      request({
        url: '{{baseUrl}}/sp/{{short}}/x',
        headers: { 'X-Tenant': '{{tenant}}' },
        examples: [{ headers: { 'X-Is': '{{password}}' }, body: '{"is":"{{short}}","note":"{{own}} {{password}}"}' }],
      }),
    ],
  }),
  variable: [{ key: 'own', value: 'own-secret-value', type: 'secret' }],
};

/** Calls that send and get all of them. */
async function callWithSecrets(mockUrl: string): Promise<void> {
  const all = `${password} ${pin} a${pin}b own-secret-value`;
  await fetch(`${mockUrl}/sp/${encodeURIComponent(pin)}/x`, { headers: { 'x-tenant': `a${pin}b` } });
  await fetch(`${mockUrl}/sp/${encodeURIComponent(password)}/nowhere?q=${encodeURIComponent(all)}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', 'x-note': Buffer.from(all).toString('base64') },
    body: all,
  });
}

/** A job in a cloud with the environment, and all that it says and writes. */
async function runSecretJob(settings: Partial<JobSettings> & { readonly by?: 'file' | 'name' } = {}) {
  const { by = 'file', inputs = {} } = settings;
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace({
    'telling.json': tellingCollection,
    'secret-env.json': secretEnvironment,
  });
  if (by === 'name') {
    await cloud.client.importCollection(tellingCollection);
    await cloud.client.importEnvironment(secretEnvironment);
  }
  const lines: string[] = [];
  const outcome = await runJobInProcess({
    workspace: workspace.path,
    clock: compressedClock(50),
    lines,
    use: async ({ mockUrl }) => {
      await callWithSecrets(mockUrl);
      // Post needs neither.
      await rm(path.join(workspace.path, 'secret-env.json'));
      if (by === 'name') {
        const [found] = (await cloud.client.listEnvironments()).filter(({ name }) => name === 'Secret');
        await cloud.client.deleteEnvironment(found?.uid ?? '');
      }
    },
    ...settings,
    inputs: {
      collection: by === 'file' ? 'telling.json' : 'Telling',
      environment: by === 'file' ? 'secret-env.json' : 'Secret',
      'call-logs-timeout': '0',
      'postman-api-url': cloud.url,
      'postman-api-key': cloud.key,
      ...inputs,
    },
  });
  return { ...outcome, all: [outcome.log, ...outcome.callLogs].join('\n') };
}

const forms = [password, pin, 'own-secret-value'].flatMap((value) => [
  value,
  encodeURIComponent(value),
  JSON.stringify(value).slice(1, -1),
]);

test.each(['file', 'name'] as const)('by %s: they are in nothing that a job says or writes', async (by) => {
  const { all, callLogs } = await runSecretJob({ by });
  expect(callLogs).toHaveLength(2);
  expect(callLogs.join()).toContain('/sp/***/x');
  for (const form of forms) expect(all).not.toContain(form);
  // What stands in an output is no secret.
  expect(all).toContain('127.0.0.1');
});

test('`redact: none` lets them into the files, and keeps them from the log', async () => {
  const { callLogs, log } = await runSecretJob({ inputs: { redact: 'none' } });
  expect(callLogs.join()).toContain(encodeURIComponent(password));
  const spoken = log.split('\n').filter((line) => line.startsWith('Warning') || line.startsWith('Annotation'));
  for (const form of forms) expect(spoken.join('\n')).not.toContain(form);
});

test('an error that echoes what was sent, cut off amid a secret, shows none of it', async () => {
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace({ 'secret-env.json': secretEnvironment });
  const echo = {
    error: { name: 'e', message: `No such values: ${password} ${'x'.repeat(220)} ${password.repeat(9)}` },
  };
  const proxy = await startFaultProxy({
    upstream: new URL(cloud.url),
    faults: [
      {
        on: ({ method, path: target }) => method === 'POST' && target.startsWith('/environments'),
        action: { kind: 'status', status: 400, body: JSON.stringify(echo) },
      },
    ],
  });
  const { failure, log } = await runJobInProcess({
    workspace: workspace.path,
    clock: compressedClock(50),
    inputs: {
      collection: 'shop.json',
      environment: 'secret-env.json',
      'postman-api-url': proxy.url.href,
      'postman-api-key': cloud.key,
    },
  });
  await proxy.close();
  expect(failure).toContain('No such values: ***');
  for (const text of [failure, log]) expect(text).not.toContain(password.slice(0, 5));
});

test('the command that removes what is left can be pasted into a shell', async () => {
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace();
  const proxy = await startFaultProxy({
    upstream: new URL(cloud.url),
    faults: [
      { on: ({ method }) => method === 'DELETE', action: { kind: 'status', status: 403, body: '{}' } },
      {
        on: ({ method, path: target }) => method === 'POST' && target.startsWith('/environments'),
        action: {
          kind: 'status',
          status: 200,
          body: JSON.stringify({ environment: { id: 'a', uid: `1-a/b'$(touch x)`, name: 'n' } }),
          act: false,
        },
      },
      {
        on: ({ method, path: target }) => method === 'POST' && target.startsWith('/mocks'),
        action: { kind: 'status', status: 403, body: '{"error":{"name":"e","message":"no, password: hunter2x"}}' },
      },
    ],
  });
  const { warnings } = await runJobInProcess({
    workspace: workspace.path,
    clock: compressedClock(50),
    inputs: {
      collection: 'shop.json',
      environment: 'shop-env.json',
      'postman-api-url': proxy.url.href,
      'postman-api-key': cloud.key,
    },
  });
  await proxy.close();
  const commands = warnings.flatMap((warning) => /curl .*$/s.exec(warning)?.[0] ?? []);
  expect(commands).toHaveLength(2);
  const start = `curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" '${proxy.url.href}`;
  expect(commands[0]).toBe(`${start}environments/1-a%2Fb%27%24(touch%20x)'`);
  expect(commands[1]?.startsWith(`${start}collections/`)).toBe(true);
});

test('an update tells the secrets of its environment before it sends them', async () => {
  await using cloud = await startCloud();
  await using workspace = await makeWorkspace({ 'secret-env.json': secretEnvironment });
  const { uid: collectionUid } = await cloud.client.importCollection(shopCollection);
  const { uid } = await cloud.client.importEnvironment(secretEnvironment);
  const mock = await cloud.client.createMock({ collection: collectionUid, name: 'mine' });
  for (const given of ['secret-env.json', uid]) {
    const hidden: (readonly string[])[] = [];
    const raw = { 'mock-id': mock.id, 'api-url': cloud.url, 'api-key': cloud.key, environment: given };
    await updateMock(await parseUpdateInputs(raw, workspace.path), {
      ...updateDependencies,
      hidden: { ...updateDependencies.hidden, hide: (secrets) => hidden.push(secrets) },
      connect: () => cloud.client,
    });
    expect(hidden.slice(0, 2)).toEqual([[cloud.key], [cloud.key, password, pin, '127.0.0.1', `a${pin}b`]]);
  }
});
