// Finds a program that no npm package carries: by an environment variable, on PATH, or where `go install` puts it.
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';

/**
 * The path of `name`, or `undefined`. The variable is the name in capitals: `ACT=/path/to/act`.
 * @param {string} name
 */
export function findTool(name) {
  const goFolder = process.env.GOBIN ?? path.join(process.env.GOPATH ?? path.join(os.homedir(), 'go'), 'bin');
  const candidates = [process.env[name.toUpperCase()], name, path.join(goFolder, name)];
  return candidates.find((file) => file && spawnSync(file, ['--version']).status === 0);
}

/**
 * Says how to get what is missing and gives the exit code: in CI a missing tool is a failure, not a skipped check.
 * @param {string} name
 * @param {string} install the command that installs it
 */
export function missingTool(name, install) {
  console.error(`${name} was not found, so its check did not run. Install it: ${install}`);
  return process.env.CI === 'true' ? 1 : 0;
}
