import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { createPostmanClient } from '../../../src/postman/index.ts';
import { startHttpProxy } from '../../support/http-proxy.ts';
import { apiErrorOf, mock, openTransport, startApi } from './support.ts';

const once = { retry: { maxAttempts: 1 } };

async function closedPort(): Promise<string> {
  const api = await startApi({});
  await api[Symbol.asyncDispose]();
  return api.url.origin;
}

describe('a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('in %s is used', async (name) => {
    await using api = await startApi({ body: { mock } });
    await using proxy = await startHttpProxy(api.url);
    await using transport = openTransport('http://api.postman.example', { env: { [name]: proxy.url } });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
    expect(proxy.targets).toEqual(['api.postman.example:80']);
    await transport.close();
  });

  test('without a scheme is used as curl would', async () => {
    await using api = await startApi({ body: { mock } });
    await using proxy = await startHttpProxy(api.url);
    const env = { HTTP_PROXY: new URL(proxy.url).host };
    await using transport = openTransport('http://api.postman.example', { env });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
    await transport.close();
  });

  test('that is down fails the call, which was certainly not sent', async () => {
    const env = { HTTPS_PROXY: (await closedPort()).replace('//', '//user:pass-word@') };
    await using transport = openTransport('https://api.getpostman.com', { env, ...once });
    const error = await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
    expect(error).toMatchObject({ name: 'ECONNREFUSED', outcome: 'failed' });
    expect(error.message).toContain(`A proxy is set (${new URL(env.HTTPS_PROXY).host}): check it`);
    expect(error.message).not.toContain('pass-word');
  });

  test('that wants credentials is not asked again', async () => {
    await using proxy = await startHttpProxy(407);
    await using transport = openTransport('https://api.getpostman.com', { env: { HTTPS_PROXY: proxy.url } });
    const error = await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
    expect(error).toMatchObject({ name: 'PROXY_407', outcome: 'failed', attempts: 1 });
    expect(error.hint).toContain('put api.getpostman.com into NO_PROXY');
    await transport.close();
  });

  test('that is overloaded is asked again, also for a create', async () => {
    await using proxy = await startHttpProxy(503);
    const options = { env: { HTTPS_PROXY: proxy.url }, retry: { maxAttempts: 3 } };
    await using transport = openTransport('https://api.getpostman.com', options);
    const error = await apiErrorOf(createPostmanClient(transport).createMock({ collection: '1-c1' }));
    expect(error).toMatchObject({ name: 'PROXY_503', outcome: 'failed', attempts: 3 });
    await transport.close();
  });

  test('that hangs is given up', async () => {
    await using api = await startApi({});
    const server = createServer().on('connect', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const env = { HTTPS_PROXY: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    await using transport = openTransport('https://api.getpostman.com', {
      env,
      ...once,
      timeouts: { attemptMs: 10_000 },
    });
    const error = await apiErrorOf(createPostmanClient(transport).me());
    expect(error.name).toBe('TimeoutError');
    expect(api.requests).toEqual([]);
    server.close();
    server.closeAllConnections();
  });

  test('whose variable holds no URL is an error that does not quote it', () => {
    const env = { HTTPS_PROXY: 'http://user:pass-word@:::' };
    const open = (): unknown => openTransport('https://api.getpostman.com', { env });
    expect(open).toThrow('HTTPS_PROXY holds no URL.');
    expect(open).not.toThrow('pass-word');
  });

  test('of a kind that undici does not speak is an error that does not quote it', () => {
    const env = { HTTPS_PROXY: 'ftp://user:pass-word@proxy.example' };
    const open = (): unknown => openTransport('https://api.getpostman.com', { env });
    expect(open).toThrow('HTTPS_PROXY is a URL of ftp:// and no proxy of that kind can be used.');
    expect(open).not.toThrow('pass-word');
  });

  test.each(['socks5', 'socks'])('of the kind %s is used', async (kind) => {
    const env = { HTTPS_PROXY: (await closedPort()).replace('http', kind) };
    await using transport = openTransport('https://api.getpostman.com', { env, ...once });
    const error = await apiErrorOf(createPostmanClient(transport).getMock('m1'));
    expect(error.message).toContain(`A proxy is set (${new URL(env.HTTPS_PROXY).host})`);
  });
});

describe('no proxy', () => {
  test.each(['no_proxy', 'NO_PROXY'])('for a host in %s', async (name) => {
    await using api = await startApi({});
    await using proxy = await startHttpProxy(api.url);
    const env = { HTTP_PROXY: proxy.url, [name]: 'other.example, .postman.invalid' };
    await using transport = openTransport('http://api.postman.invalid', { env, ...once });
    expect((await apiErrorOf(createPostmanClient(transport).me())).name).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect(proxy.targets).toEqual([]);
  });

  test.each(['127.0.0.1', 'localhost'])('for the loopback host %s', async (host) => {
    await using api = await startApi({ body: { mock } });
    const env = { HTTP_PROXY: await closedPort() };
    await using transport = openTransport(`http://${host}:${api.url.port}`, { env });
    expect(await createPostmanClient(transport).getMock('m1')).toEqual(mock);
  });
});
