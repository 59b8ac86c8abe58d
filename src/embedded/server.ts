/** One embedded Postman account, on the air. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { RefusedRequest, RefusedRequests } from '../call-log/refused.ts';
import { readCollection } from '../engine/index.ts';
import { stackOf } from '../http-text/thrown.ts';
import { createAccount } from './account.ts';
import { createApi, type Api } from './api/api.ts';
import { answerSignature, createKeyCheck } from './api-key.ts';
import { openJournal, type Journal } from './journal/journal.ts';
import { createMockHost } from './mock-host.ts';
import type { ReadDocument } from './mock-parts.ts';
import { createRefusedNotes, tellOfRefused } from './listener/refused-clients.ts';
import { closeServer, listen, urlOf } from './net.ts';
import { createRateLimit, noRateLimit, type RateLimitRule } from './rate-limit.ts';
import type { TlsIdentity } from './tls/make-identity.ts';

/** 64 MB of bodies, which stand there in base64. */
const defaultMemoryBytes = Math.ceil((64 * 1024 * 1024 * 4) / 3);

export interface EmbeddedOptions {
  /** The address that mocks listen on; 127.0.0.1 by default. The API is always on loopback. */
  readonly listenHost?: string;
  /** The first mock's port; a free one by default. */
  readonly port?: number;
  /** The API's port; a free one by default. */
  readonly apiPort?: number;
  /** Whether mocks speak TLS, by a certificate of a CA that is made for this server; the API never does. */
  readonly tls?: boolean;
  /** Random by default. */
  readonly apiKey?: string;
  /** Where call logs are appended as NDJSON; memory only by default. */
  readonly journalFile?: string;
  /** How many bytes of the newest call logs stay in memory where they cannot be on disk; 86 MB by default. */
  readonly journalMemoryBytes?: number;
  /** How many bytes of answers may wait for their clients, of each mock and of the API; 256 MB by default. */
  readonly mostUnsentBytes?: number;
  /** The API's rate limit; none by default. */
  readonly apiLimit?: RateLimitRule;
  /** Each mock's rate limit; none by default. */
  readonly callLimit?: RateLimitRule;
  /** Without the fast way to answer, which changes no answer: for tests that hold the two against each other. */
  readonly isPlain?: boolean;
  /** How collections are read; the engine's way by default. */
  readonly readCollection?: ReadDocument;
  /** Milliseconds since the epoch, for timestamps and rate limits; the system's time by default. */
  readonly now?: () => number;
  /** Hears of what an operator should know, a line at a time, never a key; nobody by default. */
  readonly log?: (line: string) => void;
  /** Hears of each request to a mock that never became a call; nobody by default. */
  readonly onRefused?: (request: RefusedRequest) => void;
}

export interface RunningEmbedded {
  /** `http://127.0.0.1:<port>`, no slash at the end. */
  readonly apiUrl: string;
  readonly apiKey: string;
  /** The certificate of the CA that clients have to trust, in PEM; `undefined` without TLS. */
  readonly ca: string | undefined;
  /** The API without HTTP, for this process. */
  readonly answer: Api['answer'];
  /** Requests to its mocks that never became calls. */
  readonly refused: () => RefusedRequests;
  /** The call logs, for this process, as they come. */
  readonly journal: Pick<Journal, 'count' | 'entries'>;
  /** Resolves when the server has ended, by `close()` or through its API. */
  readonly closed: Promise<void>;
  /** Writes what the journal still holds back. Synchronous, for the last moment of a process. */
  flush(): void;
  /** Ends mocks and API, then flushes and closes the journal. Again is the same. */
  close(): Promise<void>;
}

/**
 * Starts an empty Postman account: its API on loopback, a port for each mock.
 *
 * @throws ListenError when the API's port cannot be opened; the file system's error when the journal file cannot.
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<RunningEmbedded> {
  const { log = () => undefined, apiKey = `PMAK-${hex(24)}-${hex(34)}`, listenHost = '127.0.0.1' } = options;
  const { callLimit = noRateLimit, apiLimit = noRateLimit, mostUnsentBytes } = options;
  const tls = options.tls === true ? await newIdentity(listenHost) : undefined;
  const account = createAccount({
    // Eight digits, as users' IDs have.
    ownerId: String(randomInt(10_000_000, 100_000_000)),
    now: options.now ?? Date.now,
    newId: randomUUID,
  });
  const journal = openJournal({
    file: options.journalFile,
    memoryBytes: options.journalMemoryBytes ?? defaultMemoryBytes,
    newId: randomUUID,
    onWriteError: (error) => {
      log(`call logs cannot be written to ${options.journalFile}: ${String(error)}`);
    },
  });
  const isRightKey = createKeyCheck(apiKey);
  const host = createMockHost({
    ...{ account, isRightKey, callLimit, mostUnsentBytes, tls, log },
    host: listenHost,
    port: options.port ?? 0,
    readCollection: options.readCollection ?? readCollection,
    isPlain: options.isPlain ?? false,
    record: journal.record,
    refuse: (request) => {
      journal.refuse(request);
      options.onRefused?.(request);
    },
  });
  const api = createApi({
    ...{ account, host, journal, isRightKey, mostUnsentBytes },
    answerSignature: (request) => answerSignature(apiKey, request),
    rateLimit: createRateLimit(apiLimit),
    // After the answer to this request is on its way.
    shutDown: () => setImmediate(() => void close()),
    onError: (error) => {
      log(`an API request failed: ${stackOf(error)}`);
    },
  });
  const server = createServer({ keepAliveTimeout: 60_000 }, api.listener);
  const noteRefused = createRefusedNotes((what) => {
    log(`API: ${what}`);
  });
  tellOfRefused(server, noteRefused);

  const ended = Promise.withResolvers<undefined>();
  const end = async (): Promise<void> => {
    await withinTime(Promise.all([closeServer(server), host.closeAll()]));
    journal.close();
    log('closed');
    ended.resolve(undefined);
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= end());

  try {
    const apiUrl = urlOf('127.0.0.1', await listen(server, { host: '127.0.0.1', port: options.apiPort ?? 0 }));
    log(`API: listening at ${apiUrl}`);
    const { refused, flush } = journal;
    return { apiUrl, apiKey, ca: tls?.ca, answer: api.answer, refused, journal, closed: ended.promise, flush, close };
  } catch (error) {
    journal.close();
    throw error;
  }
}

/** A server of this process, in the form of one that was launched. @param journalFile of the server, '' for none */
export function asLaunched({ apiUrl, apiKey, answer }: RunningEmbedded, journalFile: string) {
  return {
    api: { url: apiUrl, key: apiKey },
    pid: process.pid,
    logFile: '',
    journalFile,
    // Neither sockets nor JSON between two parts of one process.
    answer,
    adopt: () => Promise.resolve(),
  };
}

/** Milliseconds. A client that has left HTTP (an upgrade, a refused one that goes on sending) may hold its connection. */
const longestClose = 1_000;

/** Waits for connections to end, but no longer than that: whoever told the server to end counts on it. */
async function withinTime(work: Promise<unknown>): Promise<void> {
  await Promise.race([work, delay(longestClose, undefined, { ref: false })]);
}

/** The library for it is loaded where it is needed. */
async function newIdentity(listenHost: string): Promise<TlsIdentity> {
  const { makeIdentity } = await import('./tls/make-identity.ts');
  return makeIdentity(listenHost, new Date());
}

function hex(digits: number): string {
  return randomBytes(digits / 2).toString('hex');
}
