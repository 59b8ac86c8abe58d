/** `ephemeral-mock record`, from the command line to the files: a collection without examples gets them. */
import { existsSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { collection, environment, request } from '../support/builders.ts';
import { until } from '../support/poll.ts';
import { sample } from '../support/runs.ts';
import { startTlsFront } from '../support/tls-front.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { writeFolder } from '../corpus/write-folder.ts';
import { mockClient } from './support/mock-client.ts';
import { ephemeralMock, prepareCalls, startUpstream, textsOf, type Call } from './support/recording.ts';

/** Requests, and no example. */
const bare = collection({
  name: 'Bare',
  items: [
    request({ name: 'User', url: '{{baseUrl}}/users/:id', pathVariables: { id: '1' } }),
    request({ name: 'Invitation', url: '{{baseUrl}}/invitations/:token' }),
    request({ name: 'Health', url: '{{baseUrl}}/health' }),
  ],
});

const secret = (name: string) => `${name}-0f9c4e7a21`;
const cardNumber = '4111111111111111';
const environmentSecret = secret('of-the-environment');
const secretsEnvironment = {
  ...environment({ name: 'Bare' }),
  values: [{ key: 'tenantKey', value: environmentSecret, type: 'secret', enabled: true }],
};

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

/** Whatever is secret in what is sent and answered, 20 in all. */
const planted = [
  ...['authorization', 'x-api-key', 'cookie', 'set-cookie-1', 'set-cookie-2', 'sent-password', 'sent-token'],
  ...['query-api-key', 'query-access-token', 'path-token', 'bearer-in-text', 'nested-client-secret', 'json-in-json'],
  ...['form-password', 'form-secret', 'answered-token', 'answered-password', 'failed-token'],
]
  .map(secret)
  .concat(cardNumber, environmentSecret);

/** 30 endpoints. */
const calls: readonly Call[] = [
  { target: '/users/7' },
  { target: '/users/8' },
  { target: `/invitations/${secret('path-token')}` },
  {
    target: '/health',
    headers: { authorization: `Bearer ${secret('authorization')}`, 'x-api-key': secret('x-api-key') },
  },
  { target: '/cookies', headers: { cookie: `session=${secret('cookie')}` } },
  {
    target: '/login',
    method: 'POST',
    headers: json,
    body: JSON.stringify({ name: 'anna', password: secret('sent-password'), token: secret('sent-token') }),
  },
  { target: `/search?q=tea&api_key=${secret('query-api-key')}` },
  { target: `/search?q=milk&access_token=${secret('query-access-token')}&page=2` },
  { target: '/notes', method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'a note' },
  {
    target: '/form',
    method: 'POST',
    headers: form,
    body: `user=anna&password=${secret('form-password')}&client_secret=${secret('form-secret')}`,
  },
  { target: `/tenants/${environmentSecret}/orders` },
  { target: '/cards', method: 'POST', headers: json, body: JSON.stringify({ number: cardNumber }) },
  { target: '/moved' },
  { target: '/nothing', method: 'DELETE' },
  { target: '/failed' },
  { target: '/large' },
  { target: '/users/7', method: 'PUT', headers: json, body: '{"name":"Bo"}' },
  { target: '/users/7', method: 'PATCH', headers: json, body: '{"name":"Bo"}' },
  ...Array.from({ length: 12 }, (_, index) => ({ target: `/pages/${index}?sort=name&empty=` })),
];

const real: RequestListener = (incoming, response) => {
  const url = incoming.url ?? '';
  const answer = (status: number, body: unknown, headers: Readonly<Record<string, string | string[]>> = {}) =>
    response.writeHead(status, { ...json, ...headers }).end(JSON.stringify(body));
  if (url === '/moved') return response.writeHead(302, { Location: '/health' }).end();
  if (url === '/nothing') return response.writeHead(204).end();
  if (url === '/notes') {
    return response.writeHead(201, { 'content-type': 'text/plain' }).end(`Bearer ${secret('bearer-in-text')} was sent`);
  }
  if (url === '/failed') return answer(503, { error: { token: secret('failed-token'), text: 'down' } });
  if (url === '/large') return answer(200, { text: 'é'.repeat(10_000) });
  if (url === '/cookies') {
    const cookies = ['set-cookie-1', 'set-cookie-2'].map((name) => `${name}=${secret(name)}; Path=/`);
    return answer(200, { cookies: 2 }, { 'Set-Cookie': cookies });
  }
  if (url === '/login') {
    const inner = JSON.stringify({ password: secret('json-in-json') });
    const profile = { deep: [{ client_secret: secret('nested-client-secret') }], inner };
    return answer(200, { token: secret('answered-token'), password: secret('answered-password'), profile });
  }
  return answer(200, { method: incoming.method, url });
};

/** The lines of a JSON text that another one does not have in the same order, what joins them to their neighbours aside. */
function linesLeft(before: string, after: string): readonly string[] {
  const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/,$|(?<=\[)\]?,?$/, ''));
  return linesOf(after).reduce((left, line) => (line === left[0] ? left.slice(1) : left), linesOf(before));
}

/** An answer as a reader of the file may have it. */
const masked = (text: string) => planted.reduce((masked, value) => masked.replaceAll(value, '***'), text);

const formats = [
  ['a file of format v2.1', 'bare.json'],
  ['a folder of format v3', 'bare'],
] as const;
describe.each(sample(formats, formats.slice(0, 1)))('%s', (_, name) => {
  test('30 of 30 are answered from it afterwards, without a secret in it, and a second run changes nothing', async () => {
    await using workspace = await makeWorkspace({ 'bare.json': bare, 'env.json': secretsEnvironment });
    writeFolder(bare, path.join(workspace.path, 'bare'));
    const place = path.join(workspace.path, name);
    const before = await textsOf(place);
    await using upstream = await startUpstream(real);
    const { command, answers } = await prepareCalls(workspace.path, calls);
    expect(new Set(calls.map(({ method, target }) => `${method} ${target}`)).size).toBe(30);
    expect(planted).toHaveLength(20);
    const record = ['record', name, '--environment', 'env.json', '--upstream', upstream.url, '--', ...command];

    const first = await ephemeralMock(workspace.path, record);
    expect(first.said).toContain(`30 examples are new in ${name}.`);
    expect(first.code).toBe(0);
    expect(upstream.asked).toHaveLength(30);
    const live = await answers();
    const recorded = await textsOf(place);
    const all = JSON.stringify([recorded, first.said, first.printed]);
    expect(planted.filter((value) => all.includes(value))).toEqual([]);

    expect(await ephemeralMock(workspace.path, record)).toMatchObject({ code: 0 });
    expect(await textsOf(place)).toEqual(recorded);

    await upstream.stop();
    const run = ['run', name, '--environment', 'env.json', '--fail-on-unmatched', '--json', '--', ...command];
    const { code, printed } = await ephemeralMock(workspace.path, run);
    expect(JSON.parse(printed)).toMatchObject({ counts: { calls: 30, unmatched: 0 }, loose: { requests: [] } });
    expect(code).toBe(0);
    expect((await answers()).map(({ status }) => status)).toEqual(live.map(({ status }) => status));
    expect((await answers()).map(({ body }) => masked(body))).toEqual(live.map(({ body }) => masked(body)));
    // In whatever format: a variable with what was sent, one without for what was redacted, and both cookies.
    const text = Object.values(recorded).join('\n');
    expect(text).toMatch(/\/users\/:id[^]*(?:"value": "7"|id: '7')/);
    expect(text).toMatch(/\/invitations\/:token/);
    expect(text).toContain('api_key={{redacted}}');
    expect(text.match(/key"?: "?Set-Cookie/g)).toHaveLength(2);
    // What was there is as it was.
    for (const [file, text] of Object.entries(before)) {
      if (name === 'bare') expect(recorded[file]).toBe(text);
      else expect(linesLeft(text, recorded[file] ?? '')).toEqual([]);
    }
  });
});

/** A workspace with `bare.json`, and what `record` does in it with a command's script. */
async function place(files: Readonly<Record<string, unknown>> = {}) {
  const workspace = await makeWorkspace({ 'bare.json': bare, ...files });
  const file = path.join(workspace.path, 'bare.json');
  return {
    workspace,
    file,
    before: await readFile(file, 'utf8'),
    [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose](),
  };
}

const node = (script: string) => [process.execPath, '-e', script];
const callHealth = `${mockClient} await ask('/health');`;

describe('is refused before anything is opened, and the command does not run', () => {
  const old = { info: { name: 'Old', schema: 'https://schema.getpostman.com/json/collection/v2.0.0/collection.json' } };
  const files = {
    'v1.json': { id: 'a', name: 'Old', order: [], requests: [] },
    'v2.0.json': { ...old, item: [{ name: 'a', request: 'https://a.example/a', response: [] }] },
    'openapi.yaml':
      'openapi: 3.0.3\ninfo: { title: Pets, version: "1" }\npaths: { /pets: { get: { responses: {} } } }\n',
  };
  const safe = ['--upstream', 'https://staging.example.com'];

  const refused: readonly [what: string, words: readonly string[], sentences: readonly string[]][] = [
    ['two collections', ['bare.json', 'shop.json', ...safe], ['record adds to one collection, and several are given']],
    ['two by options', ['-c', 'bare.json', '-c', 'shop.json', ...safe], ['record adds to one collection']],
    ['OpenAPI', ['openapi.yaml', ...safe], ['record writes into a collection, and openapi.yaml']],
    ['format v1', ['v1.json', ...safe], ['v1.json', 'export it from Postman as v2.1 first']],
    ['format v2.0', ['v2.0.json', ...safe], ['v2.0.json is a collection of format v2.0']],
    ['a file that is not there', ['bear.json', ...safe], ['bear.json', 'bare.json']],
    ['no upstream', ['bare.json'], ['`--upstream` is missing']],
    ['http to elsewhere', ['bare.json', '--upstream', 'http://staging.example.com'], ['an https URL, or http to this']],
    ['no URL', ['bare.json', '--upstream', 'staging'], ['`--upstream` is "staging"']],
    ['another protocol', ['bare.json', '--upstream', 'ftp://localhost'], ['it takes an https URL']],
    ['a query', ['bare.json', '--upstream', 'https://a.example/v1?key=k-0f9c4e'], ['"https://a.example/v1" with more']],
    ['a user', ['bare.json', '--upstream', 'https://anna:k-0f9c4e@a.example'], ['no user, query or fragment']],
    ['a password', ['bare.json', '--upstream', 'https://:k-0f9c4e@a.example'], ['no user, query or fragment']],
    [
      'all at once',
      ['bear.json', '--upstream', 'http://a.example', '--url-env', '1'],
      ['bear.json', 'http to', 'url-env'],
    ],
  ];
  // A document is converted first, in a thread that takes a second to load.
  const quick = refused.filter(([what]) => what !== 'OpenAPI');
  test.each(sample(refused, quick))('%s', async (_, args, sentences) => {
    await using at = await place(files);
    const ran = path.join(at.workspace.path, 'ran');
    const command = node(`require("fs").writeFileSync(${JSON.stringify(ran)}, "")`);
    const { code, said } = await ephemeralMock(at.workspace.path, ['record', ...args, '--', ...command]);
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect([code, said.includes('k-0f9c4e'), said.includes('The mock is at')]).toEqual([2, false, false]);
    await expect(readFile(ran)).rejects.toThrow('ENOENT');
  });
});

test('an upstream that is down: 502 with the reason, the file as it was, exit code 3, no secret in what is said', async () => {
  await using at = await place();
  const upstream = await startUpstream(real);
  await upstream.stop();
  const failing = [{ target: `/invitations/${secret('path-token')}?api_key=${secret('query-api-key')}` }];
  const { command, answers } = await prepareCalls(at.workspace.path, [...failing, ...failing]);
  const args = ['record', 'bare.json', '--upstream', upstream.url, '--', ...command];
  const { code, said } = await ephemeralMock(at.workspace.path, args);
  expect(code).toBe(3);
  expect((await answers()).map(({ status, body }) => [status, body.includes('ECONNREFUSED')])).toEqual([
    [502, true],
    [502, true],
  ]);
  expect(said.match(/gave no answer to GET \/invitations\/\*\*\*: .*ECONNREFUSED/g)).toHaveLength(1);
  expect(said).toContain('2 calls have no answer');
  expect(planted.filter((value) => said.includes(value))).toEqual([]);
  expect(await readFile(at.file, 'utf8')).toBe(at.before);
});

test("the upstream's certificate is checked", async () => {
  await using at = await place();
  await using upstream = await startUpstream(real);
  await using front = await startTlsFront({ upstream: new URL(upstream.url), names: ['localhost'] });
  const { command, answers } = await prepareCalls(at.workspace.path, [{ target: '/health' }]);
  const args = ['record', 'bare.json', '--upstream', front.url.origin, '--', ...command];
  const { code, said } = await ephemeralMock(at.workspace.path, args);
  expect([code, (await answers())[0]?.status, upstream.asked]).toEqual([3, 502, []]);
  expect(said).toMatch(/self-signed certificate.*NODE_EXTRA_CA_CERTS/);
  expect(await readFile(at.file, 'utf8')).toBe(at.before);
});

test("a signal ends the command and keeps what was recorded; the command's exit code stays", async () => {
  await using at = await place();
  await using upstream = await startUpstream(real);
  const called = path.join(at.workspace.path, 'called');
  const waits = node(
    `(async () => { ${callHealth} require("fs").writeFileSync(${JSON.stringify(called)}, ""); setInterval(() => 0, 1000); })()`,
  );
  const { code, said } = await ephemeralMock(
    at.workspace.path,
    ['record', 'bare.json', '--upstream', upstream.url, '--', ...waits],
    {
      started: ({ signals }) =>
        void until(() => existsSync(called), { what: 'the call' }).then(() => signals.emit('SIGTERM', 'SIGTERM')),
    },
  );
  expect([code, said.includes('journal')]).toEqual([143, false]);
  expect(await readFile(at.file, 'utf8')).toContain('"name": "200 OK"');
});

test("an edit of the file's while the command runs is kept", async () => {
  await using at = await place();
  await using upstream = await startUpstream(real);
  const edits = node(
    `(async () => { ${callHealth} const fs = require("fs"); const file = ${JSON.stringify(at.file)};
      fs.writeFileSync(file, fs.readFileSync(file, "utf8").replace('"User"', '"One user"')); process.exitCode = 7; })()`,
  );
  const args = ['record', 'bare.json', '--upstream', upstream.url, '--', ...edits];
  const { code, said } = await ephemeralMock(at.workspace.path, args);
  expect(code).toBe(7);
  expect(said).toContain('1 example is new in bare.json.');
  const after = await readFile(at.file, 'utf8');
  expect(after).toContain('"name": "One user"');
  expect(after).toContain('"name": "200 OK"');
});

test("a folder's name gives the runner no command where the new example is told", async () => {
  await using workspace = await makeWorkspace({});
  const folder = 'of ##[error]teams';
  writeFolder(bare, path.join(workspace.path, folder));
  await using upstream = await startUpstream(real);
  const { command } = await prepareCalls(workspace.path, [{ target: '/health' }]);
  const args = ['record', folder, '--upstream', upstream.url, '--', ...command];
  const { code, printed } = await ephemeralMock(workspace.path, args);
  expect(code).toBe(0);
  expect(printed).toMatch(/^recorded GET \/health.* of .*teams\//m);
  expect(printed).not.toContain('##[');
});

test('a run whose calls the collection answers says nothing of a mock, and changes nothing', async () => {
  await using at = await place();
  await using upstream = await startUpstream(real);
  const args = ['record', 'bare.json', '--upstream', upstream.url, '--', ...node('')];
  const { code, said, printed } = await ephemeralMock(at.workspace.path, args);
  expect([code, printed]).toEqual([0, '']);
  expect(said).toMatch(
    /^.*The mock is at http:\/\/127\.0\.0\.1:\d+\n.*mock.*removed.*\n.*There is nothing to add to bare\.json\.\n$/,
  );
  expect(await readFile(at.file, 'utf8')).toBe(at.before);
});

describe('where nothing can be written the exit code is not 0, and nothing is half written', () => {
  const breaking = (script: string) => node(`(async () => { ${callHealth} const fs = require("fs"); ${script} })()`);

  test('a file that has become read-only', async () => {
    await using at = await place();
    await using upstream = await startUpstream(real);
    const command = breaking(`fs.chmodSync(${JSON.stringify(at.file)}, 0o444)`);
    const args = ['record', 'bare.json', '--upstream', upstream.url, '--', ...command];
    const { code, said } = await ephemeralMock(at.workspace.path, args);
    expect(code).toBe(3);
    expect(said).toMatch(/Nothing was added to bare\.json\..*read-only/);
    expect(await readFile(at.file, 'utf8')).toBe(at.before);
    await chmod(at.file, 0o644);
    expect(Object.keys(await textsOf(at.workspace.path)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('a file that is gone, and one that an editor has left broken', async () => {
    const scripts = ['fs.rmSync(file)', 'fs.writeFileSync(file, "{")'];
    for (const script of sample(scripts, scripts.slice(1))) {
      await using at = await place();
      await using upstream = await startUpstream(real);
      const command = breaking(`const file = ${JSON.stringify(at.file)}; ${script}`);
      const args = ['record', 'bare.json', '--upstream', upstream.url, '--', ...command];
      const { code, said } = await ephemeralMock(at.workspace.path, args);
      expect(code).toBe(3);
      expect(said).toContain('Nothing was added to bare.json.');
    }
  });

  test('a folder in which one file of several cannot be made', async () => {
    await using at = await place();
    const folder = path.join(at.workspace.path, 'bare');
    writeFolder(bare, folder);
    await using upstream = await startUpstream(real);
    // Where the folder for new requests would be there is a file.
    const command = node(
      `(async () => { ${callHealth} await ask("/other"); require("fs").writeFileSync(${JSON.stringify(path.join(folder, 'From call logs'))}, ""); })()`,
    );
    const args = ['record', 'bare', '--upstream', upstream.url, '--', ...command];
    const before = await textsOf(folder);
    const { code, said } = await ephemeralMock(at.workspace.path, args);
    expect(code).toBe(3);
    expect(said).toContain('Nothing was added to bare.');
    expect(await textsOf(folder)).toEqual({ ...before, 'From call logs': '' });
  });
});

test('an upstream may be this machine by name, with a base path and a slash at its end; a folder gets its example', async () => {
  await using at = await place();
  const folder = path.join(at.workspace.path, 'bare');
  writeFolder(bare, folder);
  await using upstream = await startUpstream(real);
  const base = `${upstream.url.replace('127.0.0.1', 'localhost')}/v1/`;
  const args = ['record', 'bare', '--upstream', base, '--', ...node(`(async () => { ${callHealth} })()`)];
  const { code, said } = await ephemeralMock(at.workspace.path, args);
  expect([code, upstream.asked]).toEqual([0, ['GET /v1/health']]);
  expect(said).toContain('1 example is new in bare.');
  const examples = Object.entries(await textsOf(folder)).filter(([name]) => name.endsWith('.example.yaml'));
  expect(examples.map(([, text]) => text)).toEqual([expect.stringContaining('200 OK')]);
});
