/** The embedded server as a child process: started, outliving its parent, ended, killed. */
import { once } from 'node:events';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createTcpServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerSignature } from '../../../../src/embedded/api-key.ts';
import { readJournal, stopEmbedded, type LaunchedEmbedded } from '../../../../src/embedded/index.ts';
import {
  bootEmbedded,
  LaunchError,
  type BootOptions,
  childEnvironment,
} from '../../../../src/embedded/process/launch.ts';
import { bundleSources } from '../../../support/bundle-sources.ts';
import { isThorough } from '../../../support/runs.ts';
import { tempDirectory, type TempDirectory } from '../../../support/temp-directory.ts';
import { petCollection, send } from '../../../contract/support/test-account.ts';

let bundles: TempDirectory;
let bundleOf: Awaited<ReturnType<typeof bundleSources>>;
let entry: string;
beforeAll(async () => {
  bundles = await tempDirectory('bundles-');
  const files = ['embedded', 'embedded/process/launch', 'embedded/process/control'];
  bundleOf = await bundleSources(files, bundles.path);
  entry = bundleOf('embedded').path;
});
afterAll(() => bundles.remove());

let directory: string;
/** What a process prints of a server that it has started. */
type PrintedLaunch = Omit<LaunchedEmbedded, 'adopt' | 'answer' | 'release' | 'unref'>;
let launched: PrintedLaunch | undefined;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'launch-'));
  launched = undefined;
});
afterEach(async () => {
  if (launched !== undefined) {
    await stopEmbedded(launched.api);
    await expect.poll(() => isAlive(launched?.pid ?? 0)).toBe(false);
  }
  rmSync(directory, { recursive: true, force: true });
});

const boot = (options: Partial<BootOptions> = {}) =>
  bootEmbedded({ entry, execPath: process.execPath, directory, ...options });

async function launch(options: Partial<BootOptions> = {}): Promise<LaunchedEmbedded> {
  const server = await boot(options).start();
  launched = server;
  await server.adopt();
  server.release();
  return server;
}

/** A process that starts a server, does `more` and prints where the server is. */
function startParent(more: string, env: NodeJS.ProcessEnv = process.env): ChildProcessWithoutNullStreams {
  const script = path.join(directory, 'parent.ts');
  writeFileSync(
    script,
    `import { bootEmbedded } from ${JSON.stringify(bundleOf('embedded/process/launch').href)};
     import { stopEmbedded } from ${JSON.stringify(bundleOf('embedded/process/control').href)};
     const options = ${JSON.stringify({ entry, execPath: process.execPath, directory })};
     const server = await bootEmbedded(options).start();
     ${more}
     console.log(JSON.stringify(server));`,
  );
  return spawn(process.execPath, [script], { detached: true, env });
}

async function printedBy(parent: ChildProcessWithoutNullStreams): Promise<PrintedLaunch> {
  const line = await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve));
  return JSON.parse(line.toString()) as PrintedLaunch;
}

/** With its whole group, as a runner's last resort is. */
async function killGroup(parent: ChildProcessWithoutNullStreams): Promise<void> {
  const ended = new Promise((resolve) => parent.once('exit', resolve));
  // A negative ID means the group, which Windows does not have.
  if (process.platform === 'win32') parent.kill('SIGKILL');
  else process.kill(-(parent.pid ?? 0), 'SIGKILL');
  await ended;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function post({ api }: Pick<LaunchedEmbedded, 'api'>, resource: string, body: unknown) {
  const answer = await send(api.url + resource, {
    method: 'POST',
    headers: { 'x-api-key': api.key },
    body: JSON.stringify(body),
  });
  expect(answer.status, answer.bytes.toString()).toBe(200);
  return answer.body;
}

async function openMock(server: Pick<LaunchedEmbedded, 'api'>): Promise<string> {
  const { collection } = await post(server, '/collections', { collection: petCollection });
  return (await post(server, '/mocks', { mock: { collection: collection.uid } })).mock.mockUrl;
}

async function journalPaths(file: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const { request } of readJournal(file)) paths.push(request.path);
  return paths;
}

test('starts, serves, and ends when told to, with every call in the journal', async () => {
  const server = await launch();
  const mockUrl = await openMock(server);
  for (let i = 0; i < 20; i += 1) await send(`${mockUrl}/pets?n=${i}`);
  await stopEmbedded(server.api);
  await expect(send(mockUrl)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect.poll(() => isAlive(server.pid)).toBe(false);
  expect(await journalPaths(server.journalFile)).toEqual(Array.from({ length: 20 }, (_, i) => `/pets?n=${i}`));
  // One that is gone already is as good.
  await stopEmbedded(server.api);
});

/** A request for this one mock, of which there is none. */
const question = (name: string) => ({
  method: 'GET',
  path: `/mocks/${name}`,
  query: new URLSearchParams(),
  body: undefined,
});

test('answers over its channel as it does over HTTP, each call with its own answer', async () => {
  const server = await boot().start();
  launched = server;
  await server.adopt();
  const document = { ...petCollection, info: { ...petCollection.info, description: JSON.parse('{"__proto__": "☃"}') } };
  const created = await server.answer({
    ...question(''),
    method: 'POST',
    path: '/collections',
    body: { collection: document },
  });
  expect(created.status).toBe(200);
  const { uid } = (JSON.parse(created.body.toString()) as { collection: { uid: string } }).collection;
  const key = { headers: { 'x-api-key': server.api.key } };
  const overHttp = await send(`${server.api.url}/collections/${uid}`, key);
  const direct = await server.answer({ ...question(''), path: `/collections/${uid}` });
  expect(JSON.parse(direct.body.toString())).toEqual(overHttp.body);
  expect(direct.body.toString()).toContain('"__proto__":"☃"');
  const { length } = await server
    .answer({ ...question(''), path: '/mocks', query: new URLSearchParams({ name: 'x' }) })
    .then(({ body }) => (JSON.parse(body.toString()) as { mocks: unknown[] }).mocks);
  expect(length).toBe(0);
  const answers = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const { status, body } = await server.answer(question(`none-${index}`));
      return [status, body.toString().includes(`none-${index}"`)];
    }),
  );
  const { body: other } = await send(`${server.api.url}/mocks/none-7`, key);
  expect((await server.answer(question('none-7'))).body.toString()).toBe(JSON.stringify(other));
  expect(new Set(answers.map(([status]) => status))).toEqual(new Set([404]));
  server.release();
  await expect(server.answer(question('late'))).rejects.toThrow('its process has ended');
});

test('killed while it is asked, is told of', async () => {
  const server = await boot().start();
  // Stopped, it answers nothing before its end. Windows has no such signal.
  const canStop = process.platform !== 'win32';
  if (canStop) process.kill(server.pid, 'SIGSTOP');
  const answers = Array.from({ length: 3 }, async () => server.answer(question('m')));
  process.kill(server.pid, 'SIGKILL');
  const outcomes = await Promise.allSettled(answers);
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
  if (canStop) expect(failed).toHaveLength(3);
  for (const { reason } of failed) expect(String(reason)).toMatch(/its process ended \((SIGKILL|exit code \d+)\)/);
  await expect(server.answer(question('m'))).rejects.toThrow(
    /^The embedded server does not answer: its process ended .* Its log .*embedded\.log ends with:\n[^]*API: listening/,
  );
});

test.runIf(process.platform === 'linux')(
  'asked after it has died and before that is known, is told of by its end',
  async () => {
    const server = await boot().start();
    process.kill(server.pid, 'SIGKILL');
    // Its end of the channel is closed when it is a zombie; this process has heard of nothing yet.
    const isZombie = () => readFileSync(`/proc/${server.pid}/stat`, 'utf8').includes(' Z ');
    const start = performance.now();
    while (!isZombie() && performance.now() - start < 300_000) continue;
    await expect(server.answer(question('m'))).rejects.toThrow('its process ended (SIGKILL). Its log');
  },
);

test('lives in its own directory, wherever it was started from, and finds what it was told of', async () => {
  const file = path.join(directory, 'tells.js');
  writeFileSync(file, 'console.log(`lives in ${process.cwd()}`); process.exit(1);');
  const relative = (to: string) => path.relative(process.cwd(), to);
  const failed = boot({ entry: relative(file), directory: relative(directory) }).start();
  await expect(failed).rejects.toThrow(`lives in ${realpathSync(directory)}`);
  const server = await launch({ entry: relative(entry), directory: relative(directory) });
  await send(`${await openMock(server)}/pets`);
  await stopEmbedded(server.api);
  expect(path.isAbsolute(server.journalFile)).toBe(true);
  expect(await journalPaths(server.journalFile)).toEqual(['/pets']);
});

test('keeps its key out of its log and its command line', async () => {
  const server = await launch();
  await openMock(server);
  await send(server.api.url, { headers: { 'x-api-key': server.api.key } });
  expect(readFileSync(server.logFile, 'utf8')).toContain('listening at');
  expect(readFileSync(server.logFile, 'utf8')).not.toContain(server.api.key);
  if (process.platform === 'linux') {
    expect(readFileSync(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(server.api.key);
    expect(readFileSync(`/proc/${server.pid}/environ`, 'utf8')).not.toContain(server.api.key);
  }
});

test("takes nothing of its starter's environment but what it needs", async () => {
  const env = {
    Path: 'p',
    SystemRoot: 'C:\\Windows',
    TMPDIR: '/tmp',
    RUNNER_TRACKING_ID: 'github_1',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    'INPUT_POSTMAN-API-KEY': 'secret',
    POSTMAN_API_KEY: 'secret',
    NODE_OPTIONS: '--no-such-option',
  };
  const { Path, SystemRoot, TMPDIR, RUNNER_TRACKING_ID } = env;
  expect(childEnvironment(env)).toEqual({ Path, SystemRoot, TMPDIR, RUNNER_TRACKING_ID });
  const server = await launch({ env: childEnvironment({ ...process.env, ...env, TMPDIR: directory }) });
  await openMock(server);
  if (process.platform === 'linux') {
    expect(readFileSync(`/proc/${server.pid}/environ`, 'utf8')).not.toContain('secret');
  }
});

test('adopted, outlives the process that started it, killed with its whole group', async () => {
  const parent = startParent('await server.adopt(); setInterval(() => {}, 1000);');
  launched = await printedBy(parent);
  await killGroup(parent);
  expect((await send(`${await openMock(launched)}/pets`)).status).toBe(200);
});

test('not adopted, ends with the process that started it', async () => {
  const parent = startParent('setInterval(() => {}, 1000);');
  const { pid, logFile } = await printedBy(parent);
  expect(isAlive(pid)).toBe(true);
  await killGroup(parent);
  await expect.poll(() => isAlive(pid)).toBe(false);
  expect(readFileSync(logFile, 'utf8')).toContain('went away before it had taken over');
});

test('adopted and released, lets the process that started it end', async () => {
  const parent = startParent('await server.adopt(); server.release();');
  const ended = new Promise((resolve) => parent.once('exit', resolve));
  launched = await printedBy(parent);
  expect(await ended).toBe(0);
  expect(isAlive(launched.pid)).toBe(true);
});

test.runIf(isThorough)(
  'not adopted and not waited for, lets the process that started it end, and ends with it',
  async () => {
    const parent = startParent('server.unref();');
    const ended = new Promise((resolve) => parent.once('exit', resolve));
    const { pid } = await printedBy(parent);
    expect(await ended).toBe(0);
    await expect.poll(() => isAlive(pid)).toBe(false);
  },
);

test('dead before it is adopted, is no error', async () => {
  const server = await boot().start();
  process.kill(server.pid, 'SIGKILL');
  await expect.poll(() => isAlive(server.pid)).toBe(false);
  await server.adopt();
});

test.runIf(isThorough)('is ended without the proxy that Node itself would use', async () => {
  // Nothing listens at the discard port: a request through such a proxy would be lost.
  const env = { ...process.env, NODE_USE_ENV_PROXY: '1', HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' };
  const parent = startParent('await server.adopt(); await stopEmbedded(server.api);', env);
  const { pid } = await printedBy(parent);
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test.skipIf(process.platform === 'win32')(
  'an uncaught exception is in its log, and the calls before it are in the journal',
  async () => {
    const defect = "process.on('SIGUSR2', () => { throw new Error('boom') })";
    const env = { ...process.env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(defect)}` };
    const server = await launch({ env });
    const mockUrl = await openMock(server);
    await send(`${mockUrl}/pets`);
    process.kill(server.pid, 'SIGUSR2');
    await expect.poll(() => isAlive(server.pid)).toBe(false);
    expect(readFileSync(server.logFile, 'utf8')).toMatch(/uncaught exception: Error: boom/);
    expect(await journalPaths(server.journalFile)).toEqual(['/pets']);
  },
);

test.skipIf(process.platform === 'win32')(
  'ignores SIGINT and SIGHUP; SIGTERM ends it with every call written',
  async () => {
    const server = await launch();
    const mockUrl = await openMock(server);
    process.kill(server.pid, 'SIGINT');
    process.kill(server.pid, 'SIGHUP');
    await expect
      .poll(() => readFileSync(server.logFile, 'utf8'))
      .toMatch(/SIGINT ignored[\s\S]*SIGHUP ignored|SIGHUP ignored[\s\S]*SIGINT ignored/);
    await send(`${mockUrl}/pets`);
    process.kill(server.pid, 'SIGTERM');
    await expect.poll(() => isAlive(server.pid)).toBe(false);
    expect(await journalPaths(server.journalFile)).toEqual(['/pets']);
  },
);

test('killed outright, loses at most the last 50 ms', async () => {
  const server = await launch();
  const mockUrl = await openMock(server);
  for (let i = 0; i < 50; i += 1) await send(`${mockUrl}/${i}`);
  await expect.poll(async () => (await journalPaths(server.journalFile)).length, { interval: 20 }).toBe(50);
  await send(`${mockUrl}/late`);
  process.kill(server.pid, 'SIGKILL');
  await expect.poll(() => isAlive(server.pid)).toBe(false);
  expect((await journalPaths(server.journalFile)).slice(0, 50)).toEqual(Array.from({ length: 50 }, (_, i) => `/${i}`));
});

test.each([
  ['a file that is missing', 'missing.js', undefined, /exit code 1[\s\S]*Cannot find module/],
  ['a file that throws', 'throws.js', 'throw new Error("boom at start")', /exit code 1[\s\S]*boom at start/],
  ['a file that says nothing', 'silent.js', 'setInterval(() => {}, 1000)', /not ready after 1 s/],
])('%s is a LaunchError that says why', async (_, name, source, message) => {
  const file = path.join(directory, name);
  if (source !== undefined) writeFileSync(file, source);
  const failed = boot({ entry: file }).start({ startTimeout: name === 'silent.js' ? 1000 : 300_000 });
  await expect(failed).rejects.toThrow(LaunchError);
  await expect(failed).rejects.toThrow(message);
});

test('a port that is busy is told as the reason', async () => {
  const { port } = new URL((await launch()).api.url);
  const second = boot({ directory: path.join(directory, 'second') }).start({ apiPort: Number(port) });
  await expect(second).rejects.toThrow(new RegExp(`127\\.0\\.0\\.1:${port}: the port is in use`));
});

test('an aborted launch leaves no process', async () => {
  const controller = new AbortController();
  const file = path.join(directory, 'slow.js');
  writeFileSync(
    file,
    `require('fs').writeFileSync(${JSON.stringify(path.join(directory, 'pid'))}, String(process.pid)); setInterval(() => {}, 1000)`,
  );
  const failed = boot({ entry: file }).start({ signal: controller.signal });
  failed.catch(() => undefined);
  const pid = () => Number(readFileSync(path.join(directory, 'pid'), { encoding: 'utf8', flag: 'a+' }));
  await expect.poll(pid).toBeGreaterThan(0);
  controller.abort(new Error('cancelled'));
  await expect(failed).rejects.toThrow('cancelled');
  await expect.poll(() => isAlive(pid())).toBe(false);
});

test('a server that takes connections and answers nothing has not ended', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const stopped = stopEmbedded({ url: `http://127.0.0.1:${port}`, key: 'k' }, { timeout: 200 });
  await expect(stopped).rejects.toThrow(
    `The embedded server at http://127.0.0.1:${port} takes connections and answers nothing, 0.2 s after it was told to end.`,
  );
  silent.closeAllConnections();
  silent.close();
});

test('a server is gone where another program has its port, which is told to end once', async () => {
  const asked: (string | undefined)[] = [];
  const other = createServer(({ url }, response) => {
    asked.push(url);
    response.end('<html>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await stopEmbedded({ url: `http://127.0.0.1:${port}`, key: 'k' });
  expect(asked).toEqual(['/_embedded/shutdown']);
  other.close();
});

test('a server that breaks a call off is told again to end, until nobody is there', async () => {
  let calls = 0;
  const busy = createTcpServer((socket) => {
    calls += 1;
    socket.resetAndDestroy();
    if (calls === 3) busy.close();
  });
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as AddressInfo;
  await stopEmbedded({ url: `http://127.0.0.1:${port}`, key: 'k' });
  expect(calls).toBe(3);
});

test.runIf(isThorough)('a client that goes on sending what is no HTTP does not hold up the end', async () => {
  const server = await launch();
  const socket = connect(Number(new URL(server.api.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('no HTTP at all\r\n\r\n');
  const drip = setInterval(() => socket.write('.'), 20);
  await once(socket, 'data');
  await stopEmbedded(server.api);
  await expect.poll(() => isAlive(server.pid)).toBe(false);
  clearInterval(drip);
  socket.destroy();
});

test.each(['its head', 'its body'])('a server that drips %s for ever is given up', async (part) => {
  const drips: NodeJS.Timeout[] = [];
  const dripping = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (request: Buffer) => {
      const [, url = '', nonce = '', signature = ''] =
        /^POST (\S+) [^]*x-ephemeral-nonce: (\S+)[^]*x-ephemeral-signature: (\S+)/.exec(request.toString()) ?? [];
      const headers = { 'x-ephemeral-nonce': nonce, 'x-ephemeral-signature': signature };
      const proof = answerSignature('k', { method: 'POST', url, headers })?.['x-ephemeral-proof'] ?? '';
      socket.write(`HTTP/1.1 200 OK\r\nx-ephemeral-proof: ${proof}\r\ncontent-length: 100000\r\n`);
      if (part === 'its body') socket.write('\r\n');
      drips.push(setInterval(() => socket.write(part === 'its body' ? ' ' : 'x: y\r\n'), 20));
    });
  });
  await new Promise<void>((resolve) => dripping.listen(0, '127.0.0.1', resolve));
  const { port } = dripping.address() as AddressInfo;
  const stopped = stopEmbedded({ url: `http://127.0.0.1:${port}`, key: 'k' }, { timeout: 300 });
  await expect(stopped).rejects.toThrow('takes connections and answers nothing, 0.3 s after it was told to end.');
  for (const drip of drips) clearInterval(drip);
  dripping.close();
});

test('a signal ends the wait for a server that does not end', async () => {
  const controller = new AbortController();
  const silent = createServer(() => {
    controller.abort(new Error('Cancelled.'));
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const stopped = stopEmbedded({ url: `http://127.0.0.1:${port}`, key: 'k' }, { signal: controller.signal });
  await expect(stopped).rejects.toThrow(`The embedded server at http://127.0.0.1:${port} had not ended yet.`);
  silent.closeAllConnections();
  silent.close();
});

test('run by hand, the entry says how it is meant to be run', async () => {
  const child = spawn(process.execPath, [entry]);
  let output = '';
  child.stdout.on('data', (part: Buffer) => {
    output += part.toString();
  });
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1);
  expect(output).toContain('ephemeral-mock serve --help');
});

test('a process that was started ahead and died meanwhile is told as the reason', async () => {
  const booted = boot();
  process.kill(booted.pid!, 'SIGKILL');
  await expect.poll(() => isAlive(booted.pid!)).toBe(false);
  const failed = await booted.start().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(LaunchError);
  expect(String(failed)).toContain('its process ended (SIGKILL)');
});

test('a program that cannot be run ahead is told as the reason', async () => {
  const booted = boot({ execPath: path.join(directory, 'no-node') });
  await new Promise(setImmediate);
  await expect(booted.start()).rejects.toThrow(/did not start: .*ENOENT/);
});

test.skipIf(process.platform === 'win32')('a link in the place of the log is refused, and leads nowhere', () => {
  const precious = path.join(directory, 'precious');
  writeFileSync(precious, 'precious');
  symlinkSync(precious, path.join(directory, 'embedded.log'));
  expect(() => boot()).toThrow(/ELOOP/);
  expect(readFileSync(precious, 'utf8')).toBe('precious');
});
