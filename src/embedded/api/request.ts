/** What an endpoint gets. */
import * as v from 'valibot';
import type { Account } from '../account/account.ts';
import { isObject } from '../../http-text/bounded-json.ts';
import type { Journal } from '../journal/journal.ts';
import type { MockHost } from '../mock-host.ts';
import type { Reply } from './reply.ts';

/** What the endpoints work on. */
export interface ApiContext {
  readonly account: Account;
  readonly host: MockHost;
  readonly journal: Journal;
  /** Begins to end the server, once the answer is sent. */
  readonly shutDown: () => void;
}

export interface ApiRequest extends ApiContext {
  readonly query: URLSearchParams;
  /** The `{…}` segments of the route in their order, decoded. */
  readonly params: readonly string[];
  /** The parsed JSON body; `undefined` when there is none. */
  readonly body: unknown;
}

export type Endpoint = (request: ApiRequest) => Reply | Promise<Reply>;

/** The object under a key of the body, as most endpoints wrap theirs: `{"mock": {…}}`. */
export function bodyObject(body: unknown, key: string): Readonly<Record<string, unknown>> | undefined {
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
