import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallLog } from '../../../src/call-log/model.ts';
import { dataMark } from '../../../src/report/files/page-data.ts';
import { createRedactor, writeReport } from '../../../src/report/index.ts';
import { memoize, memoizeObject } from '../../../src/report/memoize.ts';
import { buildCallLog, creator, inDirectory, mock, stream } from './build-call-log.ts';
import { runs } from '../../support/runs.ts';

/** Counts what it is asked. */
function counted<K, T>(work: (value: K) => T) {
  const asked: K[] = [];
  return {
    asked,
    work: (value: K): T => {
      asked.push(value);
      return work(value);
    },
  };
}

const requestOf = (path: string, data = path): CallLog['request'] =>
  buildCallLog({ request: { path, body: { mode: 'raw', data } } }).request;

describe('what comes again', () => {
  test('a text is worked on once', () => {
    const { asked, work } = counted((text: string) => text.length);
    const lengthOf = memoize(work);
    expect(['ab', 'abc', 'ab', 'abc'].map(lengthOf)).toEqual([2, 3, 2, 3]);
    expect(asked).toEqual(['ab', 'abc']);
  });

  test('an object is worked on once, an equal one again', () => {
    const { asked, work } = counted(({ path }: { path: string }) => path);
    const pathOf = memoizeObject(work);
    const object = { path: '/a' };
    expect([object, object, { ...object }].map(pathOf)).toEqual(['/a', '/a', '/a']);
    expect(asked).toHaveLength(2);
  });

  test('equal values get one result', () => {
    const remembered = memoize((request: CallLog['request']) => ({ request }));
    const first = remembered(requestOf('/a'));
    expect(remembered(structuredClone(requestOf('/a')))).toBe(first);
    expect(remembered(requestOf('/a', 'else'))).not.toBe(first);
  });

  test('long ones are not kept', () => {
    const { asked, work } = counted((request: CallLog['request']) => request);
    const remembered = memoize(work);
    const long = 'x'.repeat(20_000);
    for (let time = 0; time < 3; time += 1) remembered(requestOf('/a', long));
    const { asked: texts, work: ofText } = counted((text: string) => text);
    const known = memoize(ofText);
    for (let time = 0; time < 3; time += 1) known(long);
    expect([asked.length, texts.length]).toEqual([3, 3]);
  });
});

test('short ones do not become many', () => {
  const texts = counted((text: string) => ({ text }));
  const textOf = memoize(texts.work);
  const requests = counted((request: CallLog['request']) => ({ request }));
  const resultOf = memoize(requests.work);
  const distinct = 5_000;
  for (let at = 0; at < distinct; at += 1) {
    for (let time = 0; time < 2; time += 1) {
      textOf(`text ${at}`);
      resultOf(requestOf(`/${at}`));
    }
  }
  expect([texts.asked.length, requests.asked.length]).toEqual([distinct, distinct]);
  textOf('text 0');
  resultOf(requestOf('/0'));
  expect([texts.asked.length, requests.asked.length]).toEqual([distinct + 1, distinct + 1]);
});

/** A log, and others that differ from it in one part; each several times, in any order. */
const manyLogs = (() => {
  const headers = fc.constantFrom<CallLog['request']['headers'][]>(
    [],
    null,
    undefined,
    [{ key: 'Authorization', value: 'Bearer abcdef' }],
    [{ key: 'X-Note', value: 'secret-1' }],
    [{ key: 'X-Note', value: 'plain' }],
    [{ key: 'X-Remark', value: 'plain' }],
    [
      { key: 'X-Note', value: 'plain' },
      { key: 'X-Remark', value: 'plain' },
    ],
  );
  const data = fc.constantFrom('', 'password=secret-2&a=1', '{"password":"p","note":"secret-1"}', null, undefined);
  const parts = {
    method: fc.constantFrom('GET', 'POST'),
    path: fc.constantFrom('/a', '/a?token=secret-2', '/secret-1'),
    asked: headers,
    sent: fc.constantFrom('body', null, undefined),
    mode: fc.constantFrom('raw', 'urlencoded', null, undefined),
    data,
    type: fc.constantFrom('success', 'error', 'secret-1'),
    statusCode: fc.constantFrom(200, 404),
    answered: headers,
    got: fc.constantFrom('body', null, undefined),
    text: data,
  };
  const all = fc.record(parts);
  type Parts = typeof all extends fc.Arbitrary<infer T> ? T : never;
  const others = fc.oneof(
    ...Object.entries(parts).map(([key, part]) => (part as fc.Arbitrary<unknown>).map((value) => ({ [key]: value }))),
  );
  const toLog = ({ method, path, asked, sent, mode, data, type, statusCode, answered, got, text }: Parts): CallLog =>
    buildCallLog({
      request: { method, path, headers: asked, body: sent === 'body' ? { mode, data } : sent },
      response: { type, statusCode, headers: answered, body: got === 'body' ? { data: text } : got },
    });
  return fc
    .tuple(all, fc.array(others, { minLength: 1, maxLength: 5 }))
    .map(([base, changes]) => [base, ...changes.map((change): Parts => ({ ...base, ...change }))].map(toLog))
    .chain((logs) => fc.array(fc.constantFrom(...logs), { minLength: 2, maxLength: 12 }))
    .map((logs) => logs.map((log, index) => ({ ...structuredClone(log), id: `call-${index}` })));
})();

test('a redactor that has seen other logs gives what a new one gives, and counts the same', () => {
  const fresh = () => createRedactor({ secrets: ['secret-1', 'secret-2'] });
  fc.assert(
    fc.property(manyLogs, (logs) => {
      const redactor = fresh();
      for (const log of logs) {
        const before = redactor.count;
        const alone = fresh();
        expect(redactor.redact(log)).toStrictEqual(alone.redact(log));
        expect(redactor.count - before).toBe(alone.count);
      }
    }),
    runs(1_000, 1 / 20),
  );
});

test('calls that come again are written like calls that come once', () =>
  fc.assert(
    fc.asyncProperty(manyLogs, (logs) =>
      inDirectory(async (directory) => {
        const redactor = createRedactor({ secrets: ['secret-1', 'secret-2'] });
        const page = { template: `<p>${dataMark}</p>`, generatedAt: 0 };
        await writeReport({ logs: stream(logs), directory, mock, redactor, creator, page });
        const read = (name: string) => readFile(join(directory, name), 'utf8');
        const redacted = logs.map((log) => createRedactor({ secrets: ['secret-1', 'secret-2'] }).redact(log));
        expect(await read('call-logs.ndjson')).toBe(redacted.map((log) => `${JSON.stringify(log)}\n`).join(''));
        for (const [index, log] of logs.entries()) {
          const single = join(directory, `single-${index}`);
          const alone = createRedactor({ secrets: ['secret-1', 'secret-2'] });
          await writeReport({ logs: stream([log]), directory: single, mock, redactor: alone, creator, page });
          for (const [name, start] of [
            ['call-logs.har', '"startedDateTime"'],
            ['report.html', '"id"'],
          ] as const) {
            const line = linesOf(await readFile(join(single, name), 'utf8'), start)[0];
            expect(linesOf(await read(name), start)[index]).toBe(line);
          }
        }
      }),
    ),
    runs(25, 1 / 5),
  ));

/** Calls stand on lines of their own. */
const linesOf = (text: string, start: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`{${start}`))
    .map((line) => line.replace(/,$/, ''));
