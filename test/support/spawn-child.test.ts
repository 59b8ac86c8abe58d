import { connect } from 'node:net';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manualClock } from './manual-clock.ts';
import { freePort } from './free-port.ts';
import { until } from './poll.ts';
import { isRunning } from './process-table.ts';
import { spawnChild, type ChildOptions } from './spawn-child.ts';
import { tempDirectory } from './temp-directory.ts';

const node = (script: string, options: ChildOptions = {}) => spawnChild(process.execPath, ['-e', script], options);

describe('a child process', () => {
  test('gives its output, its lines in order and its exit code', async () => {
    const lines: string[] = [];
    const script = `process.stdout.write('ä\\nno line end'); process.stderr.write('bad\\r\\n'); process.exitCode = 3; process.stdin.resume();`;
    const child = node(script, { env: {}, onLine: (line, stream) => lines.push(`${stream}: ${line}`) });
    expect(await child.result).toMatchObject({
      exitCode: 3,
      signal: null,
      stdout: 'ä\nno line end',
      stderr: 'bad\r\n',
      streamsHeldOpen: false,
    });
    expect(lines.toSorted()).toEqual(['stderr: bad', 'stdout: no line end', 'stdout: ä']);
  });

  test('is ended with its children at the deadline', async () => {
    const script = `const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
      console.log('child', child.pid); setInterval(() => {}, 1000);`;
    const clock = manualClock();
    const child = node(script, { clock, deadline: 800 });
    await until(() => child.output().includes('child'), { what: 'the child of the child' });
    await clock.advance(800);
    await expect(child.result).rejects.toThrow(/after 800 ms[^]*child \d+/);
    const grandchild = Number(/child (\d+)/.exec(child.output())?.[1]);
    await until(async () => !(await isRunning(child.pid)) && !(await isRunning(grandchild)), { what: 'both to end' });
  });

  test('that does not exist is an error that names it', async () => {
    await expect(spawnChild('no-such-program', []).result).rejects.toThrow('no-such-program could not be started');
  });
});

test('until gives what it waited for, or says what it was and why not', async () => {
  let asked = 0;
  expect(await until(() => ((asked += 1) < 3 ? undefined : asked), { what: 'three' })).toBe(3);
  const failing = until(() => Promise.reject(new Error('not yet')), { what: 'the server', deadline: 30 });
  await expect(failing).rejects.toMatchObject({
    message: expect.stringMatching(/^Waited 30 ms in vain for the server\.(?: The machine is busy, .*)?$/),
    cause: { message: 'not yet' },
  });
  expect(await until(() => 0, { what: 'a number' })).toBe(0);
});

test('nobody listens on a free port', async () => {
  const [error] = (await once(connect(await freePort(), '127.0.0.1'), 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
});

test('a temp directory is there while it is used', async () => {
  const paths = new Set<string>();
  for (let index = 0; index < 2; index += 1) {
    await using directory = await tempDirectory();
    expect(existsSync(directory.path)).toBe(true);
    paths.add(directory.path);
  }
  expect([...paths].map((path) => existsSync(path))).toEqual([false, false]);
});
