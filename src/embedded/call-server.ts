/** Requests to the API of an embedded server that another process has started, over HTTP. */
import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import type { DirectAnswer, DirectRequest } from './direct-request.ts';
import type { EmbeddedApi } from './launch.ts';

/** As much as any answer of the server has: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Gives what sends a request and waits for its answer. It rejects when nobody answers, or with more than that, or when the
 * signal is aborted first.
 *
 * Node's own client: whoever uploads an artifact has loaded it anyway, and what undici does better, retries, proxies and
 * many connections, is of no use within one machine.
 */
export function createServerCaller({ url, key }: EmbeddedApi) {
  // Not Node's own agent: that goes through a proxy under NODE_USE_ENV_PROXY.
  const agent = new Agent({ keepAlive: true });
  return ({ method, path, query, body }: DirectRequest, signal?: AbortSignal): Promise<DirectAnswer> =>
    new Promise((resolve, reject) => {
      const search = query.toString();
      const text = body === undefined ? undefined : JSON.stringify(body);
      const headers = {
        'x-api-key': key,
        ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const call = request(url + path + (search === '' ? '' : `?${search}`), {
        ...{ method, agent, headers },
        ...(signal !== undefined && { signal }),
      });
      call.on('error', reject);
      call.on('response', (response) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          parts.push(part);
          bytes += part.length;
          if (bytes > mostBytes) response.destroy(new Error(`the answer is larger than ${mostBytes} bytes`));
        });
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts, bytes) });
        });
      });
      call.end(text);
    });
}
