/** Sends one call until it succeeds, fails for good, or its time is up. */
import { describeFailure, type CallContext, type PostmanApiError } from '../failure/api-error.ts';
import { abortFailure, seconds, unreadableAnswer, type Failure } from '../failure/failure.ts';
import { attempt, type AttemptResult } from './attempt.ts';
import type { Clock } from './clock.ts';
import type { Route } from './route.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface ApiCall {
  readonly method: Method;
  /** From the root of the API, its parts encoded: `/mocks/4a1c…`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON; absent for no body at all. */
  readonly body?: unknown;
}

/** A success. */
export interface ApiAnswer {
  /** The parsed JSON. */
  readonly body: unknown;
  /** The error for a body of the wrong shape. */
  readonly unreadable: (problem: string) => PostmanApiError;
}

/** Ends of all calls of a stage. */
export interface Limits {
  /** Milliseconds since the epoch after which no call runs on. */
  readonly deadline?: number | undefined;
  /** Ends calls and waits at once. */
  readonly signal?: AbortSignal | undefined;
  /** Ends waits at once, so that no call is sent again. One that is under way goes on. */
  readonly stop?: AbortSignal | undefined;
}

export interface Timeouts {
  /** Milliseconds for one attempt, from connecting to the last byte. */
  readonly attemptMs: number;
  /** Milliseconds for one call with all its attempts and waits; those that the server asks for only where a stage has no end. */
  readonly callMs: number;
}

/** For an API behind a network. */
export const defaultTimeouts: Timeouts = { attemptMs: 15_000, callMs: 60_000 };

/** How often a call is sent again, and after how long. */
export interface RetryPolicy {
  /** Attempts for one call, the first included. Rate limits do not count: only the deadline ends those. */
  readonly maxAttempts: number;
  /** Upper end of the first wait in milliseconds; it doubles with each attempt. */
  readonly baseMs: number;
  /** The longest wait in milliseconds that is ours and not the server's. */
  readonly capMs: number;
}

/** For an API behind a network. */
export const defaultRetryPolicy: RetryPolicy = { maxAttempts: 8, baseMs: 500, capMs: 8_000 };

/** A wait that a person should know about. */
export interface Wait {
  readonly endpoint: string;
  readonly ms: number;
  /** Why, in words: `429: Rate limit exceeded.` */
  readonly reason: string;
}

/** What all calls of one transport share. */
export interface SendSettings {
  readonly dispatcher: Route['dispatcher'];
  readonly origin: string;
  /** Path of the API's root, without a slash at the end. */
  readonly basePath: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly context: Omit<CallContext, 'method' | 'path'>;
  readonly timeouts: Timeouts;
  readonly policy: RetryPolicy;
  readonly maxAnswerBytes: number;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly onWait: ((wait: Wait) => void) | undefined;
  readonly onDebug: ((line: string) => void) | undefined;
}

/** Waits longer than this are reported. */
const longWaitMs = 5_000;

/** Sends a call as `Transport.send` says. @throws PostmanApiError */
export async function send(call: ApiCall, limits: Limits, settings: SendSettings): Promise<ApiAnswer> {
  const { clock, policy, onWait, onDebug } = settings;
  const context: CallContext = { ...settings.context, method: call.method, path: settings.basePath + call.path };
  const { clean } = context;
  const endpoint = clean(`${call.method} ${context.path}`);
  const started = clock.now();
  const stageEnd = limits.deadline ?? Infinity;
  let deadline = Math.min(stageEnd, started + settings.timeouts.callMs);
  let mayHaveActed = false;
  let failures = 0;

  for (let count = 1; ; count++) {
    const error = (failure: Failure, wantedWait?: number): PostmanApiError =>
      describeFailure(failure, context, { count, elapsedMs: clock.now() - started, mayHaveActed, wantedWait });

    const attemptStarted = clock.now();
    const result = await attemptBefore(deadline, call, limits, settings);
    onDebug?.(clean(`${endpoint}: ${describeResult(result)} in ${seconds(clock.now() - attemptStarted)}`));
    if (result.ok) {
      const { status, body } = result;
      const unreadable = (problem: string): PostmanApiError => {
        mayHaveActed = true;
        return error(unreadableAnswer(status, problem, false));
      };
      return { body, unreadable };
    }

    const { failure } = result;
    mayHaveActed ||= failure.mayHaveActed;
    if (failure.status !== 429) failures++;
    if (!mayRepeat(call.method, failure) || failures >= policy.maxAttempts) throw error(failure);

    // The stage has said how long it can wait, so a wait that the server asks for does not count as the call's own time.
    if (stageEnd < Infinity) deadline = Math.min(stageEnd, deadline + (failure.requestedWait ?? 0));
    const ms = waitBefore(count, failure.requestedWait, settings.random(), policy);
    if (clock.now() + ms >= deadline) throw error(failure, ms);
    if (ms > longWaitMs) onWait?.({ endpoint, ms, reason: clean(describeResult(result)) });
    try {
      await clock.sleep(ms, joinSignals(limits.signal, limits.stop));
    } catch (cause) {
      throw error(abortFailure('waiting', cause, failure.text));
    }
  }
}

async function attemptBefore(
  deadline: number,
  { method, path, query, body }: ApiCall,
  { signal }: Limits,
  { dispatcher, origin, basePath, headers, timeouts, maxAnswerBytes, clock }: SendSettings,
): Promise<AttemptResult> {
  const timeoutMs = Math.min(timeouts.attemptMs, deadline - clock.now());
  const request = {
    origin,
    path: basePath + path + queryString(query),
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  };
  return attempt(dispatcher, request, { timeoutMs, signal, maxAnswerBytes, clock });
}

/**
 * A POST is repeated only when the server certainly did not act on it, so that one call never creates two things. The
 * other methods change nothing when they are carried out twice.
 */
function mayRepeat(method: Method, failure: Failure): boolean {
  return failure.transient && (method !== 'POST' || !failure.mayHaveActed);
}

/**
 * Milliseconds to wait after the given attempt (from 1). Full jitter, on top of what the server asks for: clients that
 * were turned away together must not come back together.
 *
 * @param random a number from 0 to below 1
 */
function waitBefore(attempt: number, requested: number | undefined, random: number, policy: RetryPolicy): number {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** (attempt - 1));
  return (requested ?? 0) + random * ceiling;
}

/** The limits that both of two have. */
export function narrowest(a: Limits, b: Limits): Limits {
  return {
    deadline: Math.min(a.deadline ?? Infinity, b.deadline ?? Infinity),
    signal: joinSignals(a.signal, b.signal),
    stop: joinSignals(a.stop, b.stop),
  };
}

/** Aborts as soon as either does. */
function joinSignals(a: AbortSignal | undefined, b: AbortSignal | undefined): AbortSignal | undefined {
  return a !== undefined && b !== undefined ? AbortSignal.any([a, b]) : (a ?? b);
}

function queryString(query: ApiCall['query']): string {
  const params = searchParams(query);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** A call's query, without what is undefined. */
export function searchParams(query: ApiCall['query'] = {}): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.append(name, String(value));
  return params;
}

function describeResult(result: AttemptResult): string {
  if (result.ok) return String(result.status);
  const { status, name, text } = result.failure;
  return `${status ?? name}: ${text}`;
}
