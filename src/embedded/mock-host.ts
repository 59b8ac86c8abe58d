/** Keeps the mocks of an account on the air: a port for each, and behind it what the account now says. */
import type { MockEngine } from '../engine/index.ts';
import type { RefusedRequest } from '../call-log/refused.ts';
import {
  type Account,
  type StoredCollection,
  type StoredMock,
  activeServerResponse,
  collectionsOf,
  isDeactivated,
  mocksUsing,
} from './account.ts';
import { createEngineMaker, isSameList, sameParts, type MockParts, type ReadDocument } from './mock-parts.ts';
import { createAnswerBook, type AnswerBook } from './answers/answer-book.ts';
import type { KeyCheck } from './api-key.ts';
import type { Journal } from './journal/journal.ts';
import type { MockListener } from './listener/listener.ts';
import { openListener } from './listener/listener.ts';
import type { MockView } from './listener/shown-mock.ts';
import type { RateLimitRule } from './rate-limit.ts';
import { createRateLimit } from './rate-limit.ts';
import type { TlsIdentity } from './tls/make-identity.ts';

/** A mock that listens but is not in the account yet. */
export interface OpenedMock {
  readonly url: string;
}

/** The mocks on the air. */
export interface MockHost {
  /** @throws when the engine refuses the collection. */
  check(collection: StoredCollection): Promise<void>;
  /**
   * Opens a port that serves these parts; the mock is added to the account afterwards.
   *
   * @throws ListenError when the port cannot be opened.
   */
  open(id: string, isPrivate: boolean, parts: MockParts): Promise<OpenedMock>;
  /** Makes the mock serve what the account now says, before it resolves. */
  refresh(mock: StoredMock): Promise<void>;
  /** The same for every mock that uses this collection or environment. */
  refreshUsersOf(collectionOrEnvironmentId: string): Promise<void>;
  /** The rules of a mock's calls, and what it serves; `undefined` for one that is not on the air. */
  answersOf(id: string): { readonly book: AnswerBook; readonly engine: MockEngine } | undefined;
  /** Closes the mock's port and ends its connections. */
  close(id: string): Promise<void>;
  /** Closes all, and whatever is opened later. */
  closeAll(): Promise<void>;
}

export interface MockHostOptions {
  readonly account: Account;
  readonly listenHost: string;
  /** The port of the first mock (of the next one, once that is gone); 0 and later mocks: a free one. */
  readonly port: number;
  readonly isRightKey: KeyCheck;
  /** Calls that each mock takes in a window. */
  readonly callLimit: RateLimitRule;
  /** The engine's, or one that has read a collection before. */
  readonly readCollection: ReadDocument;
  /** As for the listener. */
  readonly isPlain: boolean;
  /** As for the server. */
  readonly mostUnsentBytes: number | undefined;
  /** As for the listener. */
  readonly tls: TlsIdentity | undefined;
  readonly record: Journal['record'];
  /** Counts a request that never became a call, of whichever mock. */
  readonly refuse: (request: RefusedRequest) => void;
  readonly log: (line: string) => void;
}

interface Hosted {
  readonly listener: MockListener;
  readonly answers: AnswerBook;
  engine: MockEngine;
  /** What the engine was made of: when it is the same again, the engine stays. */
  madeOf: MockParts;
}

/** Makes a host without any mocks. */
export function createMockHost(options: MockHostOptions): MockHost {
  const {
    account,
    listenHost,
    port: wantedPort,
    isRightKey,
    callLimit,
    readCollection,
    isPlain,
    mostUnsentBytes,
    tls,
    record,
    refuse,
    log,
  } = options;
  const hosted = new Map<string, Hosted>();
  const { read, compile } = createEngineMaker({ account, readCollection, log });
  let ended = false;

  const view = (mock: StoredMock, engine: MockEngine): MockView => ({
    id: mock.id,
    deactivated: isDeactivated(account, mock),
    isPrivate: mock.isPrivate,
    serverResponse: activeServerResponse(mock),
    engine,
  });

  const refresh = async (mock: StoredMock): Promise<void> => {
    const host = hosted.get(mock.id);
    if (host === undefined) return;
    const [first, ...further] = collectionsOf(mock).map((id) => account.collections.get(id));
    const environment = mock.environment === null ? null : account.environments.get(mock.environment);
    // A deactivated mock keeps its last engine: it is not asked.
    if (first !== undefined && further.every((each) => each !== undefined) && environment !== undefined) {
      const parts: MockParts = { collections: [first, ...further], environment, config: mock.config };
      if (!sameParts(parts, host.madeOf)) {
        const engine = await compile(parts);
        // With other collections the rules of `answers` begin at their first answers.
        if (!isSameList(parts.collections, host.madeOf.collections)) host.answers.restart();
        host.engine = engine;
        host.madeOf = parts;
      }
    }
    host.listener.show(view(mock, host.engine));
  };

  return {
    async check(collection) {
      await read(collection);
    },
    async open(id, isPrivate, parts) {
      const engine = await compile(parts);
      const wantedIsTaken = [...hosted.values()].some(({ listener }) => listener.port === wantedPort);
      const answers = createAnswerBook();
      const listener = await openListener({
        answers,
        host: listenHost,
        port: wantedIsTaken ? 0 : wantedPort,
        view: { id, deactivated: false, isPrivate, serverResponse: undefined, engine },
        isRightKey,
        isPlain,
        mostUnsentBytes,
        tls,
        rateLimit: createRateLimit(callLimit),
        record,
        refuse,
        now: account.now,
        onError: (error) => {
          log(`mock ${id}: a call failed: ${describe(error)}`);
        },
        onRefused: (what) => {
          log(`mock ${id}: ${what}`);
        },
      });
      if (ended) {
        await listener.close();
        throw new Error(`Mock ${id} came too late: the server is ending.`);
      }
      hosted.set(id, { listener, answers, engine, madeOf: parts });
      log(`mock ${id}: listening at ${listener.url}`);
      return { url: listener.url };
    },
    refresh,
    async refreshUsersOf(id) {
      for (const mock of mocksUsing(account, id)) await refresh(mock);
    },
    answersOf(id) {
      const host = hosted.get(id);
      return host && { book: host.answers, engine: host.engine };
    },
    async close(id) {
      const host = hosted.get(id);
      if (host === undefined) return;
      hosted.delete(id);
      await host.listener.close();
      log(`mock ${id}: closed`);
    },
    async closeAll() {
      ended = true;
      const all = [...hosted.values()];
      hosted.clear();
      await Promise.all(all.map(({ listener }) => listener.close()));
    },
  };
}

/** An error with its stack, for the log. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
