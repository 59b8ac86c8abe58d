/** Several collections behind one mock, from the input to reports and annotations, and on the command line. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../src/command-line/program.ts';
import { parseState } from '../../src/job/state/mock-state.ts';
import { startJob } from '../support/action-runner.ts';
import { collection, environment, request } from '../support/builders.ts';
import { until } from '../support/poll.ts';
import { isThorough } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';
import { testContext, type TestContext } from '../unit/command-line/context.ts';
import { buildCallLog } from '../unit/report/build-call-log.ts';
import { mockClient } from './support/mock-client.ts';
import { runHere } from './support/run-here.ts';

const api = (name: string, base: string, at: string, secret: string) => ({
  ...collection({
    name,
    items: [
      request({
        name: `Get a ${at}`,
        url: `{{baseUrl}}/${at}s/:id`,
        examples: [{ name: 'OK', body: `{"from":"{{baseUrl}}","stage":"{{stage}}"}` }],
      }),
    ],
  }),
  variable: [
    { key: 'baseUrl', value: base },
    { key: 'token', value: secret, type: 'secret' },
  ],
});
const refunds = JSON.stringify(api('Refunds', 'https://b.test/v2', 'refund', 'refunds-secret-1'), null, 2);
const pets = 'postman/collections/Pets';
const found = `${pets}/.resources/Get a pet.resources/examples/found.example.yaml`;
const files = {
  'apis/payments.json': JSON.stringify(api('Payments', 'https://a.test/v1', 'payment', 'payments-secret-1')),
  'apis/refunds.json': refunds,
  [`${pets}/.resources/definition.yaml`]: '$kind: collection\nname: Pets\n',
  [`${pets}/Get a pet.request.yaml`]:
    "$kind: http-request\nurl: '{{baseUrl}}/pets/:id'\nmethod: GET\nexamples: ./.resources/Get a pet.resources/examples\n",
  [`${pets}/Broken.request.yaml`]: '$kind: http-request\n\turl: /x\n',
  [found]:
    '$kind: http-example\nname: found\nresponse:\n  statusCode: 200\n  body: { type: json, content: \'{"pet":1}\' }\n',
  'openapi.yaml':
    'openapi: 3.0.3\ninfo: { title: Shop, version: "1" }\nservers: [{ url: https://c.test }]\npaths:\n  /shop:\n    get:\n      responses:\n        "200": { description: OK, content: { application/json: { example: { shop: 1 } } } }\n',
  'env.json': JSON.stringify(environment({ values: { stage: 'test' } })),
};
const lines = ['apis/payments.json', 'apis/refunds.json', pets, 'openapi.yaml'];
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

test('a job with several collections', async () => {
  await using workspace = await makeWorkspace(files);
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run({
    uses: projectRoot,
    with: { collection: `\n${lines.join('\n\n')}\n`, environment: 'env.json', 'fail-on-unmatched': 'true' },
  });
  expect(main.conclusion, main.log).toBe('success');
  expect(main.log).toContain(`${pets}: `);
  expect(main.log).toContain('The mock serves 4 collections: Payments, Refunds, Pets, Shop.');
  expect(main.summary).toContain('**Payments, Refunds, Pets, Shop** are on the runner at ');
  const { mockUrl = '', apiUrl = '', apiKey = '', mockId = '', collectionUid = '' } = main.outputs;
  const get = async (target: string) => (await fetch(mockUrl + target)).text();
  expect(await get('/v1/payments/7')).toBe('{"from":"https://a.test/v1","stage":"test"}');
  expect(await get('/v2/refunds/7')).toBe('{"from":"https://b.test/v2","stage":"test"}');
  expect(await get('/pets/7')).toBe('{"pet":1}');
  expect(JSON.parse(await get('/shop'))).toEqual({ shop: 1 });
  for (const target of ['/v2/refunds/7/payments-secret-1/refunds-secret-1', '/pets']) await get(target);

  const answer = await fetch(`${apiUrl}/mocks/${mockId}`, { headers: { 'x-api-key': apiKey } });
  const { mock } = (await answer.json()) as { mock: { collection: string; furtherCollections: string[] } }; // our API's
  expect(mock.collection).toBe(collectionUid);
  expect(mock.furtherCollections).toHaveLength(3);

  // The update step leaves the collections as they are.
  const update = await job.run({
    uses: path.join(projectRoot, 'update'),
    with: { 'mock-id': mockId, 'api-url': apiUrl, 'api-key': apiKey, environment: 'none' },
  });
  expect(update.conclusion, update.log).toBe('success');
  expect(await get('/v2/refunds/7')).toBe('{"from":"https://b.test/v2","stage":"{{stage}}"}');

  // Post opens none of the user's files: they may be anything by then.
  await rm(path.join(workspace.path, 'postman'), { recursive: true });
  await rm(path.join(workspace.path, 'apis'), { recursive: true });
  const { directory } = parseState(main.state['ephemeral-mock'] ?? '');
  const [post] = await job.finish();
  const report = (name: string) => readFile(path.join(directory, 'call-logs', name), 'utf8');
  const places = post?.annotations.map(({ properties }) => [properties['file'], properties['line']]);
  expect(places).toContainEqual(['apis/refunds.json', String(lineOf(refunds, '"name": "OK"') - 1)]);
  expect(places).toContainEqual([found, '1']);
  expect(post?.annotations.map(({ message }) => message).join('\n')).toContain(
    '(Refunds > Get a refund, apis/refunds.json',
  );

  const coverage = JSON.parse(await report('coverage.json')) as Record<string, unknown>;
  expect(coverage).toMatchObject({
    collection: 'Payments, Refunds, Pets, Shop',
    examples: { total: 4, hit: 4 },
    items: [
      { path: ['Payments', 'Get a payment'], file: 'apis/payments.json', line: 1, calls: 1 },
      { path: ['Refunds', 'Get a refund'], file: 'apis/refunds.json', calls: 2 },
      { path: ['Pets', 'Get a pet'], file: `${pets}/Get a pet.request.yaml`, examples: [{ file: found }] },
      { path: ['Shop', 'shop', '/shop'] },
    ],
  });
  expect(post?.summary).toContain('Payments &#62; OK');
  expect(await report('call-logs.har')).toContain('"comment":"Example: Refunds > OK"');
  expect(await report('report.html')).toContain(String.raw`"example":"Payments \u003e OK"`);
  expect(await report('junit.xml')).toContain('in &#34;Refunds &#62; Get a refund&#34;');
  // What is secret in either of them.
  for (const name of ['call-logs.ndjson', 'call-logs.har', 'report.html', 'coverage.json', 'junit.xml'])
    expect(await report(name)).not.toMatch(/(payments|refunds)-secret-1/);
  expect((post?.log ?? '') + (post?.summary ?? '')).not.toMatch(/(payments|refunds)-secret-1/);
});

test('what is wrong with the lines is told at once, and nothing is opened', async () => {
  await using workspace = await makeWorkspace(files);
  await using job = await startJob({ workspace: workspace.path });
  const main = await job.run({
    uses: projectRoot,
    with: {
      collection: 'apis/payments.json\nMy API\napis/gone.json\n./apis/payments.json',
      'postman-api-key': 'PMAK-0123456789',
    },
  });
  expect(main.conclusion).toBe('failure');
  for (const part of ['serves one', 'has the line "My API"', '"apis/gone.json"', 'twice, as "apis/payments.json"'])
    expect(main.log).toContain(part);
});

/** What a command of this process prints and exits with, which ends with `ended`. */
async function command(directory: string, args: readonly string[], ended?: (context: TestContext) => Promise<unknown>) {
  const context = testContext(directory);
  const code = runProgram(args, context);
  await ended?.(context);
  return { code: await code, text: [...context.printed, ...context.lines].join('') };
}

const optionsOf = (all: readonly string[]) => all.flatMap((line) => ['--collection', line]);
const given = optionsOf(lines);
/** Without the OpenAPI document, whose converter takes this process longer than all else here. */
const quick = optionsOf(lines.slice(0, 3));

test('explain, report and learn: --collection may be repeated, but for learn', async () => {
  await using workspace = await makeWorkspace(files);
  const { path: directory } = workspace;
  const explained = await command(directory, ['explain', ...quick, '--environment', 'env.json', 'GET /v2/refunds/7']);
  expect(explained.text).toContain('"OK" (Refunds > Get a refund) won');
  expect(explained.text).toMatch(/Refunds > OK +GET \{\{baseUrl\}\}\/refunds/);
  expect(explained.code).toBe(0);

  const log = buildCallLog({ responseName: 'OK', request: { method: 'GET', path: '/v2/refunds/7' } });
  await writeFile(path.join(directory, 'call-logs.ndjson'), `${JSON.stringify(log)}\n`);
  await writeFile(path.join(directory, 'report.html'), '<html>{{report-data}}</html>');
  const report = await command(directory, ['report', ...quick, '--out', 'out', 'call-logs.ndjson']);
  expect(report.text).toMatch(/GET +\/v2\/refunds\/7 +200 +Refunds > OK +1/);
  expect(report.code).toBe(0);
  const twice = await command(directory, ['report', '--collection', lines[0]!, ...given, 'call-logs.ndjson']);
  expect(twice.text).toContain('`--collection` names "apis/payments.json" twice');

  const learn = await command(directory, ['learn', ...given, '--call-logs', 'call-logs.ndjson']);
  expect(learn).toEqual({
    code: 2,
    text: expect.stringContaining('names 4 collections, and learn adds to one') as string,
  });
});

test.runIf(isThorough)('serve has several of them until a signal', async () => {
  await using workspace = await makeWorkspace(files);
  let answers: readonly string[] = [];
  const { code } = await command(workspace.path, ['serve', '--json', ...quick], async ({ printed, signals }) => {
    await until(() => printed.length > 0, { what: 'the ready line' });
    const { mockUrl } = JSON.parse(printed[0] ?? '') as { mockUrl: string }; // the ready line
    const get = async (target: string) => (await fetch(mockUrl + target)).text();
    answers = await Promise.all(['/v1/payments/7', '/v2/refunds/7', '/pets/7'].map(get));
    signals.emit('SIGINT', 'SIGINT');
  });
  expect(answers.map((text) => JSON.parse(text) as unknown)).toEqual([
    { from: 'https://a.test/v1', stage: '{{stage}}' },
    { from: 'https://b.test/v2', stage: '{{stage}}' },
    { pet: 1 },
  ]);
  expect(code).toBe(0);
});

test.runIf(isThorough)('run has all of them for its command', async () => {
  await using workspace = await makeWorkspace(files);
  const script = `${mockClient}
    for (const path of ['/v1/payments/7', '/v2/refunds/8', '/v2/refund']) await ask(path);`;
  const args = ['run', ...given, '--logs', 'logs', '--', process.execPath, '--input-type=module', '-e', script];
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: workspace.path, TEMP: workspace.path, TMP: workspace.path };
  const cli = path.join(projectRoot, 'dist', 'cli', 'index.js');
  const ran = await spawnChild(process.execPath, [cli, ...args], { cwd: workspace.path, env }).result;
  expect(ran.stdout).toMatch(/matched +GET +\/v2\/refunds\/8 +200 +Refunds > OK +1/);
  expect(ran.stdout).toMatch(/unmatched +GET +\/v2\/refund +404 +none; nearest: Refunds > OK +1/);
  expect(ran.stdout).toContain('"OK" (Refunds > Get a refund, apis/refunds.json:');
  expect(ran.stderr).toContain('The mock serves 4 collections: Payments, Refunds, Pets, Shop.');
  expect(ran.exitCode).toBe(0);
});

test('a loose match is about all of them, and a report of the artifact alone names them as before', async () => {
  const shop = (name: string, things: string, page: number) =>
    JSON.stringify({
      ...collection({
        name,
        items: [
          request({ name: 'List', url: `{{host}}/items?page=${page}`, examples: [{ name: 'OK', body: '{}' }] }),
          request({ name: 'Get', url: `{{baseUrl}}/${things}/:id`, examples: [{ name: 'OK', body: '{}' }] }),
        ],
      }),
      variable: [
        { key: 'host', value: 'https://shop.test' },
        { key: 'baseUrl', value: `https://shop.test/api-${page}` },
      ],
    });
  await using workspace = await makeWorkspace({
    'a.json': shop('Apples', 'apples', 1),
    'b.json': shop('Bread', 'loaves', 2),
    'report.html': '<html>{{report-data}}</html>',
  });
  const { path: directory } = workspace;
  const script = `${mockClient}
    for (const path of ['/items?page=3', '/api-2/loaves/7', '/loaves/7', '/loafs']) await ask(path);`;
  const options = ['--collection', 'a.json', '--collection', 'b.json', '--expect-calls', 'GET /loaves/:id: 2'];
  const args = ['run', ...options, '--logs', 'logs', '--', process.execPath, '--input-type=module', '-e', script];
  const ran = await runHere(workspace, args);
  // The rule is met by way of the second one's base path.
  expect(ran.exitCode, ran.stdout).toBe(0);
  const again = await command(directory, ['report', '--expect-calls', 'GET /loaves/:id: 2', '--out', 'out', 'logs']);
  expect(again.code, again.text).toBe(0);
  for (const text of [ran.stdout, again.text]) {
    expect(text).toMatch(/loose +GET +\/items\?page=3 +200 +Apples > OK +1/);
    expect(text).toContain(
      '`page=3` was sent; "OK" (Apples > List), which was served, has `page=1`. "OK" (Bread > List) has `page=2`',
    );
    expect(text).toMatch(/matched +GET +\{\{baseUrl\}\}\/loaves\/:id +200 +Bread > OK +2/);
    expect(text).toMatch(/unmatched +GET +\/loafs +404 +none; nearest: (Apples|Bread) > OK +1/);
  }
  const files = ['coverage.json', 'explanations.json', 'call-logs.har'] as const;
  const read = (folder: string, name: string) => readFile(path.join(directory, folder, name), 'utf8');
  expect(await read('logs', files[1])).toContain('"collection":"Bread"');
  expect(await read('out', files[0])).toBe(await read('logs', files[0]));
  expect(await read('out', files[2])).toContain('"comment":"Loosely matched example: Apples > OK. `page=3` was sent');
});
