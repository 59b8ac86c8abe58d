/** Probes of "The mock as a server". */
import { gzipSync } from 'node:zlib';
import { type Probe, readHeaders } from '../probe.ts';

const json = { 'Content-Type': 'application/json' };

const encoded = new Uint8Array(gzipSync('{"a":1}'));

/** In the order of the rules. */
export const serverProbes: readonly Probe[] = [
  {
    rule: 'P-01',
    about: 'headers of the platform, and no ETag',
    examples: [{ name: 'headers', url: '/users' }],
    calls: ['/users'],
    read: ({ status, headers }) => {
      const names = 'x-srv-trace x-srv-span x-ratelimit-limit x-ratelimit-remaining x-ratelimit-reset etag';
      const there = names.split(' ').map((name) => `${name}: ${headers[name] === undefined ? 'no' : 'yes'}`);
      return [status, ...there, `any origin: ${String(headers['access-control-allow-origin'])}`].join(', ');
    },
  },
  {
    rule: 'P-02',
    about: "an example's own header of one of the platform's names",
    examples: [
      {
        name: 'own',
        url: '/users',
        headers: {
          'Access-Control-Allow-Origin': 'https://own.example',
          'x-srv-trace': 'own',
          'X-RateLimit-Limit': '7',
        },
      },
    ],
    calls: ['/users'],
    read: readHeaders('access-control-allow-origin', 'x-srv-trace', 'x-ratelimit-limit'),
  },
  {
    rule: 'P-03',
    about: 'a private mock without a key, with a wrong one, with the right one',
    mock: 'private',
    examples: [{ name: 'private', url: '/users' }],
    calls: [
      '/users',
      { target: '/users', headers: { 'x-api-key': 'PMAK-wrong' } },
      { target: '/users', withKey: true },
    ],
  },
  {
    rule: 'P-04',
    about: 'what is asked first: the key, the server response, a preflight',
    mock: 'outage',
    examples: [{ name: 'outage', url: '/users' }],
    calls: [
      '/users',
      { target: '/users', withKey: true },
      { ...preflight('/users') },
      { ...preflight('/users'), withKey: true },
    ],
  },
  {
    rule: 'P-05',
    about: "a browser's preflight",
    examples: [{ name: 'preflight', url: '/users' }],
    calls: [preflight('/users')],
    read: ({ status, headers }) =>
      [
        status,
        ...['origin', 'methods', 'headers'].map(
          (name) => `${name}: ${String(headers[`access-control-allow-${name}`])}`,
        ),
      ].join(', '),
  },
  {
    rule: 'P-06',
    about: 'any origin may read an error',
    examples: [{ name: 'error', url: '/users' }],
    calls: ['/nothing/like/this/anywhere'],
    read: ({ status, headers }) => `${status}, any origin: ${String(headers['access-control-allow-origin'])}`,
  },
  {
    rule: 'P-09',
    about: 'a mock whose collection is deleted',
    mock: 'orphan',
    examples: [{ name: 'orphan', url: '/users' }],
    calls: ['/users'],
  },
  {
    rule: 'P-14',
    about: 'a request body in gzip',
    examples: [
      {
        name: 'gzip',
        method: 'POST',
        url: '/orders',
        body: "{{$body 'a'}}",
        requestBody: '{"a":1}',
        requestHeaders: json,
      },
    ],
    calls: [
      {
        method: 'POST',
        target: '/orders',
        headers: { ...json, 'Content-Encoding': 'gzip', 'x-mock-match-request-body': 'true' },
        body: encoded,
      },
    ],
  },
];

function preflight(target: string) {
  return {
    method: 'OPTIONS',
    target,
    headers: {
      Origin: 'https://parity.invalid',
      'Access-Control-Request-Method': 'PUT',
      'Access-Control-Request-Headers': 'x-parity',
    },
  };
}
