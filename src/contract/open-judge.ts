/**
 * Judges in a thread of its own, which can be ended: a pattern or a few lines of schemas can keep a validator busy for ever, and
 * nothing that comes from a document or a call may hold up the removal of a mock.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Exchange, Judge, Violation } from './model.ts';

export interface JudgeOptions {
  /** The document as JSON, whose references all lead to its own schemas. */
  readonly document: string;
  /** Milliseconds that one answer may take. */
  readonly timeout?: number;
  /** Aborted: nothing more is judged. */
  readonly signal?: AbortSignal | undefined;
}

/** What the thread is asked. */
export interface Question {
  readonly id: number;
  readonly exchange: Exchange;
}

/** What it says. */
export type Answer =
  | { readonly id: number; readonly violations: readonly Violation[] }
  | { readonly id: number; readonly failure: string };

const usualTimeout = 20_000;
const mostMegabytes = 1_024;

/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above this room. */
const entry = import.meta.filename.endsWith('.ts')
  ? path.join(import.meta.dirname, '..', 'contract.ts')
  : path.join(import.meta.dirname, '..', 'contract', 'index.js');

interface Waiting {
  readonly resolve: (violations: readonly Violation[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the thread with the first question. Questions are answered one after the other. */
export function openJudge({ document, timeout = usualTimeout, signal }: JudgeOptions): Judge {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let failure: Error | undefined;
  let timer: NodeJS.Timeout | undefined;
  let count = 0;

  const fail = (error: Error): void => {
    failure ??= error;
    clearTimeout(timer);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
    void worker?.terminate();
  };
  const expectAnswer = (): void => {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    timer = setTimeout(() => {
      fail(
        new Error(`it took more than ${String(timeout / 1000)} s; look for patterns and schemas that take for ever.`),
      );
    }, timeout);
  };
  const take = (answer: Answer): void => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    expectAnswer();
    if ('failure' in answer) asked?.reject(new Error(answer.failure));
    else asked?.resolve(answer.violations);
  };
  const start = (): Worker => {
    const options = {
      workerData: document,
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    };
    const started = new Worker(entry, options);
    started.on('message', take);
    started.on('error', fail);
    started.on('exit', () => {
      fail(new Error('its thread ended.'));
    });
    return started;
  };
  const abort = (): void => {
    fail(new Error('there was no time left for it.'));
  };
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted === true) abort();
  return {
    judge: (exchange) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        worker ??= start();
        const id = (count += 1);
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, exchange } satisfies Question);
        if (waiting.size === 1) expectAnswer();
      }),
    end: async () => {
      signal?.removeEventListener('abort', abort);
      fail(new Error('it is over.'));
      await worker?.terminate();
    },
  };
}
