/** "Postman's cloud" for workflows: `ephemeral-mock serve` as a user starts it, an empty account behind URL and key. */
import path from 'node:path';
import * as v from 'valibot';
import { connectToCloud } from '../../src/job/connect/connect-cloud.ts';
import type { PostmanClient } from '../../src/postman/index.ts';
import { silentReporter } from '../support/cloud.ts';
import { until } from '../support/poll.ts';
import { spawnChild } from '../support/spawn-child.ts';

const readySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ event: v.literal('ready'), apiUrl: v.string(), apiKey: v.string() }),
);

export interface ServedAccount extends AsyncDisposable {
  readonly secrets: Readonly<{ POSTMAN_API_KEY: string }>;
  readonly vars: Readonly<{ POSTMAN_API_URL: string }>;
  readonly client: PostmanClient;
  /** Names of all mocks, collections and environments. */
  names(): Promise<readonly string[]>;
}

/** Starts `serve` from the bundle in `checkout`. */
export async function serveAccount(checkout: string): Promise<ServedAccount> {
  const lines: string[] = [];
  const child = spawnChild(process.execPath, [path.join(checkout, 'dist', 'cli', 'index.js'), 'serve', '--json'], {
    onLine: (line, stream) => stream === 'stdout' && lines.push(line),
    deadline: 300_000,
  });
  const line = await until(() => lines[0], { what: 'the ready line of `serve --json`' });
  const { apiUrl, apiKey } = v.parse(readySchema, line);
  const client = connectToCloud({ reporter: silentReporter, env: {} })({
    provider: 'postman',
    url: apiUrl,
    key: apiKey,
  });
  return {
    secrets: { POSTMAN_API_KEY: apiKey },
    vars: { POSTMAN_API_URL: apiUrl },
    client,
    async names() {
      const lists = await Promise.all([client.listMocks(), client.listCollections(), client.listEnvironments()]);
      return lists.flat().map(({ name }) => name);
    },
    async [Symbol.asyncDispose]() {
      child.signal('SIGTERM');
      await child.result;
    },
  };
}
