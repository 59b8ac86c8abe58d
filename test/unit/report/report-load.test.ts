import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sized } from '../../support/runs.ts';
import { inDirectory } from './build-call-log.ts';

// Outside of the gate too few to fill the memory, and enough that not all that are unmatched are explained.
const calls = sized(40_000, 1 / 50);

test(`${calls} calls with bodies of 1 kB: memory stays bounded`, () =>
  inDirectory(async (directory) => {
    const script = join(import.meta.dirname, 'report-load.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, directory, String(calls)]);
    const result = JSON.parse(stdout) as { summaryBytes: number; processorSeconds: number; megabytesInUse: number };
    expect(result).toMatchObject({
      calls,
      unmatched: Math.floor((2 * calls) / 3),
      redactions: 4 * calls,
      failures: [],
      files: 6,
    });
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
    expect(result.megabytesInUse).toBeLessThan(100);
    // A few seconds, unless the work for a call grows with their number.
    expect(result.processorSeconds).toBeLessThan(60);
    expect(result.summaryBytes).toBeLessThan(900_000);
    let lines = 0;
    for await (const line of createInterface({ input: createReadStream(join(directory, 'call-logs.ndjson')) })) {
      if (line.startsWith('{') && line.endsWith('}')) lines += 1;
    }
    expect(lines).toBe(calls);
  }));
