/** The fixtures of docs/sessions.md for parallel tests, as their readers run them: against one mock, all at once. */
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import type { JSONReport } from '@playwright/test/reporter';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeServer, listen } from '../../src/embedded/net.ts';
import { startTestAccount, type TestAccount } from '../contract/support/test-account.ts';
import { collection, request } from '../support/builders.ts';
import { tempDirectory } from '../support/temp-directory.ts';
import { projectRoot } from '../support/workspace.ts';
import { findChromium, flags } from './support/report-page.ts';

const run = promisify(execFile);
const document = await readFile(path.join(projectRoot, 'docs', 'sessions.md'), 'utf8');
const snippetOf = (language: string, mark: string): string => {
  const snippets = [...document.matchAll(/^```(\w+)\n([^]*?)^```$/gm)];
  return snippets.find(([, name, text = '']) => name === language && text.includes(mark))?.[2] ?? '';
};

let account: TestAccount;
/** The app under test, whose pages call the mock: another origin, so that the browser asks the mock first whether they may. */
const app = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<title>app</title>'));
let environment: Readonly<Record<string, string>>;

beforeAll(async () => {
  account = await startTestAccount();
  const examples = [
    { name: 'Running', status: 202, body: '"running"' },
    { name: 'Done', status: 200, body: '"done"' },
  ];
  const jobs = collection({ items: [request({ url: 'http://h/jobs/:id', examples })] });
  const mock = await account.createMock({ collection: await account.importCollection(jobs) });
  const answers = { 'GET /jobs/:id': [202, 202, 200] };
  expect((await account.api('PUT', `/_embedded/mocks/${mock.id}/answers`, answers)).status).toBe(200);
  environment = {
    MOCK_URL: mock.mockUrl,
    MOCK_PROVIDER: 'embedded',
    MOCK_API: `${account.server.apiUrl}/mocks/${mock.id}`,
    MOCK_KEY: account.server.apiKey,
    APP_URL: `http://127.0.0.1:${await listen(app, { host: '127.0.0.1', port: 0 })}`,
  };
});
afterAll(async () => {
  await closeServer(app);
  await account[Symbol.asyncDispose]();
});

const specification = `
import { expect } from '@playwright/test';
import { test } from './fixtures';

for (let number = 0; number < 8; number += 1) {
  test(\`test \${number}\`, async ({ page, mockUrl, calls, request }) => {
    // The app's code in the browser: it knows the mock's URL alone, and the header comes from the fixture.
    await page.goto(process.env.APP_URL);
    const poll = (url: string) =>
      page.evaluate(async (address) => (await fetch(address)).status, \`\${url}/jobs/1?test=\${number}\`);
    expect(await poll(process.env.MOCK_URL)).toBe(202);
    expect(await poll(mockUrl)).toBe(202);
    expect((await request.get(\`\${process.env.MOCK_URL}/jobs/1?test=\${number}\`)).status()).toBe(200);
    expect(await poll(process.env.MOCK_URL)).toBe(200);
    const sent = (await calls()).filter((call) => call.request.method === 'GET').map((call) => call.request.path);
    const path = \`/jobs/1?test=\${number}\`;
    expect(sent).toEqual([path, mockUrl.slice(process.env.MOCK_URL.length) + path, path, path]);
  });
}
`;

test("Playwright's gives each test a session of its own, fully parallel", { timeout: 240_000 }, async () => {
  const snippet = snippetOf('ts', '@playwright/test');
  expect(snippet.trim().split('\n').length).toBeLessThanOrEqual(15);
  await using directory = await tempDirectory();
  const file = (name: string) => path.join(directory.path, name);
  const config = {
    testDir: '.',
    fullyParallel: true,
    workers: 4,
    timeout: 120_000,
    reporter: 'json',
    use: { launchOptions: { executablePath: findChromium(), args: flags } },
  };
  await writeFile(file('fixtures.ts'), snippet);
  await writeFile(file('jobs.spec.ts'), specification);
  await writeFile(file('playwright.config.ts'), `export default ${JSON.stringify(config)};\n`);
  await symlink(path.join(projectRoot, 'node_modules'), file('node_modules'), 'junction');
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const { stdout } = await run(process.execPath, [cli, 'test'], {
    cwd: directory.path,
    env: { ...process.env, ...environment, FORCE_COLOR: '0' },
  }).catch((error: unknown) => error as { readonly stdout: string });
  const { stats, errors, suites } = JSON.parse(stdout) as JSONReport;
  expect({ ...stats, errors }, JSON.stringify(suites, null, 1)).toMatchObject({
    ...{ expected: 8, unexpected: 0, flaky: 0, skipped: 0, errors: [] },
  });
});

const pythonTest = `
import urllib.request
import fixtures

def status(mock):
    return urllib.request.urlopen(mock.url + "/jobs/1").status

mocks = [fixtures.mock(), fixtures.mock()]
assert [[status(mock) for mock in mocks] for _ in range(4)] == [[202, 202], [202, 202], [200, 200], [200, 200]]
for mock in mocks:
    path = mock.url[mock.url.index("/~"):] + "/jobs/1"
    assert [call["request"]["path"] for call in mock.calls()] == [path] * 4
print("passed")
`;

test("pytest's gives each test a session of its own", async () => {
  await using directory = await tempDirectory();
  const file = (name: string) => path.join(directory.path, name);
  await writeFile(file('fixtures.py'), snippetOf('python', 'pytest'));
  await writeFile(file('jobs.py'), pythonTest);
  // What a fixture returns is what counts here, and not who calls it.
  await mkdir(file('pytest'));
  await writeFile(file('pytest/__init__.py'), 'fixture = lambda function: function\n');
  const { stdout } = await run('python3', ['jobs.py'], {
    cwd: directory.path,
    env: { ...process.env, ...environment },
  });
  expect(stdout.trim()).toBe('passed');
});
