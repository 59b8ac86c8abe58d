/** `ephemeral-mock serve` of a collection file in this process, and calls to its mock over a socket. */
import { request } from 'node:http';
import { serve } from '../../../../src/command-line/commands/serve.ts';
import type { MockRequest } from '../../../../src/engine/index.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { until } from '../../../support/poll.ts';
import { testContext } from '../context.ts';

export interface ServedCollection extends AsyncDisposable {
  readonly mockUrl: string;
  readonly mockId: string;
  readonly apiUrl: string;
  readonly apiKey: string;
  readonly warnings: readonly string[];
  /** Makes a call; only its Content-Type and `x-mock-` headers are sent. */
  readonly call: (call: MockRequest) => Promise<Answer>;
  /** The same for a target, by GET and with these headers. */
  readonly get: (target: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** @param directory where the file is */
export async function serveCollection(directory: string, file: string): Promise<ServedCollection> {
  const context = testContext(directory);
  const served = serve({ raw: withDefaults({ collection: file }), apiPort: 0, json: true }, context);
  await Promise.race([served, until(() => context.printed.length > 0, { what: 'the ready line' })]);
  const ready = JSON.parse(context.printed[0] ?? '') as Record<'mockUrl' | 'mockId' | 'apiUrl' | 'apiKey', string>;
  const call = (made: MockRequest) => send(ready.mockUrl, made);
  return {
    ...ready,
    warnings: context.warnings,
    call,
    get: (target, headers = {}) =>
      call({
        method: 'GET',
        target,
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
        body: new Uint8Array(),
      }),
    async [Symbol.asyncDispose]() {
      context.signals.emit('SIGINT', 'SIGINT');
      await served;
    },
  };
}

/** Whether a header can change what a mock with default settings answers. */
export function countsForMatching({ key }: { readonly key: string }): boolean {
  return /^(?:content-type$|x-mock-)/i.test(key);
}

/** Not `fetch`, which changes targets and forbids methods. */
function send(mockUrl: string, { method, target, headers, body }: MockRequest): Promise<Answer> {
  const { hostname, port } = new URL(mockUrl);
  const sent = Object.fromEntries(headers.filter(countsForMatching).map(({ key, value }) => [key, value]));
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path: target, headers: sent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() });
      });
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}
