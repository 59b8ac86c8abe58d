/** `/mocks/{mockId}/server-responses`. Wrapped in `serverResponse` on the way in, bare on the way out. */
import * as v from 'valibot';
import { serverResponseLanguages } from '../../postman/model.ts';
import {
  type Account,
  type StoredMock,
  type StoredServerResponse,
  defined,
  newResource,
  setServerResponses,
  timestamp,
} from '../account.ts';
import { invalidParam, mockOfServerResponseNotFound, paramMissing, serverResponseNotFound } from './errors.ts';
import { about, bodyObject, ok, refusedParam, type ApiRequest, type Endpoint, type Reply } from './endpoint.ts';

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

const aboutMock = (endpoint: (mock: StoredMock, request: ApiRequest) => Reply | Promise<Reply>): Endpoint =>
  about(({ mocks }) => mocks, mockOfServerResponseNotFound, endpoint);

const aboutServerResponse = (
  endpoint: (response: StoredServerResponse, mock: StoredMock, request: ApiRequest) => Reply | Promise<Reply>,
): Endpoint =>
  aboutMock((mock, request) => {
    const response = mock.serverResponses.get(request.params[1] ?? '');
    return response === undefined ? serverResponseNotFound() : endpoint(response, mock, request);
  });

/** GET: the list, without headers and bodies. */
export const getServerResponses = aboutMock(({ serverResponses }, { account }) =>
  ok([...serverResponses.values()].map((response) => serverResponseSummary(account, response))),
);

/** POST: creating one does not activate it. */
export const createServerResponse = aboutMock((mock, { account, body }) => {
  const given = bodyObject(body, 'serverResponse');
  if (given === undefined) return paramMissing(['serverResponse']);
  const missing = ['name', 'statusCode'].filter((key) => given[key] === undefined);
  if (missing.length > 0) return paramMissing(missing);
  const parsed = v.safeParse(serverResponseSchema, given);
  if (!parsed.success) return invalidParam(refusedParam(parsed.issues, 'serverResponse'));
  const { name = '', statusCode = 500, headers = [], language = null, body: text = '' } = parsed.output;
  const { id, createdAt, updatedAt } = newResource(account, undefined);
  const created = { id, name, statusCode, headers, language, body: text, createdAt, updatedAt };
  setServerResponses(account, mock, new Map(mock.serverResponses).set(id, created));
  return ok(fullServerResponse(account, mock, created));
});

/** GET one. */
export const getServerResponse = aboutServerResponse((response, mock, { account }) =>
  ok(fullServerResponse(account, mock, response)),
);

/** PUT: a partial update; at least one property. */
export const putServerResponse = aboutServerResponse(async (response, mock, { account, host, body }) => {
  const given = bodyObject(body, 'serverResponse');
  // `details.param` is a plain string here (official collection 1.30).
  if (given === undefined || Object.keys(given).length === 0) return paramMissing('serverResponse');
  const parsed = v.safeParse(serverResponseSchema, given);
  if (!parsed.success) return invalidParam(refusedParam(parsed.issues, 'serverResponse'));
  const updated = { ...response, ...defined(parsed.output), updatedAt: timestamp(account.now()) };
  await host.refresh(setServerResponses(account, mock, new Map(mock.serverResponses).set(updated.id, updated)));
  return ok(fullServerResponse(account, mock, updated));
});

/** DELETE: answers what was deleted, without `updatedAt` and `mock`. */
export const deleteServerResponse = aboutServerResponse(async (response, mock, { account, host }) => {
  const others = new Map(mock.serverResponses);
  others.delete(response.id);
  await host.refresh(setServerResponses(account, mock, others));
  // `undefined` leaves a key out of the JSON.
  return ok({ ...fullServerResponse(account, mock, response), updatedAt: undefined, mock: undefined });
});

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
