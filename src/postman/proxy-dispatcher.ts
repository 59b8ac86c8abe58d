/** undici's way through proxies. Few jobs have one, so that it is loaded by those alone. */
import connect from 'undici/lib/api/api-connect.js';
import type Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

// undici's index does the same: `connect`, by which its proxies make tunnels, is a method that it puts on every dispatcher.
Object.assign(Dispatcher.prototype, { connect });

/** Values of the variables of the same names; the empty string for one that is not set. */
export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

export function createProxyDispatcher(proxies: Proxies, options: Agent.Options): Dispatcher {
  // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
  return new EnvHttpProxyAgent({ ...options, ...proxies });
}
