/** Clients for the Postman API, wherever it lives, that tell the reporter what they wait for. */
import { createPostmanClient, createTransport, type Limits, type PostmanClient } from '../postman/index.ts';
import type { Reporter } from './reporter.ts';

/** A Postman API and the key for it. */
export interface Api {
  readonly url: string;
  readonly key: string;
}

export type Connect = (api: Api) => PostmanClient;

export interface ConnectOptions extends Limits {
  readonly reporter: Reporter;
  /** For the user agent. */
  readonly version: string;
  /** Where the proxy variables are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Who answers, in the words of errors: "Postman" or "The embedded server". */
  readonly service?: string;
}

/** Gives a function that connects to an API. Nothing is sent before the first call. */
export function connectWith({ reporter, version, ...options }: ConnectOptions): Connect {
  return ({ url, key }) =>
    createPostmanClient(
      createTransport({
        ...options,
        apiUrl: url,
        apiKey: key,
        userAgent: `ephemeral-mock/${version}`,
        onWait: ({ endpoint, ms, reason }) => {
          reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
        },
        onDebug: reporter.debug,
      }),
    );
}
