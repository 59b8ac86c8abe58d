/** `ephemeral-mock parity`, with a server of ours in the cloud's place. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownRun, parityCommand, type ParityCommandOptions } from '../../../src/command-line/commands/parity.ts';
import { apiProbes } from '../../../src/parity/probes/api.ts';
import { probes } from '../../../src/parity/probe-collection.ts';
import { compressedClock } from '../../support/compressed-clock.ts';
import { startCloud, type Cloud } from '../../support/cloud.ts';
import { startFaultProxy } from '../../support/fault-proxy.ts';
import { isThorough } from '../../support/runs.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { testContext } from '../command-line/context.ts';
import { startDeviatingCloud, type Deviation } from './deviating-cloud.ts';

interface PrintedReport {
  readonly different: readonly string[];
  readonly rules: readonly { readonly rule: string; readonly comparisons: readonly object[] }[];
  readonly notSeen: readonly { readonly rule: string; readonly why: string }[];
  readonly collection?: readonly { readonly call: string; readonly isSame: boolean }[];
}

/** Runs it in a workspace with these files. */
async function runIn(
  { url, key }: Pick<Cloud, 'url' | 'key'>,
  given: Partial<ParityCommandOptions> = {},
  files: Readonly<Record<string, unknown>> = {},
) {
  await using workspace = await makeWorkspace();
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(workspace.path, name), JSON.stringify(content));
  }
  const context = testContext(workspace.path, { env: { POSTMAN_API_KEY: key }, clock: compressedClock() });
  const options = {
    collection: '',
    environment: '',
    workspace: undefined,
    only: '',
    json: true,
    yes: true,
    apiUrl: url,
  };
  const code = await parityCommand({ ...options, ...given }, context);
  return { code, text: context.printed.join(''), lines: context.lines, warnings: context.warnings };
}

const parsed = (text: string) => JSON.parse(text) as PrintedReport;

test('with our own server in the place of the cloud every rule is the same, and nothing of it is left', async () => {
  await using cloud = await startCloud();
  const { code, text } = await runIn(cloud);
  const { different, rules, notSeen } = parsed(text);
  expect({ code, different }).toEqual({ code: 0, different: [] });
  const probed = [...new Set([...probes, ...apiProbes].map(({ rule }) => rule))].sort();
  expect(rules.map(({ rule }) => rule).sort()).toEqual(probed);
  expect(rules.flatMap(({ comparisons }) => comparisons).length).toBeGreaterThan(130);
  expect(notSeen.every(({ why }) => why !== '')).toBe(true);
  expect(await cloud.names()).toEqual([]);
});

/** On a call of a rule's probe. */
const onCall = (rule: string, change: Deviation['change']): Deviation => ({
  picks: ({ mock, target }) => mock && target.includes(`/${rule.toLowerCase()}.`),
  change,
});

const deviations: Readonly<Record<string, Deviation>> = {
  'M-14': onCall('M-14', (answer) => (answer.status = 404)),
  'M-35': onCall('M-35', (answer) => (answer.body = answer.body.replace('early', 'late'))),
  'T-07': onCall('T-07', (answer) => (answer.body = 'b')),
  'T-13': onCall('T-13', (answer) => (answer.headers['x-twice'] = 'two')),
  'T-15': onCall('T-15', (answer) => (answer.headers['content-type'] = 'text/plain')),
  'T-16': onCall('T-16', (answer) => (answer.status = answer.status === 449 ? 200 : answer.status)),
  'P-03': onCall('P-03', (answer) => (answer.status = answer.status === 401 ? 403 : answer.status)),
  'P-05': onCall('P-05', (answer) => (answer.status = 200)),
  'A-02': {
    picks: ({ target }) => target.startsWith('/no-such-path'),
    change: (answer) => (answer.status = 400),
  },
  'A-17': {
    picks: ({ target }) => target.includes('limit=many'),
    change: (answer) => (answer.body = answer.body.replaceAll('invalidParamsError', 'malformedRequestError')),
  },
};

test('exactly the rules are named in which the cloud differs', async () => {
  await using front = await startDeviatingCloud(Object.values(deviations));
  // In the gate all rules are asked for, and otherwise some beside those: the test above asks for all.
  const only = isThorough ? '' : [...Object.keys(deviations), 'M-03', 'M-24', 'P-06', 'A-04'].join(' ');
  const { code, text } = await runIn({ url: front.url, key: front.cloud.key }, { only });
  expect({ code, different: [...parsed(text).different].sort() }).toEqual({
    code: 4,
    different: Object.keys(deviations).sort(),
  });
  expect(await front.cloud.names()).toEqual([]);
});

test('a difference is told with both answers, a line each', async () => {
  await using front = await startDeviatingCloud(Object.values(deviations));
  const { text } = await runIn({ url: front.url, key: front.cloud.key }, { json: false, only: 't-07, M-24 B-01' });
  expect(text.replace(/t-07\.\w+/, 'SEGMENT')).toBe(
    [
      'M-24  the same   no parameters on both sides beside an example with parameters',
      'T-07  different  $queryParams of a parameter that came twice',
      '        GET /SEGMENT/users?tag=a&tag=b',
      '          cloud:  200 b',
      '          runner: 200 a,b',
      "B-01: not to be seen, Postman's cloud has nothing of the kind",
      '',
      '2 rules: 1 the same, 1 different.',
      '',
    ].join('\n'),
  );
  expect(front.asked.filter((line) => line.startsWith('GET /t-07'))).toHaveLength(1);
});

test('the report for an issue holds nothing that the account alone has', async () => {
  await using front = await startDeviatingCloud([
    onCall('P-06', (answer) => (answer.headers['access-control-allow-origin'] = `https://${front.cloud.key}.example`)),
  ]);
  const ids: string[] = [];
  const { text } = await runIn(
    { url: front.url, key: front.cloud.key },
    { only: 'M-03 M-37 P-03 P-06 P-09 A-04 A-05 A-08' },
  );
  for (const line of front.asked)
    ids.push(...(/\/(?:mocks|collections|environments)\/([\w-]{20,})/.exec(line)?.slice(1) ?? []));
  expect(ids.length).toBeGreaterThan(4);
  expect(parsed(text).different).toEqual(['P-06']);
  const secrets = [front.cloud.key, ...ids.filter((id) => !id.startsWith('00000000'))];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});

const shop = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  variable: [{ key: 'token', value: 'dM4kQx82LsPz', type: 'secret' }],
  item: ['users', 'orders'].map((name) => ({
    name,
    request: { method: 'GET', url: `https://shop.example/${name}?token={{token}}` },
    response: [
      {
        name,
        originalRequest: { method: 'GET', url: `https://shop.example/${name}?token={{token}}` },
        code: 200,
        body: `{"name":"${name}"}`,
      },
    ],
  })),
};

test("a collection of one's own is asked for example by example, and its secrets are told to nobody", async () => {
  await using front = await startDeviatingCloud([
    {
      picks: ({ mock, target }) => mock && target.startsWith('/orders'),
      change: (answer) => (answer.body = '{"name":"dM4kQx82LsPz"}'),
    },
  ]);
  const given = { collection: 'shop.json', only: 'M-24' };
  const { code, text } = await runIn({ url: front.url, key: front.cloud.key }, given, { 'shop.json': shop });
  expect(code).toBe(4);
  expect(parsed(text).collection?.map(({ isSame }) => isSame)).toEqual([true, false]);
  expect(text).not.toContain('dM4kQx82LsPz');
  expect(front.asked.filter((line) => line.includes('dM4kQx82LsPz'))).toHaveLength(2);
  expect(await front.cloud.names()).toEqual([]);
});

test('each example is asked for as it was saved: path, parameters, headers and body', async () => {
  const statuses: number[] = [];
  await using front = await startDeviatingCloud([
    { picks: ({ mock }) => mock, change: ({ status }) => void statuses.push(status) },
  ]);
  const saved = (name: string, request: object) => {
    const header = [{ key: 'x-mock-match-request-body', value: 'true' }];
    const whole = { method: 'POST', header, url: `{{baseUrl}}/${name}`, ...request };
    return { name, request: whole, response: [{ name, originalRequest: whole, code: 200, body: name }] };
  };
  const pair = { key: 'a', value: '{{value}} & more', type: 'text' };
  const collection = {
    ...shop,
    variable: [
      { key: 'baseUrl', value: 'https://shop.example/v1' },
      { key: 'value', value: 'é' },
    ],
    item: [
      saved('user', {
        method: 'GET',
        url: {
          raw: '{{baseUrl}}/user/:id?q=a+b&r=c%20d',
          host: ['{{baseUrl}}'],
          path: ['user', ':id'],
          query: [
            { key: 'q', value: 'a+b' },
            { key: 'r', value: 'c%20d' },
          ],
          variable: [{ key: 'id', value: '7 8' }],
        },
      }),
      saved('form', { body: { mode: 'urlencoded', urlencoded: [pair] } }),
      saved('parts', { body: { mode: 'formdata', formdata: [pair] } }),
      saved('graphql', { body: { mode: 'graphql', graphql: { query: '{ me }', variables: '{"n": 1.10}' } } }),
      saved('text', { body: { mode: 'raw', raw: 'of {{value}}' } }),
    ],
  };
  const given = { collection: 'shop.json', only: 'M-24' };
  const { code } = await runIn({ url: front.url, key: front.cloud.key }, given, { 'shop.json': collection });
  const asked = front.asked.filter((line) => line.includes(' /v1/'));
  expect(asked).toEqual([
    'GET /v1/user/7%208?q=a%2Bb&r=c%20d',
    ...['form', 'parts', 'graphql', 'text'].map((name) => `POST /v1/${name}`),
  ]);
  expect({ code, statuses: statuses.slice(-5) }).toEqual({ code: 0, statuses: [200, 200, 200, 200, 200] });
});

test.each([
  ['no key', { key: '' }, {}, /POSTMAN_API_KEY is not set/],
  ['a rule without a probe', {}, { only: 'M-35,Q-99' }, /names Q-99, which is no rule/],
  ['an address that is none', {}, { apiUrl: 'api.getpostman.com' }, /no http or https URL/],
  ['a wrong key', { key: 'PMAK-wrong' }, {}, /the key in `POSTMAN_API_KEY` is not valid/],
  ['nobody to ask', {}, { yes: false }, /give --yes/],
])('%s: nothing is opened', async (_, account, given, message) => {
  await using cloud = await startCloud();
  await expect(runIn({ url: cloud.url, key: cloud.key, ...account }, given)).rejects.toThrow(message);
  expect(await cloud.names()).toEqual([]);
});

test('what cannot be removed is told, with a command that can be typed as it is', async () => {
  await using cloud = await startCloud();
  const proxy = await startFaultProxy({
    upstream: new URL(cloud.url),
    faults: [{ on: ({ method }) => method === 'DELETE', action: { kind: 'status', status: 403, body: '{}' } }],
  });
  const { warnings } = await runIn({ url: proxy.url.origin, key: cloud.key }, { only: 'M-35' });
  await proxy.close();
  expect(warnings[0]).toContain(`curl -X DELETE -H "X-API-Key: $POSTMAN_API_KEY" '${proxy.url.origin}/mocks/`);
});

test('a plan with too few calls left is not begun', async () => {
  await using front = await startDeviatingCloud([
    {
      picks: ({ target }) => target === '/me',
      change: (answer) => {
        const me = JSON.parse(answer.body) as object;
        answer.body = JSON.stringify({
          ...me,
          operations: [{ name: 'mock_usage', limit: 1000, usage: 990, overage: 0 }],
        });
      },
    },
  ]);
  await expect(runIn({ url: front.url, key: front.cloud.key })).rejects.toThrow('too few mock calls left');
  expect(front.asked).toEqual(['GET /me']);
});

test('a signal ends it, and what was opened is removed', async () => {
  await using workspace = await makeWorkspace();
  const signals: (() => void)[] = [];
  await using front = await startDeviatingCloud([
    onCall('M-20', () => {
      signals.forEach((send) => {
        send();
      });
    }),
  ]);
  const context = testContext(workspace.path, { env: { POSTMAN_API_KEY: front.cloud.key }, clock: compressedClock() });
  signals.push(() => context.signals.emit('SIGINT', 'SIGINT'));
  const options = { collection: '', environment: '', workspace: undefined, only: 'M-20', json: false, yes: true };
  const code = await parityCommand({ ...options, apiUrl: front.url }, context);
  expect({ code, printed: context.printed }).toEqual({ code: 1, printed: [] });
  expect(await front.cloud.names()).toEqual([]);
});

test('what an earlier one of this machine left is removed first, and nothing else', async () => {
  await using cloud = await startCloud();
  const { runAttempt } = ownRun({ pid: process.pid });
  // No process has so high a number.
  const dead = `ephemeral:local/parity:999999999.${runAttempt}:parity:0123456789ab`;
  const running = `ephemeral:local/parity:${process.ppid}.${runAttempt}:parity:0123456789ab`;
  const elsewhere = 'ephemeral:local/parity:1.5:parity:0123456789ab';
  const others = [running, elsewhere, 'Users of somebody else'];
  for (const name of [dead, ...others]) {
    await cloud.client.importCollection({ ...shop, info: { ...shop.info, name } }, {});
  }
  const { lines } = await runIn(cloud, { only: 'M-24' });
  expect(lines.filter((line) => line.includes('deleted'))).toEqual([expect.stringContaining(dead)]);
  expect([...(await cloud.names())].sort()).toEqual([...others].sort());
});
