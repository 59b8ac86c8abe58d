/** Installs other mock servers, in a folder each, so that what one lacks does not keep the others out. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const minutes = 60_000;

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** The command that serves the API of `files` on a port. */
  readonly command: (files: ApiFiles, port: number) => readonly [string, readonly string[]];
}

/** One API, in the forms in which the peers take it. */
export interface ApiFiles {
  readonly collection: string;
  readonly openapi: string;
  /** A folder whose files are the answers, each at its path. */
  readonly answers: string;
  /** A folder with `mappings/`. */
  readonly wiremock: string;
}

interface Installer {
  readonly name: string;
  install(directory: string): Promise<Peer>;
}

function npmPeer(
  name: string,
  packageName: string,
  version: string,
  program: string,
  args: (files: ApiFiles, port: number) => readonly string[],
): Installer {
  return {
    name,
    async install(directory) {
      const folder = path.join(directory, name);
      const installed = path.join(folder, 'node_modules', packageName);
      if (!existsSync(installed)) {
        await mkdir(path.join(folder, 'empty'), { recursive: true });
        // One peer depends on npm packages that only bear the names of Node's own modules, and which some registries lack.
        await writeFile(path.join(folder, 'empty', 'package.json'), '{"name":"empty","version":"0.0.1"}');
        const manifest = { private: true, overrides: { http: 'file:./empty', https: 'file:./empty' } };
        await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
        const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
        const install = ['install', '--no-audit', '--no-fund', '--loglevel=error', `${packageName}@${version}`];
        await run(npm, install, { cwd: folder, timeout: 5 * minutes, shell: process.platform === 'win32' });
      }
      const file = path.join(installed, program);
      // A program that is none of Node's is measured itself, without the script that npm starts it by.
      const command = program.endsWith('.js') ? [process.execPath, file] : [file];
      return { name, version, command: (files, port) => [command[0]!, [...command.slice(1), ...args(files, port)]] };
    },
  };
}

const wiremockVersion = '3.13.1';

const installers: readonly Installer[] = [
  npmPeer('Mockoon CLI', '@mockoon/cli', '9.9.0', 'bin/run.js', ({ openapi }, port) => [
    ...['start', '--data', openapi, '--port', String(port), '--hostname', '127.0.0.1', '--disable-admin-api'],
    '--disable-log-to-file',
  ]),
  npmPeer('Prism', '@stoplight/prism-cli', '5.16.0', 'dist/index.js', ({ openapi }, port) => [
    ...['mock', openapi, '--port', String(port)],
  ]),
  npmPeer(
    'postman-local-mock-server',
    '@jordanwalsh23/postman-local-mock-server',
    '0.2.6',
    'bin/postman-local-cli.js',
    ({ collection }, port) => ['-c', collection, '-p', String(port)],
  ),
  npmPeer(
    'apimock-rs',
    'apimock-rs',
    '6.2.0',
    process.platform === 'win32' ? 'apimock.exe' : 'apimock',
    ({ answers }, port) => ['--dir', answers, '--port', String(port)],
  ),
  {
    name: 'WireMock',
    async install(directory) {
      const jar = path.join(directory, `wiremock-standalone-${wiremockVersion}.jar`);
      if (!existsSync(jar)) {
        const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
        const artifact = `-Dartifact=org.wiremock:wiremock-standalone:${wiremockVersion}`;
        await run('mvn', ['-q', '-B', goal, artifact, `-DoutputDirectory=${directory}`], { timeout: 5 * minutes });
      }
      await run('java', ['-version']);
      return {
        name: 'WireMock',
        version: wiremockVersion,
        command: ({ wiremock }, port) => [
          'java',
          ['-jar', jar, '--root-dir', wiremock, '--port', String(port), '--bind-address', '127.0.0.1'],
        ],
      };
    },
  },
];

/** Installs what can be installed and is not there yet; `failed` hears of the others, which is no error. */
export async function installPeers(directory: string, failed: (name: string, reason: string) => void): Promise<Peer[]> {
  await mkdir(directory, { recursive: true });
  const peers: Peer[] = [];
  for (const installer of installers) {
    try {
      peers.push(await installer.install(directory));
    } catch (error) {
      failed(installer.name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  return peers;
}
