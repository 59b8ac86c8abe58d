/** "Postman's cloud" whose mocks and API answer some things differently: a server in front of ours. */
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startCloud, type Cloud } from '../../support/cloud.ts';

/** What came back from ours, to be changed. */
export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

export interface Deviation {
  /** Whether a request gets it. `mock` is `true` for a call to a mock, whose target follows. */
  readonly picks: (asked: { readonly mock: boolean; readonly method: string; readonly target: string }) => boolean;
  readonly change: (answer: Answer) => void;
}

export interface DeviatingCloud extends AsyncDisposable {
  /** Of its API. */
  readonly url: string;
  /** What it stands before. */
  readonly cloud: Cloud;
  /** Whatever it was asked, method and target. */
  readonly asked: readonly string[];
}

/** Calls of mocks go through it too: `mockUrl` in its answers leads to it. */
export async function startDeviatingCloud(deviations: readonly Deviation[]): Promise<DeviatingCloud> {
  const cloud = await startCloud();
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const [, port, rest] = /^\/mock-(\d+)(.*)$/.exec(incoming.url ?? '') ?? [];
      const to = port === undefined ? new URL(cloud.url) : new URL(`http://127.0.0.1:${port}`);
      const target = rest ?? incoming.url ?? '';
      const { method = '' } = incoming;
      asked.push(`${method} ${target}`);
      const answer = await forward(incoming, to, target);
      for (const { picks, change } of deviations) {
        if (picks({ mock: port !== undefined, method, target })) change(answer);
      }
      const { port: own } = server.address() as AddressInfo; // it listens by TCP
      const body = answer.body.replaceAll(/http:\/\/127\.0\.0\.1:(\d+)/g, `http://127.0.0.1:${own}/mock-$1`);
      delete answer.headers['content-length'];
      delete answer.headers['transfer-encoding'];
      outgoing.writeHead(answer.status, answer.headers).end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cloud,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await cloud[Symbol.asyncDispose]();
    },
  };
}

async function forward(incoming: IncomingMessage, to: URL, target: string): Promise<Answer> {
  const sent = request({
    ...{ host: to.hostname, port: to.port, method: incoming.method, path: target },
    headers: { ...incoming.headers, host: to.host },
  });
  incoming.pipe(sent);
  const [answer] = await new Promise<[IncomingMessage]>((resolve, reject) => {
    sent.on('response', (response) => {
      resolve([response]);
    });
    sent.on('error', reject);
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer) chunks.push(chunk as Uint8Array); // a stream of bytes
  // Each by itself: what came twice stays so.
  return { status: answer.statusCode ?? 0, headers: answer.headersDistinct, body: Buffer.concat(chunks).toString() };
}
