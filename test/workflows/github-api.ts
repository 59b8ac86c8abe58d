/** GitHub's API as far as the sweep asks it: whether an attempt of a run has ended. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitHubApi extends AsyncDisposable {
  readonly url: string;
  /** Paths that were asked for with the right token, in order. */
  readonly asked: readonly string[];
}

/** `runs` holds the status of attempt 1 of each run, by run ID; any other is a 404. */
export async function startGitHubApi(
  token: string,
  repository: string,
  runs: Readonly<Record<string, 'completed' | 'in_progress'>>,
): Promise<GitHubApi> {
  const answers = new Map(
    Object.entries(runs).map(([id, status]) => [`/repos/${repository}/actions/runs/${id}/attempts/1`, { status }]),
  );
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const allowed = request.headers.authorization === `token ${token}`;
    if (allowed) asked.push(request.url ?? '');
    const answer = allowed ? answers.get(request.url ?? '') : undefined;
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on TCP always has an AddressInfo; the string is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
