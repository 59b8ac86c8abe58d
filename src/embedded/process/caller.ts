/** Requests to the API of an embedded server that another process has started, over HTTP. */
import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { isRunning } from '../../files/is-running.ts';
import { signCall } from '../api-key.ts';
import type { DirectAnswer, DirectRequest } from './messages.ts';

/** Where the embedded Postman API is, and its key. */
export interface EmbeddedApi {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  readonly key: string;
  /** The server's process, where it is known. */
  readonly pid?: number | undefined;
}

/** More than any answer of the server: a page of call logs has at most 6.5 MB, a collection 30. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Gives a function that sends a request and waits for its answer. It rejects when nobody or another program answers, when
 * the answer is too long, or when the signal is aborted first. A server whose process is gone is not asked.
 *
 * The key stays here: the request is signed with it.
 *
 * Node's own client: whoever uploads an artifact has loaded it anyway, and what undici does better, retries, proxies and
 * many connections, is of no use within one machine.
 */
export function createServerCaller({ url, key, pid }: EmbeddedApi, { keepAlive = true } = {}) {
  // Not Node's own agent: that goes through a proxy under NODE_USE_ENV_PROXY.
  const agent = new Agent({ keepAlive });
  return ({ method, path, query, body }: DirectRequest, signal?: AbortSignal): Promise<DirectAnswer> =>
    new Promise((resolve, reject) => {
      if (pid !== undefined && !isRunning(pid)) {
        reject(new Error(`its process ${pid} has ended`));
        return;
      }
      const search = query.toString();
      const target = new URL(url + path + (search === '' ? '' : `?${search}`));
      const text = body === undefined ? undefined : JSON.stringify(body);
      const signed = signCall(key, method, target.pathname + target.search);
      const headers = {
        ...signed.headers,
        ...(text === undefined
          ? { 'content-length': 0 }
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      const call = request(target, { ...{ method, agent, headers }, ...(signal !== undefined && { signal }) });
      call.on('error', reject);
      call.on('response', (response) => {
        response.on('error', reject);
        response.on('close', () => {
          reject(Object.assign(new Error('the answer broke off'), { code: 'ECONNRESET' }));
        });
        if (!signed.isAnswered(response.headers)) {
          response.destroy(
            new Error(`what answers at ${url} is not the embedded server with this key, which has ended`),
          );
          return;
        }
        const parts: Buffer[] = [];
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          parts.push(part);
          bytes += part.length;
          if (bytes > mostBytes) response.destroy(new Error(`the answer is larger than ${mostBytes} bytes`));
        });
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts, bytes) });
        });
      });
      call.end(text);
    });
}
