/** What the redacted call log masks is in nothing else that a report writes or prints, wherever in the call it was. */
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutMark } from '../../../../src/call-log/body.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import {
  createAnnotations,
  createRedactor,
  formatCallTable,
  formatSummary,
  writeReport,
  type ExpectedCalls,
} from '../../../../src/report/index.ts';
import { dataMark } from '../../../../src/report/files/page-data.ts';
import { collection, request, type RequestParts } from '../../../support/builders.ts';
import { runs } from '../../../support/runs.ts';
import { buildCallLog, buildMiss, creator, inDirectory, mock, stream } from '../build-call-log.ts';
import { serve } from '../served.ts';

/** One way to hide a secret in a part of a call. */
type Plant = (secret: string) => string;

const everyByte: Plant = (secret) => `%${Buffer.from(secret).toString('hex').match(/../g)?.join('%') ?? ''}`;
const doubled: Plant = (secret) => secret + secret;

const paths: readonly Plant[] = [
  (secret) => `/proxy/https://user:${secret}@host/x`,
  (secret) => `/proxy//https:/%2Fuser:${secret}@host/x`,
  (secret) => `/proxy/https%3A%2F%2Fuser:${secret}%40host/x`,
  (secret) => `/orders;token=${secret}/x`,
  (secret) => `/orders/tok%65n=${secret}/x`,
  (secret) => `/reset/${secret}`,
  (secret) => `//reset//${secret}/`,
  (secret) => `/reset/${everyByte(secret)}/confirm`,
  (secret) => `/v2/reset/${secret}.json`,
  (secret) => `http://user:${secret}@host/reset/${secret}?x=1`,
];
const queries: readonly Plant[] = [
  () => '',
  (secret) => `token=${secret}`,
  (secret) => `page=1&tok%65n=${secret}&token=b`,
  (secret) => `token=${everyByte(secret)}`,
  (secret) => `next=${encodeURIComponent(`/cb?token=${secret}`)}`,
  (secret) => `next=${encodeURIComponent(encodeURIComponent(`/cb?token=${secret}&a=b`))}`,
  (secret) => `data=${encodeURIComponent(JSON.stringify({ a: { password: secret } }))}`,
];
const headers: readonly (readonly [name: string, plant: Plant])[] = [
  ['accept', () => 'x'],
  ['authorization', (secret) => `Bearer ${secret}`],
  ['cookie', (secret) => `session=${secret}`],
  ['x-note', (secret) => `password=${secret}`],
];
const bodies: readonly (readonly [type: string, plant: Plant])[] = [
  ['application/json', (secret) => `{"a":{"password":"${secret}","note":"same"}}`],
  ['application/json', (secret) => JSON.stringify({ inner: JSON.stringify({ token: secret }) })],
  ['application/json', (secret) => JSON.stringify({ header: [{ key: 'Authorization', value: `Bearer ${secret}` }] })],
  ['application/x-www-form-urlencoded', (secret) => `note=same&tokens%5B0%5D=${secret}`],
  [
    'multipart/form-data; boundary=b',
    (secret) => `--b\r\nContent-Disposition: form-data; name="pin"\r\n\r\n${secret}\r\n--b--\r\n`,
  ],
  ['text/plain', (secret) => `user: bob\r\npassword: ${secret}\nnote: same`],
  ['text/plain', (secret) => `{ "password": "${secret}" }`],
  ['text/xml', (secret) => `<a token="${secret}">https://bob:${secret}@host/</a>`],
];

interface Sample {
  readonly path: number;
  readonly query: number;
  readonly header: number;
  readonly body: number;
  readonly padding: number;
  readonly twice: boolean;
}

const sample: fc.Arbitrary<Sample> = fc.record({
  path: fc.nat(paths.length - 1),
  query: fc.nat(queries.length - 1),
  header: fc.nat(headers.length - 1),
  body: fc.nat(bodies.length - 1),
  padding: fc.oneof(fc.constant(0), fc.nat(130)),
  twice: fc.boolean(),
});

/** A text that turns up nowhere by chance. */
const secretOf = (seed: number, what: string): string =>
  `q${hash('sha256', `${seed} ${what}`, 'base64url')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 19)}`;

/** The parts of a call, or of the request of an example, each with a secret of its own. */
function plant(seed: number, side: string, { path, query, header, body, padding, twice }: Sample) {
  const secrets = ['path', 'query', 'header', 'body'].map((part) => secretOf(seed, `${side} ${part}`));
  const [inPath = '', inQuery = '', inHeader = '', inBody = ''] = secrets.map((s) => (twice ? doubled(s) : s));
  const [name, headerOf] = headers[header]!;
  const [type, bodyOf] = bodies[body]!;
  const route = paths[path]!(inPath);
  const pad = 'x'.repeat(padding);
  const parameters = `${pad === '' ? '' : `pad=${pad}&`}${queries[query]!(inQuery)}`;
  const text = bodyOf(inBody);
  return {
    secrets,
    target: `${route}${parameters === '' ? '' : `${route.includes('?') ? '&' : '?'}${parameters}`}`,
    headers: [
      { key: 'content-type', value: type },
      { key: name, value: headerOf(inHeader) },
    ],
    body: text.startsWith('--') || text.startsWith('{') ? text : `${pad}\n${text}`,
  };
}

/** All spellings that a secret may have in what is written, as itself. */
function plain(text: string): string {
  let decoded = text.toLowerCase();
  for (let round = 0; round < 4; round += 1) {
    decoded = decoded.replace(/%(?:25)*([0-7][0-9a-f])/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)).toLowerCase(),
    );
  }
  return decoded;
}

/** Whether a part of the secret is there that nobody takes for chance. */
function isIn(secret: string, text: string): boolean {
  const lower = secret.toLowerCase();
  return Array.from({ length: lower.length - 7 }, (_, index) => lower.slice(index, index + 8)).some((part) =>
    text.includes(part),
  );
}

interface Written {
  readonly log: string;
  readonly rest: string;
}

/** All that is written and printed of one call: its redacted log, and everything else. */
async function write(
  log: CallLog,
  served: Awaited<ReturnType<typeof serve>>,
  rules: readonly ExpectedCalls[],
  secrets: readonly string[] = [],
): Promise<Written> {
  return inDirectory(async (directory) => {
    const report = await writeReport({
      logs: stream([log]),
      directory,
      mock,
      redactor: createRedactor({ secrets, fields: [':ticket'] }),
      creator,
      explainer: served.explainer,
      checks: { failOnUnmatched: true, expectCalls: rules, minCoverage: 100 },
      page: { template: dataMark, generatedAt: 0 },
    });
    const names = await readdir(directory);
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const),
    );
    const texts = new Map(files);
    const ndjson = texts.get('call-logs.ndjson') ?? '';
    texts.delete('call-logs.ndjson');
    const printed = [
      JSON.stringify(report),
      JSON.stringify(createAnnotations(report)),
      formatSummary(report, { provider: 'embedded', notes: [] }),
      formatCallTable(report),
    ];
    expect(report.failures).toEqual([]);
    expect(names.length).toBe(6);
    return { log: plain(ndjson), rest: plain([...texts.values(), ...printed].join('\n')) };
  });
}

describe('what the redacted call log masks', () => {
  const isMatched = fc.boolean();
  const saved = fc.record({ parts: sample, path: fc.constantFrom('same', 'variable', 'wildcard', 'other') });
  type SavedSample = typeof saved extends fc.Arbitrary<infer T> ? T : never;

  test('is in nothing else', async () => {
    // Each path comes once, whatever chance brings.
    const some: Sample = { path: 0, query: 1, header: 1, body: 0, padding: 0, twice: false };
    const examples = paths.map((_, path): [number, Sample, SavedSample, boolean, boolean] => {
      const sent = { ...some, path };
      return [path, sent, { parts: sent, path: 'variable' }, false, false];
    });
    const masked = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        sample,
        saved,
        isMatched,
        fc.boolean(),
        async (seed, sent, example, matched, byHeader) => {
          const call = plant(seed, 'sent', sent);
          // Near enough for the body, or the headers, to be what is told.
          const parts = {
            ...example.parts,
            ...(example.path === 'other' ? {} : { path: sent.path % (paths.length - 1) }),
          };
          const own = plant(
            seed,
            'saved',
            byHeader ? { ...parts, header: sent.header } : { ...parts, body: sent.body },
          );
          const variable = { same: '$1', other: '$1', variable: '/:token', wildcard: '/{{ticket}}' }[example.path];
          const [path = '', query] = own.target.replace(/^https?:/, '').split(/\?(.*)/s);
          const url = `{{baseUrl}}${path.replace(/((?<=\/reset)\/[^/]*)/, variable)}${query === undefined ? '' : `?${query}`}`;
          const document: RequestParts = {
            method: 'POST',
            url,
            headers: Object.fromEntries(own.headers.map(({ key, value }) => [key, value])),
            body: { mode: 'raw', raw: own.body },
          };
          const served = await serve(collection({ items: [request({ ...document, examples: [{ name: 'OK' }] })] }), {
            config: { matchBody: !byHeader, matchHeader: byHeader, headers: own.headers.map(({ key }) => key) },
            file: 'a.json',
          });
          const echo = { data: JSON.stringify({ path: decodeURIComponent(call.target.split(/[?#]/, 1)[0] ?? '') }) };
          const isCut = seed % 5 === 0;
          const body = { mode: 'raw', data: isCut ? `${call.body.slice(0, -9)}${cutMark(10, 99)}` : call.body };
          const log = (matched ? buildCallLog : buildMiss)({
            ...(matched && { responseName: 'OK' }),
            request: { method: 'POST', path: call.target, headers: call.headers, body },
            response: { body: echo },
          });
          const rule: ExpectedCalls = {
            name: `POST ${own.target}`,
            method: 'POST',
            path: ['**'],
            headers: own.headers.slice(1).map(({ key, value }) => [key, value] as const),
            times: { min: 2, max: 2 },
          };
          const rules = [
            rule,
            { ...rule, name: 'POST /**', headers: [], body: own.body },
            { ...rule, name: 'POST /** 2', headers: [], query: [['token', 'x'] as const, ['next', own.body] as const] },
          ];
          const { log: shown, rest } = await write(log, served, rules);
          for (const [index, secret] of call.secrets.entries()) {
            if (isIn(secret, shown)) continue;
            const where = JSON.stringify([index === 0 && paths[sent.path]?.('S'), index]);
            masked.set(where, (masked.get(where) ?? 0) + 1);
            expect(isIn(secret, rest), `${secret} in ${call.target} ${rest}`).toBe(false);
          }
          // What the same redactor masks in the example's own request is in no report either.
          const asLog = buildCallLog({
            request: { method: 'POST', path: own.target, headers: own.headers, body: { mode: 'raw', data: own.body } },
          });
          const redactedOwn = plain(JSON.stringify(createRedactor({ secrets: [] }).redact(asLog)));
          for (const secret of own.secrets) {
            if (!isIn(secret, redactedOwn))
              expect(isIn(secret, rest), `${secret} of ${own.target} ${rest}`).toBe(false);
          }
        },
      ),
      { ...runs(100, 1 / 5), examples },
    );
    // Each part was looked at, and each path.
    expect(masked.size).toBeGreaterThanOrEqual(paths.length);
  });
});
