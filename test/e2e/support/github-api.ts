/** What the sweep asks of GitHub's REST API: the state of one attempt of a run. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GitHubApi extends AsyncDisposable {
  readonly url: string;
  /** Method, path and credentials of each request. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[];
}

/** The answer to a token that may not ask. */
export const forbidden = { status: 403, message: 'Resource not accessible by integration' };

/** `runs` gives the `status` field of a run by its ID; a run that it does not name is `otherwise`, unknown by default. */
export async function startGitHubApi(
  runs: Readonly<Record<string, string>>,
  otherwise = { status: 404, message: 'Not Found' },
): Promise<GitHubApi> {
  const requests: { path: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, authorization: request.headers.authorization });
    const [, id = ''] = /^\/repos\/octo-org\/octo-repo\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(path) ?? [];
    const status = runs[id];
    const body = status === undefined ? { message: otherwise.message } : { id: Number(id), status };
    response.writeHead(status === undefined ? otherwise.status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // never a string for a port
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
