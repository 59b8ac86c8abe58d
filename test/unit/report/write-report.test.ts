import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CallLog } from '../../../src/postman/model.ts';
import { createRedactor, writeReport } from '../../../src/report/index.ts';
import { buildCallLog, buildMiss, creator, inDirectory, mock, stream } from './build-call-log.ts';

const write = (directory: string, logs: AsyncIterable<CallLog>) =>
  writeReport({ logs, directory, mock, redactor: createRedactor({ secrets: ['planted-key'] }), creator });

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

test('no calls still make whole files', () =>
  inDirectory(async (directory) => {
    const report = await write(directory, stream([]));
    expect(report.calls).toMatchObject({ calls: 0, groups: [] });
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
