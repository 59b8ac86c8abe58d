/**
 * The way from here to the API: undici's agents and the proxy between.
 *
 * Only undici's parts are loaded. Its index also brings fetch, WebSocket, caches and mocks, and costs every job three
 * times as much time at the start (`test/unit/postman/startup.test.ts` holds this).
 */
import connect from 'undici/lib/api/api-connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import { isLoopback } from './is-loopback.ts';

// undici's index does the same: `connect`, by which its proxies make tunnels, is a method that it puts on every dispatcher.
Object.assign(Dispatcher.prototype, { connect });

export type { Dispatcher };

/**
 * Calls go out one after the other: HTTP/2 would gain nothing, and its part of undici is not built in. The limit of headers
 * is Node's usual one, for which undici would load all of `node:http`.
 */
const options = { allowH2: false, maxHeaderSize: 16 * 1024 };

/** Environment variables; both spellings of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` count, lower case first. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Route {
  readonly dispatcher: Dispatcher;
  /** Host and port of the proxy that is set for this URL, without credentials. `NO_PROXY` may still go around it. */
  readonly proxy: string | undefined;
}

/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when the proxy variable that applies holds no URL
 */
export function createRoute(url: URL, env: Environment): Route {
  if (isLoopback(url.hostname)) return { dispatcher: new Agent(options), proxy: undefined };
  const httpProxy = proxyUrl('HTTP_PROXY', env);
  const httpsProxy = proxyUrl('HTTPS_PROXY', env);
  // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
  const dispatcher = new EnvHttpProxyAgent({
    ...options,
    httpProxy: httpProxy?.href ?? '',
    httpsProxy: httpsProxy?.href ?? '',
    noProxy: variable('NO_PROXY', env) ?? '',
  });
  return { dispatcher, proxy: (url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy)?.host };
}

function proxyUrl(name: string, env: Environment): URL | undefined {
  const value = variable(name, env)?.trim() ?? '';
  if (value === '') return undefined;
  // As curl does: `proxy.example:3128` means http.
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  // The value is not quoted: it may hold a password.
  if (url === null) throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
  return url;
}

function variable(name: string, env: Environment): string | undefined {
  return env[name.toLowerCase()] ?? env[name];
}
