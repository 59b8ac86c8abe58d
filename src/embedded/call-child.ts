/** Requests to the API of an embedded server's process, over the channel that started it. */
import { Buffer } from 'node:buffer';
import type { ChildProcess } from 'node:child_process';
import * as v from 'valibot';
import type { DirectAnswer, DirectRequest } from './direct-request.ts';
import { answerMessageSchema, type AnswerMessage, type CallMessage } from './launch-messages.ts';

/** Gives what sends a request and waits for its answer; it rejects when the process ends, or has. */
export function createCaller(child: ChildProcess): (request: DirectRequest) => Promise<DirectAnswer> {
  const waiting = new Map<number, PromiseWithResolvers<AnswerMessage>>();
  let calls = 0;
  const failAll = (reason: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  child.on('message', (message) => {
    const { success, output } = v.safeParse(answerMessageSchema, message);
    if (!success) return;
    waiting.get(output.id)?.resolve(output);
    waiting.delete(output.id);
  });
  child.on('exit', (code, endedBy) => {
    failAll(`its process ended (${endedBy ?? `exit code ${code}`})`);
  });
  child.on('disconnect', () => {
    failAll('its process has ended');
  });
  return async ({ method, path, query, body }) => {
    const id = (calls += 1);
    const answer = Promise.withResolvers<AnswerMessage>();
    waiting.set(id, answer);
    const call: CallMessage = { type: 'call', id, method, path, query: query.toString(), body };
    if (child.connected)
      child.send(call, (error) => {
        if (error !== null) answer.reject(error);
      });
    else answer.reject(new Error('its process has ended'));
    try {
      const { status, body: json } = await answer.promise;
      return { status, body: Buffer.from(json) };
    } finally {
      waiting.delete(id);
    }
  };
}
