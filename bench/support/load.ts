/** Load generators: wrk where it is installed, else a client of our own on plain sockets. */
import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { wireText, type HttpRequest } from './api.ts';
import { pinned } from './pinning.ts';
import type { LoadAnswer, LoadPlan } from './socket-client.ts';

const run = promisify(execFile);
export const connections = 32;

/** Requests prepared for a load generator; they are sent in turn. */
export interface LoadScript {
  readonly wrk: string;
  readonly requests: readonly string[];
}

export interface LoadGenerator {
  /** Name and version, for the results. */
  readonly name: string;
  /** Calls `url` for some seconds over 32 connections, as fast as it can, and counts the answers, which must all be 2xx. */
  run(url: string, script: LoadScript, seconds: number): Promise<LoadAnswer>;
}

const wrkMain = `
local next = 0
request = function() next = next % #requests + 1 return requests[next] end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\nRESULT {"requests":%d,"seconds":%f,"errors":%d,"p50":%f,"p99":%f}\\n', summary.requests,
    summary.duration / 1e6, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
`;

/** A target with `#` gets a number of its own in every request, so that nothing can be remembered. */
const wrkUnique = `
local count = 0
request = function() count = count + 1 return (string.gsub(requests[count % #requests + 1], '#', count)) end
`;

/** Writes what wrk needs into `directory`. */
export async function prepareScript(
  directory: string,
  name: string,
  requests: readonly HttpRequest[],
): Promise<LoadScript> {
  const texts = requests.map(wireText);
  const wrk = path.join(directory, `${name}.lua`);
  // Lua's long brackets take text as it is; only their first line break would be lost, and a request begins with none.
  const list = texts.map((text) => `  (string.gsub([==[${text.replaceAll('\r\n', '\n')}]==], '\\n', '\\r\\n')),`);
  const unique = requests.some(({ target }) => target.includes('#'));
  await writeFile(wrk, `requests = {\n${list.join('\n')}\n}\n${wrkMain}${unique ? wrkUnique : ''}`);
  return { wrk, requests: texts };
}

export function findLoadGenerator(): LoadGenerator {
  const version = spawnSync('wrk', ['-v'], { encoding: 'utf8' });
  const name = /wrk \S+/.exec(version.stdout)?.[0];
  if (version.error === undefined && name !== undefined) return { name, run: runWrk };
  return {
    name: 'sockets of our own (wrk is not installed; the client may be the bottleneck)',
    run: (url, { requests }, seconds) => runSocketClient({ url, requests, connections, seconds }),
  };
}

async function runWrk(url: string, script: LoadScript, seconds: number): Promise<LoadAnswer> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script.wrk, url];
  const { stdout } = await run(...mutable(pinned('client', 'wrk', args)));
  const result = /^RESULT (.*)$/m.exec(stdout)?.[1];
  if (result === undefined) throw new Error(`wrk gave no result:\n${stdout}`);
  return checked(JSON.parse(result) as LoadAnswer);
}

/** Runs our own client as a process on the client's core. It can count requests and keep a rate, which wrk cannot. */
export async function runSocketClient(plan: LoadPlan): Promise<LoadAnswer> {
  const client = path.join(import.meta.dirname, 'socket-client.ts');
  const [command, args] = pinned('client', process.execPath, [client]);
  return new Promise((resolve, reject) => {
    const child = execFile(command, [...args], (error, stdout) => {
      if (error !== null) reject(new Error(`the load generator failed: ${error.message}`, { cause: error }));
      else resolve(checked(JSON.parse(stdout) as LoadAnswer));
    });
    child.stdin?.end(JSON.stringify(plan));
  });
}

function checked(answer: LoadAnswer): LoadAnswer {
  if (answer.errors > 0) throw new Error(`${answer.errors} of ${answer.requests} calls failed`);
  return answer;
}

function mutable([command, args]: readonly [string, readonly string[]]): [string, string[]] {
  return [command, [...args]];
}
