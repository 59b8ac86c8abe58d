/** `serve` in this process: what becomes of it when its files change, and what it says in the end. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../../../../src/command-line/commands/serve.ts';
import { withDefaults, type RawInputs } from '../../../../src/job/inputs/input-definitions.ts';
import { collection, request } from '../../../support/builders.ts';
import { until } from '../../../support/poll.ts';
import { isThorough, sample } from '../../../support/runs.ts';
import { makeWorkspace } from '../../../support/workspace.ts';
import { testContext } from '../context.ts';

interface Event {
  readonly event: string;
  readonly path?: string;
  readonly outcome?: string;
  readonly name?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly files?: readonly string[];
}

interface ApiAnswer {
  readonly id?: string;
  readonly collection?: { readonly uid: string };
  readonly collections?: readonly unknown[];
  readonly mock?: { readonly mockUrl: string };
}

type Body = Readonly<Record<string, unknown>>;

/** Serves files of a workspace of its own, as JSON. */
async function startServing(files: Parameters<typeof makeWorkspace>[0], raw: Partial<RawInputs>, logs?: string) {
  const workspace = await makeWorkspace(files);
  const context = testContext(workspace.path);
  const served = serve({ raw: withDefaults(raw), apiPort: 0, json: true, logs }, context);
  const events = () => context.printed.map((line) => JSON.parse(line) as Event);
  const event = (name: string, count = 1) =>
    Promise.race([
      until(() => events().filter((each) => each.event === name)[count - 1], { what: `event ${name} ${count}` }),
      served.then(() => Promise.reject(new Error('It has ended.'))),
    ]);
  const ready = (await event('ready')) as unknown as Record<'mockUrl' | 'mockId' | 'apiUrl' | 'apiKey', string>;
  const at = (name: string) => path.join(workspace.path, name);
  return {
    ...{ context, events, event, ready, at, served },
    call: async (target: string) => {
      const answer = await fetch(ready.mockUrl + target);
      return [answer.status, await answer.text()] as const;
    },
    api: async (method: string, target: string, body?: Body) => {
      const headers = { 'x-api-key': ready.apiKey, 'content-type': 'application/json' };
      const answer = await fetch(ready.apiUrl + target, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      return (await answer.json()) as ApiAnswer;
    },
    write: (name: string, content: object | string) =>
      writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content)),
    /** Ctrl-C. @returns the last event */
    async end() {
      context.signals.emit('SIGINT', 'SIGINT');
      expect(await served).toBe(0);
      return events().at(-1) as unknown as { readonly verdict: string; readonly counts: Record<string, number> };
    },
    async [Symbol.asyncDispose]() {
      context.signals.emit('SIGINT', 'SIGINT');
      await served;
      await workspace[Symbol.asyncDispose]();
    },
  };
}

const api = (
  ...examples: { readonly name: string; readonly body: string; readonly status?: number; readonly url?: string }[]
) =>
  collection({
    id: '11111111-1111-4111-8111-111111111111',
    items: examples.map(({ url = 'http://x/users', ...example }) =>
      request({ name: example.name, url, examples: [example] }),
    ),
  });

test('a change is taken over, a broken file is told once with its place, and the mended one is taken over again', async () => {
  await using serving = await startServing({ 'a.json': api({ name: 'One', body: '1' }) }, { collection: 'a.json' });
  const { call, write, event, events, at, end } = serving;
  expect(await call('/users')).toEqual([200, '1']);
  await write('a.json', api({ name: 'Two', body: '2' }));
  expect((await event('reloaded')).files).toEqual(['a.json']);
  expect(await call('/users')).toEqual([200, '2']);
  await write('a.json', '{\n  "info": {');
  expect((await event('error')).message).toMatch(/`--collection` is "a.json": The JSON is broken at line 2/);
  expect(await call('/users')).toEqual([200, '2']);
  // As editors save that put another file in its place.
  await write('a.json~', api({ name: 'Three', body: '3' }));
  await rename(at('a.json~'), at('a.json'));
  await event('reloaded', 2);
  expect(await call('/users')).toEqual([200, '3']);
  await rm(at('a.json'));
  expect((await event('error', 2)).message).toContain('a.json');
  expect(await call('/users')).toEqual([200, '3']);
  await write('a.json', api({ name: 'Four', body: '4' }));
  await event('reloaded', 3);
  expect(await call('/users')).toEqual([200, '4']);
  expect(await end()).toMatchObject({ event: 'done', counts: { calls: 6, matched: 6, unmatched: 0 } });
  const told = events().filter((each) => each.event === 'call');
  expect(told.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(
    ['One', 'Two', 'Two', 'Three', 'Three', 'Four'].map((name) => `${name} matched`),
  );
});

test('calls of before are explained with what was served then, live and in the report', async () => {
  const files = { 'a.json': api({ name: 'Down', body: 'down', status: 503 }) };
  await using serving = await startServing(files, { collection: 'a.json' }, 'logs');
  const { call, write, event, end, at } = serving;
  await call('/users');
  await call('/nowhere');
  await write('a.json', api({ name: 'Here', body: 'here', url: 'http://x/nowhere' }));
  await event('reloaded');
  await call('/nowhere');
  await call('/users');
  const { counts } = await end();
  // Without the old collection the first would be a server response, and the second have an example.
  expect(counts).toMatchObject({ calls: 4, matched: 2, unmatched: 2, serverResponses: 0 });
  const explanations = await readFile(at('logs/explanations.json'), 'utf8');
  expect(explanations).toContain('Down');
  expect(explanations).not.toContain('but the mock answered');
  const logs = (await readFile(at('logs/call-logs.ndjson'), 'utf8')).trim().split('\n');
  expect(logs).toHaveLength(4);
});

test('what others have made active stays, turns start over, and the account does not grow', async () => {
  const two = (body: string) => api({ name: 'Good', body }, { name: 'Bad', body: 'bad', status: 400 });
  const answers = 'GET /users: [400, 200]';
  await using serving = await startServing({ 'a.json': two('1') }, { collection: 'a.json', answers });
  const { call, write, event, api: ask, ready } = serving;
  expect(await call('/users')).toEqual([400, 'bad']);
  const made = await ask('POST', '/collections', { collection: api({ name: 'Own', body: 'own' }) });
  const own = (await ask('POST', '/mocks', { mock: { collection: made.collection?.uid } })).mock;
  await write('a.json', two('2'));
  await event('reloaded');
  expect(await call('/users')).toEqual([400, 'bad']);
  expect(await call('/users')).toEqual([200, '2']);
  expect(await (await fetch(`${own?.mockUrl}/users`)).text()).toBe('own');
  // A rule that no longer fits.
  await write('a.json', api({ name: 'Good', body: '3' }));
  expect((await event('error')).message).toContain('`--answers`');
  expect(await call('/users')).toEqual([200, '2']);
  const outage = { name: 'Outage', statusCode: 503, headers: [], body: 'out' };
  const response = await ask('POST', `/mocks/${ready.mockId}/server-responses`, { serverResponse: outage });
  await ask('PUT', `/mocks/${ready.mockId}`, {
    mock: { config: { serverResponseId: response.id } },
  });
  for (let change = 0; change < 5; change += 1) {
    await write('a.json', two(`more ${change}`));
    await event('reloaded', change + 2);
  }
  expect(await call('/users')).toEqual([503, 'out']);
  expect((await ask('GET', '/collections')).collections).toHaveLength(2);
});

test('a file of a folder that changes or breaks', async () => {
  const definition = '$kind: http-request\nmethod: GET\nexamples: ./.resources/NAME.resources/examples\n';
  const files = {
    'api/.resources/definition.yaml': '$kind: collection\nname: Pets\n',
    'api/One.request.yaml': `${definition.replace('NAME', 'One')}url: /one\n`,
    'api/.resources/One.resources/examples/ok.example.yaml':
      "$kind: http-example\nname: ok\nresponse:\n  statusCode: 200\n  body: { type: text, content: 'one' }\n",
  };
  await using serving = await startServing(files, { collection: 'api' });
  const { call, write, event, at } = serving;
  expect(await call('/one')).toEqual([200, 'one']);
  await write(
    'api/.resources/One.resources/examples/ok.example.yaml',
    "$kind: http-example\nname: ok\nresponse:\n  statusCode: 200\n  body: { type: text, content: 'two' }\n",
  );
  await event('reloaded');
  expect(await call('/one')).toEqual([200, 'two']);
  await write('api/One.request.yaml', '$kind: http-request\n\turl: /x\n');
  expect((await event('error')).message).toMatch(/cannot be read .*One.request.yaml:2/);
  expect(await call('/one')).toEqual([200, 'two']);
  await rename(at('api'), at('moved'));
  expect((await event('error', 2)).message).toBe(
    `\`--collection\` is "api": there is no folder "${at('api')}" any more.`,
  );
  expect(await call('/one')).toEqual([200, 'two']);
});

// To convert takes two threads with all of the converter's libraries.
test.runIf(isThorough)('a file that a reference of OpenAPI leads to', async () => {
  const item = (value: string) =>
    `get:\n  responses:\n    '200':\n      description: ok\n      content: { text/plain: { example: ${value} } }\n`;
  const files = {
    'api.yaml': "openapi: 3.0.0\ninfo: { title: Pets, version: '1' }\npaths:\n  /pets: { $ref: 'pets.yaml' }\n",
    'pets.yaml': item('one'),
  };
  await using serving = await startServing(files, { collection: 'api.yaml' });
  const { call, write, event } = serving;
  expect((await call('/pets'))[1]).toContain('one');
  await write('pets.yaml', item('two'));
  expect((await event('reloaded')).files).toEqual(['pets.yaml']);
  expect((await call('/pets'))[1]).toContain('two');
});

test('secrets of an environment are hidden from the change on, and those of before stay so', async () => {
  const environment = (value: string) => ({ name: 'E', values: [{ key: 'k', value, type: 'secret', enabled: true }] });
  const files = { 'a.json': api({ name: 'One', body: '{{k}}' }), 'e.json': environment('first-secret') };
  await using serving = await startServing(files, { collection: 'a.json', environment: 'e.json' }, 'logs');
  const { call, write, event, end, at, context } = serving;
  expect((await call('/users?q=first-secret'))[1]).toBe('first-secret');
  await write('e.json', environment('second-secret'));
  await event('reloaded');
  expect((await call('/users?q=second-secret'))[1]).toBe('second-secret');
  await call('/users?q=first-secret');
  await end();
  const names = ['call-logs.ndjson', 'call-logs.har', 'explanations.json', 'coverage.json'];
  const texts = await Promise.all(names.map((name) => readFile(at(`logs/${name}`), 'utf8')));
  for (const text of [...context.printed, ...context.lines, ...texts]) expect(text).not.toMatch(/first-|second-/);
});

test('no call is lost or refused while the files change', async () => {
  const both = (value: string) =>
    collection({
      variables: { a: value },
      items: [request({ url: 'http://x/v', examples: [{ body: '{{a}}{{b}}' }] })],
    });
  const environment = (value: string) => ({ name: 'E', values: [{ key: 'b', value, enabled: true }] });
  const files = { 'a.json': both('0'), 'e.json': environment('0') };
  await using serving = await startServing(files, { collection: 'a.json', environment: 'e.json' });
  const { call, write, events, end, at } = serving;
  const answers: string[] = [];
  const over = new AbortController();
  const calling = (async () => {
    while (!over.signal.aborted) {
      const [status, body] = await call('/v');
      answers.push(`${status} ${body}`);
    }
  })();
  for (const value of sample(['1', '2', '3'], ['1', '2'])) {
    await write('a.tmp', both(value));
    await write('e.tmp', environment(value));
    await rename(at('a.tmp'), at('a.json'));
    await rename(at('e.tmp'), at('e.json'));
    await until(() => answers.at(-1) === `200 ${value}${value}`, { what: value });
  }
  over.abort();
  await calling;
  expect([...new Set(answers)].filter((answer) => !answer.startsWith('200 '))).toEqual([]);
  const { counts } = await end();
  expect(counts['calls']).toBe(answers.length);
  expect(events().filter(({ event }) => event === 'error')).toEqual([]);
});

test('a second Ctrl-C does not wait for the report', async () => {
  await using serving = await startServing({ 'a.json': api({ name: 'One', body: '1' }) }, { collection: 'a.json' });
  await serving.call('/users');
  const { context, served } = serving;
  context.signals.emit('SIGINT', 'SIGINT');
  context.signals.emit('SIGINT', 'SIGINT');
  expect(await served).toBe(130);
  expect(context.printed.some((line) => line.includes('"done"'))).toBe(false);
});

test('a refused request is told as it was sent, and counted in the end', async () => {
  await using serving = await startServing({ 'a.json': api({ name: 'One', body: '1' }) }, { collection: 'a.json' });
  const { ready, event, end } = serving;
  const { port, hostname } = new URL(ready.mockUrl);
  await new Promise((resolve) => {
    httpRequest({ port, hostname, method: 'CONNECT', path: 'example.com:443' })
      .on('connect', (_, socket) => {
        socket.destroy();
        resolve(undefined);
      })
      .end();
  });
  expect(await event('refused')).toMatchObject({ sample: expect.stringContaining('CONNECT') as string });
  expect((await end()).counts).toMatchObject({ calls: 0, refused: 1 });
});
