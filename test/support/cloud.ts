/** "Postman's cloud" for tests: our embedded API in this process, which an action reaches by URL and key. */
import { connectToCloud } from '../../src/job/connect/connect-cloud.ts';
import { startEmbedded, type EmbeddedOptions } from '../../src/embedded/server.ts';
import type { Reporter } from '../../src/job/reporter.ts';
import { systemClock, type Clock, type PostmanClient } from '../../src/postman/index.ts';

export interface Cloud extends AsyncDisposable {
  readonly url: string;
  readonly key: string;
  /** A client for what a user would have in the account, and for looking at what is left in it. */
  readonly client: PostmanClient;
  /** Names of all mocks, collections and environments. */
  names(): Promise<readonly string[]>;
}

/** For what a test calls without a look at its words. */
export const silentReporter: Reporter = {
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  annotate: () => undefined,
  debug: () => undefined,
  group: (_title, work) => work(),
  progress: (_text, work) => work(),
};

export interface CloudOptions extends EmbeddedOptions {
  /** The cloud's and that of the client; the system's by default. */
  readonly clock?: Clock;
}

/** Starts an empty account. */
export async function startCloud({ clock = systemClock, ...options }: CloudOptions = {}): Promise<Cloud> {
  const server = await startEmbedded({ ...options, now: clock.now });
  const client = connectToCloud({ reporter: silentReporter, env: {}, clock })({
    provider: 'postman',
    url: server.apiUrl,
    key: server.apiKey,
  });
  return {
    url: server.apiUrl,
    key: server.apiKey,
    client,
    async names() {
      const lists = await Promise.all([client.listMocks(), client.listCollections(), client.listEnvironments()]);
      return lists.flat().map(({ name }) => name);
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
