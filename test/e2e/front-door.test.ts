/** What most red builds of a mock are: each, as a user runs it, names its cause where the user looks first. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { collection, request } from '../support/builders.ts';
import { isThorough, sample } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';
import { send, type Sent } from './support/send.ts';

const items = [
  request({ name: 'Page 1', url: '{{baseUrl}}/users?page=1', examples: [{ name: 'Page one' }] }),
  request({ name: 'Page 2', url: '{{baseUrl}}/users?page=2', examples: [{ name: 'Page two' }] }),
  request({ name: 'User', url: '{{baseUrl}}/v1/users/7', examples: [{ name: 'Ada' }] }),
  ...['tea', 'cake'].map((item) =>
    request({
      ...{
        name: `Order ${item}`,
        method: 'POST',
        url: '{{baseUrl}}/orders',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ item }),
      },
      examples: [{ name: `Ordered ${item}`, status: 201 }],
    }),
  ),
  ...['K%C3%B6ln', 'Bonn'].map((city) =>
    request({ name: city, url: `{{baseUrl}}/weather?city=${city}`, examples: [{ name: `Weather of ${city}` }] }),
  ),
  request({
    name: 'Region',
    url: '{{baseUrl}}/region',
    examples: [{ name: 'Region', body: '{"region":"{{region}}"}' }],
  }),
  request({
    name: 'Go',
    url: '{{baseUrl}}/go',
    examples: [{ name: 'Gone', status: 302, headers: { Location: 'https://api.shop.io/orders/7' } }],
  }),
];
const workspaceFiles = { 'front.json': collection({ name: 'Front', items }) };

/** Sends them to the mock of `run`. */
const program = (calls: readonly Sent[]): string => `
  import { send } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'support', 'send.ts')).href)};
  for (const call of ${JSON.stringify(calls)}) await send(process.env.MOCK_URL, call);`;

/** What fits on a screen. */
const firstScreen = (output: string): string => output.split('\n').slice(0, 24).join('\n');

const unescaped = (markdown: string): string =>
  markdown
    .replaceAll(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '');

const cases: readonly (readonly [name: string, calls: readonly Sent[], verdict: string, causes: readonly string[]])[] =
  [
    [
      'the wrong page',
      [{ target: '/users?page=9' }],
      'The one call matched loosely: another example may have been meant.',
      ['/users?page=9', 'Page one', 'Page two'],
    ],
    [
      'a typo in the path',
      [{ target: '/v1/user/7' }],
      'The one call matched loosely: another example may have been meant.',
      ['/v1/user/7', '/v1/users/7', 'Ada'],
    ],
    [
      'another body',
      [{ target: '/orders', method: 'POST', body: '{"item":"coffee"}' }],
      'The one call matched loosely: another example may have been meant.',
      ['POST', 'coffee', 'Ordered tea', 'Ordered cake'],
    ],
    [
      'another city, percent-encoded',
      [{ target: '/weather?city=M%C3%BCnchen' }, { target: '/weather?city=K%C3%B6ln' }],
      '1 of 2 calls matched loosely: another example may have been meant.',
      ['city=München', 'city=Köln', 'Weather of Bonn'],
    ],
    [
      'a request that was refused',
      [{ raw: 'get /users HTTP/1.1\r\nHost: x\r\n\r\n' }],
      'No call reached the mock: the one request that came was refused.',
      ['get /users HTTP/1.1', '1 request never became a call'],
    ],
    [
      'an answer with a variable that nothing defines',
      [{ target: '/region' }],
      'The one call got a saved example.',
      ['{{region}}', 'is `environment` missing'],
    ],
    [
      'an answer that leads out of the mock',
      [{ target: '/go' }],
      'The one call got a saved example.',
      ['Location: https://api.shop.io/orders/7', 'leaves the mock'],
    ],
    ['no call at all', [], 'No call reached the mock. Check that the tests use its URL.', []],
  ];

describe.concurrent.each(
  sample(
    cases,
    cases.filter((_, index) => index % 8 === 0),
  ),
)('%s', (_, calls, verdict, causes) => {
  test('is told in the first screen of the terminal, and by the page', async () => {
    await using workspace = await makeWorkspace(workspaceFiles);
    const cli = path.join(projectRoot, 'dist', 'cli', 'index.js');
    const command = [process.execPath, '--input-type=module', '-e', program(calls)];
    const args = [cli, 'run', '--collection', 'front.json', '--logs', 'logs', '--', ...command];
    const env = { PATH: process.env['PATH'] ?? '', TMPDIR: workspace.path, TEMP: workspace.path, TMP: workspace.path };
    const { exitCode, stdout, stderr } = await spawnChild(process.execPath, args, { cwd: workspace.path, env }).result;
    expect(exitCode, stderr).toBe(0);
    expect(stdout.split('\n')[0]).toBe(verdict);
    for (const cause of causes) expect(firstScreen(stdout)).toContain(cause);
    const page = await readFile(path.join(workspace.path, 'logs', 'report.html'), 'utf8');
    expect(page).toContain(`"verdict":${JSON.stringify(verdict)}`);
  });

  test('is told in the first screen of the summary', async () => {
    await using workspace = await makeWorkspace(workspaceFiles);
    const job = await startJob({ workspace: workspace.path });
    try {
      const main = await job.run({ uses: projectRoot, with: { collection: 'front.json', 'call-logs': 'never' } });
      for (const call of calls) await send(main.outputs['mockUrl'] ?? '', call);
      const [post] = await job.finish();
      expect(main.summary).toMatch(
        /^\*\*Front\*\* is on the runner at <code>.*<\/code>: 9 saved examples of 9 requests\.\n/,
      );
      expect(post?.summary.split('\n')[0]).toBe(`## Front: ${verdict}`);
      for (const cause of causes)
        expect(firstScreen(unescaped(post?.summary ?? ''))).toContain(cause.replaceAll('`', ''));
      const levels = post?.annotations.map(({ level }) => level);
      expect(levels).toEqual(
        verdict.includes('loosely') ? ['notice'] : verdict.startsWith('No call') ? ['warning'] : [],
      );
    } finally {
      await job.dispose();
    }
  });
});

test.runIf(isThorough)('a collection without any example is a warning of main, and of post', async () => {
  await using workspace = await makeWorkspace({ 'bare.json': collection({ items: [request({ url: '{{u}}/a' })] }) });
  const job = await startJob({ workspace: workspace.path });
  try {
    const main = await job.run({ uses: projectRoot, with: { collection: 'bare.json', 'call-logs': 'never' } });
    expect(main.annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('has no saved example') as string }),
    ]);
    await send(main.outputs['mockUrl'] ?? '', { target: '/a' });
    const [post] = await job.finish();
    expect(post?.summary).toContain('The collection has no saved example');
    expect(post?.annotations.some(({ message }) => message.includes('no saved example'))).toBe(true);
  } finally {
    await job.dispose();
  }
});
