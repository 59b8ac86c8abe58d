/** What is typed: words, options and flags, as they are taken or refused. Nothing ends in a stack trace, and nothing spins. */
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../../src/command-line/program.ts';
import { version } from '../../../src/job/version.ts';
import { eachThird } from '../../support/runs.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { testContext } from './context.ts';

async function end(args: readonly string[], directory: string, differing: Partial<NodeJS.Process> = {}) {
  const { self, bundle, lines, printed } = testContext(directory);
  const code = await runProgram(args, { self: Object.assign(self, differing), bundle });
  return { code, said: lines.join(''), printed: printed.join('') };
}

const missing = (line: string) => `error: \`--\` is missing before the command: ephemeral-mock ${line}\n`;
const noCommand = (line: string) =>
  `error: missing required argument 'command': put it after \`--\`, for example: ephemeral-mock ${line}\n`;

const refusals: readonly (readonly [words: readonly string[], reason: string | RegExp])[] = [
  // The command of `run`.
  [['run'], noCommand('run -- npm test')],
  [['run', '--'], noCommand('run -- npm test')],
  [['run', 'shop.json'], noCommand('run shop.json -- npm test')],
  [['run', '-c', 'shop.json', '--'], noCommand('run -c shop.json -- npm test')],
  [['run', 'shop.json', 'npm', 'test', '--watch'], missing('run shop.json -- npm test --watch')],
  [['run', '-cshop.json', 'npm', 'test'], missing('run -cshop.json -- npm test')],
  [['run', '--private', 'true', 'shop.json', 'npm'], missing('run --private true shop.json -- npm')],
  [['run', 'shop.json', 'folder', 'npm', 'a b'], missing('run shop.json folder -- npm "a b"')],
  [['run', 'shop.json', 'npm test'], missing('run shop.json -- npm test')],
  [['run', 'npm test && x'], missing(`run -- ${process.platform === 'win32' ? 'cmd /c' : 'sh -c'} "npm test && x"`)],
  [
    ['serve', 'shop.json', '--', 'npm', 'test'],
    '`serve` runs no command, and `run` does: ephemeral-mock run shop.json -- npm',
  ],
  [['run', '--postman-api-key', 'PMAK-1', 'npm'], missing('run --postman-api-key *** -- npm')],
  [['run', '--postman-api-key=PMAK-1', 'npm'], missing('run --postman-api-key=*** -- npm')],
  // Flags.
  ...['yes', '1', 'on', 'no', 'shop.json', ''].flatMap((word): [readonly string[], string][] => [
    [['run', 'shop.json', '--fail-on-unmatched', word, '--', 'true'], `"${word}": it takes true or false.`],
    [['run', 'shop.json', `--private=${word}`, '--', 'true'], `\`--private\` is "${word}": it takes true or false.`],
  ]),
  [['run', '--private', 'shop.json', 'npm'], '`--private` is "shop.json": it takes true or false.'],
  [['run', 'shop.json', '--json', 'yes', '--', 'true'], '`--json` is "yes": it takes true or false.'],
  [['run', 'shop.json', '--quiet=1', '--', 'true'], '`--quiet` is "1": it takes true or false.'],
  [['serve', '--json', 'yes'], '`--json` is "yes": it takes true or false.'],
  [['explain', 'shop.json', '--debug', 'GET', '/x'], '`--debug` is "GET": it takes true or false.'],
  [['sweep', '--dry-run', 'yes', '--repository', 'a/b'], '`--dry-run` is "yes": it takes true or false.'],
  [['update', '--private', '--name', 'Shop'], /: error: `--mock-id` is missing[^\n]*\n$/],
  [['update', '--no-private'], /: error: `--mock-id` is missing[^\n]*\n$/],
  [['report', '--fail-on-unmatched', 'on'], '`--fail-on-unmatched` is "on": it takes true or false.'],
  [['run', '--no-private=true', 'shop.json', '--', 'true'], "unknown option '--no-private=true'"],
  // Collections.
  [['run', 'shop.json', '-c', 'shop.json', '--', 'true'], 'given twice, by --collection and by "shop.json"'],
  [['serve', 'shop.json', '--collection', 'shop.json'], 'given twice, by --collection and by "shop.json"'],
  [['explain', 'shop.json', '-c', 'shop.json', '/x'], 'given twice, by --collection and by "shop.json"'],
  [['run', 'shop.json', 'npm', '--', 'true'], /there is no file .*npm/],
  [['run', '', '--', 'true'], 'A collection is "": give the path of a file or a folder.'],
  [['run', 'folder', '--', 'true'], 'this folder holds no collection'],
  [['serve', 'Shop'], /there is no file .*Shop/],
  [['explain', 'typo.json', 'GET', '/x'], /there is no file .*typo\.json/],
  [['explain', 'GET', '/x'], /collection` is missing/],
  [['explain', 'shop.json', 'GET'], 'The call is "GET"'],
  [['explain', 'shop.json'], 'error: The call is "": give a method and a path'],
  [['explain', 'GET'], /collection` is missing[^]*The call is "GET"/],
  // The contract.
  [
    ['check', '-c', 'typo.json', '--contract', 'shop.jsn'],
    /typo\.json[^]*`--contract` is "shop\.jsn".*mean `shop\.json`/,
  ],
  [['check', '-c', 'shop.json', '--contract', 'shop.json'], 'but a Postman collection, which `--collection` takes'],
  [
    ['check', '-c', 'shop.json', '--contract', 'shop-env.json'],
    'but a Postman environment, which `--environment` takes',
  ],
  [['check', 'typo.json', '--contract', 'shop.jsn'], /there is no file .*typo\.json[^]*`--contract` is "shop\.jsn"/],
  [['check', 'shop.json', '-c', 'shop.json', '--contract', 'x'], 'given twice, by --collection and by "shop.json"'],
  [['check', '--contract', 'shop.jsn'], /`--collection` is missing[^]*`--contract` is "shop\.jsn"/],
  [['check', 'shop.json'], "required option '--contract <file>' not specified"],
  // Other options.
  [['run', 'shop.json', '--logs', '--', 'true'], "option '--logs <folder>' argument missing"],
  [['run', 'shop.json', '--logs', '--json', '--', 'true'], 'A value is missing: this is another option.'],
  [['run', 'shop.json', '--url-env', '1x', '--', 'true'], '`--url-env` is "1x"'],
  [['run', 'typo.json', '--url-env', 'A=B', '--', 'true'], /`--url-env` is "A=B"[^]*typo\.json/],
  [['run', 'shop.json', '--url-env', 'path', '--', 'true'], 'a variable with another meaning'],
  [['run', 'shop.json', '--port', '65536', '--', 'true'], '"65536": it takes a whole number'],
  [['serve', '--api-port', '-1'], 'It takes a whole number from 0 to 65535.'],
  [['run', '--colection', 'x', 'npm'], 'Did you mean --collection'],
  [['rnu'], 'Did you mean run?'],
  [['--nosuch'], "unknown option '--nosuch'"],
  [['version', 'x'], 'too many arguments'],
  [['--'], 'Usage:'],
  [[], 'Usage:'],
  [[''], "unknown command ''"],
  [['ru\0n'], 'unknown command'],
  // Folders in which nothing can be made.
  [['run', 'shop.json', '--logs', '', '--', 'true'], '`--logs` is "": give the name of a folder.'],
  [
    ['run', 'shop.json', '--logs', 'shop.json', '--', 'true'],
    '`--logs` is "shop.json", where no reports can be written',
  ],
  [['run', 'shop.json', '--logs', 'shop.json/x/y', '--', 'true'], 'where no reports can be written'],
  [['run', 'shop.json', '--logs', 'a\0b', '--', 'true'], 'where no reports can be written'],
  [['run', 'shop.json', '--logs', 'x'.repeat(300), '--', 'true'], 'where no reports can be written'],
];
test.each(eachThird(refusals))('%j is refused', async (args, reason) => {
  await using workspace = await makeWorkspace();
  await mkdir(path.join(workspace.path, 'folder'));
  const before = await readdir(workspace.path);
  const { code, said } = await end(args, workspace.path);
  expect([code, said]).toEqual([
    2,
    typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason),
  ]);
  expect(said).not.toMatch(/^ +at |PMAK-1/m);
  expect(await readdir(workspace.path)).toEqual(before);
});

test.skipIf(process.platform !== 'linux').each(['/proc/x', '/proc/x/y', '/dev/null/x'])(
  'a folder that cannot be made in %s ends at once',
  async (logs) => {
    await using workspace = await makeWorkspace({ 'call-logs.ndjson': '', 'report.html': '' });
    const { code, said } = await end(['run', 'shop.json', '--logs', logs, '--', 'true'], workspace.path);
    expect([code, said]).toEqual([2, expect.stringContaining('where no reports can be written')]);
    const report = await end(['report', 'call-logs.ndjson', '--out', logs], workspace.path);
    expect([report.code, report.said]).toEqual([3, expect.stringContaining('could be written')]);
  },
);

test.each([
  ['run', 'shop.json', '--', 'true'],
  ['serve'],
  ['explain', 'shop.json', '/x'],
  ['sweep', '--repository', 'a/b'],
])('%s in a folder that is gone says so', async (...args) => {
  await using workspace = await makeWorkspace();
  const cwd = () => {
    throw Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), { code: 'ENOENT' });
  };
  const { code, said } = await end(args, workspace.path, { cwd });
  expect([code, said]).toEqual([2, expect.stringMatching(/The folder that this runs in is gone .*ENOENT/)]);
});

test.each([['--version'], ['-V'], ['version']])('%s prints the version alone', async (...args) => {
  await using workspace = await makeWorkspace();
  expect(await end(args, workspace.path)).toEqual({ code: 0, said: '', printed: `${version}\n` });
});

const served = /"Order 7" .* won/;
test.each<[readonly string[], number, RegExp]>([
  [['shop.json', 'GET', '/orders/7?full=true'], 0, served],
  [['shop.json', 'get', '/orders/7?full=true'], 0, served],
  [['shop.json', 'GET /orders/7?full=true'], 0, served],
  [['shop.json', '/orders/7?full=true'], 0, served],
  [['-c', 'shop.json', '-e', 'shop-env.json', 'GET', '/orders/7?full=true'], 0, served],
  [['--collection=shop.json', 'GET /orders/7?full=true'], 0, served],
  [['GET', '/orders/7?full=true', '--no-debug', '-cshop.json'], 0, served],
  [['shop.json', 'copy.json', 'GET', '/orders/7?full=true'], 0, served],
  [['shop.json', 'GET', '/nowhere'], 4, /Nothing fits/],
  [['shop.json', 'VIEW', '/orders/7?full=true'], 4, /method `VIEW`/],
  [['shop.json', '/~!/orders'], 4, /is no session|Nothing fits/],
])('explain %j', async (args, code, printed) => {
  await using workspace = await makeWorkspace();
  await copyFile(path.join(workspace.path, 'shop.json'), path.join(workspace.path, 'copy.json'));
  const ended = await end(['explain', ...args], workspace.path);
  expect([ended.code, ended.printed, ended.said]).toEqual([code, expect.stringMatching(printed), expect.any(String)]);
});

test.each<[readonly string[], string]>([
  [['shop.json', '--json', '--nosuch', '--', 'true'], "unknown option '--nosuch'"],
  [['shop.json', '--json', '--private=maybe', '--', 'true'], '`--private` is "maybe"'],
  [['shop.json', '--json', '-c', 'shop.json', '--', 'true'], 'Collections are given twice'],
  [['shop.json', '--json=true'], "missing required argument 'command'"],
  [['shop.json', '--json', '--port', 'x', '--', 'true'], '`--port` is "x"'],
  [['typo.json', '--json', '--', 'true'], '`--collection` is "typo.json"'],
])('run %j prints its one object all the same', async (args, reason) => {
  await using workspace = await makeWorkspace();
  const { code, printed } = await end(['run', ...args], workspace.path);
  expect([code, JSON.parse(printed)]).toEqual([
    2,
    expect.objectContaining({ event: 'done', exitCode: 2, error: expect.stringContaining(reason) as unknown }),
  ]);
});
