/** The way to a mock that another process has opened. */
import { createDirectTransport, createPostmanClient, type AnswerDirectly } from '../../postman/index.ts';
import type { ConnectOptions } from './connect-cloud.ts';
import type { Api, Connect, Provider } from './provider.ts';

/** Gives what sends a request to an embedded server over HTTP, and waits for its answer. */
export type CallServer = (api: Api) => AnswerDirectly;

/** Milliseconds. A server that is asked for a hundred call logs and takes longer has died; its journal has them. */
const longestCall = 15_000;

export interface ConnectToOptions extends ConnectOptions {
  readonly callServer: CallServer;
}

/** The way to where the mock lives. Of the two only that one is loaded. */
export async function connectTo(provider: Provider, { callServer, ...options }: ConnectToOptions): Promise<Connect> {
  if (provider === 'postman') return (await import('./connect-cloud.ts')).connectToCloud(options);
  // There is one server; all clients share the connections to it.
  let answer: AnswerDirectly | undefined;
  return (api, limits) => {
    answer ??= callServer(api);
    return createPostmanClient(createDirectTransport(answer, limits, { callMs: longestCall }));
  };
}
