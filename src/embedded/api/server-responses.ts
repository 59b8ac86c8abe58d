/** `/mocks/{mockId}/server-responses`. Wrapped in `serverResponse` on the way in, bare on the way out. */
import * as v from 'valibot';
import { serverResponseLanguages } from '../../postman/model.ts';
import type { Account, StoredMock, StoredServerResponse } from '../account/account.ts';
import { findByIdOrUid } from '../account/account.ts';
import { addServerResponse, removeServerResponse, updateServerResponse } from '../account/server-responses.ts';
import { invalidParam, mockOfServerResponseNotFound, paramMissing, serverResponseNotFound } from './errors.ts';
import { bodyObject, defined, ok, refusedParam, type ApiRequest, type Endpoint, type Reply } from './endpoint.ts';

const serverResponseSchema = v.partial(
  v.object({
    name: v.string(),
    // 5xx only (MCP server, tool text). Older documentation calls it a string: digits are accepted.
    statusCode: v.pipe(
      v.union([v.number(), v.pipe(v.string(), v.regex(/^\d{3}$/), v.transform(Number))]),
      v.integer(),
      v.minValue(500),
      v.maxValue(599),
    ),
    headers: v.pipe(
      v.nullable(v.array(v.object({ key: v.optional(v.string(), ''), value: v.optional(v.string(), '') }))),
      v.transform((headers) => headers ?? []),
    ),
    language: v.nullable(v.picklist(serverResponseLanguages)),
    body: v.pipe(
      v.nullable(v.string()),
      v.transform((body) => body ?? ''),
    ),
  }),
);

type ServerResponseInput = v.InferOutput<typeof serverResponseSchema>;

/** GET: the list, without headers and bodies. */
export const getServerResponses: Endpoint = (request) =>
  withMock(request, ({ account }, mock) =>
    ok([...mock.serverResponses.values()].map((response) => serverResponseSummary(account, response))),
  );

/** POST: creating one does not activate it. */
export const createServerResponse: Endpoint = (request) =>
  withMock(request, ({ account, body }, mock) => {
    const given = bodyObject(body, 'serverResponse');
    if (given === undefined) return paramMissing(['serverResponse']);
    const missing = ['name', 'statusCode'].filter((key) => given[key] === undefined);
    if (missing.length > 0) return paramMissing(missing);
    return withInput(given, ({ name = '', statusCode = 500, headers = [], language = null, body: text = '' }) => {
      const created = addServerResponse(account, mock, { name, statusCode, headers, language, body: text });
      return ok(fullServerResponse(account, mock, created));
    });
  });

/** GET one. */
export const getServerResponse: Endpoint = (request) =>
  withServerResponse(request, ({ account }, mock, response) => ok(fullServerResponse(account, mock, response)));

/** PUT: a partial update; at least one property. */
export const putServerResponse: Endpoint = (request) =>
  withServerResponse(request, ({ account, host, body }, mock, response) => {
    const given = bodyObject(body, 'serverResponse');
    // `details.param` is a plain string here (official collection 1.30).
    if (given === undefined || Object.keys(given).length === 0) return paramMissing('serverResponse');
    return withInput(given, async (changes) => {
      const updated = updateServerResponse(account, mock, response, defined(changes));
      await refresh(account, host, mock.id);
      return ok(fullServerResponse(account, mock, updated));
    });
  });

/** DELETE: answers what was deleted, without `updatedAt` and `mock`. */
export const deleteServerResponse: Endpoint = (request) =>
  withServerResponse(request, async ({ account, host }, mock, response) => {
    removeServerResponse(account, mock, response);
    await refresh(account, host, mock.id);
    // `undefined` leaves a key out of the JSON.
    return ok({ ...fullServerResponse(account, mock, response), updatedAt: undefined, mock: undefined });
  });

function withMock(
  request: ApiRequest,
  endpoint: (request: ApiRequest, mock: StoredMock) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const { account, params } = request;
  const mock = findByIdOrUid(account, account.mocks, params[0] ?? '');
  return mock === undefined ? mockOfServerResponseNotFound() : endpoint(request, mock);
}

function withServerResponse(
  request: ApiRequest,
  endpoint: (request: ApiRequest, mock: StoredMock, response: StoredServerResponse) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  return withMock(request, (_, mock) => {
    const response = mock.serverResponses.get(request.params[1] ?? '');
    return response === undefined ? serverResponseNotFound() : endpoint(request, mock, response);
  });
}

function withInput(
  given: Readonly<Record<string, unknown>>,
  use: (input: ServerResponseInput) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const parsed = v.safeParse(serverResponseSchema, given);
  if (parsed.success) return use(parsed.output);
  return invalidParam(refusedParam(parsed.issues, 'serverResponse'));
}

/** The listener holds the mock as it was: tell it. */
async function refresh(account: Account, host: ApiRequest['host'], mockId: string): Promise<void> {
  const mock = account.mocks.get(mockId);
  if (mock !== undefined) await host.refresh(mock);
}

function serverResponseSummary(
  { ownerId }: Account,
  { id, name, statusCode, createdAt, updatedAt }: StoredServerResponse,
) {
  return { id, name, statusCode, createdAt, updatedAt, createdBy: ownerId, updatedBy: ownerId };
}

function fullServerResponse(account: Account, mock: StoredMock, response: StoredServerResponse) {
  const { headers, language, body } = response;
  return { ...serverResponseSummary(account, response), headers, language, body, mock: mock.id };
}
