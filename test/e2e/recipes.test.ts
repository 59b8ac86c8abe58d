/**
 * The recipes of docs/recipes.md, run as they stand there but for the port and the programs that are not here: a stand-in for
 * Docker, pytest and Playwright calls the mock. With the real ones the gate runs examples/, which has the same files.
 */
import { chmod, readFile, readdir, writeFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collection, request } from '../support/builders.ts';
import { freePort } from '../support/free-port.ts';
import { makeEmptyNpm, runInShell } from '../support/npm-package.ts';
import { until } from '../support/poll.ts';
import { endProcessTree } from '../support/process-table.ts';
import { isThorough } from '../support/runs.ts';
import { makeWorkspace, projectRoot, shopCollection, type Workspace } from '../support/workspace.ts';
import { mockClient } from './support/mock-client.ts';

const read = (file: string) => readFile(path.join(projectRoot, file), 'utf8');

/** The code blocks below each heading of level 2. */
const recipes = new Map(
  (await read('docs/recipes.md'))
    .split(/^## /m)
    .map((section) => [
      section.split('\n', 1)[0] ?? '',
      [...section.matchAll(/^```\w+\n([^]*?)^```$/gm)].map(([, text = '']) => text),
    ]),
);

function blocksOf(heading: string): string[] {
  const [blocks = []] = [...recipes].flatMap(([known, texts]) => (known.startsWith(heading) ? [texts] : []));
  return blocks;
}

/** A client of the mock in the variable. It starts like the one of support/mock-client.ts. */
const client = (variable: string) =>
  `process.getBuiltinModule('node:http').get(process.env.${variable} + '/orders/7?full=true', (answer) => console.log('client got', answer.resume().statusCode));`;

/** In the place of `npm ci` and `npm test`: npm takes longer to start than all that it runs here, so that it is the gate that runs it. */
function npmStandIn(manifest: unknown): Readonly<Record<string, string>> {
  if (isThorough || typeof manifest !== 'object') return {};
  const { scripts } = manifest as { readonly scripts: { readonly test: string } };
  return { npm: `case $1 in ci) ;; test) ${scripts.test} ;; *) exit 1 ;; esac` };
}

/** A project with the command on its PATH, and with stand-ins for `programs`, each of which is a client. */
async function makeProject(
  files: Readonly<Record<string, unknown>>,
  programs: readonly string[] = [],
): Promise<{ readonly workspace: Workspace; readonly env: Readonly<Record<string, string>> }> {
  const workspace = await makeWorkspace({
    'postman/testAPI.json': shopCollection,
    'client.mjs': client('MOCK_URL'),
    ...files,
  });
  const { env, bin } = await makeEmptyNpm(workspace.path);
  const cli = path.join(projectRoot, 'dist', 'cli', 'index.js');
  const scripts = {
    'ephemeral-mock': `exec node ${cli} "$@"`,
    ...npmStandIn(files['package.json']),
    ...Object.fromEntries(programs.map((name) => [name, `echo ${name} "$@"; node client.mjs`])),
  };
  for (const [name, text] of Object.entries(scripts)) {
    await writeFile(path.join(bin, name), `#!/bin/sh\n${text}\n`);
    await chmod(path.join(bin, name), 0o755);
  }
  return { workspace, env };
}

/** The package.json of a recipe, as npm wants it, with the file that `npm ci` reads. */
function npmProject(manifest: Readonly<Record<string, unknown>>) {
  return { 'package.json': manifest, 'package-lock.json': { lockfileVersion: 3, packages: { '': {} } } };
}

const variablesOf = (workflow: string) => {
  const { steps } = parse(workflow) as { steps: readonly { env?: Record<string, string> }[] };
  return Object.keys(steps.at(-1)?.env ?? {});
};

// The stand-ins are scripts of sh.
describe.skipIf(process.platform === 'win32').concurrent('the recipe', () => {
  test('for what was sent asks the call log while the test runs', async () => {
    const [workflow = '', file = ''] = blocksOf('Assert in your test');
    const variables = ['MOCK_URL', 'MOCK_ID', 'MOCK_API_URL', 'MOCK_API_KEY'];
    expect(variablesOf(workflow)).toEqual(variables);
    for (const name of variables) expect(file).toContain(name);
    const project = await makeProject({ 'orders.test.mjs': file });
    await using workspace = project.workspace;
    const line = 'ephemeral-mock run postman/testAPI.json -- node --test orders.test.mjs';
    const { exitCode, stdout, stderr } = await runInShell(line, workspace.path, project.env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringMatching(/pass 1\b[^]*POST/)]);
  });

  test('for two APIs gives each its own URL', async () => {
    const [workflow = '', command = ''] = blocksOf('Two APIs');
    expect(variablesOf(workflow)).toEqual(['SHOP_URL', 'PAYMENTS_URL']);
    const payments = collection({
      name: 'Payments',
      items: [request({ url: 'http://pay/payments/1', examples: [{ name: 'Paid', status: 202 }] })],
    });
    const project = await makeProject({
      ...npmProject({ scripts: { test: 'node shop.mjs && node payments.mjs' } }),
      'postman/shop.json': shopCollection,
      'postman/payments.json': payments,
      'shop.mjs': client('SHOP_URL'),
      'payments.mjs': client('PAYMENTS_URL').replace('/orders/7?full=true', '/payments/1'),
    });
    await using workspace = project.workspace;
    const { exitCode, stdout, stderr } = await runInShell(command, workspace.path, project.env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringMatching(/client got 200\nclient got 202/)]);
  });

  test('for retries lets the first call fail, and counts both', async () => {
    const [workflow = '', command = ''] = blocksOf('Retries');
    const { steps } = parse(workflow) as { steps: readonly { with?: Record<string, string> }[] };
    const { answers = '', 'expect-calls': expected = '' } = steps[0]?.with ?? {};
    expect(command).toContain(`--answers "${answers.trim()}" --expect-calls "${expected.trim()}"`);
    const retrying = `${mockClient}const send = () => ask('/orders', { method: 'POST' });
const first = await send();
console.log(first.status, first.headers['retry-after'], (await send()).status);`;
    const project = await makeProject({
      ...npmProject({ scripts: { test: 'node retrying.mjs' } }),
      'retrying.mjs': retrying,
    });
    await using workspace = project.workspace;
    const { exitCode, stdout, stderr } = await runInShell(command, workspace.path, project.env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringContaining('503 1 201')]);
  });

  test('for GitLab fails the job by a check, and has it in junit.xml', async () => {
    const [text = ''] = blocksOf('GitLab');
    const { test: job } = parse(text) as {
      test: {
        variables: Record<string, string>;
        script: string[];
        artifacts: { paths: string[]; reports: { junit: string } };
      };
    };
    const [install, ...script] = job.script;
    // test/e2e/package.test.ts runs this one.
    expect(install).toBe('npm install --global "$EPHEMERAL_MOCK"');
    expect(job.variables['EPHEMERAL_MOCK']).toMatch(/^https:.*\.tgz$/);

    const project = await makeProject(npmProject({ scripts: { test: 'node client.mjs && node missing.mjs' } }));
    await using workspace = project.workspace;
    await writeFile(path.join(workspace.path, 'missing.mjs'), client('MOCK_URL').replace('/orders/7', '/nowhere'));
    const { exitCode, stdout, stderr } = await runInShell(script.join('\n'), workspace.path, project.env).result;
    expect(exitCode, stdout + stderr).toBe(4);
    expect(stdout).toMatch(/client got 200[^]*client got 404/);
    expect(await readdir(path.join(workspace.path, ...job.artifacts.paths))).toContain('report.html');
    const junit = await readFile(path.join(workspace.path, job.artifacts.reports.junit), 'utf8');
    expect(junit).toMatch(/<testsuite [^>]*tests="1" failures="1"/);
    expect(junit).toContain('fail-on-unmatched');
  });

  test.runIf(isThorough)('for Playwright hands the mock on, and is that of the example', async () => {
    const [manifest = '', config = ''] = blocksOf('Playwright');
    expect(config).toBe(`// playwright.config.js\n${await read('examples/browser/playwright.config.js')}`);
    const project = await makeProject({ 'package.json': manifest }, ['playwright']);
    await using workspace = project.workspace;
    const { exitCode, stdout, stderr } = await runInShell('npm test', workspace.path, project.env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringMatching(/playwright test\nclient got 200/)]);
  });

  test('for pytest hands the mock on, and is that of the example', async () => {
    const [command = '', fixture = ''] = blocksOf('pytest');
    expect(fixture).toBe(`# conftest.py\n${await read('examples/python/conftest.py')}`);
    const project = await makeProject({}, ['python']);
    await using workspace = project.workspace;
    const { exitCode, stdout, stderr } = await runInShell(command, workspace.path, project.env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringMatching(/python -m pytest\nclient got 200/)]);
  });

  test.runIf(isThorough)('for Docker Compose reaches the mock from another address than the loopback', async () => {
    const [composeFile = '', command = ''] = blocksOf('Docker Compose');
    const { services } = parse(composeFile) as {
      services: Record<string, { environment: Record<string, string>; extra_hosts: string[] }>;
    };
    const service = /--exit-code-from (\w+)/.exec(command)?.[1] ?? '';
    const { environment, extra_hosts: hosts } = services[service]!;
    expect(hosts).toEqual(['host.docker.internal:host-gateway']);
    const url = new URL(environment['API_URL']!);
    expect([url.hostname, command]).toEqual(['host.docker.internal', expect.stringContaining(`--port ${url.port} `)]);

    const addresses = Object.values(networkInterfaces()).flatMap((entries = []) => entries);
    const host = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
    const port = String(await freePort());
    const project = await makeProject({ 'client.mjs': client('API_URL') }, ['docker']);
    await using workspace = project.workspace;
    const env = { ...project.env, API_URL: `http://${host}:${port}` };
    const line = command.replace(url.port, port);
    const { exitCode, stdout, stderr } = await runInShell(line, workspace.path, env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringMatching(/docker compose up .*\nclient got 200/)]);
  });

  test.runIf(isThorough)('for a dev server: beside `serve`, and within `run`', async () => {
    const port = String(await freePort());
    const [manifest = '', variables = '', command = ''] = blocksOf('A dev server').map((text) =>
      text.replaceAll('4010', port),
    );
    const project = await makeProject({
      'package.json': manifest,
      '.env.development': variables,
      'server.js': client('API_URL'),
    });
    await using workspace = project.workspace;
    const mock = runInShell('npm run mock', workspace.path, project.env);
    try {
      await until(() => mock.output().includes(`http://127.0.0.1:${port}`), { what: 'the mock to be served' });
      const dev = await runInShell('npm run dev', workspace.path, project.env).result;
      expect([dev.exitCode, dev.stdout], dev.stderr).toEqual([0, expect.stringContaining('client got 200')]);
    } finally {
      await endProcessTree(mock.pid);
    }
    await mock.result;
    const { exitCode, stdout, stderr } = await runInShell(command, workspace.path, project.env).result;
    expect([exitCode, stdout], stderr).toEqual([0, expect.stringMatching(/client got 200[^]*Outcome/)]);
  });
});
