/** Probes of "The API". What an account answers is told without what is its own: names, IDs, times. */
import * as v from 'valibot';
import { isObject } from '../../http-text/bounded-json.ts';
import { PostmanApiError } from '../../postman/index.ts';
import type { ApiProbe, ProbedAccount } from '../probe.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const created = v.object({ mock: v.object({ id: v.string() }) });
const logsOf = v.object({ 'call-logs': v.array(v.record(v.string(), v.unknown())) });

/** A field of a field of an answer; `undefined` where there is none. */
function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

const namesOf = (value: unknown): string => (isObject(value) ? Object.keys(value).sort().join(' ') : typeof value);

/** Status and name of a refusal; what was answered where nothing was refused. */
async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    return `answered with ${namesOf(await asked)}`;
  } catch (error) {
    if (error instanceof PostmanApiError && error.status !== undefined) return `${error.status} ${error.name}`;
    throw error;
  }
}

/** The call logs of a path, which come late in the cloud; `undefined` while there are none. */
async function callLogs({ send, mockId }: ProbedAccount, query: Record<string, string>) {
  const path = `/mocks/${mockId}/call-logs`;
  const logs = v.parse(logsOf, await send({ method: 'GET', path, query }))['call-logs'];
  return logs.length === 0 ? undefined : logs;
}

/** In the order of the rules. */
export const apiProbes: readonly ApiProbe[] = [
  {
    rule: 'A-01',
    about: 'a call without a key',
    ask: ({ sendWithoutKey }) => refusalOf(sendWithoutKey({ method: 'GET', path: '/me' })),
  },
  {
    rule: 'A-02',
    about: 'a path that the API does not have',
    ask: ({ send }) => refusalOf(send({ method: 'GET', path: '/no-such-path-of-the-api' })),
  },
  {
    rule: 'A-04',
    about: 'the fields of a mock, in get and in the list',
    async ask({ send, mockId }) {
      const mock = at(await send({ method: 'GET', path: `/mocks/${mockId}` }), 'mock');
      const list = at(await send({ method: 'GET', path: '/mocks' }), 'mocks');
      const all: readonly unknown[] = Array.isArray(list) ? list : [];
      const listed = all.find((one) => at(one, 'id') === mockId);
      return `get: ${namesOf(mock)}; config: ${namesOf(at(mock, 'config'))}; list: ${namesOf(listed)}`;
    },
  },
  {
    rule: 'A-05',
    about: 'a UID in the place of an ID, and an ID in that of a UID',
    async ask({ send, mockUid, collectionUid }) {
      const collectionId = collectionUid.replace(/^\d+-/, '');
      const mock = await refusalOf(send({ method: 'GET', path: `/mocks/${mockUid}` }));
      return `mock by UID ${mock}; collection by ID ${await refusalOf(send({ method: 'GET', path: `/collections/${collectionId}` }))}`;
    },
  },
  {
    rule: 'A-06',
    about: 'a mock for a collection that does not exist',
    async ask({ send, markedName }) {
      const mock = { collection: nobody, name: markedName('A-06') };
      const sent = send({ method: 'POST', path: '/mocks', body: { mock } });
      const refusal = await refusalOf(sent);
      const made = v.safeParse(created, await sent.catch(() => undefined));
      if (made.success) await send({ method: 'DELETE', path: `/mocks/${made.output.mock.id}` });
      return refusal;
    },
  },
  {
    rule: 'A-07',
    about: 'the mocks of a workspace that does not exist',
    ask: ({ send }) => refusalOf(send({ method: 'GET', path: '/mocks', query: { workspace: nobody } })),
  },
  {
    rule: 'A-08',
    about: 'an update that detaches the environment and writes config',
    async ask({ send, mockId, collectionUid, environmentUid }) {
      const path = `/mocks/${mockId}`;
      const update = (mock: unknown) => send({ method: 'PUT', path, body: { mock } });
      await update({ collection: collectionUid, environment: null, config: { matchBody: true } });
      const mock = at(await send({ method: 'GET', path }), 'mock');
      await update({ collection: collectionUid, environment: environmentUid, config: { matchBody: false } });
      const environment = at(mock, 'environment') ?? '';
      return `environment ${environment === '' ? 'detached' : 'still there'}, matchBody ${String(at(mock, 'config', 'matchBody'))}`;
    },
  },
  {
    rule: 'A-14',
    about: 'a server response without headers, language and body',
    async ask({ send, mockId, markedName }) {
      const path = `/mocks/${mockId}/server-responses`;
      const serverResponse = { name: markedName('A-14'), statusCode: 503 };
      const made = await send({ method: 'POST', path, body: { serverResponse } });
      const inner = at(made, 'serverResponse') ?? made;
      await send({ method: 'DELETE', path: `${path}/${String(at(inner, 'id'))}` });
      return JSON.stringify({
        headers: at(inner, 'headers'),
        language: at(inner, 'language'),
        body: at(inner, 'body'),
      });
    },
  },
  {
    rule: 'A-15',
    about: 'the active server response is deleted',
    examples: [{ name: 'served again', url: '/a-15' }],
    calls: 1,
    async ask({ send, mockId, collectionUid, markedName, callMock }) {
      const mockPath = `/mocks/${mockId}`;
      const path = `${mockPath}/server-responses`;
      const serverResponse = { name: markedName('A-15'), statusCode: 503 };
      const made = await send({ method: 'POST', path, body: { serverResponse } });
      const id = String(at(made, 'serverResponse', 'id') ?? at(made, 'id'));
      const config = { serverResponseId: id };
      await send({ method: 'PUT', path: mockPath, body: { mock: { collection: collectionUid, config } } });
      await send({ method: 'DELETE', path: `${path}/${id}` });
      const left = at(await send({ method: 'GET', path: mockPath }), 'mock', 'config', 'serverResponseId');
      const { status } = await callMock('/a-15');
      return `calls get ${status}, config names ${left === id ? 'it still' : 'none'}`;
    },
  },
  {
    rule: 'A-16',
    about: 'the headers of a call log',
    examples: [{ name: 'logged', url: '/a-16' }],
    calls: 1,
    async ask(account) {
      await account.callMock('/a-16');
      const query = { include: 'request.headers,response.headers', limit: '1' };
      const [log] = (await account.until(() => callLogs(account, query))) ?? [];
      if (log === undefined) return 'no call log came';
      const form = (side: string) =>
        Array.isArray(at(log, side, 'headers')) ? 'a list' : typeof at(log, side, 'headers');
      return `request: ${form('request')}, response: ${form('response')}`;
    },
  },
  {
    rule: 'A-17',
    about: 'a wrong limit and a sort without direction for call logs',
    async ask({ send, mockId }) {
      const path = `/mocks/${mockId}/call-logs`;
      const limit = await refusalOf(send({ method: 'GET', path, query: { limit: 'many' } }));
      return `limit ${limit}; sort ${await refusalOf(send({ method: 'GET', path, query: { sort: 'servedAt' } }))}`;
    },
  },
  {
    rule: 'A-19',
    about: 'call logs filtered by a path without the query that the call had',
    examples: [{ name: 'filtered', url: '/a-19' }],
    calls: 1,
    async ask(account) {
      await account.callMock('/a-19?page=1');
      const log = await account.until(async () => {
        const logs = (await callLogs(account, { limit: '100' })) ?? [];
        return logs.map((one) => String(at(one, 'request', 'path'))).find((path) => path.includes('/a-19'));
      });
      if (log === undefined) return 'no call log came';
      const found = async (requestPath: string) => (await callLogs(account, { requestPath }))?.length ?? 0;
      return `with its query ${await found(log)}, without ${await found(log.replace(/\?.*/, ''))}`;
    },
  },
  {
    rule: 'A-21',
    about: 'the IDs of examples in an imported collection',
    examples: [{ name: 'known by its ID', url: '/a-21', order: 'first' }],
    async ask({ send, collectionUid, exampleId }) {
      const whole = JSON.stringify(await send({ method: 'GET', path: `/collections/${collectionUid}` }));
      return whole.includes(exampleId) ? 'those of the file' : 'new ones';
    },
  },
  {
    rule: 'A-22',
    about: 'the list of collections by name, without and with a limit',
    async ask({ send, markedName }) {
      const query = { name: markedName('none') };
      const plain = await send({ method: 'GET', path: '/collections', query });
      const limited = await send({ method: 'GET', path: '/collections', query: { ...query, limit: 1 } });
      return `without: ${namesOf(plain)}; with: ${namesOf(limited)}`;
    },
  },
  {
    rule: 'A-23',
    about: 'a collection that does not exist, asked for and deleted',
    async ask({ send }) {
      const path = `/collections/${nobody}`;
      return `get ${await refusalOf(send({ method: 'GET', path }))}; delete ${await refusalOf(send({ method: 'DELETE', path }))}`;
    },
  },
  {
    rule: 'A-25',
    about: 'the fields of a workspace in the list, and a list of a kind that there is none of',
    async ask({ send }) {
      const listed = async (type: string) => {
        const list = at(await send({ method: 'GET', path: '/workspaces', query: { type } }), 'workspaces');
        return v.parse(v.array(v.unknown()), list);
      };
      const [first] = await listed('personal');
      return `personal: ${namesOf(first)}; partner: ${(await listed('partner')).length}`;
    },
  },
  {
    rule: 'A-26',
    about: 'a workspace that does not exist',
    ask: ({ send }) => refusalOf(send({ method: 'GET', path: `/workspaces/${nobody}` })),
  },
];
