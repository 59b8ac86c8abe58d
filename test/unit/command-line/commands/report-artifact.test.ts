/** `ephemeral-mock report` on a downloaded artifact: the same report, without the collection. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { learnCommand } from '../../../../src/command-line/commands/learn.ts';
import { reportCommand } from '../../../../src/command-line/commands/report.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { createRedactor, formatCallTable, writeReport, type Explainer } from '../../../../src/report/index.ts';
import type { MatchInsight } from '../../../../src/report/explain/insight.ts';
import type { PageData } from '../../../../src/report/files/page-data.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { writeZip, type ZipEntry } from '../../../support/zip-writer.ts';
import { buildCallLog, buildMiss, creator, stream } from '../../report/build-call-log.ts';
import { serve, shop } from '../../report/served.ts';
import { testContext, type TestContext } from '../context.ts';

const template = '<html>{{report-data}}</html>';
const secret = 's3cret-value-of-the-job';
const candidate = { example: 'OK', place: 'Users', method: 'GET', address: '{{baseUrl}}/users?page=2', score: 90 };
const steps = [{ step: 'query' as const, score: -10, fits: false, reason: 'query: `page=9`, example has `page=1`' }];
const match: MatchInsight = {
  loose: { kind: 'another example', cause: 'query page', reason: '`page=9` was sent, "OK" has `page=1`.' },
  difference: 'query: `page=9`, example has `page=1`',
  candidates: [{ ...candidate, steps }],
  saved: { method: 'GET', path: '/users?page=1', headers: [{ key: 'A', value: 'b' }], body: '' },
};
const refused = {
  total: 3,
  kinds: [
    { reason: '400 Bad Request: its method', isCall: true, count: 2, sample: `get /users?token=${secret} HTTP/1.1` },
    { reason: '400 Bad Request: it is TLS', isCall: false, count: 1, sample: '' },
  ],
};

/** A report as a job writes it, in `job`, with every outcome that there is. */
async function makeArtifact(further: readonly CallLog[] = []) {
  const directory = await tempDirectory('artifact-');
  const job = path.join(directory.path, 'job');
  const served = await serve(shop, { file: 'shop.json', serverResponses: [{ name: 'Outage', statusCode: 503 }] });
  const { call } = served;
  const preflight = {
    method: 'OPTIONS',
    path: '/users',
    headers: [{ key: 'Access-Control-Request-Method', value: 'POST' }],
  };
  const logs = [
    call('GET', '/users/7'),
    call('GET', '/users?page=9'),
    call('POST', '/baskets/of/nobody', {
      body: `{"password":"${secret}"}`,
      headers: { 'Content-Type': 'application/json' },
    }),
    call('PUT', '/ping'),
    call('GET', '/healthz'),
    call('GET', '/users/8'),
    buildCallLog({ responseName: 'Outage', response: { statusCode: 503 } }),
    buildCallLog({ responseName: 'CORS preflight', request: preflight, response: { statusCode: 204 } }),
    ...further,
  ].map((log, index): CallLog => ({ ...log, id: `call-${index}`, servedAt: `2026-03-13T09:08:${10 + index}.000Z` }));
  const explain: Explainer['explain'] = (log) => {
    const explained = served.explainer.explain(log);
    const { path: target } = log.request;
    const example = explained.example && { example: explained.example };
    if (target === '/users?page=9')
      return { ...explained, outcome: 'loose', told: { outcome: 'loose', ...example, match } };
    if (target === '/healthz') return { outcome: 'ignored', told: { outcome: 'ignored' } };
    const note = "Postman's cloud would answer 404";
    return target === '/users/8' ? { ...explained, told: { outcome: 'matched', ...example, note } } : explained;
  };
  const report = await writeReport({
    logs: stream(logs),
    directory: job,
    mock: { id: 'mock-1', name: 'shop-mock', mockUrl: 'http://127.0.0.1:4010' },
    redactor: createRedactor({ secrets: [secret] }),
    creator,
    explainer: { ...served.explainer, explain },
    checks: { failOnUnmatched: true, minCoverage: 90 },
    provider: 'embedded',
    page: { template, generatedAt: 0 },
    notes: ['Something went wrong before.'],
    refused,
    uncertainty: () => ({ reason: 'the server does not answer', spoilsChecks: true }),
  });
  await writeFile(path.join(directory.path, 'report.html'), template);
  await writeFile(path.join(directory.path, 'shop.json'), JSON.stringify(shop));
  const context = testContext(directory.path);
  return {
    ...{ path: directory.path, job, report, context, logs },
    again: (file = 'job', inputs = {}, files = [file]) =>
      reportCommand(
        withDefaults({ 'fail-on-unmatched': 'true', 'min-coverage': '90', ...inputs }),
        { files, out: 'again', mockUrl: '' },
        context,
      ),
    zip: async (names: readonly string[]) => {
      const entries = await Promise.all(
        names.map(async (name): Promise<ZipEntry> => ({ name, data: await readFile(path.join(job, name)) })),
      );
      await writeFile(path.join(directory.path, 'artifact.zip'), writeZip(entries));
    },
    [Symbol.asyncDispose]: directory[Symbol.asyncDispose],
  };
}

async function pageIn(folder: string): Promise<PageData> {
  const [before = '', after = ''] = template.split('{{report-data}}');
  const html = await readFile(path.join(folder, 'report.html'), 'utf8');
  return JSON.parse(html.slice(before.length, -after.length)) as PageData;
}

const readText = (folder: string, name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');

/** What a report shows that was made at another time by another version. */
async function shownIn(folder: string) {
  const { head, ...page } = await pageIn(folder);
  const { mockName, mockUrl, provider, collectionName } = head;
  const har = JSON.parse(await readText(folder, 'call-logs.har')) as { log: { comment: string; entries: unknown } };
  return {
    ...{ page, mockName, mockUrl, provider, collectionName, comment: har.log.comment, entries: har.log.entries },
    coverage: await readText(folder, 'coverage.json'),
    junit: await readText(folder, 'junit.xml'),
    logs: await readText(folder, 'call-logs.ndjson'),
    explanations: JSON.parse(await readText(folder, 'explanations.json')) as unknown,
  };
}

/** What this process has left behind: others may be at work. */
async function ownScratchFolders(): Promise<string[]> {
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith('ephemeral-mock-'));
  const owners = folders.map((name) =>
    readText(path.join(tmpdir(), name), 'ephemeral-mock-owner.json').catch(() => ''),
  );
  return (await Promise.all(owners)).filter((owner) => owner.includes(`"pid":${process.pid},`));
}

const printedBy = ({ printed }: TestContext): string => printed.join('');

test.each(['the folder', 'the zip file', 'a zip file of the folder'])('%s gives the same report', async (kind) => {
  await using artifact = await makeArtifact();
  const outcomes = artifact.report.calls;
  expect(outcomes).toMatchObject({ matched: 2, loose: 1, unmatched: 2, serverResponses: 1, preflights: 1, ignored: 1 });
  if (kind !== 'the folder') await artifact.zip(await readdir(artifact.job));
  if (kind === 'a zip file of the folder') {
    const entries = (await readdir(artifact.job)).map(async (name) => ({
      name: `mock-call-logs/${name}`,
      data: await readFile(path.join(artifact.job, name)),
    }));
    await writeFile(path.join(artifact.path, 'artifact.zip'), writeZip(await Promise.all(entries)));
  }
  expect(await artifact.again(kind === 'the folder' ? 'job' : 'artifact.zip')).not.toBe(0);
  const again = path.join(artifact.path, 'again');
  expect(await shownIn(again)).toEqual(await shownIn(artifact.job));
  expect(printedBy(artifact.context)).toBe(formatCallTable(artifact.report));
  expect(await ownScratchFolders()).toEqual([]);
  const { calls } = await pageIn(again);
  expect(calls.map(({ outcome }) => outcome)).toEqual([
    ...['matched', 'loose', 'unmatched', 'unmatched', 'ignored', 'matched', 'server-response', 'preflight'],
  ]);
  expect(calls[2]?.candidates?.[0]).toMatchObject({ example: 'OK', file: 'shop.json', line: 133 });
  expect(JSON.stringify(await shownIn(again))).not.toContain(secret);
});

test('sessions and rules of `answers` are in it as they were', async () => {
  const inSession = (target: string, session?: string): CallLog =>
    buildCallLog({
      request: { path: target, headers: session === undefined ? [] : [{ key: 'X-Mock-Session', value: session }] },
    });
  const turn = { rule: 'GET /users', turn: 1, of: 2 };
  const bad = { responseName: '"a b" is no session', response: { type: 'error', statusCode: 400 } };
  await using artifact = await makeArtifact([
    inSession('/~w1/users/7'),
    inSession('/users/7', 'w2'),
    inSession(`/users/7`, secret),
    buildMiss({ request: { path: '/~w1/nothing?x=1' } }),
    buildMiss({ ...bad, request: { path: '/~a b/users' } }),
    { ...buildCallLog({ responseName: 'reset', response: { statusCode: 0 } }), answer: { ...turn, fault: 'reset' } },
    { ...inSession('/~w1/users?page=2'), answer: { ...turn, turn: 2 } },
  ]);
  expect(artifact.report).toMatchObject({ calls: { matched: 7, unmatched: 4, withoutSession: 7 } });
  expect(artifact.report.unmatched.requests.map(({ path: target }) => target)).toContain('/nothing?x=1');
  await artifact.again();
  const again = path.join(artifact.path, 'again');
  expect(await shownIn(again)).toEqual(await shownIn(artifact.job));
  expect(printedBy(artifact.context)).toBe(formatCallTable(artifact.report));
  const { calls } = await pageIn(again);
  expect(calls.map(({ answer }) => answer).slice(-2)).toEqual([
    'GET /users: answer 1 of 2, fault reset',
    'GET /users: answer 2 of 2',
  ]);
  expect(calls.slice(8).map(({ path: target, session, outcome }) => [target, session, outcome])).toEqual([
    ['/users/7', 'w1', 'matched'],
    ['/users/7', 'w2', 'matched'],
    ['/users/7', '***', 'matched'],
    ['/nothing?x=1', 'w1', 'unmatched'],
    ['/~a b/users', undefined, 'unmatched'],
    ['/users', undefined, 'matched'],
    ['/users?page=2', 'w1', 'matched'],
  ]);
});

test('what was refused comes with it, redacted', async () => {
  await using artifact = await makeArtifact();
  const text = await readText(artifact.job, 'explanations.json');
  const entries = JSON.parse(text) as readonly Record<string, unknown>[];
  expect(entries.at(-1)).toEqual({
    refused: {
      total: 3,
      kinds: [{ ...refused.kinds[0], sample: 'get /users?token=*** HTTP/1.1' }, refused.kinds[1]],
    },
    redactions: artifact.report.redactions,
    uncertainty: { reason: 'the server does not answer', spoilsChecks: true },
  });
  await artifact.again();
  expect((await shownIn(path.join(artifact.path, 'again'))).explanations).toEqual(entries);
});

test('with a collection the explanations are made anew', async () => {
  await using artifact = await makeArtifact();
  await artifact.again('job', { collection: 'shop.json' });
  const { calls } = await pageIn(path.join(artifact.path, 'again'));
  expect(calls[1]?.path).toBe('/users?page=9');
  expect(calls[4]?.outcome).toBe('unmatched');
});

test.each<[string, (text: string) => string]>([
  ['none', () => ''],
  ['one that is none', () => 'hello'],
  ['one of a later version', (text) => text.replace('"version":1', '"version":2')],
  ['one whose head is no object', (text) => text.replace(/^\[\n.*\n/, '[\n7,\n')],
])('an artifact with %s is read as call logs are', async (kind, change) => {
  await using artifact = await makeArtifact();
  const file = path.join(artifact.job, 'explanations.json');
  await writeFile(file, change(await readFile(file, 'utf8')));
  if (kind === 'none') await rm(file);
  await artifact.again();
  const { head, calls } = await pageIn(path.join(artifact.path, 'again'));
  expect(head).toMatchObject({ mockName: 'job', collectionName: '' });
  expect(calls.map(({ outcome }) => outcome)).toEqual([
    ...['matched', 'matched', 'unmatched', 'unmatched', 'unmatched', 'matched', 'matched', 'preflight'],
  ]);
});

test('calls that somebody took out, or added, do not mix up the others', async () => {
  await using artifact = await makeArtifact();
  const file = path.join(artifact.job, 'call-logs.ndjson');
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const added = JSON.stringify(buildCallLog({ id: 'nobody-knows', request: { path: '/added' } }));
  await writeFile(file, [lines[0], added, lines[4], lines[1], '{"torn'].join('\n'));
  await artifact.again();
  const { calls } = await pageIn(path.join(artifact.path, 'again'));
  expect(calls.map(({ path: target, outcome }) => `${target} ${outcome}`)).toEqual([
    ...['/users/7 matched', '/added matched', '/healthz ignored', '/users?page=9 loose'],
  ]);
});

test('hostile entries cost themselves and nothing else', async () => {
  await using artifact = await makeArtifact();
  const file = path.join(artifact.job, 'explanations.json');
  const hostile = [
    '{"insight":{"outcome":"matched","example":[1e9,-1]}}',
    '{"insight":{"outcome":"__proto__"}}',
    '["call-0",1e9]',
    '["__proto__",0]',
    '{"refused":{"total":-1,"kinds":[]},"redactions":0}',
    `{"insight":${'['.repeat(10_000)}`,
    'null',
    '[]',
  ];
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/\n\]\n$/, `,\n${hostile.join(',\n')}\n]\n`));
  await artifact.again();
  const { calls } = await pageIn(path.join(artifact.path, 'again'));
  expect(calls.map(({ outcome }) => outcome)).toContain('loose');
});

test('several are one, in the order of their calls', async () => {
  await using artifact = await makeArtifact();
  const other = path.join(artifact.path, 'other');
  await mkdir(other);
  for (const name of ['call-logs.ndjson', 'explanations.json'])
    await writeFile(path.join(other, name), await readFile(path.join(artifact.job, name)));
  await artifact.again('', {}, ['job', 'other']);
  const again = path.join(artifact.path, 'again');
  const { calls, counts, totals } = await pageIn(again);
  expect(counts).toMatchObject({ matched: 4, loose: 2, unmatched: 4 });
  const times = calls.map(({ servedAt }) => servedAt);
  expect(times).toEqual([...times].sort());
  expect(totals.coverage).toEqual((await pageIn(artifact.job)).totals.coverage);
  expect(await readText(again, 'explanations.json')).toContain('"refused":{"total":6');
});

test.each<[string, readonly ZipEntry[], RegExp]>([
  ['no call logs', [{ name: 'other.txt', data: 'x' }], /no call-logs\.ndjson/],
  ['a name that leads out', [{ name: '../call-logs.ndjson', data: '' }], /invalid relative path/],
  ['an absolute name', [{ name: '/call-logs.ndjson', data: '' }], /absolute path/],
  ['a link', [{ name: 'call-logs.ndjson', data: '/etc/passwd', mode: 0o120777 }], /no plain file/],
  ['more than it says', [{ name: 'call-logs.ndjson', data: 'x'.repeat(1e6), claimedSize: 10 }], /too many bytes/],
  [
    'more than is read',
    [{ name: 'call-logs.ndjson', data: 'x', claimedSize: 0xfffffff0 }],
    /not enough bytes|more than/,
  ],
  ['too many files', Array.from({ length: 1_001 }, (_, n) => ({ name: `${n}`, data: '' })), /more than 1000 files/],
])('a zip file with %s is refused, and leaves nothing', async (_, entries, why) => {
  await using artifact = await makeArtifact();
  await writeFile(path.join(artifact.path, 'artifact.zip'), writeZip(entries));
  await expect(artifact.again('artifact.zip')).rejects.toThrow(why);
  expect(await readdir(artifact.path)).not.toContain('again');
  expect(await ownScratchFolders()).toEqual([]);
});

test('a zip file that is cut off is refused', async () => {
  await using artifact = await makeArtifact();
  await artifact.zip(['call-logs.ndjson']);
  const file = path.join(artifact.path, 'artifact.zip');
  await writeFile(file, (await readFile(file)).subarray(0, -30));
  await expect(artifact.again('artifact.zip')).rejects.toThrow(/cannot be read as the zip file of an artifact/);
});

test('learn takes the zip file too', async () => {
  await using artifact = await makeArtifact();
  await artifact.zip(['call-logs.ndjson']);
  const files = { callLogs: 'artifact.zip', collection: 'shop.json', environment: undefined };
  await learnCommand(files, artifact.context);
  expect(printedBy(artifact.context)).toContain('added POST /baskets/of/nobody');
});
