/** What `report` and `learn` say of files that are not there or hold nothing, and how they count. */
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram } from '../../../../src/command-line/program.ts';
import { buildCallLog } from '../../report/build-call-log.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';

const missed = (target: string) => {
  const log = buildCallLog();
  return `${JSON.stringify({
    ...log,
    request: { ...log.request, method: 'GET', path: target, headers: [] },
    response: { ...log.response, type: 'error', statusCode: 404 },
  })}\n`;
};

async function world(calls: readonly string[] = ['/new']) {
  const workspace = await makeWorkspace({ 'empty.ndjson': '' });
  await mkdir(path.join(workspace.path, 'logs', 'none'), { recursive: true });
  await writeFile(path.join(workspace.path, 'logs', 'call-logs.ndjson'), calls.map(missed).join(''));
  await writeFile(path.join(workspace.path, 'mock-call-logs.zip'), 'PK');
  return {
    workspace,
    end: async (...args: readonly string[]) => {
      const { self, bundle, lines, printed } = testContext(workspace.path);
      const code = await runProgram(args, { self, bundle });
      return { code, text: [...printed, ...lines].join('') };
    },
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
  };
}

const learn = (logs: string, collection = 'shop.json') => ['learn', '--call-logs', logs, '--collection', collection];

describe('what is not there', () => {
  test.each([
    [['report', 'logs/call-log.ndjson'], /no file ".*call-log\.ndjson"\. Did you mean `logs[\\/]+call-logs\.ndjson`\?/],
    [['report', 'call-logs.ndjson'], /Did you mean `logs\/call-logs\.ndjson`\?/],
    [['report', 'artifact'], /no file ".*artifact"\. Did you mean `logs\/call-logs\.ndjson`\?/],
    [['report', 'mock-call-log.zip'], /Did you mean `mock-call-logs\.zip`\?/],
    [['report', 'logs/call-logs.ndjson/more'], /no file /],
    [['report', 'logs/none'], /none is a folder without call-logs\.ndjson: .*Did you mean `logs\/call-logs\.ndjson`\?/],
    [learn('logs/Call-Logs.NDJSON.txt'), /no file /],
    [learn('logs/none'), /is a folder without call-logs\.ndjson/],
    [learn('logs', 'shoq.json'), /`--collection` is "shoq\.json": there is no file .* Did you mean `shop\.json`\?/],
    [[...learn('logs'), '--environment', 'shop-env.jsn'], /`--environment` is .* Did you mean `shop-env\.json`\?/],
    [
      [...learn('logs', 'a.json'), '--environment', 'b.json'],
      /error: - `--collection` .*\n- `--environment` is "b\.json"/,
    ],
    [['report', 'logs', '--collection', 'shoq.json'], /`--collection` is .* Did you mean `shop\.json`\?/],
    [
      ['report', 'a.ndjson', 'b.zip', '--collection', 'shoq.json', '--environment', 'c.json'],
      /error: - There is no file ".*a\.ndjson".*\n- There is no file ".*b\.zip".*\n- `--collection` .*\n- `--environment` /,
    ],
    [learn('a.ndjson', 'b.json'), /error: - There is no file ".*a\.ndjson".*\n- `--collection` is "b\.json"/],
  ])('%j names what was looked for, and what is near', async (args, message) => {
    await using these = await world();
    const { code, text } = await these.end(...args);
    expect([code, text]).toEqual([3, expect.stringMatching(message)]);
    expect(text).not.toContain('ENOENT');
  });

  test('is told with everything else that is wrong, which makes it a wrong use', async () => {
    await using these = await world();
    const wrong = ['--min-coverage', '200', '--provider', 'cloud', '--contract', 'shop.yaml'];
    const { code, text } = await these.end('report', 'a.ndjson', '--collection', 'shoq.json', ...wrong);
    expect(code).toBe(2);
    for (const what of ['`--min-coverage`', '`--provider`', '`--contract`', 'a.ndjson"', '`--collection`'])
      expect(text).toContain(what);
  });

  test('with nothing near says what it takes', async () => {
    await using workspace = await makeWorkspace();
    const { self, bundle, lines } = testContext(workspace.path);
    expect(await runProgram(['report', 'x.ndjson'], { self, bundle })).toBe(3);
    expect(lines.join('')).toMatch(
      /no file ".*x\.ndjson"\. It takes a call-logs\.ndjson, a folder with one, or an artifact's zip/,
    );
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file that may not be read', async () => {
    await using these = await world();
    await chmod(path.join(these.workspace.path, 'logs', 'call-logs.ndjson'), 0);
    expect((await these.end('report', 'logs')).text).toContain('cannot be read: this user may not read it');
  });

  test('an empty file is told, and is no error', async () => {
    await using these = await world();
    const { code, text } = await these.end(...learn('empty.ndjson'));
    expect([code, text]).toEqual([0, expect.stringContaining('empty.ndjson is empty')]);
    expect(text).toContain('There is nothing to add to shop.json.');
  });
});

describe('learn counts', () => {
  test('one of each, and changes nothing the second time', async () => {
    await using these = await world(['/new']);
    const first = await these.end(...learn('logs'));
    expect(first.text).toContain('added GET /new\n');
    expect(first.text).toContain('1 request is in the folder "From call logs" of shop.json: give it its answer.');
    const file = path.join(these.workspace.path, 'shop.json');
    const before = await readFile(file, 'utf8');
    const second = await these.end(...learn('logs'));
    expect(second.text).toContain('1 unmatched request has an answer in shop.json by now.');
    expect(second.text).toContain('There is nothing to add to shop.json.');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test('what a path hides is shown', async () => {
    await using these = await world(['/a\u202eb']);
    const { text } = await these.end(...learn('logs'));
    expect(text).toContain('added GET /a�b\n');
  });

  test('several, and those under requests that are there', async () => {
    await using these = await world(['/new', '/old', '/orders/7/x', 'no call log']);
    await writeFile(
      path.join(these.workspace.path, 'logs', 'call-logs.ndjson'),
      `{}\n${missed('/new')}${missed('/old')}`,
    );
    const { text } = await these.end(...learn('logs'));
    expect(text).toContain('1 line of logs is no call log.');
    expect(text).toContain('2 requests are in the folder "From call logs" of shop.json: give each its answer.');
    const bare = {
      info: { name: 'Bare', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    };
    const item = [{ name: 'New', request: { method: 'GET', url: '{{host}}/new' } }];
    await writeFile(path.join(these.workspace.path, 'bare.json'), JSON.stringify({ ...bare, item }, null, 2));
    const mixed = await these.end(...learn('logs', 'bare.json'));
    expect(mixed.text).toContain('added GET /new, under New\n');
    expect(mixed.text).toContain(
      '1 request is in the folder "From call logs" of bare.json, and 1 example is new in requests of bare.json: give each its answer.',
    );
  });
});
