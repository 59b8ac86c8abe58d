/** The way to one Postman API: its address, its key, its connections. It knows no endpoint. */
import { systemClock, type Clock } from './clock.ts';
import { createTextCleaner } from '../failure/api-error.ts';
import type { ApiInputs } from '../failure/hints.ts';
import { createRoute, type Environment } from './route.ts';
import {
  defaultRetryPolicy,
  defaultTimeouts,
  narrowest,
  send,
  type ApiAnswer,
  type ApiCall,
  type Limits,
  type RetryPolicy,
  type SendSettings,
  type Timeouts,
  type Wait,
} from './send.ts';

export interface TransportOptions extends Limits {
  /** Root of the API, e.g. `https://api.getpostman.com`; a base path is kept. */
  readonly apiUrl: URL | string;
  readonly apiKey: string;
  /** Product and version: `ephemeral-mock/1.0.0`. */
  readonly userAgent: string;
  /** Where the proxy variables are. */
  readonly env: Environment;
  /** Where address and key come from, in the words of messages; absent where no user has chosen them. */
  readonly inputs?: ApiInputs | undefined;
  readonly timeouts?: Partial<Timeouts>;
  readonly retry?: Partial<RetryPolicy>;
  /** Largest answer in bytes. Default 64 MiB: a page of call logs has at most 6.5 MB, a collection can be larger. */
  readonly maxAnswerBytes?: number;
  /** Told before each wait of more than 5 s. */
  readonly onWait?: (wait: Wait) => void;
  /** Told about each attempt, in one line. */
  readonly onDebug?: (line: string) => void;
  readonly clock?: Clock;
  /** From 0 to below 1. */
  readonly random?: () => number;
}

export interface Transport {
  /**
   * Sends a call until it succeeds, fails for good, or its time is up.
   *
   * GET, PUT and DELETE are repeated after network errors, 408, 429 and 5xx. A POST is repeated only when the server
   * certainly did not act. A monthly quota is never waited for.
   *
   * @throws PostmanApiError and nothing else
   */
  send(call: ApiCall): Promise<ApiAnswer>;
  /** The same transport under other limits; the connections are shared. */
  within(limits: Limits): Transport;
  /** Ends all connections, of the transports made by `within` too. Calls under way fail. */
  close(): Promise<void>;
}

const defaultMaxAnswerBytes = 64 * 1024 * 1024;

/** @throws Error when `apiUrl` or a proxy variable holds no http(s) URL */
export function createTransport(options: TransportOptions): Transport {
  const api = parseApiUrl(options.apiUrl, options.inputs);
  const { dispatcher, proxy, close } = createRoute(api, options.env);
  const settings: SendSettings = {
    dispatcher,
    origin: api.origin,
    basePath: api.pathname.replace(/\/+$/, ''),
    headers: { accept: 'application/json', 'user-agent': options.userAgent, 'x-api-key': options.apiKey },
    context: {
      service: 'Postman',
      inputs: options.inputs,
      host: api.host,
      proxy,
      hasKey: options.apiKey !== '',
      clean: createTextCleaner(options.apiKey),
    },
    timeouts: { ...defaultTimeouts, ...options.timeouts },
    policy: { ...defaultRetryPolicy, ...options.retry },
    maxAnswerBytes: options.maxAnswerBytes ?? defaultMaxAnswerBytes,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    onWait: options.onWait,
    onDebug: options.onDebug,
  };
  const under = (limits: Limits): Transport => ({
    send: (call) => send(call, limits, settings),
    within: (narrower) => under(narrowest(limits, narrower)),
    close,
  });
  return under(options);
}

function parseApiUrl(value: URL | string, inputs: ApiInputs | undefined): URL {
  const url = URL.parse(String(value));
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    const what = inputs === undefined ? 'The address of the API' : `\`${inputs.url}\``;
    throw new Error(`${what} is no http or https URL. It looks like https://api.getpostman.com.`);
  }
  return url;
}
