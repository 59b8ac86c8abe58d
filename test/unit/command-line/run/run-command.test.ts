import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type crossSpawn from 'cross-spawn';
import { describe, expect, test } from 'vitest';
import { runCommand, type RanCommand } from '../../../../src/command-line/run/run-command.ts';
import { systemClock } from '../../../../src/postman/index.ts';
import { manualClock } from '../../../support/manual-clock.ts';
import { until } from '../../../support/poll.ts';
import { isRunning } from '../../../support/process-table.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';

/** A process that takes signals from the test. */
function fakeSelf(platform: NodeJS.Platform, isTTY = false) {
  return Object.assign(new EventEmitter(), { platform, stdin: { isTTY } }) as unknown as NodeJS.Process & EventEmitter;
}

describe('on Windows', () => {
  /** A console with a command in it, and with what was started and killed. */
  function startWindows() {
    const clock = manualClock();
    const self = fakeSelf('win32', true);
    const started: { line: string[]; child: EventEmitter }[] = [];
    let kills = 0;
    const spawn = ((file: string, args: readonly string[] = []) => {
      const kill = () => (kills += 1) > 0;
      const child = Object.assign(new EventEmitter(), { pid: 4711 + started.length, kill });
      started.push({ line: [file, ...args], child });
      return child;
    }) as unknown as typeof crossSpawn;
    const env = { SystemRoot: String.raw`D:\Windows` };
    const ran = runCommand(['npm.cmd', 'test'], { self, env, clock, spawn });
    const taskkill = [String.raw`D:\Windows\System32\taskkill.exe`, '/PID', '4711', '/T', '/F'];
    return {
      ...{ clock, self, ran, started, taskkill },
      kills: () => kills,
      exit: (code: number, which = 0) => started[which]?.child.emit('exit', code, null),
    };
  }

  test.each(['SIGINT', 'SIGBREAK', 'SIGHUP'])('%s leaves the command the time to end by itself', async (signal) => {
    const { self, clock, ran, started, kills, exit } = startWindows();
    self.emit(signal, signal);
    await clock.advance(2_500);
    expect([started.length, kills()]).toEqual([1, 0]);
    exit(3);
    expect(await ran).toEqual({ code: 3 });
    await clock.advance(600_000);
    expect([started.length, kills()]).toEqual([1, 0]);
    expect(self.eventNames()).toEqual([]);
  });

  test('a second Ctrl-C ends the command with all that it has started', async () => {
    const { self, clock, ran, started, taskkill, kills, exit } = startWindows();
    self.emit('SIGINT', 'SIGINT');
    await clock.advance(1_000);
    self.emit('SIGINT', 'SIGINT');
    self.emit('SIGINT', 'SIGINT');
    expect(started.slice(1).map(({ line }) => line)).toEqual([taskkill]);
    exit(0, 1);
    exit(1);
    expect(await ran).toEqual({ code: 130 });
    expect(kills()).toBe(0);
  });

  test.each([
    ['SIGINT', 30_000],
    // Windows itself ends everything some ten seconds after.
    ['SIGHUP', 3_000],
  ])('after %s, a command that goes on is ended with its tree after %i ms', async (signal, grace) => {
    const { self, clock, started, taskkill } = startWindows();
    self.emit(signal, signal);
    await clock.advance(grace - 1);
    expect(started).toHaveLength(1);
    await clock.advance(1);
    expect(started.slice(1).map(({ line }) => line)).toEqual([taskkill]);
  });

  test.each(['exit', 'error'])('where taskkill is of no use (%s), the process itself is ended', (event) => {
    const { self, started, kills } = startWindows();
    self.emit('SIGINT', 'SIGINT');
    self.emit('SIGINT', 'SIGINT');
    started[1]?.child.emit(event, event === 'exit' ? 128 : new Error('ENOENT'));
    expect(kills()).toBe(1);
  });

  test('a command that succeeds in its last moment has succeeded', async () => {
    const { self, ran, exit } = startWindows();
    self.emit('SIGINT', 'SIGINT');
    self.emit('SIGINT', 'SIGINT');
    exit(0);
    expect(await ran).toEqual({ code: 0 });
  });
});

describe.skipIf(process.platform === 'win32')('on POSIX', () => {
  /** Ends at SIGTERM with 9; tells each SIGINT, in the file that it is given. */
  const script = `
    const { appendFileSync } = require('node:fs');
    const tell = (text) => appendFileSync(process.argv[1], text);
    process.on('SIGINT', () => tell('int '));
    process.on('SIGTERM', () => process.exit(9));
    setInterval(() => undefined, 60_000);
    tell(process.pid + ' ');`;

  async function startPosix(
    isTerminal: boolean,
    use: (self: EventEmitter, said: () => Promise<string>) => Promise<void>,
  ) {
    await using folder = await tempDirectory();
    const file = path.join(folder.path, 'said');
    const self = fakeSelf(process.platform, isTerminal);
    const ran: Promise<RanCommand> = runCommand([process.execPath, '-e', script, file], {
      ...{ self, env: process.env, clock: systemClock },
    });
    const said = () => readFile(file, 'utf8').catch(() => '');
    const pid = Number(await until(async () => /^\d+ /.exec(await said())?.[0], { what: 'the command to run' }));
    await use(self, said);
    self.emit('SIGTERM', 'SIGTERM');
    const { code } = await ran;
    expect(await isRunning(pid)).toBe(false);
    return { code, said: (await said()).split(' ').slice(1, -1) };
  }

  test('a signal to us alone is passed on, each time', async () => {
    const result = await startPosix(false, async (self, said) => {
      self.emit('SIGINT', 'SIGINT');
      await until(async () => (await said()).includes('int'), { what: 'the first signal' });
      self.emit('SIGINT', 'SIGINT');
      await until(async () => (await said()).includes('int int'), { what: 'the second signal' });
    });
    expect(result).toEqual({ code: 9, said: ['int', 'int'] });
  });

  test("a terminal's Ctrl-C has reached the command already", async () => {
    const result = await startPosix(true, (self) => {
      self.emit('SIGINT', 'SIGINT');
      return Promise.resolve();
    });
    expect(result).toEqual({ code: 9, said: [] });
  });

  test('a signal that ends the command is in the code', async () => {
    const self = fakeSelf(process.platform);
    const ran = runCommand([process.execPath, '-e', 'process.kill(process.pid, "SIGTERM"); setInterval(Date, 1000)'], {
      ...{ self, env: process.env, clock: systemClock },
    });
    expect(await ran).toEqual({ code: 143 });
    expect(self.eventNames()).toEqual([]);
  });
});
