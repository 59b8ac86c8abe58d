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

export interface EmptyNpm {
  /** For a shell in which `npm install --global` installs into `bin` and `modules`, and in which `bin` is on the PATH. */
  readonly env: Readonly<Record<string, string>>;
  readonly bin: string;
  readonly modules: string;
}

/**
 * An npm with nothing in it: no global packages, no cache, no network.
 *
 * @param folder where its own folders go
 * @param nodeFolder where `node` is; by default that of the test
 */
export async function makeEmptyNpm(folder: string, nodeFolder = path.dirname(process.execPath)): Promise<EmptyNpm> {
  const prefix = path.join(folder, 'npm-prefix');
  const bin = isWindows ? prefix : path.join(prefix, 'bin');
  const modules = path.join(prefix, ...(isWindows ? [] : ['lib']), 'node_modules');
  for (const made of [bin, modules]) await mkdir(made, { recursive: true });
  await writeFile(path.join(folder, 'no-npmrc'), '');
  const env = {
    ...inherited(),
    PATH: [bin, nodeFolder, process.env['PATH'] ?? ''].join(path.delimiter),
    npm_config_prefix: prefix,
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_userconfig: path.join(folder, 'no-npmrc'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
  return { env, bin, modules };
}

/** Runs a command line in the system's shell. */
export function runInShell(line: string, cwd: string, env: Readonly<Record<string, string>>) {
  return isWindows
    ? spawnChild('cmd.exe', ['/d', '/c', line], { cwd, env })
    : spawnChild('sh', ['-e', '-c', line], { cwd, env });
}

/** Without what the npm and the runner that run the tests have set. Windows spells `Path`, and takes one of two spellings. */
function inherited(): Readonly<Record<string, string>> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:(?:npm|github|runner)_|path$)/i.test(name));
  return { ...Object.fromEntries(kept.map(([name, value = '']) => [name, value])), PATH: process.env['PATH'] ?? '' };
}
