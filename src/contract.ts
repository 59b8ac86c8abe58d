/** The thread that `openJudge` starts: an OpenAPI document, and one exchange after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { createJudge } from './contract/judge.ts';
import type { Exchange, Violation } from './contract/model.ts';
import type { Answer } from './contract/open-judge.ts';
import type { JsonObject } from './http-text/bounded-json.ts';
import { messageOf } from './http-text/thrown.ts';

if (parentPort === null) {
  process.stderr.write('This file is run by the action, in a thread of its own.\n');
} else {
  const port = parentPort;
  // JSON of our own, that of the document.
  const judge = createJudge(JSON.parse(String(workerData)) as JsonObject);
  port.on('message', (exchange: Exchange) => {
    port.postMessage(answer(() => judge(exchange)));
  });
}

function answer(judge: () => readonly Violation[]): Answer {
  try {
    return { violations: judge() };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}
