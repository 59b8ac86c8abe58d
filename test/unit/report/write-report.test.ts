import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cutMark } from '../../../src/call-log/body.ts';
import type { CallLog } from '../../../src/call-log/model.ts';
import {
  createRedactor,
  formatCallTable,
  formatSummary,
  writeReport,
  type ReportOptions,
} from '../../../src/report/index.ts';
import { dataMark, type PageData } from '../../../src/report/files/page-data.ts';
import { buildCallLog, buildMiss, creator, inDirectory, mock, stream } from './build-call-log.ts';
import { collection, request } from '../../support/builders.ts';
import { serve, shop } from './served.ts';

const write = (directory: string, logs: AsyncIterable<CallLog>, more: Partial<ReportOptions> = {}) =>
  writeReport({ logs, directory, mock, redactor: createRedactor({ secrets: ['planted-key'] }), creator, ...more });

const readHar = async (directory: string) =>
  JSON.parse(await readFile(join(directory, 'call-logs.har'), 'utf8')) as { log: { entries: { comment: string }[] } };

test('one pass writes the logs redacted into both files and counts them', () =>
  inDirectory(async (parent) => {
    const directory = join(parent, 'made', 'when missing');
    const logs = [
      buildCallLog({ request: { headers: [{ key: 'Authorization', value: 'Bearer abc' }] } }),
      buildMiss({
        request: { method: 'POST', path: '/x?key=planted-key', body: { mode: 'raw', data: 'a\n"b"\u2028' } },
      }),
    ];
    const report = await write(directory, stream(logs));

    expect(report).toMatchObject({ mock, incomplete: undefined, failures: [], redactions: 2 });
    expect(report.calls).toMatchObject({ calls: 2, matched: 1, unmatched: 1 });
    expect(report.files).toEqual([join(directory, 'call-logs.ndjson'), join(directory, 'call-logs.har')]);
    expect((await readdir(directory)).sort()).toEqual(['call-logs.har', 'call-logs.ndjson']);
    const text = await readFile(join(directory, 'call-logs.ndjson'), 'utf8');
    const lines = text.split('\n');
    expect(lines.pop()).toBe('');
    const [first, second] = logs;
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { ...first, request: { ...first?.request, headers: [{ key: 'Authorization', value: 'Bearer ***' }] } },
      { ...second, request: { ...second?.request, path: '/x?key=***' } },
    ]);
    const har = await readHar(directory);
    expect(har.log.entries.map(({ comment }) => comment)).toEqual([
      'Example: List users',
      'No example matched: Double check your method and the request path and try again.',
    ]);
    expect(text + JSON.stringify(har)).not.toContain('planted-key');
  }));

test('a compressed body is read in page and HAR, without its secrets, and stays compressed in the log', () =>
  inDirectory(async (directory) => {
    const data = gzipSync('{"name":"Ann","password":"planted"}').toString('base64');
    const headers = [{ key: 'Content-Encoding', value: 'gzip' }];
    const log = buildCallLog({ request: { headers, body: { mode: 'base64', data } } });
    const template = `<html><script>${dataMark}</script></html>`;
    await write(directory, stream([log]), {
      page: { template, generatedAt: 0 },
    });
    const read = (name: string) => readFile(join(directory, name), 'utf8');
    const page = await read('report.html');
    const { calls } = JSON.parse(page.slice('<html><script>'.length, -'</script></html>'.length)) as PageData;
    const plain = '{"name":"Ann","password":"***"}';
    expect(calls[0]?.request?.body).toEqual({ data: plain, isBinary: false });
    expect(await read('call-logs.har')).toContain(JSON.stringify(plain));
    const logged = JSON.parse(await read('call-logs.ndjson')) as CallLog;
    expect(gunzipSync(Buffer.from(logged.request.body?.data ?? '', 'base64')).toString()).toBe(plain);
  }));

test('calls that only the embedded mock serves are told, once for each example', () =>
  inDirectory(async (directory) => {
    const document = collection({
      items: [
        request({
          url: '{{u}}/owners/:ownerId',
          pathVariables: { ownerId: '<integer>' },
          examples: [{ name: 'Owner' }],
        }),
        request({
          url: '{{u}}/reset/:token',
          pathVariables: { token: 'planted-value' },
          examples: [{ name: 'Reset' }],
        }),
      ],
    });
    const { explainer, call } = await serve(document);
    const logs = ['/owners/7', '/owners/8', '/reset/other-value', '/owners/%3Cinteger%3E'].map((at) => call('GET', at));
    const template = `<html><script>${dataMark}</script></html>`;
    const report = await write(directory, stream(logs), { explainer, page: { template, generatedAt: 0 } });
    const note = "Postman's cloud would answer 404: `:ownerId` is `<integer>` in the example";
    expect(report.passedOver).toEqual([
      `GET /owners/7 (and 1 more call of this example): ${note}.`,
      "GET /reset/***: Postman's cloud would answer 404: `:token` is `***` in the example.",
    ]);
    expect(formatSummary(report, { provider: 'embedded', notes: [] })).toContain('would answer 404');
    const text = await readFile(join(directory, 'report.html'), 'utf8');
    const page = JSON.parse(text.slice('<html><script>'.length, -'</script></html>'.length)) as PageData;
    expect(page.calls.map((row) => row.note)).toEqual([note, note, expect.stringContaining('`:token`'), undefined]);

    // The same collection in the cloud, which has answered 404.
    const missed = await write(directory, stream([buildMiss({ request: { path: '/owners/7' } })]), { explainer });
    expect(missed.unmatched.requests[0]?.difference).toBe(`"Owner" is what the embedded mock would serve. ${note}`);
  }));

describe('with an explainer, checks and a page', () => {
  const template = `<html><script>${dataMark}</script></html>`;
  const generatedAt = '2026-03-13T10:00:00.000Z';
  const all = {
    provider: 'embedded' as const,
    page: { template, generatedAt: Date.parse(generatedAt) },
    checks: { failOnUnmatched: true, minCoverage: 1 },
    notes: ['A planted-key.'],
  };
  const readPage = async (directory: string) => {
    const page = await readFile(join(directory, 'report.html'), 'utf8');
    return JSON.parse(page.slice('<html><script>'.length, -'</script></html>'.length)) as PageData;
  };

  test('all files are written in the one pass', () =>
    inDirectory(async (directory) => {
      const served = await serve(shop, { file: 'postman/shop.json' });
      const { collection } = served.explainer;
      const explainer = { ...served.explainer, collection: collection && { ...collection, name: 'planted-key' } };
      const logs = [served.call('GET', '/users/7'), served.call('DELETE', '/users/7?token=abc')];
      const report = await write(directory, stream(logs), { ...all, explainer });
      expect(report.failures).toEqual([]);
      const names = [
        ...['call-logs.ndjson', 'call-logs.har', 'report.html', 'explanations.json', 'coverage.json', 'junit.xml'],
      ];
      expect(report.files.map((file) => basename(file))).toEqual(names);
      expect((await readdir(directory)).sort()).toEqual([...names].sort());

      const page = await readPage(directory);
      const { version } = creator;
      const head = { provider: 'embedded', collectionName: '***', generatedAt, version };
      expect(page.head).toEqual({ ...head, mockName: mock.name, mockUrl: mock.mockUrl });
      expect(page.calls.map(({ outcome, example, path }) => [outcome, example, path])).toEqual([
        ['matched', 'OK', '/users/7'],
        ['unmatched', 'Double check your method and the request path and try again.', '/users/7?token=***'],
      ]);
      expect(page.calls[1]?.candidates?.[0]).toEqual({
        example: 'OK',
        method: 'GET',
        address: '{{baseUrl}}/users/:id',
        score: 0,
        steps: [{ step: 'method', score: 0, fits: false, reason: 'method `DELETE`, example has `GET`' }],
        droppedBy: 'method',
        file: 'postman/shop.json',
        line: 133,
      });
      expect(page.totals).toEqual({
        verdict: report.verdict,
        coverage: { served: 1, examples: 4 },
        failedChecks: [
          'fail-on-unmatched. Expected no unmatched call, 1 call came: DELETE /users/7?token=***: method `DELETE`, example has `GET`.',
        ],
        isIncomplete: false,
        notes: ['A ***.', '1 secret value in the call logs was redacted.'],
        period: { first: logs[0]?.servedAt, last: logs[0]?.servedAt },
      });
      expect(report.redactions).toBe(1);
    }));

  test('the page has the period of all calls, in whatever order they come', () =>
    inDirectory(async (directory) => {
      const times = ['2026-03-03T10:00:10.000Z', '2026-03-03T10:00:40.000Z', '2026-03-02T10:00:00.000Z'];
      await write(directory, stream(times.map((servedAt) => buildCallLog({ servedAt }))), all);
      expect((await readPage(directory)).totals.period).toEqual({ first: times[2], last: times[1] });
    }));

  test('the page gives the reasons that the summary gives', () =>
    inDirectory(async (directory) => {
      const { explainer, call } = await serve(shop, { file: 'postman/shop.json' });
      const refused = { request: { path: '/users/7' }, responseName: 'Slow down', response: { statusCode: 429 } };
      const report = await write(directory, stream([call('PUT', '/ping'), buildMiss(refused)]), { ...all, explainer });
      const { calls } = await readPage(directory);
      expect(calls.map(({ difference }) => difference)).toEqual([
        'The request `Ping` fits, but it has no saved example: add one',
        'the collection has an example for this call ("OK"), but the mock answered 429: Slow down',
      ]);
      expect(calls.map(({ difference }) => difference)).toEqual(
        report.unmatched.requests.map(({ difference }) => difference),
      );
      expect(calls[0]?.bareRequest).toEqual({ place: 'Ping', file: 'postman/shop.json', line: 226 });
    }));

  test.each([
    [0, 'Call logs are missing: how the calls went is not known.'],
    [1, 'Call logs are missing. So far: The one call got a saved example.'],
  ])('logs that fail after %i calls are no good news', (count, verdict) =>
    inDirectory(async (directory) => {
      const { explainer, call } = await serve(shop);
      const logs = Array.from({ length: count }, () => call('GET', '/users/7'));
      const error = new Error('no page for PMAK-secret-in-an-error.');
      const redactor = createRedactor({ secrets: ['PMAK-secret-in-an-error'] });
      const report = await write(directory, stream(logs, error), { ...all, explainer, redactor });
      const note = 'Call logs are missing: no page for ***.';
      const summary = formatSummary(report, { provider: 'postman', notes: [] });
      expect(summary).toContain(verdict);
      expect(summary).toContain('Call logs are missing&#58; no page for &#42;&#42;&#42;.');
      expect(formatCallTable(report)).toContain(verdict);
      const { totals } = await readPage(directory);
      expect(totals.isIncomplete).toBe(true);
      expect(totals.notes?.[0]).toBe(note);
    }),
  );

  test('no calls still make whole files', () =>
    inDirectory(async (directory) => {
      const { explainer } = await serve(shop);
      const report = await write(directory, stream([]), { ...all, explainer });
      expect(report.files).toHaveLength(6);
      expect((await readPage(directory)).calls).toEqual([]);
    }));

  test('a template without its mark costs the page only', () =>
    inDirectory(async (directory) => {
      const { explainer } = await serve(shop);
      const page = { ...all.page, template: '<html></html>' };
      const report = await write(directory, stream([buildCallLog()]), { ...all, page, explainer });
      expect(report.files).toHaveLength(5);
      expect(report.failures.map(({ message }) => message)).toEqual([
        expect.stringContaining('report.html could not be written'),
      ]);
    }));

  test('an explainer that breaks costs the explanations only', () =>
    inDirectory(async (directory) => {
      const { explainer } = await serve(shop);
      const broken = {
        ...explainer,
        explain: () => {
          throw new Error('a bug');
        },
      };
      const report = await write(directory, stream([buildCallLog(), buildMiss()]), { ...all, explainer: broken });
      expect(report.calls).toMatchObject({ calls: 2, matched: 1, unmatched: 1 });
      expect(report.incomplete).toBeUndefined();
      expect(report.failures).toEqual([new Error('Not all calls could be explained: a bug')]);
      expect((await readHar(directory)).log.entries).toHaveLength(2);
    }));

  test('files that cannot be written do not cost the results', () =>
    inDirectory(async (directory) => {
      await mkdir(join(directory, 'coverage.json', 'full'), { recursive: true });
      await mkdir(join(directory, 'junit.xml', 'full'), { recursive: true });
      const { explainer } = await serve(shop);
      const report = await write(directory, stream([buildMiss()]), { ...all, explainer });
      expect(report.files.map((file) => basename(file))).toEqual([
        ...['call-logs.ndjson', 'call-logs.har', 'report.html', 'explanations.json'],
      ]);
      expect(report.failures).toHaveLength(2);
      expect(report.checks.map(({ passed }) => passed)).toEqual([false, false]);
      expect(report.coverage?.examples.total).toBe(4);
    }));

  test('cut bodies are counted', () =>
    inDirectory(async (directory) => {
      const cut = { data: `abc${cutMark(3, 2_000_000)}` };
      const logs = [buildCallLog(), buildCallLog({ response: { body: cut } }), buildMiss({ request: { body: cut } })];
      const report = await write(directory, stream(logs), all);
      expect(report.cutCalls).toBe(2);
      expect((await readPage(directory)).totals.notes).toContain(
        'Bodies of 2 calls were too long for the call logs, which have their starts only.',
      );
    }));
});

test('no calls still make whole files', () =>
  inDirectory(async (directory) => {
    const report = await write(directory, stream([]));
    expect(report.calls).toMatchObject({ calls: 0 });
    expect(await readFile(join(directory, 'call-logs.ndjson'), 'utf8')).toBe('');
    expect((await readHar(directory)).log.entries).toEqual([]);
  }));

describe('an error of the logs', () => {
  test.each([[0], [1], [3]])('after %i logs leaves whole files with what came before', (count) =>
    inDirectory(async (directory) => {
      const error = new Error('the API went away');
      const report = await write(
        directory,
        stream(
          Array.from({ length: count }, () => buildCallLog()),
          error,
        ),
      );
      expect(report.incomplete).toBe(error);
      expect(report.calls.calls).toBe(count);
      expect(report.files.map((file) => basename(file))).toEqual(['call-logs.ndjson', 'call-logs.har']);
      expect((await readHar(directory)).log.entries).toHaveLength(count);
      const lines = (await readFile(join(directory, 'call-logs.ndjson'), 'utf8')).split('\n');
      expect(lines).toHaveLength(count + 1);
    }),
  );

  test('that is no Error becomes one', () =>
    inDirectory(async (directory) => {
      const report = await write(directory, stream([], 'gone'));
      expect(report.incomplete).toEqual(new Error('gone'));
    }));
});

test('files bear their names only once they are whole', () =>
  inDirectory(async (directory) => {
    await writeFile(join(directory, 'call-logs.har'), 'of an earlier report');
    let during: readonly string[] = [];
    let harDuring = '';
    async function* logs() {
      // More than is gathered before the disk gets it.
      for (let index = 0; index < 300; index += 1)
        yield buildCallLog({ response: { body: { data: 'x'.repeat(10_000) } } });
      during = (await readdir(directory)).sort();
      harDuring = await readFile(join(directory, 'call-logs.har'), 'utf8');
    }
    await write(directory, logs());
    expect(during).toEqual(['call-logs.har', 'call-logs.har.partial', 'call-logs.ndjson.partial']);
    expect(harDuring).toBe('of an earlier report');
    expect((await readdir(directory)).sort()).toEqual(['call-logs.har', 'call-logs.ndjson']);
    expect((await readHar(directory)).log.entries).toHaveLength(300);
  }));

describe('a file that cannot be written', () => {
  test('does not stop the other one', () =>
    inDirectory(async (directory) => {
      // A folder stands where the HAR file wants to be renamed to.
      await mkdir(join(directory, 'call-logs.har', 'full'), { recursive: true });
      const report = await write(directory, stream([buildCallLog()]));
      expect(report.files).toEqual([join(directory, 'call-logs.ndjson')]);
      expect(report.failures).toHaveLength(1);
      expect(report.failures[0]?.message).toContain('call-logs.har could not be written');
      expect(report.failures[0]?.cause).toBeInstanceOf(Error);
      expect((await readdir(directory)).sort()).toEqual(['call-logs.har', 'call-logs.ndjson']);
    }));

  test('does not stop the counting', () =>
    inDirectory(async (directory) => {
      const file = join(directory, 'file');
      await writeFile(file, '');
      const report = await write(join(file, 'below'), stream([buildCallLog(), buildMiss()]));
      expect(report.files).toEqual([]);
      expect(report.failures).toHaveLength(2);
      expect(report.calls).toMatchObject({ calls: 2, unmatched: 1 });
    }));
});
