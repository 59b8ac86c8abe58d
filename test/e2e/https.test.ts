/** HTTPS on the runner through the committed bundles: the action's step, `run --tls` and `serve --tls`. */
import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, test } from 'vitest';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { scriptsIn } from '../support/loaded-scripts.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { until } from '../support/poll.ts';
import { isThorough } from '../support/runs.ts';
import { makeWorkspace, projectRoot, shopCollection } from '../support/workspace.ts';

const dist = path.join(projectRoot, 'dist');
const files = { collection: 'shop.json', environment: 'shop-env.json' };
const pem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** A Node of its own, as a test's client is one: it reads the variable at its start. */
async function callWithNode(url: string, env: Readonly<Record<string, string>>): Promise<string> {
  const script = `fetch(${JSON.stringify(url)}).then(async (answer) => console.log(answer.status, await answer.text()),
    (error) => console.log(error.cause.code));`;
  const child = spawnChild(process.execPath, ['-e', script], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  return (await child.result).stdout.trim();
}

const inputsOf = (tls: string) => ({ ...files, tls, 'fail-on-unmatched': 'true' });

test('a job: clients with caFile call it, others are in the report, post removes the files, no file holds a key', async () => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const coverage = path.join(workspace.path, 'coverage');
  await mkdir(coverage);
  const env = { NODE_V8_COVERAGE: coverage };
  const main = await job.run({ uses: projectRoot, with: inputsOf('true'), env });
  expect(main.conclusion, main.log).toBe('success');
  const { mockUrl = '', caFile = '', caBundle = '', apiUrl } = main.outputs;
  expect([mockUrl, apiUrl]).toEqual([
    expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
    expect.stringMatching(/^http:\/\/127/),
  ]);
  const url = `${mockUrl}/orders/7?full=true`;
  expect(await callWithNode(url, { NODE_EXTRA_CA_CERTS: caFile })).toMatch(/^200 \{"id":7/);
  expect(await callWithNode(url, {})).toBe('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
  const plain = await fetch(url.replace('https:', 'http:'));
  expect([plain.status, await plain.text()]).toEqual([400, expect.stringContaining('https')]);

  const [ca, ...more] = (await readFile(caFile, 'utf8')).match(pem) ?? [];
  expect(more).toEqual([]);
  expect(new X509Certificate(ca ?? '').ca).toBe(true);
  const bundled = (await readFile(caBundle, 'utf8')).match(pem) ?? [];
  expect(bundled).toEqual([...rootCertificates, ca]);
  const { directory } = parseState(main.state['ephemeral-mock'] ?? '');
  expect([path.dirname(caFile), path.dirname(caBundle)]).toEqual([directory, directory]);
  if (process.platform !== 'win32') expect((await stat(caFile)).mode & 0o777).toBe(0o600);
  for (const name of await readdir(directory)) {
    expect(await readFile(path.join(directory, name), 'latin1'), name).not.toContain('PRIVATE KEY');
  }
  expect(main.log).not.toContain('PRIVATE KEY');

  const [post] = await job.finish();
  // The request without TLS was meant as a call.
  expect(post?.conclusion).toBe('failure');
  expect(post?.log).toContain("it is http, and the mock's URL begins with https://");
  const summary = await readFile(path.join(directory, 'call-logs', 'explanations.json'), 'utf8');
  for (const part of ['NODE_EXTRA_CA_CERTS', 'caFile', 'SSL_CERT_FILE', 'caBundle', 'truststore']) {
    expect(summary).toContain(part);
  }
  expect((await readdir(directory)).filter((name) => name.endsWith('.pem'))).toEqual([]);
  // It writes what it has loaded as it ends.
  await until(async () => (await job.processes()).length === 0, { what: 'the end of the server' });
  const server = await scriptsIn(coverage, 'embedded/index.js');
  const loaded = await Promise.all(server.map((script) => readFile(path.join(dist, script), 'utf8')));
  expect(loaded.join('\n')).toContain('dNSName');
});

test.runIf(isThorough)('without tls nothing of it is loaded, and the outputs are empty', async () => {
  await using workspace = await makeWorkspace();
  await using job = await startJob({ workspace: workspace.path });
  const coverage = path.join(workspace.path, 'coverage');
  await mkdir(coverage);
  const main = await job.run({ uses: projectRoot, with: files, env: { NODE_V8_COVERAGE: coverage } });
  expect(main.outputs).toMatchObject({ mockUrl: expect.stringMatching(/^http:/) as unknown, caFile: '', caBundle: '' });
  expect((await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`)).status).toBe(200);
  await job.finish();
  await until(async () => (await job.processes()).length === 0, { what: 'the end of the server' });
  for (const entry of ['main', 'embedded', 'post']) {
    const scripts = await scriptsIn(coverage, `${entry}/index.js`);
    expect(scripts).toContain('bundle/index.js');
    for (const script of scripts) {
      const text = await readFile(path.join(dist, script), 'utf8');
      for (const part of ['dNSName', 'tlsClientError']) expect(text.includes(part), script).toBe(false);
    }
  }
});

test('in the cloud it is an error that says that a mock is https there anyway', async () => {
  await using workspace = await makeWorkspace();
  await using cloud = await startCloud();
  const { uid } = await cloud.client.importCollection(shopCollection);
  await using job = await startJob({ workspace: workspace.path });
  const place = { collection: uid, 'postman-api-url': cloud.url, 'postman-api-key': cloud.key };
  const main = await job.run({ uses: projectRoot, with: { ...place, tls: 'true' } });
  expect(main.conclusion).toBe('failure');
  expect(main.log).toMatch(/`tls` is true.*cloud, where it is https anyway/);
  expect(await cloud.client.listMocks()).toEqual([]);
  if (!isThorough) return;
  await using other = await startJob({ workspace: workspace.path });
  expect((await other.run({ uses: projectRoot, with: { ...files, tls: 'yes' } })).log).toContain(
    '`tls` is "yes": it takes true or false.',
  );
});

test('run --tls gives its command what its programs trust, with what was trusted before', async () => {
  await using workspace = await makeWorkspace();
  const proxy = rootCertificates[3] ?? '';
  const corporate = path.join(workspace.path, 'corporate.pem');
  await writeFile(corporate, `A proxy\n${proxy}\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`);
  const script = `
    const { readFileSync } = require('node:fs');
    const read = (name) => readFileSync(process.env[name], 'utf8').match(${String(pem)});
    fetch(process.env.MOCK_URL + '/orders/7?full=true').then((answer) => {
      const names = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'];
      console.log('RESULT' + JSON.stringify([answer.status, ...names.map(read)]));
    });`;
  const args = ['run', '--collection', 'shop.json', '--environment', 'shop-env.json', '--tls', '--'];
  const temporary = Object.fromEntries(['TMPDIR', 'TEMP', 'TMP'].map((name) => [name, workspace.path]));
  const child = spawnChild(
    process.execPath,
    [path.join(dist, 'cli', 'index.js'), ...args, process.execPath, '-e', script],
    {
      cwd: workspace.path,
      env: {
        PATH: process.env['PATH'] ?? '',
        ...temporary,
        SSL_CERT_FILE: 'corporate.pem',
        CURL_CA_BUNDLE: 'gone.pem',
      },
    },
  );
  const { exitCode, stdout, stderr } = await child.result;
  expect(exitCode, stderr).toBe(0);
  expect(stderr).toMatch(/What CURL_CA_BUNDLE names is not trusted beside the mock's CA: .*gone\.pem/);
  const [status, extra = [], ...bundles] = JSON.parse(/^RESULT(.*)$/m.exec(stdout)?.[1] ?? '[]') as [
    number,
    ...string[][],
  ];
  expect(status).toBe(200);
  expect(extra).toHaveLength(1);
  for (const bundle of bundles) expect(bundle).toEqual([...rootCertificates, ...extra, proxy]);
  expect(bundles).toHaveLength(3);
  const left = (await readdir(workspace.path)).filter((name) => name.startsWith('ephemeral-mock-'));
  for (const folder of left) {
    const kept = await readdir(path.join(workspace.path, folder), { recursive: true });
    expect(kept.filter((name) => name.endsWith('.pem'))).toEqual([]);
  }
});

test.runIf(isThorough)('serve --tls --json says where the files are', async () => {
  await using workspace = await makeWorkspace();
  const args = ['serve', '--collection', 'shop.json', '--environment', 'shop-env.json', '--tls', '--json'];
  const child = spawnChild(process.execPath, [path.join(dist, 'cli', 'index.js'), ...args], {
    cwd: workspace.path,
    env: { PATH: process.env['PATH'] ?? '' },
  });
  await until(() => child.output().includes('\n'), { what: 'the ready line' });
  const { mockUrl, caFile, caBundle } = JSON.parse(child.output()) as Record<string, string>;
  expect(await callWithNode(`${mockUrl}/orders/7?full=true`, { NODE_EXTRA_CA_CERTS: caFile ?? '' })).toMatch(/^200 /);
  expect((await readFile(caBundle ?? '', 'utf8')).match(pem)).toHaveLength(rootCertificates.length + 1);
  child.signal('SIGTERM');
  await child.result;
  await expect(stat(caFile ?? '')).rejects.toThrow('ENOENT');
});
