/**
 * Judges in a thread of its own, which can be ended: a pattern or a few lines of schemas can keep a validator busy for ever, and
 * nothing that comes from a document or a call may hold up the removal of a mock.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Judge, Violation } from './model.ts';

export interface JudgeOptions {
  /** The document as JSON, whose references all lead to its own schemas. */
  readonly document: string;
  /** Milliseconds that one answer may take. */
  readonly timeout?: number;
  /** Aborted: nothing more is judged. */
  readonly signal?: AbortSignal | undefined;
}

/** What the thread says of an exchange. It answers in the order in which it is asked. */
export type Answer = { readonly violations: readonly Violation[] } | { readonly failure: string };

const usualTimeout = 20_000;
const mostMegabytes = 1_024;

/** The entry that the thread runs: in the bundle each has a folder beside it, and as TypeScript it is above this room. */
const entry = import.meta.filename.endsWith('.ts')
  ? path.join(import.meta.dirname, '..', 'contract.ts')
  : path.join(import.meta.dirname, '..', 'contract', 'index.js');

/** Starts the thread with the first exchange. */
export function openJudge({ document, timeout = usualTimeout, signal }: JudgeOptions): Judge {
  const waiting: PromiseWithResolvers<readonly Violation[]>[] = [];
  let worker: Worker | undefined;
  let failure: Error | undefined;
  let timer: NodeJS.Timeout | undefined;

  const fail = (error: Error): void => {
    failure ??= error;
    clearTimeout(timer);
    for (const { reject } of waiting.splice(0)) reject(failure);
    void worker?.terminate();
  };
  const expectAnswer = (): void => {
    clearTimeout(timer);
    if (waiting.length === 0) return;
    timer = setTimeout(() => {
      fail(
        new Error(`it took more than ${String(timeout / 1000)} s; look for patterns and schemas that take for ever.`),
      );
    }, timeout);
  };
  const take = (answer: Answer): void => {
    const asked = waiting.shift();
    expectAnswer();
    if ('failure' in answer) asked?.reject(new Error(answer.failure));
    else asked?.resolve(answer.violations);
  };
  const start = (): Worker => {
    const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
    return new Worker(entry, { workerData: document, env: {}, execArgv: [], resourceLimits })
      .on('message', take)
      .on('error', fail)
      .on('exit', () => {
        fail(new Error('its thread ended.'));
      });
  };
  const abort = (): void => {
    fail(new Error('there was no time left for it.'));
  };
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted === true) abort();
  return {
    async judge(exchange) {
      if (failure !== undefined) throw failure;
      worker ??= start();
      const asked = Promise.withResolvers<readonly Violation[]>();
      waiting.push(asked);
      worker.postMessage(exchange);
      if (waiting.length === 1) expectAnswer();
      return asked.promise;
    },
    async end() {
      signal?.removeEventListener('abort', abort);
      fail(new Error('it is over.'));
      await worker?.terminate();
    },
  };
}
