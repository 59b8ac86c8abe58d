/** The way from here to the API: undici's agents and the proxy between. undici is loaded with the first call. */
import type { Dispatcher } from 'undici';
import { isLoopback } from './loopback.ts';

/** Calls go out one after the other: HTTP/2 would gain nothing. */
const options = { allowH2: false };

/** What undici's proxies speak. */
const proxyProtocols: ReadonlySet<string> = new Set(['http:', 'https:', 'socks5:', 'socks:']);

/** Environment variables; both spellings of `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` count, lower case first. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Route {
  /** undici's, the same one each time. */
  dispatcher(): Promise<Dispatcher>;
  /** Host and port of the proxy that is set for this URL, without credentials. `NO_PROXY` may still go around it. */
  readonly proxy: string | undefined;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * The route to `url`. A loopback address never goes through a proxy: none could reach it.
 *
 * @throws Error when a proxy variable holds no URL of a proxy
 */
export function createRoute(url: URL, env: Environment): Route {
  const direct = (): Route => routeBy(undefined, async () => new (await import('undici')).Agent(options));
  if (isLoopback(url.hostname)) return direct();
  const httpProxy = proxyUrl('HTTP_PROXY', env);
  const httpsProxy = proxyUrl('HTTPS_PROXY', env);
  const proxy = url.protocol === 'https:' ? (httpsProxy ?? httpProxy) : httpProxy;
  if (proxy === undefined) return direct();
  // Everything is passed, also the empty string: undici would otherwise look into the environment of the process.
  const proxies = {
    httpProxy: httpProxy?.href ?? '',
    httpsProxy: httpsProxy?.href ?? '',
    noProxy: variable('NO_PROXY', env) ?? '',
  };
  return routeBy(proxy.host, async () => {
    const { EnvHttpProxyAgent } = await import('undici');
    return new EnvHttpProxyAgent({ ...options, ...proxies });
  });
}

function routeBy(proxy: string | undefined, open: () => Promise<Dispatcher>): Route {
  let opened: Promise<Dispatcher> | undefined;
  return {
    proxy,
    dispatcher: () => (opened ??= open()),
    async close() {
      // Where it could not be opened, its calls have said so.
      await (await opened?.catch(() => undefined))?.destroy();
    },
  };
}

function proxyUrl(name: string, env: Environment): URL | undefined {
  const value = variable(name, env)?.trim() ?? '';
  if (value === '') return undefined;
  // As curl does: `proxy.example:3128` means http.
  const url = URL.parse(value.includes('://') ? value : `http://${value}`);
  // The value is not quoted: it may hold a password.
  if (url === null) throw new Error(`${name} holds no URL. It looks like http://proxy.example:3128.`);
  if (!proxyProtocols.has(url.protocol)) {
    throw new Error(
      `${name} is a URL of ${url.protocol}// and no proxy of that kind can be used. It looks like http://proxy.example:3128.`,
    );
  }
  return url;
}

function variable(name: string, env: Environment): string | undefined {
  return env[name.toLowerCase()] ?? env[name];
}
