/** The channel to an embedded server's process, over IPC, for the process that started it. */
import { Buffer } from 'node:buffer';
import type { ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import type { DirectAnswer, DirectRequest, MessageOfChild, MessageToChild, ServerOptions } from './messages.ts';
import { messageOfChildSchema } from './messages.ts';

type Answer = Extract<MessageOfChild, { type: 'answer' }>;
type Ready = Extract<MessageOfChild, { type: 'ready' }>;

export interface Channel {
  /** Starts the server. Rejects when that fails or the process ends. To be called once. */
  start(options: ServerOptions): Promise<Ready>;
  /** Sends a request to the server's API and waits for its answer. Rejects when the process ends, or has. */
  call(request: DirectRequest): Promise<DirectAnswer>;
  /** Lets the process outlive this one. That it has died meanwhile is no error here: the first call tells. */
  adopt(): Promise<void>;
  /** Closes the channel: whoever still waits, or asks later, gets no answer. */
  release(): void;
}

/** How long the exit of a process is waited for, in milliseconds, once its channel is broken. */
const endMilliseconds = 5_000;

/** @param quoteLog gives what the log of the process says, for an error about a call */
export function openChannel(child: ChildProcess, quoteLog: () => string): Channel {
  const started = Promise.withResolvers<Ready>();
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let calls = 0;
  let released = false;
  /** Why the process could not be run. */
  let spawnError: Error | undefined;
  let giveUp: NodeJS.Timeout | undefined;
  // A failure that nobody waits for any more must not end this process.
  started.promise.catch(() => undefined);

  const failAll = (why: string): void => {
    clearTimeout(giveUp);
    giveUp = undefined;
    started.reject(new Error(why));
    for (const { reject } of waiting.values()) {
      reject(new Error(`The embedded server does not answer: ${why}${quoteLog()}`));
    }
    waiting.clear();
  };
  /** A channel breaks a moment before the process's exit is reported, and only the exit says why: so it is waited for. */
  const failAtEnd = (): void => {
    const { exitCode, signalCode } = child;
    if (spawnError !== undefined) failAll(`${spawnError.message}.`);
    else if (exitCode !== null || signalCode !== null)
      failAll(`its process ended (${signalCode ?? `exit code ${exitCode}`}).`);
    else if (released) failAll('the channel to its process has ended.');
    else giveUp ??= setTimeout(failAll, endMilliseconds, 'the channel to its process has ended.');
  };
  const send = (message: MessageToChild, done: (error: Error | null) => void): void => {
    if (child.connected) child.send(message, done);
    else done(new Error('closed'));
  };
  const failUnlessSent = (error: Error | null): void => {
    if (error !== null) failAtEnd();
  };

  child.on('message', (message) => {
    const { success, output } = v.safeParse(messageOfChildSchema, message);
    if (!success) {
      started.reject(new Error('its process does not speak our language: its entry file is of another version.'));
    } else if (output.type === 'ready') started.resolve(output);
    else if (output.type === 'failed') started.reject(new Error(output.message));
    else {
      waiting.get(output.id)?.resolve(output);
      waiting.delete(output.id);
    }
  });
  child.on('error', (error) => {
    spawnError ??= error;
    failAtEnd();
  });
  child.on('exit', failAtEnd).on('disconnect', failAtEnd);
  return {
    start(options) {
      send({ type: 'start', options }, failUnlessSent);
      return started.promise;
    },
    async call({ query, ...request }) {
      const id = (calls += 1);
      const answer = Promise.withResolvers<Answer>();
      waiting.set(id, answer);
      send({ type: 'call', id, ...request, query: query.toString() }, failUnlessSent);
      const { status, body } = await answer.promise;
      return { status, body: Buffer.from(body) };
    },
    adopt: () =>
      new Promise((resolve) => {
        send({ type: 'adopted' }, () => {
          resolve();
        });
      }),
    release() {
      released = true;
      if (child.connected) child.disconnect();
      child.unref();
    },
  };
}
