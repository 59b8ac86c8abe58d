import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createPostmanClient, isNotFound, type PostmanApiError } from '../../../../src/postman/index.ts';
import { apiErrorOf, apiKey, openTransport, startApi, type Reply } from '../support.ts';

const once = { retry: { maxAttempts: 1 } };

async function errorOf(reply: Reply, options = {}): Promise<PostmanApiError> {
  await using api = await startApi(reply);
  await using transport = openTransport(api.url, { ...once, ...options });
  return await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
}

describe('the shapes that Postman gives errors', () => {
  const problem = 'https://api.postman.com/problems';
  test.each<[string, number, unknown, string, string]>([
    [
      'name, message and a list of parameters',
      400,
      {
        error: {
          name: 'paramMissingError',
          message: 'Parameter is missing in the request.',
          details: { param: ['a', 'b'] },
        },
      },
      'paramMissingError',
      'Parameter is missing in the request. (param: a, b).',
    ],
    [
      'one parameter as a string',
      400,
      { error: { name: 'paramMissingError', message: 'Missing.', details: { param: 'collection' } } },
      'paramMissingError',
      'Missing. (param: collection).',
    ],
    [
      'details as a list',
      400,
      { error: { name: 'malformedRequestError', message: 'Found 2 errors.', details: ['no item', 'no schema'] } },
      'malformedRequestError',
      'Found 2 errors. (no item; no schema).',
    ],
    [
      'details that are too deep to be written again',
      400,
      `{"error":{"name":"deepError","message":"Deep.","details":{"a":1,"b":${'['.repeat(25_000)}${']'.repeat(25_000)}}}}`,
      'deepError',
      'Deep. (a: 1).',
    ],
    [
      'problem+json',
      400,
      { type: `${problem}/bad-request`, title: 'Malformed request', detail: 'Invalid cursor', status: 400 },
      'Malformed request',
      'Invalid cursor.',
    ],
    [
      'problem+json with an object as detail',
      400,
      { title: 'Malformed request', detail: { at: 3 } },
      'Malformed request',
      '{"at":3}.',
    ],
    [
      'error.header',
      404,
      { error: { name: 'mockNotFoundError', header: 'Unable to find mock', message: 'Please refresh and try again.' } },
      'mockNotFoundError',
      'Unable to find mock. Please refresh and try again.',
    ],
    [
      'error.type',
      500,
      { error: { type: 'serverError', message: 'Something went wrong with the server' } },
      'serverError',
      'Something went wrong with the server.',
    ],
    ['error as a string', 400, { error: 'rateLimited', message: 'Slow down.' }, 'rateLimited', 'Slow down.'],
    ['HTML', 502, '<html><head><title>502 Bad Gateway</title></head></html>', 'HTTP502', '502 Bad Gateway.'],
    ['nothing', 503, '', 'HTTP503', 'no reason given.'],
    ['cut JSON', 500, '{"error":{"name":"ser', 'HTTP500', 'no reason given.'],
    ['a bare value', 400, 'null', 'HTTP400', 'no reason given.'],
  ])('%s', async (_, status, body, name, text) => {
    const error = await errorOf({ status, body });
    expect(error).toMatchObject({ status, name, endpoint: 'POST /mocks' });
    expect(error.message).toContain(`Postman answered ${status} to POST /mocks: ${text}`);
  });
});

describe('what the message says', () => {
  test('a wrong key', async () => {
    const error = await errorOf({
      status: 401,
      body: { error: { name: 'AuthenticationError', message: 'Invalid API Key.' } },
    });
    expect(error.message).toBe(
      'Postman answered 401 to POST /mocks: the key in `postman-api-key` is not valid. On pull requests from forks secrets are empty; give `collection` a file path to run the mock on the runner instead.',
    );
    expect(error).toMatchObject({ name: 'AuthenticationError', outcome: 'failed' });
  });

  test('a wrong key of a job that has files only', async () => {
    const inputs = { key: 'postman-api-key', url: 'postman-api-url', fileHelps: true, filesGiven: true };
    expect((await errorOf({ status: 401 }, { inputs })).message).toBe(
      'Postman answered 401 to POST /mocks: the key in `postman-api-key` is not valid. Check the secret (expired? quotes?), or leave `postman-api-key` out: the file can be served on the runner.',
    );
    const ofSize = (await errorOf({ status: 413 }, { inputs })).message;
    expect(ofSize).toContain(', or leave out `postman-api-key` to run the mock on the runner instead.');
    expect(ofSize).not.toContain('give `collection`');
  });

  test('no key at all', async () => {
    expect((await errorOf({ status: 401 }, { apiKey: '' })).message).toContain('no key was given in `postman-api-key`');
  });

  test.each<[string, Reply, RegExp]>([
    ['403', { status: 403 }, /Use the key of an account that may do this/],
    ['404', { status: 404 }, /Check the ID, .*`postman-api-url` is 127\.0\.0\.1:\d+\.$/],
    ['413', { status: 413 }, /Take large examples out/],
    ['429', { status: 429, headers: { 'retry-after': '99999999' } }, /300 requests a minute/],
    [
      '503',
      { status: 503 },
      /may have been carried out all the same\. .*lies with the server: run the job again later\.$/,
    ],
    [
      '301',
      { status: 301, headers: { location: 'https://api.example/mocks' } },
      /not followed.*here https:\/\/api\.example\/mocks/,
    ],
    [
      'a login page',
      { body: '<html></html>', headers: { 'content-type': 'text/html' } },
      /no JSON .*text\/html.*Check that `postman-api-url`/,
    ],
  ])('%s', async (_, reply, text) => {
    const error = await errorOf(reply);
    expect(error.message).toMatch(text);
    expect(error.message.endsWith(error.hint!)).toBe(true);
  });

  test.each([
    ["Postman's API", 'http://api.getpostman.com'],
    ["Postman's API in Europe", 'http://api.eu.postman.com'],
  ])('%s has a status page', async (_, apiUrl) => {
    await using api = await startApi({ status: 503 });
    // As a proxy it gets the calls to any address.
    await using transport = openTransport(apiUrl, { ...once, env: { HTTP_PROXY: api.url.href } });
    const error = await apiErrorOf(createPostmanClient(transport).getMock('m1'));
    expect(error.message).toContain('see https://status.postman.com');
  });

  test('a 401 that says more than that the key is wrong', async () => {
    const message = 'Your IP address 203.0.113.7 is not allowed.';
    const error = await errorOf({ status: 401, body: { error: { name: 'AuthenticationError', message } } });
    expect(error.message).toContain(
      'the key in `postman-api-key` is not valid (Your IP address 203.0.113.7 is not allowed).',
    );
  });

  const quota = { error: { name: 'serviceLimitExhausted', message: 'Service limit exhausted.' } };
  const page = { body: '<html></html>', headers: { 'content-type': 'text/html' } };
  const failures: readonly Reply[] = [401, 403, 404, 413, 503].map((status) => ({ status }));
  test.each<Reply>([...failures, { status: 429, body: quota }, { status: 301 }, page])(
    'a step names its own inputs, and what nobody has chosen is not named: %j',
    async (reply) => {
      const ofUpdate = await errorOf(reply, { inputs: { key: 'api-key', url: 'api-url', fileHelps: false } });
      expect(ofUpdate.message).not.toMatch(/postman-api|`collection`/);
      const ofNobody = await errorOf(reply, { inputs: undefined });
      expect(ofNobody.message).not.toContain('`');
    },
  );

  test('foreign text stays one line of bounded length', async () => {
    const message = `a\r\n::add-mask::b\u2028\u001b[31m${'x'.repeat(10_000)}`;
    const error = await errorOf({ status: 400, body: { error: { name: 'n\n::error::', message } } });
    expect(`${error.message}${error.name}`).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(error.message.length).toBeLessThan(500);
  });
});

describe('failures of the network', () => {
  async function networkErrorOf(url: string, options = {}): Promise<PostmanApiError> {
    await using transport = openTransport(url, { ...once, ...options });
    return await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
  }

  test('nothing listens', async () => {
    const api = await startApi({});
    await api[Symbol.asyncDispose]();
    const error = await networkErrorOf(api.url.href);
    expect(error).toMatchObject({ name: 'ECONNREFUSED', status: undefined, outcome: 'failed' });
    expect(error.message).toMatch(
      /^Postman gave no answer to POST \/mocks: connect ECONNREFUSED 127\.0\.0\.1:\d+\. Nothing listens there\. Check `postman-api-url`\.$/,
    );
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' });
    const ofNobody = await networkErrorOf(api.url.href, { inputs: undefined });
    expect(ofNobody.message).toMatch(/Nothing listens there\.$/);
  });

  test('nothing listens at any address of a name', async () => {
    const api = await startApi({});
    await api[Symbol.asyncDispose]();
    const error = await networkErrorOf(`http://localhost:${api.url.port}`);
    expect(error).toMatchObject({ name: 'ECONNREFUSED', outcome: 'failed' });
    expect(error.message).toContain('connect ECONNREFUSED');
  });

  test('the name is unknown', async () => {
    const error = await networkErrorOf('http://no-such-host.invalid');
    expect(error.name).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect(error.outcome).toBe('failed');
    expect(error.message).toContain('The name has no address. Check `postman-api-url`');
  });

  test('the server speaks no TLS', async () => {
    await using api = await startApi({});
    const error = await networkErrorOf(`https://127.0.0.1:${api.url.port}`, { retry: {} });
    expect(error).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(error.hint).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('the server speaks no HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const error = await networkErrorOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
    expect(error).toMatchObject({ status: undefined, outcome: 'unknown' });
    expect(error.name).toMatch(/^(HPE_|HTTPParserError|ECONNRESET)/);
  });

  test('nothing comes', async () => {
    await using api = await startApi(() => undefined);
    const error = await networkErrorOf(api.url.href, { timeouts: { attemptMs: 15_000 } });
    expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'unknown' });
    expect(error.message).toContain('nothing came within 15 s (TimeoutError).');
  });

  test('the key has a line break', async () => {
    const key = 'PMAK-secret\nsecret';
    const error = await networkErrorOf('http://127.0.0.1:9', { apiKey: key, retry: {} });
    expect(error).toMatchObject({ outcome: 'failed', attempts: 1 });
    expect(error.hint).toContain('line break');
    expect(error.message).not.toContain('secret');
  });
});

test('the key is in no message, wherever it comes from', async () => {
  const encoded = Buffer.from(apiKey).toString('base64');
  const lines: string[] = [];
  const said = {
    error: { name: apiKey, message: `bad ${apiKey} ${encoded}`, header: apiKey, details: { param: [apiKey] } },
  };
  const replies: Reply[] = [
    { status: 400, body: said },
    { status: 302, headers: { location: `https://x/?apikey=${apiKey}` } },
    { body: `${apiKey} is no JSON`, headers: { 'content-type': apiKey } },
    { body: { mock: apiKey } },
    { status: 502, body: `<title>${apiKey}</title>` },
  ];
  for (const reply of replies) {
    await using api = await startApi(reply);
    await using transport = openTransport(new URL(`/${apiKey}/`, api.url), {
      ...once,
      onDebug: (line) => lines.push(line),
    });
    const error = await apiErrorOf(createPostmanClient(transport).updateMock(apiKey, { name: apiKey }));
    lines.push(error.message, error.name, error.endpoint, error.hint ?? '', String(error.stack), JSON.stringify(error));
  }
  await using transport = openTransport(`http://${apiKey.toLowerCase()}.invalid/`, {
    ...once,
    apiKey: apiKey.toLowerCase(),
  });
  const error = await apiErrorOf(createPostmanClient(transport).me());
  lines.push(error.message.toUpperCase(), String((error.cause as Error).stack).toUpperCase());
  expect(lines.filter((line) => line.toUpperCase().includes(apiKey.toUpperCase()) || line.includes(encoded))).toEqual(
    [],
  );
});

test.each([
  ['a status of 404', 404, {}, true],
  ['instanceNotFoundError with 400', 400, { error: { name: 'instanceNotFoundError' } }, true],
  ['serverResponseNotFoundError with 400', 400, { error: { name: 'serverResponseNotFoundError' } }, true],
  ['another 400', 400, { error: { name: 'paramMissingError' } }, false],
])('isNotFound: %s', async (_, status, body, expected) => {
  expect(isNotFound(await errorOf({ status, body }))).toBe(expected);
  expect(isNotFound(new Error('404'))).toBe(false);
});

test.each(['api.getpostman.com', 'ftp://api.getpostman.com', ''])('the API URL %j is refused at once', (apiUrl) => {
  expect(() => openTransport(apiUrl)).toThrow(/`postman-api-url` is no http or https URL/);
});
