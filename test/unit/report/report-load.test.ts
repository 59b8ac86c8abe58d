import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { inDirectory } from './build-call-log.ts';

test('40,000 calls with bodies of 1 kB: memory stays bounded', () =>
  inDirectory(async (directory) => {
    const script = join(import.meta.dirname, 'report-load.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, directory, '40000']);
    const result = JSON.parse(stdout) as { summaryBytes: number; processorSeconds: number; peakMegabytes: number };
    expect(result).toMatchObject({ calls: 40_000, unmatched: 4_000, redactions: 160_000, failures: [], files: 5 });
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
    // Beside what the program itself takes there is no room for the files, which have 280 MB together.
    expect(result.peakMegabytes).toBeLessThan(400);
    // A few seconds, unless the work for a call grows with their number.
    expect(result.processorSeconds).toBeLessThan(60);
    expect(result.summaryBytes).toBeLessThan(900_000);
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(join(directory, 'call-logs.ndjson')) })) {
      if (line.startsWith('{') && line.endsWith('}')) lines += 1;
    }
    expect(lines).toBe(40_000);
  }));
