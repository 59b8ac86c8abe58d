/** Keeps the mocks of an account on the air: a port for each, and behind it what the account now says. */
import type { MockEngine } from '../engine/index.ts';
import { stackOf } from '../http-text/thrown.ts';
import { type Account, type StoredCollection, type StoredMock, activeServerResponse, mocksUsing } from './account.ts';
import { createEngineMaker, isSameList, partsOf, sameParts, type MockParts, type ReadDocument } from './mock-parts.ts';
import { createAnswerBook, type AnswerBook } from './answers/answer-book.ts';
import { openListener, type ListenerOptions, type MockListener } from './listener/listener.ts';
import { createRateLimit, type RateLimitRule } from './rate-limit.ts';

/** The mocks on the air. */
export interface MockHost {
  /** @throws when the engine refuses the collection. */
  check(collection: StoredCollection): Promise<void>;
  /**
   * Opens a port that serves these parts; the mock is added to the account afterwards.
   *
   * @returns its URL
   * @throws ListenError when the port cannot be opened.
   */
  open(id: string, isPrivate: boolean, parts: MockParts): Promise<string>;
  /** Makes the mock serve what the account now says, before it resolves. */
  refresh(mock: StoredMock): Promise<void>;
  /** The same for every mock that uses this collection or environment. */
  refreshUsersOf(collectionOrEnvironmentId: string): Promise<void>;
  /** The rules of a mock's calls, and what it serves; `undefined` for one that is not on the air. */
  answersOf(id: string): Pick<HostedMock, 'answers' | 'engine'> | undefined;
  /** Closes the mock's port and ends its connections. */
  close(id: string): Promise<void>;
  /** Closes all, and whatever is opened later. */
  closeAll(): Promise<void>;
}

export interface MockHostOptions extends Pick<
  ListenerOptions,
  'host' | 'port' | 'isRightKey' | 'isPlain' | 'mostUnsentBytes' | 'tls' | 'record' | 'refuse'
> {
  readonly account: Account;
  /** The port of the first mock (of the next one, once that is gone); 0 and later mocks: a free one. */
  readonly port: number;
  /** Calls that each mock takes in a window. */
  readonly callLimit: RateLimitRule;
  /** The engine's, or one that has read a collection before. */
  readonly readCollection: ReadDocument;
  readonly log: (line: string) => void;
}

interface HostedMock {
  readonly listener: MockListener;
  readonly answers: AnswerBook;
  engine: MockEngine;
  /** What the engine was made of: when it is the same again, the engine stays. */
  madeOf: MockParts;
}

/** Makes a host without any mocks. */
export function createMockHost(options: MockHostOptions): MockHost {
  const { account, callLimit, readCollection, log, ...listening } = options;
  const hosted = new Map<string, HostedMock>();
  const { read, compile } = createEngineMaker(account.ownerId, readCollection, log);
  let ended = false;

  const refresh = async (mock: StoredMock): Promise<void> => {
    const host = hosted.get(mock.id);
    if (host === undefined) return;
    const parts = partsOf(account, mock);
    // A deactivated mock keeps its last engine: it is not asked.
    if (parts !== undefined && !sameParts(parts, host.madeOf)) {
      const engine = await compile(parts);
      // With other collections the rules of `answers` begin at their first answers.
      if (!isSameList(parts.collections, host.madeOf.collections)) host.answers.restart();
      host.engine = engine;
      host.madeOf = parts;
    }
    const { id, isPrivate } = mock;
    const serverResponse = activeServerResponse(mock);
    host.listener.show({ id, isPrivate, serverResponse, engine: host.engine, deactivated: parts === undefined });
  };

  return {
    async check(collection) {
      await read(collection);
    },
    async open(id, isPrivate, parts) {
      const engine = await compile(parts);
      const wantedIsTaken = [...hosted.values()].some(({ listener }) => listener.port === options.port);
      const answers = createAnswerBook();
      const listener = await openListener({
        ...listening,
        port: wantedIsTaken ? 0 : options.port,
        view: { id, isPrivate, serverResponse: undefined, engine, deactivated: false },
        answers,
        rateLimit: createRateLimit(callLimit),
        now: account.now,
        onError: (error) => {
          log(`mock ${id}: a call failed: ${stackOf(error)}`);
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
      return listener.url;
    },
    refresh,
    async refreshUsersOf(id) {
      for (const mock of mocksUsing(account, id)) await refresh(mock);
    },
    answersOf: (id) => hosted.get(id),
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
