/** Requests to the API of an embedded server's process, over the channel that started it. */
import { Buffer } from 'node:buffer';
import type { ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import type { DirectAnswer, DirectRequest } from './direct-request.ts';
import { answerMessageSchema, type AnswerMessage, type CallMessage } from './launch-messages.ts';

export interface ChildCaller {
  /** Sends a request and waits for its answer; rejects when the process ends, or has. */
  readonly call: (request: DirectRequest) => Promise<DirectAnswer>;
  /** Closes the channel: whoever still waits, or asks later, gets no answer. */
  release(): void;
}

/** How long the end of a process may take to be known, in milliseconds, once nothing can be said to it any more. */
const endMilliseconds = 5_000;

/** @param quoteLog gives what the log of the process says, for an error about its end */
export function createCaller(child: ChildProcess, quoteLog: () => string): ChildCaller {
  const waiting = new Map<number, PromiseWithResolvers<AnswerMessage>>();
  let calls = 0;
  let released = false;
  let giveUp: NodeJS.Timeout | undefined;

  const failAll = (why: string): void => {
    clearTimeout(giveUp);
    giveUp = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`The embedded server does not answer: ${why}`));
    waiting.clear();
  };
  /** A channel breaks a moment before the end of its process is known, and only that says why. */
  const failAtEnd = (): void => {
    const { exitCode, signalCode } = child;
    const hasEnded = exitCode !== null || signalCode !== null;
    if (hasEnded) failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).${quoteLog()}`);
    else if (released) failAll('the channel to its process has ended.');
    else giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
  };

  child.on('message', (message) => {
    const { success, output } = v.safeParse(answerMessageSchema, message);
    if (!success) return;
    waiting.get(output.id)?.resolve(output);
    waiting.delete(output.id);
  });
  child.on('exit', failAtEnd);
  child.on('disconnect', failAtEnd);
  return {
    async call({ method, path, query, body }) {
      const id = (calls += 1);
      const answer = Promise.withResolvers<AnswerMessage>();
      const message: CallMessage = { type: 'call', id, method, path, query: query.toString(), body };
      if (child.connected)
        child.send(message, (error) => {
          if (error !== null) failAtEnd();
        });
      waiting.set(id, answer);
      if (!child.connected) failAtEnd();
      const { status, body: json } = await answer.promise;
      return { status, body: Buffer.from(json) };
    },
    release() {
      released = true;
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
}
