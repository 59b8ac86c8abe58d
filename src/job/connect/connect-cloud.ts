/** Clients for Postman's cloud, that tell the reporter what they wait for. They bring the HTTP client: load it where it is used. */
import {
  createPostmanClient,
  createTransport,
  type ApiInputs,
  type Clock,
  type Transport,
} from '../../postman/index.ts';
import { mainApiInputs } from '../inputs/input-definitions.ts';
import type { Connect } from './provider.ts';
import type { Reporter } from '../reporter.ts';
import { creator } from '../version.ts';

export interface ConnectOptions {
  readonly reporter: Reporter;
  /** Where the proxy variables are. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The step's own inputs, for texts that say where to look; those of the main step by default. */
  readonly inputs?: ApiInputs;
  /** The system's by default. */
  readonly clock?: Clock;
}

/** The clients for one API share their connections: to make one, with TLS above all, takes longer than a call. */
export function connectToCloud({ reporter, env, clock, inputs = mainApiInputs }: ConnectOptions): Connect {
  const transports = new Map<string, Transport>();
  return ({ url, key }, limits = {}) => {
    const place = JSON.stringify([url, key]);
    const transport =
      transports.get(place) ??
      createTransport({
        inputs,
        ...(clock !== undefined && { clock }),
        apiUrl: url,
        apiKey: key,
        env,
        userAgent: `${creator.name}/${creator.version}`,
        onWait: ({ endpoint, ms, reason }) => {
          reporter.info(`Waiting ${Math.round(ms / 1000)} s before ${endpoint} is sent again (${reason})`);
        },
        onDebug: reporter.debug,
      });
    transports.set(place, transport);
    return createPostmanClient(transport.within(limits));
  };
}
