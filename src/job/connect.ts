/** Clients for the Postman API, wherever it lives, that tell the reporter what they wait for. */
import {
  createPostmanClient,
  createTransport,
  type ApiInputs,
  type Clock,
  type Limits,
  type PostmanClient,
  type Transport,
} from '../postman/index.ts';
import { mainApiInputs } from './inputs/input-definitions.ts';
import type { Reporter } from './reporter.ts';

/** A Postman API and the key for it. */
export interface Api {
  readonly provider: 'postman' | 'embedded';
  readonly url: string;
  readonly key: string;
  /** The embedded server's process. */
  readonly pid?: number | undefined;
}

/** Gives a client whose calls end within `limits`. Nothing is sent before the first call. */
export type Connect = (api: Api, limits?: Limits) => PostmanClient;

export interface ConnectOptions {
  readonly reporter: Reporter;
  /** For the user agent. */
  readonly version: string;
  /** Where the proxy variables are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The step's own inputs, for texts that say where to look; those of the main step by default. */
  readonly inputs?: ApiInputs;
  /** The system's by default. */
  readonly clock?: Clock;
}

/** A server on this machine that does not answer at once is gone: waiting for it only holds up the job. */
const nearby = { service: 'The embedded server', retry: { maxAttempts: 3, baseMs: 20 } };

/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
export function connectWith({ reporter, version, env, clock, inputs = mainApiInputs }: ConnectOptions): Connect {
  const transports = new Map<string, Transport>();
  const open = ({ provider, url, key }: Api): Transport =>
    createTransport({
      ...(provider === 'embedded' ? nearby : { inputs }),
      ...(clock !== undefined && { clock }),
      apiUrl: url,
      apiKey: key,
      env,
      userAgent: `ephemeral-mock/${version}`,
      onWait: ({ endpoint, ms, reason }) => {
        reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
      },
      onDebug: reporter.debug,
    });
  return (api, limits = {}) => {
    const place = JSON.stringify([api.provider, api.url, api.key]);
    const transport = transports.get(place) ?? open(api);
    transports.set(place, transport);
    return createPostmanClient(transport.within(limits));
  };
}
