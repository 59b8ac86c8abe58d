/**
 * A load generator on plain sockets, as a process of its own: it reads a plan as JSON from stdin and prints an answer.
 * With a rate it is open-loop: a call's latency counts from when it was due, so a stall is not hidden by waiting callers.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { percentile } from './statistics.ts';

export interface LoadPlan {
  readonly url: string;
  /** Whole requests as they go over the wire, sent in turn; `#` stands for the number of the call. */
  readonly requests: readonly string[];
  readonly connections: number;
  /** Ends after so many seconds … */
  readonly seconds?: number;
  /** … or so many requests. */
  readonly count?: number;
  /** Requests a second; as fast as it goes without it. */
  readonly rate?: number;
}

export interface LoadAnswer {
  readonly requests: number;
  readonly seconds: number;
  /** Calls that failed or whose status was not 2xx. */
  readonly errors: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Calls `onAnswer` for each whole answer; answers are framed by Content-Length, which every measured server sends. */
function readAnswers(socket: Socket, onAnswer: (ok: boolean) => void): void {
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    held = held.length === 0 ? data : Buffer.concat([held, data]);
    for (;;) {
      const end = held.indexOf('\r\n\r\n');
      if (end === -1) return;
      const head = held.toString('latin1', 0, end);
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (held.length < end + 4 + length) return;
      held = held.subarray(end + 4 + length);
      onAnswer(head.startsWith('HTTP/1.1 2'));
    }
  });
}

async function run(plan: LoadPlan): Promise<LoadAnswer> {
  const { hostname, port } = new URL(plan.url);
  const wire = plan.requests.map((text) => (text.includes('#') ? text : Buffer.from(text)));
  const most = plan.count ?? Infinity;
  const latencies: number[] = [];
  let sent = 0;
  let answered = 0;
  let errors = 0;
  const start = performance.now();
  const end = plan.seconds === undefined ? Infinity : start + plan.seconds * 1000;
  const interval = plan.rate === undefined ? 0 : 1000 / plan.rate;
  const { promise: finished, resolve: finish } = Promise.withResolvers<undefined>();

  const mayEnd = (): void => {
    if (answered + errors >= sent && (sent >= most || performance.now() >= end)) finish(undefined);
  };
  const dueAt = new Map<Socket, number>();
  const idle: Socket[] = [];
  const send = (socket: Socket, due: number): void => {
    const next = wire[sent % wire.length]!;
    sent += 1;
    dueAt.set(socket, due);
    socket.write(typeof next === 'string' ? next.replace('#', String(sent)) : next);
  };
  const open = async (): Promise<void> => {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    await once(socket, 'connect');
    socket.on('close', () => {
      if (!dueAt.has(socket)) return;
      errors += 1;
      mayEnd();
    });
    socket.on('error', () => undefined);
    readAnswers(socket, (ok) => {
      const now = performance.now();
      latencies.push(now - (dueAt.get(socket) ?? now));
      dueAt.delete(socket);
      if (ok) answered += 1;
      else errors += 1;
      if (plan.rate === undefined && sent < most && now < end) send(socket, now);
      else idle.push(socket);
      mayEnd();
    });
    idle.push(socket);
  };
  await Promise.all(Array.from({ length: plan.connections }, open));
  if (plan.rate === undefined) for (const socket of idle.splice(0)) send(socket, performance.now());
  else {
    let due = performance.now();
    const pace = (): void => {
      const now = performance.now();
      // A call that finds no free connection waits for one, and its latency goes on counting.
      while (due <= now && sent < most && now < end) {
        const socket = idle.pop();
        if (socket === undefined) break;
        send(socket, due);
        due += interval;
      }
      // Timers are too coarse for a call every 50 µs: this process keeps its core busy.
      if (sent < most && now < end) setImmediate(pace);
      else mayEnd();
    };
    pace();
  }
  await finished;
  const seconds = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  return { requests: answered, seconds, errors, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

const plan = (await json(process.stdin)) as LoadPlan;
const answer = await run(plan);
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
