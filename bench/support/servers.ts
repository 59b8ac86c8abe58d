/** The measured servers as processes of their own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { BenchApi } from './api.ts';
import { bootBundled, stopEmbedded, type EmbeddedApi } from '../../src/embedded/index.ts';
import { createPostmanClient, createTransport } from '../../src/postman/index.ts';
import { pinned, pinProcess } from './pinning.ts';

/** What the bare server gives to every call. */
export interface BareAnswer {
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly pid: number;
}

export interface EmbeddedMock extends RunningServer {
  /** The mock's ID. */
  readonly id: string;
  /** The embedded Postman API. */
  readonly api: EmbeddedApi;
  readonly journalFile: string;
}

/** Starts a server that prints a line of JSON with its `mockUrl` when it is ready. */
export async function startServer(args: readonly string[], isPinned: boolean): Promise<RunningServer> {
  const [command, all] = isPinned ? pinned('server', process.execPath, args) : [process.execPath, args];
  const child = spawn(command, all, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await readyUrl(child);
  return { url, pid: child.pid ?? 0, [Symbol.asyncDispose]: () => end(child) };
}

async function readyUrl(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  for await (const line of lines) {
    if (!line.includes('"ready"')) continue;
    child.stdout!.resume();
    return (JSON.parse(line) as { mockUrl: string }).mockUrl;
  }
  throw new Error(`the server ended with exit code ${child.exitCode} before it was ready`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Starts the embedded server as the action does, with a mock of this API. */
export async function startEmbedded(dist: string, directory: string, api: BenchApi): Promise<EmbeddedMock> {
  const { execPath, env } = process;
  const booted = bootBundled({ bundle: path.join(dist, 'bundle'), execPath, env, directory });
  const { api: postmanApi, pid, journalFile } = await booted.start();
  pinProcess('server', pid);
  const transport = createTransport({ apiUrl: postmanApi.url, apiKey: postmanApi.key, userAgent: 'bench', env: {} });
  const client = createPostmanClient(transport);
  const { uid: collection } = await client.importCollection(api.collection);
  const { id, mockUrl: url } = await client.createMock({ collection, name: 'bench', private: false });
  if (api.answers !== undefined) await client.setAnswers(id, api.answers);
  await transport.close();
  return { url, pid, id, api: postmanApi, journalFile, [Symbol.asyncDispose]: () => stopEmbedded(postmanApi) };
}

/** Arguments for Node that start our command line with a mock of this API. */
export async function ourServer(dist: string, directory: string, name: string, api: BenchApi): Promise<string[]> {
  const file = path.join(directory, `${name}.json`);
  await writeFile(file, JSON.stringify(api.collection, undefined, '\t'));
  return [path.join(dist, 'cli', 'index.js'), 'serve', '--json', '--collection', file];
}

/** Arguments for Node that start a bare server which gives what `url` gave. */
export async function bareServer(directory: string, name: string, answer: BareAnswer): Promise<string[]> {
  const file = path.join(directory, `${name}.bare.json`);
  await writeFile(file, JSON.stringify(answer));
  return [path.join(import.meta.dirname, 'bare-server.js'), file];
}

/** What a server answers, without the headers that `node:http` adds by itself. */
export function captureAnswer(url: string, method = 'GET', body = ''): Promise<BareAnswer> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers: { 'content-type': 'application/json' } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const byNode = new Set(['date', 'connection', 'keep-alive']);
        const { rawHeaders } = response;
        const headers = rawHeaders.filter((_, i) => !byNode.has(rawHeaders[i - (i % 2)]!.toLowerCase()));
        if (response.statusCode === 200) resolve({ headers, body: text });
        else reject(new Error(`${method} ${url} gave ${response.statusCode}: ${text}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
