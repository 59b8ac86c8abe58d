/** Probes of "Choosing an example": by query, headers and body, and what is served in the end. */
import type { Probe, ProbeCall, ProbeExample } from '../probe.ts';

const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const byBody = { 'x-mock-match-request-body': 'true' };

/** An example for a POST whose whole body must be equal. */
const post = (name: string, requestBody: ProbeExample['requestBody'], requestHeaders = json): ProbeExample => ({
  ...{ name, method: 'POST', url: '/orders', requestHeaders },
  ...(requestBody !== undefined && { requestBody }),
});

/** A call whose body is compared. */
const sent = (target: string, body?: string, headers: Readonly<Record<string, string>> = json): ProbeCall => ({
  ...{ method: 'POST', target, headers: { ...headers, ...byBody } },
  ...(body !== undefined && { body }),
});

const nested = (depth: number, spaces: string) => `${'['.repeat(depth)}${spaces}1${']'.repeat(depth)}`;

const multipart = (fields: Readonly<Record<string, string>>) => ({
  body: `${Object.entries(fields)
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--b--\r\n`,
  headers: { 'Content-Type': 'multipart/form-data; boundary=b', ...byBody },
});

/** By query. */
export const queryProbes: readonly Probe[] = [
  {
    rule: 'M-24',
    about: 'no parameters on both sides beside an example with parameters',
    examples: [
      { name: 'parameters', url: '/users?page=1', order: 'first' },
      { name: 'none', url: '/users', order: 'last' },
    ],
    calls: ['/users', '/users?page=1', '/users?page=2'],
  },
  {
    rule: 'M-25',
    about: 'a parameter that is sent several times',
    examples: [
      { name: 'both', url: '/users?tag=a&tag=b', order: 'last' },
      { name: 'one', url: '/users?tag=a', order: 'first' },
    ],
    calls: ['/users?tag=b&tag=a', '/users?tag=a'],
  },
  {
    rule: 'M-26',
    about: 'an undefined variable as the whole value of a parameter',
    examples: [
      { name: 'variable', url: '/users?page={{m26}}&size=1', order: 'last' },
      { name: 'other', url: '/users?page=5&size=2', order: 'first' },
    ],
    calls: ['/users?page=3&size=1', '/users?page=5&size=1'],
  },
  {
    rule: 'M-27',
    about: 'percent-encoding, a plus and a star in parameters',
    examples: [
      { name: 'space', url: '/search?q=a%20b', order: 'last' },
      { name: 'star', url: '/search?q=*', order: 'first' },
    ],
    calls: ['a+b', 'a%20b', '%61%20b', '*', 'zzz'].map((q) => `/search?q=${q}`),
  },
  {
    rule: 'M-36',
    about: 'config.matchQueryParams: false and config.matchWildcards: false',
    mock: 'exact',
    examples: [
      { name: 'page 2', url: '/users?page=2', order: 'last' },
      { name: 'page 1', url: '/users?page=1', order: 'first' },
      { name: 'wildcard', url: '/pets/{{m36}}' },
    ],
    calls: ['/users?page=2', '/pets/cat'],
  },
];

/** By headers and body, and what is served in the end. */
export const bodyProbes: readonly Probe[] = [
  {
    rule: 'M-28',
    about: "the case of a compared header's value, and one in UTF-8",
    examples: [
      { name: 'red', url: '/cars', requestHeaders: { 'x-colour': 'Red' }, order: 'last' },
      { name: 'grün', url: '/cars', requestHeaders: { 'x-colour': 'grün' }, order: 'first' },
    ],
    calls: ['Red', 'RED', Buffer.from('grün').toString('latin1')].map((colour) => ({
      target: '/cars',
      headers: { 'x-colour': colour, 'x-mock-match-request-headers': 'x-colour' },
    })),
  },
  {
    rule: 'M-29',
    about: 'body matching when both bodies are empty, also as a form without enabled fields',
    examples: [
      post('empty', undefined),
      {
        ...post('form', { mode: 'urlencoded', urlencoded: [{ key: 'a', value: 'b', disabled: true }] }),
        url: '/forms',
      },
    ],
    calls: ['/orders', '/forms'].map((target) => ({ method: 'POST', target, headers: byBody })),
  },
  {
    rule: 'M-31',
    about: 'JSON bodies: spaces, order of keys, digits of numbers, a call without a JSON Content-Type',
    examples: [post('json', '{"a":1,"b":[1,2]}'), { ...post('digits', '{"n":9007199254740993}'), url: '/digits' }],
    calls: [
      sent('/orders', '{ "b": [1, 2], "a": 1 }'),
      sent('/orders', '{"a":1,"b":[2,1]}'),
      sent('/orders', '{ "a":1,"b":[1,2]}', { 'Content-Type': 'text/plain' }),
      sent('/digits', '{"n":9007199254740992}'),
    ],
  },
  {
    rule: 'M-32',
    about: 'GraphQL: white space, variables, the name of the operation',
    examples: [
      post('graphql', {
        mode: 'graphql',
        graphql: { query: 'query A($id: ID) { user(id: $id) { name } }', variables: '{"id": 7}' },
      }),
    ],
    calls: [
      { query: 'query A($id:ID){user(id:$id){name}}', variables: { id: 7 } },
      { query: 'query A($id: ID) { user(id: $id) { name } }', variables: { id: 8 } },
      { query: 'query A($id: ID) { user(id: $id) { name } }', variables: { id: 7 }, operationName: 'A' },
    ].map((body) => sent('/orders', JSON.stringify(body))),
  },
  {
    rule: 'M-33',
    about: 'forms: order of fields, a file among them, a form that is saved as text',
    examples: [
      post('urlencoded', { mode: 'urlencoded', urlencoded: ['a', 'b'].map((key) => ({ key, value: '1' })) }, form),
      {
        ...post('multipart', {
          mode: 'formdata',
          formdata: [
            { key: 'a', value: '1', type: 'text' },
            { key: 'b', value: '2', type: 'text' },
            { key: 'f', src: [], type: 'file' },
          ],
        }),
        url: '/multipart',
        requestHeaders: {},
      },
      { ...post('text', { mode: 'urlencoded', urlencoded: 'a=1&b=2' }, form), url: '/text' },
    ],
    calls: [
      sent('/orders', 'b=1&a=1', form),
      { method: 'POST', target: '/multipart', ...multipart({ b: '2', a: '1' }) },
      sent('/text', 'b=2&a=1', form),
    ],
  },
  {
    rule: 'M-34',
    about: 'a file as the body of an example',
    examples: [post('file', { mode: 'file', file: { src: 'a.bin' } })],
    calls: [sent('/orders', '{}'), sent('/orders')],
  },
  {
    rule: 'M-35',
    about: 'ties: status 200 before others, then the first by ID, whatever the order of the file',
    examples: [
      { name: 'late', url: '/tie', order: 'last' },
      { name: 'early', url: '/tie', order: 'first' },
      { name: 'early error', url: '/status', order: 'first', status: 404 },
      { name: 'late success', url: '/status', order: 'last' },
      { name: 'late 404', url: '/errors', order: 'last', status: 404 },
      { name: 'early 500', url: '/errors', order: 'first', status: 500 },
    ],
    calls: ['/tie', '/status', '/errors'],
  },
  {
    rule: 'M-37',
    about: 'the answer when nothing fits, and for a request that has no example',
    examples: [{ name: 'no example', url: '/lonely', isRequestOnly: true }],
    calls: ['/nothing/like/this/anywhere', '/lonely'],
  },
  {
    rule: 'M-41',
    about: 'JSON that is nested 500 deep, and deeper',
    examples: [
      { ...post('deep', nested(400, '')), url: '/deep' },
      { ...post('deeper', nested(501, '')), url: '/deeper' },
    ],
    calls: [sent('/deep', nested(400, ' ')), sent('/deeper', nested(501, ' '))],
  },
];
