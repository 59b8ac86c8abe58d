/** The API key, planted wherever a user may have put it, is in nothing that a job writes; and what `redact` adds to it. */
import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob, type Job } from '../support/action-runner.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { collection, environment, request } from '../support/builders.ts';
import { startCloud } from '../support/cloud.ts';
import { isThorough, sample } from '../support/runs.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

const places = ['cloud', 'embedded'] as const;
type Place = (typeof places)[number];

/** A key in all the forms in which it travels. */
function formsOf(key: string): readonly string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '');
  return [key, encodeURIComponent(key), base64(key), base64(`user:${key}`).slice(8), base64(`u:${key}`).slice(4)];
}

/** Answers with the key in a header and in the body, as a careless example does. */
function leakyCollection(key: string) {
  return collection({
    name: `Leaky ${key}`,
    variables: { apiKey: key, baseUrl: 'https://example.com' },
    items: [
      request({
        name: `Get with ${key}`,
        method: 'POST',
        url: '{{baseUrl}}/login?api_key={{apiKey}}',
        headers: { 'X-Api-Key': key, Authorization: `Bearer ${key}` },
        body: JSON.stringify({ deep: [{ note: `the key is ${key}` }] }),
        examples: [
          { name: `Example ${key}`, headers: { 'X-Echo': '{{apiKey}}' }, body: `{"text":"{{apiKey}} and {{second}}"}` },
        ],
      }),
    ],
  });
}

async function callWith(key: string, mockUrl: string): Promise<void> {
  const basic = Buffer.from(`user:${key}`).toString('base64');
  await fetch(`${mockUrl}/login?api_key=${encodeURIComponent(key)}`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'x-api-key': key, 'x-note': `key=${key}`, cookie: `k=${key}` },
    body: JSON.stringify({ any: key, list: [Buffer.from(key).toString('base64')] }),
  });
  await fetch(`${mockUrl}/path/${key}/nowhere`, { method: 'POST', body: new URLSearchParams({ field: key }) });
  await fetch(`${mockUrl}/text`, { method: 'PUT', body: `plain text with ${key} in it` });
}

/** Every file that the job has left, as text, but for what no one but post reads: state, journal, main's copies of files. */
async function filesOf(job: Job): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(job.temp, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const isForPost = /state|journal|^(?:collection|environment)\.json$/i.test(entry.name);
    if (entry.isFile() && !isForPost) files.set(file, await readFile(file, 'utf8'));
  }
  return files;
}

/** What every later step can read of the embedded server's process, which is known by its log. */
async function embeddedEnvironment(job: Job): Promise<string> {
  for (const pid of await readdir('/proc')) {
    const output = await readlink(`/proc/${pid}/fd/1`).catch(() => '');
    if (output.startsWith(job.temp) && output.endsWith('embedded.log')) return readFile(`/proc/${pid}/environ`, 'utf8');
  }
  throw new Error('No process writes an embedded.log of this job.');
}

function artifactTexts({ artifacts }: ArtifactService): string[] {
  return [...artifacts.values()].flatMap(({ files }) => [...files.values()].map(String));
}

describe.concurrent.each(sample<Place>(places, ['cloud']))('%s', (place) => {
  test('the key is nowhere', async () => {
    // The characters that URLs, JSON and base64 each write in another way.
    const key = 'PMAK-0123456789abcdef+/=?&"0123456789abcdef';
    await using cloud = await startCloud({ apiKey: key });
    await using workspace = await makeWorkspace({
      'leaky.json': leakyCollection(key),
      'leaky-env.json': environment({ name: `Leaky ${key}`, values: { second: key } }),
    });
    await using artifacts = await startArtifactService();
    await using job = await startJob({ workspace: workspace.path, artifactService: artifacts, debug: true });
    const main = await job.run({
      uses: projectRoot,
      with: {
        collection: 'leaky.json',
        environment: 'leaky-env.json',
        'postman-api-key': key,
        'postman-api-url': cloud.url,
        provider: place === 'cloud' ? 'postman' : 'embedded',
        'call-logs-timeout': '3',
      },
    });
    expect(main.conclusion, main.log).toBe('success');
    // Post may come without inputs: what it redacts is in the state.
    const { api, unusedKey } = parseState(main.state['ephemeral-mock'] ?? '');
    expect([api?.key, unusedKey]).toContain(key);
    if (place === 'embedded' && process.platform === 'linux') {
      const environment = await embeddedEnvironment(job);
      expect(environment).toContain('RUNNER_TRACKING_ID=');
      expect(environment).not.toMatch(/INPUT_|ACTIONS_|GITHUB_/);
    }
    await callWith(key, main.outputs['mockUrl'] ?? '');
    const [post] = await job.finish();
    expect(post?.conclusion, post?.log).toBe('success');

    const output = [main, post].map((stage) => `${stage?.stdout}\n${stage?.stderr}`).join('\n');
    const places = new Map([
      ...(await filesOf(job)),
      ['output', output.replaceAll(/^::add-mask::.*$/gm, '')],
      ...artifactTexts(artifacts).map((text, index) => [`artifact ${index}`, text] as const),
    ]);
    const names = [...places.keys()].join('\n');
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'call-logs.ndjson', 'artifact 0'])
      expect(names.toUpperCase()).toContain(name.replace('GITHUB_', '').toUpperCase());
    if (place === 'embedded') expect(names).toContain('embedded.log');
    for (const [name, text] of places)
      for (const form of formsOf(key)) expect(text.includes(form), `${form} is in ${name}`).toBe(false);
    // The calls are there, only without the key.
    expect(artifactTexts(artifacts).join()).toContain('/nowhere');
  });
});

/** A call with values under names that may be given to `redact`, and under others. */
async function callWithFields(mockUrl: string): Promise<void> {
  await fetch(`${mockUrl}/keys`, { headers: { 'x-api-key': 'own-key-value' } });
  await fetch(`${mockUrl}/people?ssn=query-value`, {
    method: 'POST',
    headers: { 'x-tenant': 'tenant-value', 'x-other': 'other-value', authorization: 'Bearer auth-value' },
    body: JSON.stringify({
      user: { email: 'email-value', name: 'name-value' },
      email: 'root-email-value',
      ssn: 'ssn-value',
    }),
  });
}

describe.concurrent.each(sample<Place>(places, ['embedded']))('variables of type secret: %s', (place) => {
  const password = 'correct/horse battery+staple"';
  const lines = '-----BEGIN KEY-----\n0123456789abcdef\n}\n';
  const pin = 'q7#x';
  const secretEnvironment = (secrets: Readonly<Record<string, string>>) => ({
    ...environment({ name: 'Secret' }),
    values: Object.entries(secrets).map(([key, value]) => ({ key, value, type: 'secret', enabled: true })),
  });
  const telling = {
    ...collection({
      name: `Telling ${password}`,
      items: [
        request({
          name: `With ${pin}`,
          url: `{{baseUrl}}/sp/{{pin}}/${encodeURIComponent(password)}`,
          examples: [{ name: 'Told', headers: { 'X-Is': '{{password}}' }, body: '{"is":"{{pin}}","own":"{{own}}"}' }],
        }),
      ],
    }),
    variable: [{ key: 'own', value: 'own-secret-value', type: 'secret' }],
  };

  test('they are nowhere, nor is what `redact` adds: names of headers and fields, and paths', async () => {
    const second = 'second-secret-value';
    await using cloud = await startCloud();
    await using workspace = await makeWorkspace({
      'telling.json': telling,
      // The third stands in every output of the mock on the runner, and in the cloud of this test.
      'secret-env.json': secretEnvironment({ password, pin, lines, host: '127.0.0.1', yes: 'true' }),
      'second-env.json': secretEnvironment({ second }),
    });
    await using artifacts = await startArtifactService();
    await using job = await startJob({ workspace: workspace.path, artifactService: artifacts, debug: true });
    const main = await job.run({
      uses: projectRoot,
      with: {
        collection: 'telling.json',
        environment: 'secret-env.json',
        'postman-api-url': cloud.url,
        'call-logs-timeout': '3',
        redact: 'X-Tenant, ssn, user.email',
        ...(place === 'cloud' && { 'postman-api-key': cloud.key }),
      },
    });
    expect(main.conclusion, main.log).toBe('success');
    const { mockUrl = '', mockId = '', apiUrl = '', apiKey = '' } = main.outputs;
    expect(mockUrl).toContain('127.0.0.1');
    const masked = [...main.stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, value]) => value);
    expect(masked).toEqual(expect.arrayContaining([password, encodeURIComponent(password).replaceAll('%', '%25')]));
    expect(masked).toEqual(expect.arrayContaining(['-----BEGIN KEY-----', '0123456789abcdef', 'own-secret-value']));
    for (const short of [pin, '}', '127.0.0.1', 'true']) expect(masked).not.toContain(short);

    const call = async (...values: readonly string[]) => {
      const all = values.join(' ');
      await fetch(`${mockUrl}/sp/${encodeURIComponent(pin)}/${encodeURIComponent(password)}`);
      await fetch(`${mockUrl}/sp/${encodeURIComponent(all)}/nowhere?q=${encodeURIComponent(all)}`, {
        method: 'POST',
        headers: { 'x-note': Buffer.from(all).toString('base64') },
        body: JSON.stringify({ all }),
      });
    };
    await call(password, pin, lines, 'own-secret-value');
    await callWithFields(mockUrl);
    if (place === 'embedded') {
      const updated = await job.run({
        uses: path.join(projectRoot, 'update'),
        with: { 'mock-id': mockId, 'api-url': apiUrl, 'api-key': apiKey, environment: 'second-env.json' },
      });
      expect(updated.conclusion, updated.log).toBe('success');
      expect(updated.stdout).toContain(`::add-mask::${second}`);
      await call(second);
    }
    await rm(path.join(workspace.path, 'secret-env.json'));
    const [post] = await job.finish();
    expect(post?.conclusion, post?.log).toBe('success');

    const output = [main, post].map((stage) => `${stage?.stdout}\n${stage?.stderr}`).join('\n');
    const written = new Map([
      ...(await filesOf(job)),
      ['output', output.replaceAll(/^::add-mask::.*$/gm, '')],
      ...artifactTexts(artifacts).map((text, index) => [`artifact ${index}`, text] as const),
    ]);
    for (const [name, text] of written) {
      for (const secret of [password, pin, 'own-secret-value', second, '0123456789abcdef']) {
        for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
          expect(text.includes(form), `${form} is in ${name}`).toBe(false);
      }
    }
    const uploaded = artifactTexts(artifacts).join();
    for (const kept of ['/sp/***/***', '/nowhere', 'other-value', 'name-value', 'root-email-value'])
      expect(uploaded).toContain(kept);
    for (const gone of ['tenant-value', 'ssn-value', '"email-value', 'query-value', 'auth-value', 'own-key-value'])
      expect(uploaded).not.toContain(gone);
  });
});

test.runIf(isThorough)('`redact: none` keeps what the job sent, but not the keys', async () => {
  const postmanKey = 'PMAK-00112233-of-the-job';
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const unused = { provider: 'embedded', 'postman-api-key': postmanKey };
  const inputs = { collection: 'shop.json', 'call-logs': 'never', redact: 'none', ...unused };
  const main = await job.run({ uses: projectRoot, with: inputs });
  const { mockUrl = '', apiKey = '' } = main.outputs;
  const mine = Buffer.from(`me:${postmanKey}`).toString('base64');
  await fetch(`${mockUrl}/keys/${encodeURIComponent(postmanKey)}`, {
    headers: { 'x-api-key': apiKey, 'x-further': mine },
  });
  await callWithFields(mockUrl);
  await job.finish();
  const { directory } = parseState(main.state['ephemeral-mock'] ?? '');
  const text = await readFile(path.join(directory, 'call-logs', 'call-logs.ndjson'), 'utf8');
  for (const kept of ['tenant-value', 'ssn-value', 'email-value', 'query-value', 'auth-value', 'own-key-value'])
    expect(text).toContain(kept);
  expect(apiKey).not.toBe('');
  for (const gone of [apiKey, postmanKey, mine.slice(6, -4)]) expect(text).not.toContain(gone);
});
