/** The committed command line as a child process; some of what one process shows is tried more often in this one. */
import { readFile, readdir, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startCloud } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { isThorough, sample } from '../support/runs.ts';
import { spawnChild, type ChildHandle } from '../support/spawn-child.ts';
import { makeWorkspace, projectRoot, shopCollection, type Workspace } from '../support/workspace.ts';
import { writeZip } from '../support/zip-writer.ts';
import { mockClient } from './support/mock-client.ts';
import { runHere } from './support/run-here.ts';

const bundle = path.join(projectRoot, 'dist', 'cli', 'index.js');
const isWindows = process.platform === 'win32';

/** @param redirection as a POSIX shell writes it, where there is one */
function start(
  workspace: Workspace,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  redirection?: string,
): ChildHandle {
  const inherited = {
    PATH: process.env['PATH'] ?? '',
    TMPDIR: workspace.path,
    TEMP: workspace.path,
    TMP: workspace.path,
  };
  const options = { cwd: workspace.path, env: { ...inherited, ...env } };
  const all = [bundle, ...args];
  return redirection === undefined
    ? spawnChild(process.execPath, all, options)
    : spawnChild('sh', ['-c', `exec "$0" "$@" ${redirection}`, process.execPath, ...all], options);
}

/** A script that calls the mock at the given paths, prints what it gets and exits with `code`. */
function caller(paths: readonly string[], code = 0): string {
  return `${mockClient}
  for (const path of ${JSON.stringify(paths)}) {
    const { status, text } = await ask(path);
    console.log(status, text, process.env.MOCK_ID);
  }
  process.exitCode = ${code};`;
}

const reports = ['call-logs.har', 'call-logs.ndjson', 'coverage.json', 'explanations.json', 'report.html'];
const run = ['run', '--collection', 'shop.json', '--environment', 'shop-env.json'];
const node = [process.execPath, '--input-type=module', '-e'];

describe.concurrent('run', () => {
  test('gives the command its mock, saves the call logs, prints the table, removes everything', async () => {
    await using workspace = await makeWorkspace();
    const args = [...run, '--logs', 'logs', '--', ...node, caller(['/orders/7?full=true', '/nowhere'], 7)];
    const { exitCode, stdout, stderr } = await start(workspace, args).result;
    expect(exitCode).toBe(7);
    expect(stdout).toMatch(/200 \{"id":7,"stage":"test"\} [0-9a-f-]{36}/);
    expect(stdout).toMatch(/1 of 2 calls matched no saved example/);
    expect(stderr).toContain('is removed.');
    expect((await readdir(path.join(workspace.path, 'logs'))).sort()).toEqual(reports);
    const lines = (await readFile(path.join(workspace.path, 'logs', 'call-logs.ndjson'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    // Nothing but the logs is left in the temporary folder, which is the workspace here.
    expect((await readdir(workspace.path)).sort()).toEqual(['logs', 'shop-env.json', 'shop.json']);
  });

  test('the next start finds what Node has compiled, in a folder of the user; the command itself keeps nothing', async () => {
    await using workspace = await makeWorkspace();
    const folder = path.join(workspace.path, 'home');
    const cache = path.join(folder, '.cache', 'ephemeral-mock');
    const kept = async () => (await readdir(cache, { recursive: true }).catch(() => [])).length;
    const home = { HOME: folder, USERPROFILE: folder };
    const print = `import module from 'node:module';
    console.log(process.env.NODE_COMPILE_CACHE || 'none', module.getCompileCacheDir() ?? 'nowhere');`;
    const args = [...run, '--', ...node, print];
    const off = await start(workspace, args, { ...home, NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: '1' })
      .result;
    expect([off.exitCode, await kept()]).toEqual([0, 0]);
    const { exitCode, stdout } = await start(workspace, args, { ...home, NODE_COMPILE_CACHE: '' }).result;
    expect([exitCode, stdout.split('\n')[0]]).toEqual([0, 'none nowhere']);
    expect(await kept()).toBeGreaterThan(10);
    const before = await kept();
    const elsewhere = { ...home, NODE_COMPILE_CACHE: path.join(workspace.path, 'elsewhere') };
    expect([(await start(workspace, args, elsewhere).result).exitCode, await kept()]).toEqual([0, before]);
  });

  test('report of a zip file without a temporary folder is a wrong use, whatever else is missing', async () => {
    await using workspace = await makeWorkspace();
    await writeFile(path.join(workspace.path, 'logs.zip'), 'PK\u0003\u0004');
    const nowhere = path.join(workspace.path, 'nowhere');
    const temporary = { TMPDIR: nowhere, TEMP: nowhere, TMP: nowhere };
    const { exitCode, stderr } = await start(workspace, ['report', 'none.ndjson', 'logs.zip'], temporary).result;
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('The temporary folder')]);
  });

  test('a job whose only call was refused is red, and so is the report of its zipped artifact', async () => {
    await using workspace = await makeWorkspace();
    const refused = `import { connect } from 'node:net';
    const { hostname, port } = new URL(process.env.MOCK_URL);
    connect(port, hostname).resume().end('get /orders/7?api_key=abc123 HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n');`;
    const check = ['--fail-on-unmatched', '--logs', 'logs'];
    const { exitCode, stdout, stderr } = await runHere(workspace, [...run, ...check, '--', ...node, refused]);
    const reason = '400 Bad Request: its method is unknown, or not in upper case';
    expect([exitCode, stderr]).toEqual([4, expect.stringContaining('error: fail-on-unmatched')]);
    expect(stdout).toContain(reason);
    const folder = path.join(workspace.path, 'logs');
    const files = await Promise.all(
      (await readdir(folder)).map(async (name) => ({ name, data: await readFile(path.join(folder, name)) })),
    );
    expect(files.map(({ data }) => data.toString()).join('')).not.toContain('abc123');
    await writeFile(path.join(workspace.path, 'artifact.zip'), writeZip(files));
    const again = await runHere(workspace, ['report', 'artifact.zip', '--fail-on-unmatched', '--out', 'again']);
    expect([again.exitCode, again.stdout]).toEqual([4, stdout]);
    expect((await readdir(workspace.path)).filter((name) => name.startsWith('ephemeral-mock-'))).toEqual([]);
  });

  test.runIf(isThorough)(
    'goes on where nobody reads its output any more, to its end and the exit code of its command',
    async () => {
      await using workspace = await makeWorkspace();
      const silent = "await fetch(process.env.MOCK_URL + '/orders/7'); process.exitCode = 7;";
      const child = start(workspace, [...run, '--logs', 'logs', '--', ...node, silent]);
      child.closeOutput();
      expect((await child.result).exitCode).toBe(7);
      expect(await readFile(path.join(workspace.path, 'logs', 'call-logs.ndjson'), 'utf8')).toContain('/orders/7');
      expect((await readdir(workspace.path)).sort()).toEqual(['logs', 'shop-env.json', 'shop.json']);
    },
  );

  test.runIf(isThorough && process.platform === 'linux')('goes on where its log cannot be written', async () => {
    await using workspace = await makeWorkspace();
    await using cloud = await startCloud();
    const args = ['--postman-api-url', cloud.url, '--postman-api-key', cloud.key, '--call-logs-timeout', '0'];
    const command = ['--', ...node, caller(['/orders/7?full=true'], 7)];
    const child = start(workspace, [...run, ...args, '--logs', 'logs', ...command], {}, '2>/dev/full');
    const { exitCode, stdout } = await child.result;
    expect([exitCode, stdout]).toEqual([7, expect.stringMatching(/^200 .*"stage":"test"/)]);
    expect(await cloud.names()).toEqual([]);
  });

  test('without --logs the files stay in a temporary folder that the last line names', async () => {
    await using workspace = await makeWorkspace();
    // A key of another tool in the shell does not move a collection file to the cloud.
    const env = { POSTMAN_API_KEY: 'PMAK-of-another-tool' };
    const { exitCode, stderr } = await runHere(workspace, [...run, '--', ...node, caller(['/nowhere'])], env);
    expect(exitCode).toBe(0);
    const [, file = ''] = /The call logs are in (\S+call-logs): /.exec(stderr) ?? [];
    expect(await readFile(path.join(file, 'call-logs.ndjson'), 'utf8')).toContain('/nowhere');
    // The server's journal has everything, secrets too.
    expect(await readdir(path.dirname(file))).toEqual(['call-logs']);
  });

  test.runIf(isThorough)('the journal stays where the reports could not be written, and is told', async () => {
    await using workspace = await makeWorkspace();
    const spoil = "const fs = await import('node:fs'); fs.rmdirSync('logs'); fs.writeFileSync('logs', '');";
    const args = [...run, '--logs', 'logs', '--', ...node, `${caller(['/nowhere'])} ${spoil}`];
    const { exitCode, stderr } = await start(workspace, args).result;
    const [, journal = ''] = /The journal, which is not redacted, stays: (.+)/.exec(stderr) ?? [];
    expect(await readFile(journal, 'utf8'), stderr).toContain('/nowhere');
    expect(await readdir(path.dirname(journal))).toEqual([path.basename(journal)]);
    expect(exitCode).toBe(0);
  });

  test('no key that was given is in the call logs, wherever it came from', async () => {
    await using workspace = await makeWorkspace();
    const [inOption, inShell] = ['option-4711', 'shell-4712'];
    const call = `${mockClient} await ask('/${inOption}/${inShell}/seen');`;
    const args = [...run, '--provider', 'embedded', '--postman-api-key', `${inOption} `, '--logs', 'logs'];
    const { stdout } = await runHere(workspace, [...args, '--', ...node, call], { POSTMAN_API_KEY: `${inShell}\n` });
    const logs = await readFile(path.join(workspace.path, 'logs', 'call-logs.ndjson'), 'utf8');
    expect(logs).toContain('/seen');
    expect(logs + stdout).not.toMatch(/471[12]/);
  });

  test.runIf(isThorough)('the server on the runner ends also where `run` was killed', async () => {
    await using workspace = await makeWorkspace();
    const waits = `console.log('at', process.env.MOCK_URL);
      for (let left = 500; left > 0; left -= 1) {
        const answer = await fetch(process.env.MOCK_URL).catch(() => undefined);
        if (answer === undefined) process.exit();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }`;
    const child = start(workspace, [...run, '--', ...node, waits]);
    const url = await until(() => /at (http\S+)/.exec(child.output())?.[1], { what: 'the command to run' });
    child.signal('SIGKILL');
    const isGone = () =>
      fetch(url).then(
        () => false,
        () => true,
      );
    await until(isGone, { what: 'the end of the server' });
    await child.result;
  });

  test.runIf(isThorough)(
    "files that another program holds for a moment: the exit code is the command's, and they go",
    async () => {
      await using workspace = await makeWorkspace();
      // As a virus scanner does on Windows: each file, once.
      const script = path.join(workspace.path, 'scanner.cjs');
      await writeFile(
        script,
        `const { promises, writeFileSync } = require('node:fs');
      const { syncBuiltinESMExports } = require('node:module');
      const held = new Set();
      for (const name of ['rm', 'rename']) {
        const plain = promises[name];
        promises[name] = async (file, ...rest) => {
          if (held.has(file) || file.endsWith('.partial') && name === 'rm') return plain(file, ...rest);
          held.add(file);
          writeFileSync(${JSON.stringify(path.join(workspace.path, 'scanned'))}, [...held].join('\\n'));
          throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });
        };
      }
      syncBuiltinESMExports();`,
      );
      const env = { NODE_OPTIONS: `--require ${JSON.stringify(script)}` };
      const args = [...run, '--logs', 'logs', '--', ...node, caller(['/nowhere'], 7)];
      const { exitCode, stderr } = await start(workspace, args, env).result;
      expect([exitCode, stderr]).toEqual([7, expect.not.stringContaining('warning')]);
      expect((await readdir(path.join(workspace.path, 'logs'))).sort()).toEqual(reports);
      expect((await readdir(workspace.path)).filter((name) => name.startsWith('ephemeral-mock-'))).toEqual([]);
      const scanned = await readFile(path.join(workspace.path, 'scanned'), 'utf8');
      for (const name of ['call-logs.ndjson.partial', 'embedded.log']) expect(scanned).toContain(name);
    },
  );

  test.runIf(isThorough)('in the cloud: the key comes from POSTMAN_API_KEY and nothing is left', async () => {
    await using workspace = await makeWorkspace();
    await using cloud = await startCloud();
    const own = await cloud.client.importCollection(shopCollection);
    const args = [
      'run',
      '--collection',
      'Shop',
      '--postman-api-url',
      cloud.url,
      '--server-response',
      '503',
      '--logs',
      'logs',
    ];
    const command = ['--', ...node, caller(['/orders/7?full=true'])];
    const { exitCode, stdout, stderr } = await start(workspace, [...args, ...command], { POSTMAN_API_KEY: cloud.key })
      .result;
    expect([exitCode, stdout.slice(0, 3)]).toEqual([0, '503']);
    expect(stdout + stderr).not.toContain(cloud.key);
    expect(await cloud.names()).toEqual([own.name]);
  });

  /** A command in this process, with its mock, if it opens one, in an account of its own. */
  async function runInProcess(workspace: Workspace, [name = '', ...args]: readonly string[]) {
    await using cloud = await startCloud();
    const api = ['--postman-api-url', cloud.url, '--postman-api-key', cloud.key, '--call-logs-timeout', '0'];
    const { exitCode: code, stdout, stderr } = await runHere(workspace, [name, ...api, ...args]);
    expect(await cloud.names()).toEqual([]);
    return { code, stdout, stderr };
  }

  test.each([
    ['a wrong input', ['run', '--collection', 'missing.json', '--', 'true'], 2, /no file .*missing\.json/],
    ['an unknown option', ['run', '--colection', 'x', '--', 'true'], 2, /Did you mean --collection/],
    ['a flag that is neither', [...run, '--private=maybe', '--', 'true'], 2, /`--private` is "maybe"/],
    ['no command', ['run', '--collection', 'shop.json'], 2, /missing required argument 'command'/],
    ['a folder of logs that is a file', [...run, '--logs', 'shop.json', '--', 'true'], 2, /`--logs` is "shop\.json"/],
    ['an empty command', [...run, '--', ''], 127, /The command "" could not be started/],
    ['a command that does not exist', [...run, '--', 'no-such-command-here'], 127, /no-such-command-here/],
  ] as const)('%s: its own exit code and a reason', async (_what, args, code, reason) => {
    await using workspace = await makeWorkspace();
    const ended = await runInProcess(workspace, args);
    expect([ended.code, ended.stderr]).toEqual([code, expect.stringMatching(reason)]);
  });

  test('a wrong input and a command that does not exist, as a shell sees them', async () => {
    await using workspace = await makeWorkspace();
    const wrong = await start(workspace, ['run', '--collection', 'missing.json', '--', 'true']).result;
    expect([wrong.exitCode, wrong.stderr]).toEqual([2, expect.stringMatching(/no file .*missing\.json/)]);
    const none = await start(workspace, [...run, '--', 'no-such-command-here']).result;
    expect([none.exitCode, none.stderr]).toEqual([127, expect.stringContaining('no-such-command-here')]);
  });

  const words = [
    ['a flag with its value as in YAML', ['--fail-on-unmatched', 'true', '--private', 'false', '--'], ['one']],
    ['a bare flag', ['--private=true', '--fail-on-unmatched', '--'], ['true']],
    ['words that are options of `run` too', ['--'], ['--', '--name', 'foo', '--port', '0', '--private', 'true']],
    ['a `--` of its own', ['--'], ['test', '--', '--watch=false', '--private']],
  ] as const;
  test.each(sample(words, words.slice(1, 3)))(
    'takes no word of the command for its own: %s',
    async (_what, options, given) => {
      await using workspace = await makeWorkspace();
      const file = path.join(workspace.path, 'words.json');
      const tell = `require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.argv.slice(1)))`;
      const command = [process.execPath, '-e', `${tell}; process.exitCode = 6`, ...given];
      const { code } = await runInProcess(workspace, [...run, '--logs', 'logs', ...options, ...command]);
      // Node itself takes the first `--` after its script.
      const shown = given[0] === '--' ? given.slice(1) : given;
      expect([code, JSON.parse(await readFile(file, 'utf8'))]).toEqual([6, shown]);
    },
  );

  test('--json prints one object alone, and what misses and fails is in it', async () => {
    await using workspace = await makeWorkspace();
    const checks = ['--fail-on-unmatched', '--url-env', 'API_URL', '--json', '--logs', 'logs'];
    const calls = caller(['/orders/7?full=true', '/nowhere']).replaceAll('MOCK_URL', 'API_URL');
    const args = ['run', 'shop.json', '-e', 'shop-env.json', ...checks, '--', ...node, calls];
    const { exitCode, stdout, stderr } = await start(workspace, args).result;
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toEqual({
      event: 'done',
      exitCode: 4,
      commandExitCode: 0,
      error: null,
      mockUrl: expect.stringMatching(/^http/),
      mockId: expect.any(String),
      provider: 'embedded',
      verdict: '1 of 1 check failed. 1 of 2 calls matched no saved example.',
      counts: {
        ...{ calls: 2, matched: 1, loose: 0, unmatched: 1, serverResponses: 0, preflights: 0, ignored: 0, refused: 0 },
      },
      checks: [{ name: 'fail-on-unmatched', passed: false, message: expect.stringContaining('/nowhere') }],
      coverage: { examples: expect.objectContaining({ hit: 1 }), requests: expect.objectContaining({ hit: 1 }) },
      unmatched: {
        requests: [{ method: 'GET', path: '/nowhere', status: 404, calls: 1, reason: expect.any(String) }],
        leftOutCalls: 0,
      },
      loose: { requests: [], leftOutCalls: 0 },
      notes: [],
      files: [...reports, 'junit.xml'].map((): unknown => expect.stringContaining(path.join(workspace.path, 'logs'))),
    });
    expect(exitCode).toBe(4);
    // What the command prints.
    expect(stderr).toMatch(/200 \{"id":7,"stage":"test"\}/);
  });

  test('--json where no mock can be opened, and where the command does not exist', async () => {
    await using workspace = await makeWorkspace();
    const none = await runInProcess(workspace, ['run', 'shop.json', '--json', '--logs', 'shop.json', '--', 'true']);
    const noMock = { exitCode: 2, commandExitCode: null, mockUrl: null, verdict: null, counts: null, files: [] };
    expect(JSON.parse(none.stdout)).toMatchObject({ ...noMock, error: expect.stringContaining('`--logs`') });
    const words = ['run', 'shop.json', '--json', '--logs', 'logs', '--min-coverage', '80', '--', 'no-such-command'];
    const noCommand = await runInProcess(workspace, words);
    expect(JSON.parse(noCommand.stdout)).toMatchObject({
      ...{ exitCode: 127, commandExitCode: null, verdict: null, checks: [], files: [] },
      ...{ error: expect.stringContaining('no-such-command'), mockUrl: expect.stringMatching(/^http/) },
    });
    expect(await readdir(path.join(workspace.path, 'logs'))).toEqual([]);
  });

  test('--quiet says nothing of calls that went well, and the verdict of others', async () => {
    await using workspace = await makeWorkspace();
    const quiet = (paths: readonly string[], ...options: readonly string[]) =>
      runInProcess(workspace, [...run, '--quiet', '--logs', 'logs', ...options, '--', ...node, caller(paths)]);
    const well = await quiet(['/orders/7?full=true'], '--fail-on-unmatched');
    expect(well).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readdir(path.join(workspace.path, 'logs'))).toContain('junit.xml');
    const missed = await quiet(['/nowhere']);
    expect([missed.code, missed.stdout]).toEqual([0, '']);
    expect(missed.stderr).toMatch(
      /^ephemeral-mock: warning: The one call matched no saved example\.\n.*The call logs are/,
    );
    // That of the run before told of checks that this one did not have.
    expect(await readdir(path.join(workspace.path, 'logs'))).not.toContain('junit.xml');
    const failed = await quiet(['/nowhere'], '--fail-on-unmatched');
    expect([failed.code, failed.stderr]).toEqual([4, expect.stringContaining('error: fail-on-unmatched: ')]);
  });

  const noCommands = [
    ['no-such-command', 127, 'there is no program of that name here or in PATH'],
    ['npm test', 127, 'the quotes make it one word, the name of a program. Give it so: -- npm test'],
    ['npm test && echo $X', 127, /Give it so: -- (?:sh -c|cmd \/c) "npm test && echo \$X"/],
    // A folder.
    [projectRoot, isWindows ? 127 : 126, `The command "${projectRoot}" could not be started`],
  ] as const;
  test.each(sample(noCommands, noCommands.slice(2)))(
    '%j cannot be started: why, and no advice on calls',
    async (command, code, reason) => {
      await using workspace = await makeWorkspace();
      const ended = await runInProcess(workspace, [...run, '--fail-on-unmatched', '--', command]);
      const why: unknown = typeof reason === 'string' ? expect.stringContaining(reason) : expect.stringMatching(reason);
      expect(ended).toEqual({ code, stdout: '', stderr: why });
      expect(ended.stderr).not.toMatch(/No call reached|The call logs are|warning|fail-on-unmatched/);
    },
  );

  test.runIf(isThorough)(
    'a folder of logs that a live run has is left to it, and one that died holds nothing',
    async () => {
      await using workspace = await makeWorkspace();
      // Until the mock is gone.
      const waits = `console.log('waiting');
      while (await fetch(process.env.MOCK_URL).catch(() => undefined)) await new Promise((resolve) => setTimeout(resolve, 20));`;
      const first = start(workspace, [...run, '--logs', 'logs', '--', ...node, waits]);
      await until(() => first.output().includes('waiting'), { what: 'the command to run' });
      const second = await start(workspace, [...run, '--logs', 'logs', '--', ...node, caller(['/nowhere'])]).result;
      expect(second.stderr).toContain('Another run has the folder logs: the call logs of this one go to logs-2');
      expect(await readdir(path.join(workspace.path, 'logs'))).toEqual([]);
      expect((await readdir(path.join(workspace.path, 'logs-2'))).sort()).toEqual(reports);
      first.signal('SIGKILL');
      await first.result;
      // The dead one holds nothing.
      const third = await start(workspace, [...run, '--logs', 'logs', '--', ...node, caller(['/nowhere'])]).result;
      expect([third.exitCode, third.stderr]).toEqual([0, expect.not.stringContaining('Another run')]);
      expect((await readdir(path.join(workspace.path, 'logs'))).sort()).toEqual(reports);
    },
  );

  test('a call puts no command of the runner and no escape on the terminal', async () => {
    await using workspace = await makeWorkspace();
    const rules = JSON.stringify({ 'GET /orders/7': { query: { n: '1' } }, 'GET /orders/8': { query: { e: '1' } } });
    const calls = caller(['/orders/7?n=%0A::error::INJECTED%0D%0A::add-mask::hello', '/orders/8?e=%1b[31mred']);
    const { stderr } = await runInProcess(workspace, [...run, '--expect-calls', rules, '--', ...node, calls]);
    expect(stderr).toContain('::error::INJECTED');
    expect(stderr).toContain('[31mred');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toMatch(/^\s*::/m);
  });

  test('a failed check, and a command that failed too: the code is that of the command', async () => {
    await using workspace = await makeWorkspace();
    const checks = ['--fail-on-unmatched', '--expect-calls', 'POST /orders: 1', '--logs', 'logs'];
    const command = ['--', ...node, caller(['/nowhere'], 9)];
    const { code, stderr } = await runInProcess(workspace, [...run, ...checks, ...command]);
    expect(code).toBe(9);
    expect(stderr).toMatch(/error: fail-on-unmatched: .*\/nowhere/);
    expect(stderr).toMatch(/error: expect-calls: POST \/orders: Expected 1 call, none came/);
    expect(await readdir(path.join(workspace.path, 'logs'))).toContain('junit.xml');
  });

  test('a mock that cannot be opened: its own exit code and the reason', async () => {
    await using workspace = await makeWorkspace();
    await using cloud = await startCloud();
    const args = ['--postman-api-url', cloud.url, '--postman-api-key', 'PMAK-wrong', '--', 'true'];
    const { exitCode, stderr } = await runHere(workspace, [...run, ...args]);
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/401.*postman-api-key/)]);
  });

  test.skipIf(isWindows)('a signal reaches the command, and the mock is removed all the same', async () => {
    await using workspace = await makeWorkspace();
    await using cloud = await startCloud();
    const waits = `process.on('SIGTERM', () => { console.log('got SIGTERM'); process.exit(9); });
      setInterval(() => undefined, 1000); console.log('waiting');`;
    const args = ['--postman-api-url', cloud.url, '--postman-api-key', cloud.key, '--call-logs-timeout', '1'];
    args.push('--logs', 'logs');
    const child = start(workspace, [...run, ...args, '--', ...node, waits]);
    await until(() => child.output().includes('waiting'), { what: 'the command to run' });
    child.signal('SIGTERM');
    const { exitCode, stdout } = await child.result;
    expect([exitCode, stdout]).toEqual([9, expect.stringContaining('got SIGTERM')]);
    expect(await cloud.names()).toEqual([]);
  });
});

describe.concurrent('from a red build to the fix', () => {
  test('report makes everything again, learn adds what missed, and the next run is green', async () => {
    await using workspace = await makeWorkspace();
    const calls = ['--', ...node, caller(['/orders/7?full=true', '/invoices?year=2026'])];
    const check = ['--fail-on-unmatched', '--logs', 'logs'];
    const red = await runHere(workspace, [...run, ...check, ...calls]);
    expect(red.exitCode).toBe(4);

    const callLogs = path.join('logs', 'call-logs.ndjson');
    const report = [
      'report',
      callLogs,
      '--collection',
      'shop.json',
      '--out',
      'again',
      '--expect-calls',
      'POST /orders: 1',
    ];
    const again = await runHere(workspace, report);
    expect([again.exitCode, again.stderr]).toEqual([4, expect.stringContaining('expect-calls: POST /orders')]);
    expect((await readdir(path.join(workspace.path, 'again'))).sort()).toEqual([...reports, 'junit.xml'].sort());
    expect(await readFile(path.join(workspace.path, 'again', 'call-logs.ndjson'), 'utf8')).toBe(
      await readFile(path.join(workspace.path, callLogs), 'utf8'),
    );

    const learn = ['learn', '--call-logs', callLogs, '--collection', 'shop.json'];
    const learned = await runHere(workspace, learn);
    expect([learned.exitCode, learned.stdout]).toEqual([0, expect.stringContaining('added GET /invoices')]);
    const twice = await runHere(workspace, learn);
    expect([twice.exitCode, twice.stdout]).toEqual([0, '']);

    const green = await runHere(workspace, [...run, ...check, ...calls]);
    expect([green.exitCode, green.stderr]).toEqual([0, expect.not.stringContaining('fail-on-unmatched')]);
  });

  test('a file that is not there', async () => {
    await using workspace = await makeWorkspace();
    const { exitCode, stderr } = await runHere(workspace, ['report', 'missing.ndjson']);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('missing.ndjson')]);
  });
});

describe.concurrent('explain', () => {
  test.skipIf(process.platform !== 'linux')('an answer that cannot be written is no success', async () => {
    await using workspace = await makeWorkspace();
    const args = ['explain', '--collection', 'shop.json', 'GET /orders/7'];
    const { exitCode, stderr } = await start(workspace, args, {}, '>/dev/full').result;
    expect([exitCode, stderr]).toEqual([1, '']);
  });

  test('a call that fits, one that does not, and a call that is none', async () => {
    await using workspace = await makeWorkspace();
    const explain = (...args: readonly string[]) =>
      runHere(workspace, ['explain', '--collection', 'shop.json', ...args]);
    const fits = await explain('GET /orders/7?full=true');
    expect([fits.exitCode, fits.stdout]).toEqual([0, expect.stringMatching(/"Order 7" .* won with 110 points/)]);
    const body = ['-d', '{"item":"tea"}', '-H', 'Content-Type: application/json'];
    const misses = await explain('POST /orders/8/items', ...body);
    expect(misses.stdout).toMatch(/Score {2}Example +Saved for +Why/);
    expect(misses.stdout).toMatch(/^- +Created +POST \{\{baseUrl\}\}\/orders/m);
    const none = await explain('orders');
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('give a method and a path')]);
  });
});

describe.concurrent('serve', () => {
  interface Ready {
    readonly mockUrl: string | null;
    readonly mockId: string | null;
    readonly apiUrl: string;
    readonly apiKey: string;
    readonly pid: number;
  }

  async function ready(child: ChildHandle): Promise<Ready> {
    await until(() => child.output().includes('"ready"'), { what: 'the ready line' });
    const line =
      child
        .output()
        .split('\n')
        .find((text) => text.includes('"ready"')) ?? '';
    return JSON.parse(line) as Ready;
  }

  test('--json: a line for each thing, answers until the signal, exits with 0', async () => {
    await using workspace = await makeWorkspace();
    const child = start(workspace, ['serve', ...run.slice(1), '--json']);
    const { mockUrl, mockId, apiUrl, apiKey, pid } = await ready(child);
    expect(pid).toBe(child.pid);
    expect(await (await fetch(`${mockUrl}/orders/7?full=true`)).text()).toBe('{"id":7,"stage":"test"}');
    const answer = await fetch(`${apiUrl}/mocks/${mockId}/call-logs`, { headers: { 'x-api-key': apiKey } });
    expect(((await answer.json()) as { 'call-logs': unknown[] })['call-logs']).toHaveLength(1);
    child.signal('SIGINT');
    const { exitCode, stdout } = await child.result;
    if (!isWindows) expect(exitCode).toBe(0);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly event: string }).event);
    if (!isWindows) expect(events).toEqual(['ready', 'call', 'done']);
  });

  test('without a collection: an empty account with the key and the ports that were asked for', async () => {
    await using workspace = await makeWorkspace();
    const child = start(workspace, ['serve', '--json', '--api-key', 'my-key']);
    const { mockUrl, mockId, apiUrl, apiKey } = await ready(child);
    expect([mockUrl, mockId, apiKey]).toEqual([null, null, 'my-key']);
    const imported = await fetch(`${apiUrl}/collections`, {
      method: 'POST',
      headers: { 'x-api-key': 'my-key', 'content-type': 'application/json' },
      body: JSON.stringify({ collection: shopCollection }),
    });
    expect(imported.status).toBe(200);
    child.signal('SIGTERM');
    await child.result;
  });

  test.runIf(isThorough)('what a killed one has left goes at a later start, a day on', async () => {
    await using workspace = await makeWorkspace();
    const left = async () => (await readdir(workspace.path)).filter((name) => name.startsWith('ephemeral-mock-'));
    const serveAndEnd = async (signal: NodeJS.Signals) => {
      const child = start(workspace, ['serve', ...run.slice(1), '--json']);
      await until(() => child.output().includes('"ready"'), { what: 'the server' });
      child.signal(signal);
      await child.result;
    };
    await serveAndEnd('SIGKILL');
    const [folder = ''] = await left();
    expect(await readdir(path.join(workspace.path, folder))).toContain('call-logs.journal');
    // On Windows each of them is ended from outside, and leaves a folder of its own.
    await serveAndEnd('SIGTERM');
    expect(await left()).toContain(folder);
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1_000);
    await utimes(path.join(workspace.path, folder), yesterday, yesterday);
    await serveAndEnd('SIGTERM');
    if (isWindows) expect(await left()).not.toContain(folder);
    else expect(await left()).toEqual([]);
  });

  test('a port that is taken, and one that is none', async () => {
    await using workspace = await makeWorkspace();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port); // it listens on TCP
    const taken = await runHere(workspace, ['serve', ...run.slice(1), '--port', port]);
    expect([taken.exitCode, taken.stderr]).toEqual([3, expect.stringMatching(new RegExp(`${port}.*in use`))]);
    other.close();
    const none = await runHere(workspace, ['serve', '--port', 'http']);
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('`--port` is "http"')]);
  });
});

test('npm start: the example shows a match, a loose match, a sequence, a miss, the table and where the page is', async () => {
  await using workspace = await makeWorkspace();
  const { scripts } = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  // As npm would, but with its files in the test's own folder.
  const args = [...scripts.start.matchAll(/"([^"]*)"|\S+/g)]
    .map(([word, quoted = word]) => (word.startsWith('examples/') ? path.join(projectRoot, word) : quoted))
    .slice(2);
  const { exitCode, stdout } = await start(workspace, args).result;
  expect(exitCode).toBe(0);
  expect(stdout).toContain('"servedFor": "testAPIEnv"');
  expect(stdout).toContain('1 of 6 calls matched no saved example. 1 call matched loosely.');
  expect([...stdout.matchAll(/^GET \/jobs\/4 -> (\d+)/gm)].map(([, status]) => status)).toEqual(['202', '503', '200']);
  expect(stdout).toMatch(/^unmatched +GET +\/orders +404 +none; nearest: Placed/m);
  expect(stdout).toContain('`page=9` was sent; "First page", which was served, has `page=1`');
  const [, page = ''] = /open (\S+) once/.exec(stdout) ?? [];
  expect(await readFile(path.join(workspace.path, page), 'utf8')).toContain('<!doctype html>');
  expect((await readdir(path.join(workspace.path, 'call-logs'))).sort()).toEqual(reports);
});
