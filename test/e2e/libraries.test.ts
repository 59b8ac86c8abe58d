/** What libraries do for us, by the command line, as the sources run it and as `dist/` does: a bundler can break a library. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { collection, request } from '../support/builders.ts';
import { startCloud } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { isThorough, sample } from '../support/runs.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

const pet = {
  type: 'object',
  xml: { name: 'pet' },
  properties: { name: { type: 'string', example: 'Rex' }, age: { type: 'integer' } },
};

/** A document whose bodies of XML follow from a schema: the converter's way to that of a request runs in sloppy mode alone. */
const openApi = {
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pet': {
      get: {
        requestBody: { content: { 'application/xml': { schema: pet } } },
        responses: { 200: { description: 'A pet', content: { 'application/xml': { schema: pet } } } },
      },
    },
  },
};

const old = { name: 'Old', url: 'http://h/old', method: 'GET' };
const v1 = {
  id: 'o',
  name: 'Old',
  order: ['r'],
  requests: [
    { ...old, id: 'r', responses: [{ id: 's', name: 'S', request: old, responseCode: { code: 203 }, text: 'v1' }] },
  ],
};

const v20 = {
  info: { name: 'Old', schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json' },
  item: [
    {
      name: 'Old',
      request: { method: 'GET', url: 'http://h/old?a=1', header: [] },
      response: [{ name: 'S', originalRequest: { method: 'GET', url: 'http://h/old?a=1' }, code: 203, body: 'v2.0' }],
    },
  ],
};

const dynamic = collection({
  items: [
    request({
      url: '{{u}}/new',
      examples: [{ body: '{"id":"{{$guid}}","mail":"{{$randomEmail}}","at":{{$timestamp}}}' }],
    }),
  ],
});

const dist = ['dist', 'dist/cli/index.js'] as const;

// What the sources serve is shown by tests of the sources too.
describe.each(sample([['the sources', 'src/cli.ts'], dist], [dist]))('%s', (_, file) => {
  const start = (directory: string, args: readonly string[]) =>
    spawnChild(process.execPath, [path.join(projectRoot, file), ...args], {
      cwd: directory,
      env: { PATH: process.env['PATH'] ?? '', TMPDIR: directory, TEMP: directory, TMP: directory },
    });

  /** What one mock of all documents answers at these paths. */
  async function ask(documents: Readonly<Record<string, unknown>>, targets: readonly string[]) {
    await using workspace = await makeWorkspace(documents);
    const child = start(workspace.path, ['serve', ...Object.keys(documents), '--json']);
    const line = await until(() => /^.*"ready".*$/m.exec(child.output())?.[0], {
      what: 'the ready line',
    });
    const { mockUrl } = JSON.parse(line) as { readonly mockUrl: string };
    const answers = targets.map(async (target) => {
      const answer = await fetch(mockUrl + target);
      return { status: answer.status, body: await answer.text() };
    });
    const told = await Promise.all(answers);
    child.signal('SIGINT');
    await child.result;
    return told;
  }

  test('OpenAPI with an operation whose body is XML, and a collection of format v1, are served', async () => {
    const [ofOpenApi, ofV1] = await ask({ 'openapi.json': openApi, 'v1.json': v1 }, ['/pet', '/old']);
    expect([ofOpenApi?.status, ofOpenApi?.body.replaceAll(/\s/g, '')]).toEqual([
      200,
      expect.stringMatching(/^<\?xmlversion="1.0"encoding="UTF-8"\?><pet><name>Rex<\/name><age>\d+<\/age><\/pet>$/),
    ]);
    expect(ofV1).toEqual({ status: 203, body: 'v1' });
  });

  test.runIf(isThorough)('dynamic variables get values', async () => {
    const [answer] = await ask({ 'dynamic.json': dynamic }, ['/new']);
    expect(JSON.parse(answer?.body ?? '')).toEqual({
      id: expect.stringMatching(/^[\da-f]{8}-[\da-f-]{27}$/) as string,
      mail: expect.stringMatching(/^[^@\s]+@[^@\s]+$/) as string,
      at: expect.closeTo(Date.now() / 1000, -3) as number,
    });
  });

  test.runIf(isThorough)('a collection of format v2.0 goes to the cloud as v2.1', async () => {
    await using workspace = await makeWorkspace({ 'document.json': v20 });
    await using cloud = await startCloud();
    const call = 'console.log(await (await fetch(process.env.MOCK_URL + "/old?a=1")).text())';
    const { exitCode, stdout, stderr } = await start(workspace.path, [
      ...['run', '--collection', 'document.json', '--postman-api-url', cloud.url, '--postman-api-key', cloud.key],
      ...['--', process.execPath, '--input-type=module', '-e', call],
    ]).result;
    expect([exitCode, stdout.split('\n')[0]], stderr).toEqual([0, 'v2.0']);
  });
});
