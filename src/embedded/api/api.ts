/** The embedded Postman API over HTTP: authentication, limits, bodies; `routes.ts` says what comes then. */
import type { Buffer } from 'node:buffer';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { deepestDocument, isObject, parseShallowJson } from '../../http-text/bounded-json.ts';
import type { KeyCheck } from '../api-key.ts';
import { endGently } from '../close-gently.ts';
import { createBodyReader, createUnsentAnswers, type BodyResult } from '../bounded-bodies.ts';
import type { DirectAnswer, DirectRequest } from '../process/messages.ts';
import type { RateLimit } from '../rate-limit.ts';
import {
  malformedJson,
  payloadTooLarge,
  rateLimited,
  serverError,
  tooManyAnswers,
  unauthorized,
  unknownRoute,
} from './errors.ts';
import type { ApiContext, Reply } from './endpoint.ts';
import { findRoute, type Route } from './routes.ts';

/** Postman's limit for a request body. */
const maxBodyBytes = 30 * 1024 * 1024;
const maxBodyBytesAtOnce = 4 * maxBodyBytes;

export interface ApiOptions extends ApiContext {
  readonly isRightKey: KeyCheck;
  /** Headers for the answer to a call that is signed with the key; `undefined` for any other. */
  readonly answerSignature: (request: IncomingMessage) => Readonly<Record<string, string>> | undefined;
  readonly rateLimit: RateLimit;
  /** As for the server. */
  readonly mostUnsentBytes: number | undefined;
  /** Hears of defects: an endpoint that throws. */
  readonly onError: (error: unknown) => void;
}

export interface Api {
  /** The handler of the API's `node:http` server. */
  readonly listener: RequestListener;
  /** The same for a caller who needs no key and has no limit. Never rejects. */
  answer(request: DirectRequest): Promise<DirectAnswer>;
}

/** Makes the API of an account. */
export function createApi(options: ApiOptions): Api {
  const { isRightKey, answerSignature, rateLimit, mostUnsentBytes, onError, ...context } = options;
  const { now } = context.account;
  const readBody = createBodyReader(maxBodyBytes, maxBodyBytesAtOnce);
  const unsent = createUnsentAnswers(mostUnsentBytes);
  const inTurn = createQueue();

  const carryOut = async (
    method: string,
    { endpoint, params }: Route,
    query: URLSearchParams,
    body: unknown,
  ): Promise<Reply> => {
    const answer = async () => endpoint({ ...context, query, params, body });
    try {
      // Changes are made one by one, so that an endpoint may wait for an engine without another changing what it found.
      return await (method === 'GET' ? answer() : inTurn(answer));
    } catch (error) {
      onError(error);
      return serverError();
    }
  };

  const reply = async (request: IncomingMessage, isSigned: boolean): Promise<Reply> => {
    const { method = 'GET', headers } = request;
    // The base only completes the URL.
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    // The header wins over the query parameter (Postman's authentication page).
    const key = typeof headers['x-api-key'] === 'string' ? headers['x-api-key'] : url?.searchParams.get('apikey');
    if (!isSigned && !isRightKey(key ?? undefined)) return unauthorized();
    const time = now();
    if (!rateLimit.take(time)) return rateLimited(Math.ceil(rateLimit.resetAt(time) / 1000));
    const route = url === null ? undefined : findRoute(method, url.pathname);
    if (url === null || route === undefined) return unknownRoute();
    const read = await new Promise<BodyResult>((resolve) => {
      readBody(request, Number(headers['content-length'] ?? 0), resolve);
    });
    if (read.outcome !== 'read') return payloadTooLarge();
    const parsed = parseBody(read.body, route.takesNull);
    return 'status' in parsed ? parsed : carryOut(method, route, url.searchParams, parsed.value);
  };

  return {
    listener(request, response) {
      const signature = answerSignature(request);
      for (const [name, value] of Object.entries(signature ?? {})) response.setHeader(name, value);
      void reply(request, signature !== undefined).then((answer) => {
        const sent = unsent.hasRoomFor(answer.body.length) ? answer : tooManyAnswers();
        send(response, sent, rateLimit, now());
        if (response.writableLength > 0) unsent.hold(response, sent.body.length);
      });
    },
    async answer({ method, path, query, body }) {
      const route = findRoute(method, path);
      return route === undefined ? unknownRoute() : carryOut(method, route, query, body);
    },
  };
}

function send(response: ServerResponse, { status, contentType, body }: Reply, rateLimit: RateLimit, now: number): void {
  response.writeHead(status, [
    ...['Content-Type', contentType, 'Content-Length', String(body.length)],
    ...rateLimitHeaders(rateLimit, now),
    ...(status === 429 ? retryHeaders(rateLimit, now) : []),
  ]);
  endGently(response, body);
}

/**
 * How much of the rate limit is left, on every answer, in every spelling that Postman's rate limit page lists. Resets are in epoch seconds, but for the one
 * in `RateLimit`, which is in seconds from now.
 */
function rateLimitHeaders(rateLimit: RateLimit, now: number): readonly string[] {
  const limit = String(rateLimit.rule.requests);
  const remaining = String(rateLimit.remaining(now));
  const reset = String(Math.ceil(rateLimit.resetAt(now) / 1000));
  const window = Math.ceil(rateLimit.rule.windowMilliseconds / 1000);
  return [
    ...['RateLimit', `limit=${limit}, remaining=${remaining}, reset=${secondsLeft(rateLimit, now)}`],
    ...['RateLimit-Policy', `${limit};w=${window}`],
    ...['RateLimit-Limit', limit, 'X-RateLimit-Limit', limit],
    ...['RateLimit-Remaining', remaining, 'X-RateLimit-Remaining', remaining],
    ...['RateLimit-Reset', reset, 'X-RateLimit-Reset', reset],
  ];
}

/** Only with 429, in seconds: the sources have three spellings, so all three are sent. */
function retryHeaders(rateLimit: RateLimit, now: number): readonly string[] {
  const seconds = String(secondsLeft(rateLimit, now));
  return ['Retry-After', seconds, 'RetryAfter', seconds, 'X-RateLimit-RetryAfter', seconds];
}

function secondsLeft(rateLimit: RateLimit, now: number): number {
  return Math.max(0, Math.ceil((rateLimit.resetAt(now) - now) / 1000));
}

/** The body's JSON: an object, or `null` where that is taken. Nothing for an empty body, which publish and shutdown send. */
function parseBody(body: Buffer, takesNull: boolean): { readonly value: unknown } | Reply {
  if (body.length === 0) return { value: undefined };
  try {
    const value = parseShallowJson(body.toString('utf8'), deepestDocument);
    return isObject(value) || (value === null && takesNull) ? { value } : malformedJson();
  } catch {
    return malformedJson();
  }
}

/** Runs tasks one after the other, in the order given; one that fails does not stop the next. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
