/** What an endpoint gets, and what it answers. */
import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { isObject, type JsonObject } from '../../http-text/bounded-json.ts';
import { findByIdOrUid, type Account } from '../account.ts';
import type { Journal } from '../journal/journal.ts';
import type { MockHost } from '../mock-host.ts';

/** What the endpoints work on. */
export interface ApiContext {
  readonly account: Account;
  readonly host: MockHost;
  readonly journal: Journal;
  /** Begins to end the server, once the answer is sent. */
  readonly shutDown: () => void;
}

/** A request to an endpoint. */
export interface ApiRequest extends ApiContext {
  readonly query: URLSearchParams;
  /** The `{…}` segments of the route in their order, decoded. */
  readonly params: readonly string[];
  /** The parsed JSON body; `undefined` when there is none. */
  readonly body: unknown;
}

/** One of the API's endpoints. */
export type Endpoint = (request: ApiRequest) => Reply | Promise<Reply>;

/** An endpoint's answer. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

/** A success: 200 with this value as JSON (no endpoint answers 201 or 204, creates and deletes included). */
export function ok(value: unknown): Reply {
  return okJson(Buffer.from(JSON.stringify(value)));
}

/** A success whose JSON is encoded already. */
export function okJson(body: Buffer): Reply {
  return { status: 200, contentType: 'application/json; charset=utf-8', body };
}

/**
 * A failure. The content type has no charset: Postman's official SDK parses an error's body only when the header is
 * exactly `application/json`.
 */
export function failure(status: number, value: unknown): Reply {
  return { status, contentType: 'application/json', body: Buffer.from(JSON.stringify(value)) };
}

/**
 * Makes an endpoint about the resource that the route's first ID or UID names.
 *
 * @param missing the answer where there is none
 */
export function about<T>(
  resources: (account: Account) => ReadonlyMap<string, T>,
  missing: (id: string) => Reply,
  endpoint: (resource: T, request: ApiRequest) => Reply | Promise<Reply>,
): Endpoint {
  return (request) => {
    const { account, params } = request;
    const [id = ''] = params;
    const resource = findByIdOrUid(account, resources(account), id);
    return resource === undefined ? missing(id) : endpoint(resource, request);
  };
}

/** The object under a key of the body, as most endpoints wrap theirs: `{"mock": {…}}`. */
export function bodyObject(body: unknown, key: string): JsonObject | undefined {
  if (!isObject(body) || !Object.hasOwn(body, key)) return undefined;
  const value = body[key];
  return isObject(value) ? value : undefined;
}

/** The dotted path of the first value that a schema refused; `whole` when it refused the whole. */
export function refusedParam(issues: readonly v.BaseIssue<unknown>[], whole: string): string {
  const [issue] = issues;
  return (issue === undefined ? null : v.getDotPath(issue)) ?? whole;
}

/** A query parameter's value; `undefined` when absent or empty. */
export function queryValue(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name);
  return value === null || value === '' ? undefined : value;
}

/** A whole number; `undefined` when absent, `null` when it is something else, too small or too large. */
export function wholeNumber(query: URLSearchParams, name: string, min = 0, max = Infinity): number | undefined | null {
  const value = query.get(name);
  if (value === null) return undefined;
  if (!/^\d{1,9}$/.test(value)) return null;
  const number = Number(value);
  return number >= min && number <= max ? number : null;
}
