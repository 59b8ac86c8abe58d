/** What a command has around it, with what it says kept. */
import { EventEmitter } from 'node:events';
import type { CommandContext } from '../../../src/command-line/context.ts';
import type { Reporter } from '../../../src/job/reporter.ts';
import { systemClock } from '../../../src/postman/index.ts';
import { testIdentity } from '../../e2e/support/in-process-job.ts';
import { silentReporter } from '../../support/cloud.ts';

export interface TestContext extends CommandContext {
  /** Takes the signals that a command listens for. */
  readonly signals: EventEmitter;
  readonly printed: string[];
  readonly lines: string[];
  readonly warnings: string[];
}

/** @param directory where relative paths start; it is the bundle's folder too */
export function testContext(directory: string, differing: Partial<CommandContext> = {}): TestContext {
  const signals = new EventEmitter();
  const printed: string[] = [];
  const lines: string[] = [];
  const warnings: string[] = [];
  const reporter: Reporter = {
    ...silentReporter,
    info: (line) => void lines.push(line),
    warning: (message) => void warnings.push(message),
  };
  const texts = {
    env: differing.env ?? {},
    cwd: () => directory,
    stdout: { write: (text: string) => void printed.push(text) },
    stderr: { write: (text: string) => void lines.push(text) },
  };
  return {
    // Commands take signals, the terminal and Node's path from it.
    self: Object.assign(signals, texts, {
      execPath: process.execPath,
      pid: process.pid,
      platform: process.platform,
      kill: process.kill,
      getuid: process.getuid,
      versions: process.versions,
      stdin: { isTTY: false },
    }) as unknown as NodeJS.Process,
    bundle: directory,
    env: {},
    directory,
    identity: testIdentity,
    reporter,
    isQuiet: false,
    clock: systemClock,
    print: (text) => void printed.push(text),
    signals,
    printed,
    lines,
    warnings,
    ...differing,
  };
}
