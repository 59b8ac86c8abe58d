/** The embedded server's own process: what `bootEmbedded` starts. */
import * as v from 'valibot';
import { messageOf, stackOf } from '../../http-text/thrown.ts';
import { startEmbedded, type RunningEmbedded } from '../server.ts';
import { messageToChildSchema, type MessageOfChild, type MessageToChild, type ServerOptions } from './messages.ts';

/**
 * Runs the server until its API or SIGTERM ends it. Waits for the start message of its parent and answers with the
 * address and the key. A parent that goes away before it has said `adopted` has told nobody of this server: it ends too.
 * Standard output is the log.
 */
export function runEmbeddedProcess(self: NodeJS.Process): void {
  const log = (line: string): void => {
    self.stdout.write(`${new Date().toISOString()} ${line}\n`);
  };
  // A log that cannot be written (a full disk) must not end the server.
  self.stdout.on('error', () => undefined);
  let running: RunningEmbedded | undefined;
  let ending = false;
  let adopted = false;

  const fail = (what: string, error: unknown): void => {
    log(`${what}: ${stackOf(error)}`);
    self.exit(1);
  };
  const end = (why: string, exitCode: number): void => {
    log(why);
    if (running === undefined) self.exit(exitCode);
    void running.close();
  };
  self.on('exit', () => running?.flush());
  self.on('uncaughtException', (error) => {
    fail('uncaught exception', error);
  });
  self.on('unhandledRejection', (error) => {
    fail('unhandled rejection', error);
  });
  // These reach a whole process group when a step is cancelled or a terminal closes; post still needs the server.
  for (const signal of ['SIGINT', 'SIGHUP'] as const)
    self.on(signal, () => {
      log(`${signal} ignored`);
    });
  self.on('SIGTERM', () => {
    ending = true;
    end('SIGTERM: ending', 0);
  });
  self.once('disconnect', () => {
    if (!adopted && !ending) end('ending: the process that started this one went away before it had taken over', 1);
  });

  if (self.send === undefined) {
    fail(
      'not started',
      'this file is run by the action, which talks to it over IPC; see `ephemeral-mock serve --help`',
    );
    return;
  }
  const start = async (options: ServerOptions): Promise<void> => {
    try {
      running = await startEmbedded({ ...options, log });
      const { apiUrl, apiKey, ca } = running;
      await tell(self, { type: 'ready', apiUrl, apiKey, ca });
    } catch (error) {
      await tell(self, { type: 'failed', message: messageOf(error) });
      fail('not started', error);
      return;
    }
    await running.closed;
    self.exit(0);
  };
  const answerCall = async ({ id, query, ...call }: Extract<MessageToChild, { type: 'call' }>): Promise<void> => {
    const answer = await running?.answer({ ...call, query: new URLSearchParams(query), body: call.body });
    if (answer !== undefined)
      await tell(self, { type: 'answer', id, status: answer.status, body: answer.body.toString() });
  };
  self.on('message', (given) => {
    const message = v.parse(messageToChildSchema, given);
    if (message.type === 'start') void start(message.options);
    else if (message.type === 'call') void answerCall(message);
    else adopted = true;
  });
}

/** Resolves also when the parent is gone: no answer of it is needed. */
function tell(self: NodeJS.Process, message: MessageOfChild): Promise<void> {
  return new Promise((resolve) =>
    self.send?.(message, () => {
      resolve();
    }),
  );
}
