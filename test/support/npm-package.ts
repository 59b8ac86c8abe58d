/** The package that `npm run package` makes, and its installation where there is neither a registry nor a cache. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { spawnChild } from './spawn-child.ts';
import { projectRoot } from './workspace.ts';

const isWindows = process.platform === 'win32';

/** @returns the tarball, in `folder` */
export async function makePackage(folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const script = path.join(projectRoot, 'scripts', 'package.js');
  const child = spawnChild(process.execPath, [script, folder], { env: { ...inherited(), ...env } });
  const { exitCode, stdout, stderr } = await child.result;
  if (exitCode !== 0) throw new Error(`The package was not made: ${stderr}`);
  return stdout.trim();
}

/**
 * The environment for a shell in `folder` in which `npm install --global` installs into that folder, without a network, and in
 * which the commands that it installs are found.
 *
 * @param nodeFolder where `node` is; by default that of the test
 */
export async function environmentOfNpm(
  folder: string,
  nodeFolder = path.dirname(process.execPath),
): Promise<Readonly<Record<string, string>>> {
  const prefix = path.join(folder, 'npm-prefix');
  await mkdir(path.join(prefix, 'lib'), { recursive: true });
  await writeFile(path.join(folder, 'no-npmrc'), '');
  return {
    ...inherited(),
    PATH: [isWindows ? prefix : path.join(prefix, 'bin'), nodeFolder, process.env['PATH'] ?? ''].join(path.delimiter),
    npm_config_prefix: prefix,
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_userconfig: path.join(folder, 'no-npmrc'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}

/** Runs a command line in the system's shell. */
export function runInShell(line: string, cwd: string, env: Readonly<Record<string, string>>) {
  return isWindows
    ? spawnChild('cmd.exe', ['/d', '/c', line], { cwd, env })
    : spawnChild('sh', ['-e', '-c', line], { cwd, env });
}

/** Without what the npm that runs the tests has set for its scripts. */
function inherited(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || /^npm_/i.test(name) || name.toUpperCase() === 'PATH' ? [] : [[name, value]],
    ),
  );
}
