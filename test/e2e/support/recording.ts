/** `record` in this process, between a command that makes calls and an upstream on this machine. */
import { once } from 'node:events';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { runProgram } from '../../../src/command-line/program.ts';
import { projectRoot } from '../../support/workspace.ts';
import { testContext, type TestContext } from '../../unit/command-line/context.ts';
import { mockClient } from './mock-client.ts';

export interface Call {
  readonly method?: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What the command runs: the calls of a file one after the other, their answers into another one. */
const caller = `${mockClient}
import { readFileSync, writeFileSync } from 'node:fs';
const answers = [];
for (const { target, ...options } of JSON.parse(readFileSync('calls.json', 'utf8'))) {
  const { status, text } = await ask(target, options);
  answers.push({ status, body: text });
}
writeFileSync('answers.json', JSON.stringify(answers));
`;

/** The words of a command that makes these calls, and what reads its answers. */
export async function prepareCalls(directory: string, calls: readonly Call[]) {
  await writeFile(path.join(directory, 'calls.json'), JSON.stringify(calls));
  await writeFile(path.join(directory, 'caller.mjs'), `process.chdir(import.meta.dirname);${caller}`);
  return {
    command: [process.execPath, path.join(directory, 'caller.mjs')],
    answers: async () => JSON.parse(await readFile(path.join(directory, 'answers.json'), 'utf8')) as readonly Answer[], // as the script writes them
  };
}

export interface Outcome {
  readonly code: number;
  readonly printed: string;
  /** What is said on standard error. */
  readonly said: string;
}

/** Runs the command line with the sources of this project, and the embedded server of its bundle. */
export async function ephemeralMock(
  directory: string,
  args: readonly string[],
  { env = {}, started }: { env?: Readonly<Record<string, string>>; started?: (context: TestContext) => void } = {},
): Promise<Outcome> {
  const context = testContext(directory, { env: { ...process.env, ...env } });
  const { self, printed, lines } = context;
  const running = runProgram(args, { self, bundle: path.join(projectRoot, 'dist', 'bundle') });
  started?.(context);
  return { code: await running, printed: printed.join(''), said: lines.join('') };
}

/** A server in the place of the real thing. */
export async function startUpstream(listener: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    listener(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const { port } = server.address() as AddressInfo; // it listens by TCP
  return { url: `http://127.0.0.1:${port}`, asked, stop, [Symbol.asyncDispose]: stop };
}

/** The text of each file below a folder, or of the one file. */
export async function textsOf(place: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return { [path.basename(place)]: await readFile(place, 'utf8') };
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(place, file).split(path.sep).join('/'), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}
