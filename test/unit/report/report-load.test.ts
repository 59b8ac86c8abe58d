import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inDirectory } from './build-call-log.ts';

test('100,000 calls with bodies of 1 kB: memory stays bounded', { timeout: 120_000 }, () =>
  inDirectory(async (directory) => {
    const script = join(import.meta.dirname, 'report-load.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, directory, '100000']);
    const result = JSON.parse(stdout) as { summaryBytes: number; milliseconds: number; peakMegabytes: number };
    expect(result).toMatchObject({ calls: 100_000, unmatched: 10_000, redactions: 400_000, failures: [], files: 5 });
    expect(result).toMatchObject({
      explained: 500,
      checks: [
        ['fail-on-unmatched', false],
        ['expect-calls: POST /users/:id', true],
        ['expect-calls: ANY /**', true],
        ['expect-calls: DELETE /users/*', true],
        ['min-coverage', false],
      ],
    });
    // Generous: a busy machine must not fail. The files together are larger than that.
    expect(result.peakMegabytes).toBeLessThan(400);
    expect(result.milliseconds).toBeLessThan(60_000);
    expect(result.summaryBytes).toBeLessThan(900_000);
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(join(directory, 'call-logs.ndjson')) })) {
      if (line.startsWith('{') && line.endsWith('}')) lines += 1;
    }
    expect(lines).toBe(100_000);
  }),
);
