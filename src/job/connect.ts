/** Clients for the Postman API, wherever it lives. */
import { createPostmanClient, type PostmanClient } from '../postman/client.ts';
import { createDirectTransport, type AnswerDirectly } from '../postman/transport/direct-transport.ts';
import type { Limits } from '../postman/index.ts';
import type { ToCloudOptions } from './connect-cloud.ts';
import type { Provider } from './provider.ts';

/** A Postman API and the key for it. */
export interface Api {
  readonly provider: Provider;
  readonly url: string;
  readonly key: string;
  /** The embedded server's process. */
  readonly pid?: number | undefined;
}

/** Gives a client whose calls end within `limits`. Nothing is sent before the first call. */
export type Connect = (api: Api, limits?: Limits) => PostmanClient;

export interface ConnectOptions extends ToCloudOptions {
  /** Gives what sends a request to an embedded server of another process, and waits for its answer. */
  readonly callServer: (api: Api) => AnswerDirectly;
}

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;

/** The way to where the mock lives. Of the two only that one is loaded. */
export async function connectTo(provider: Provider, { callServer, ...options }: ConnectOptions): Promise<Connect> {
  if (provider === 'postman') return (await import('./connect-cloud.ts')).connectToCloud(options);
  // There is one server; all clients share the connections to it.
  let answer: AnswerDirectly | undefined;
  return (api, limits) => {
    answer ??= callServer(api);
    return createPostmanClient(createDirectTransport(answer, limits, { callMs: longestCall }));
  };
}
