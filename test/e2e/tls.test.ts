/** Jobs in the cloud as all of them are outside of tests: with TLS between the action and the API. */
import { describe, expect, test } from 'vitest';
import { startJob } from '../support/action-runner.ts';
import { startCloud } from '../support/cloud.ts';
import { startHttpProxy } from '../support/http-proxy.ts';
import { startTlsFront, type TlsFront, type TlsFrontOptions } from '../support/tls-front.ts';
import { sample } from '../support/runs.ts';
import { makeWorkspace, projectRoot } from '../support/workspace.ts';

interface World extends AsyncDisposable {
  readonly front: TlsFront;
  readonly cloud: Awaited<ReturnType<typeof startCloud>>;
  /** A job of one step: main, a call, and post. */
  run(env: Readonly<Record<string, string>>, apiUrl?: string): Promise<{ readonly log: string; readonly red: boolean }>;
}

async function startWorld(options: Omit<TlsFrontOptions, 'upstream'>): Promise<World> {
  await using stack = new AsyncDisposableStack();
  const cloud = stack.use(await startCloud());
  const front = stack.use(await startTlsFront({ ...options, upstream: new URL(cloud.url) }));
  const workspace = stack.use(await makeWorkspace());
  const owned = stack.move();
  return {
    cloud,
    front,
    async run(env, apiUrl = front.url.origin) {
      await using job = await startJob({ workspace: workspace.path, env });
      const main = await job.run({
        uses: projectRoot,
        with: {
          collection: 'shop.json',
          environment: './shop-env.json',
          'postman-api-url': apiUrl,
          'postman-api-key': cloud.key,
          'call-logs': 'never',
          // Red unless post has read the call log.
          'expect-calls': 'GET /orders/:id: 1',
        },
      });
      if (main.conclusion === 'success') await fetch(`${main.outputs['mockUrl']}/orders/7?full=true`);
      const [post] = await job.finish();
      const log = main.log + (post?.log ?? '');
      return { log, red: main.conclusion !== 'success' || post?.conclusion !== 'success' };
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

describe.concurrent('the API behind TLS', () => {
  test('with a root that the runner knows', async () => {
    await using world = await startWorld({ names: ['localhost'] });
    const { log, red } = await world.run({ NODE_EXTRA_CA_CERTS: world.front.certificateFile });
    expect(red, log).toBe(false);
    expect(await world.cloud.names()).toEqual([]);
    // One connection each for main and post: a handshake costs more than a call.
    expect(world.front.handshakes()).toBeLessThanOrEqual(3);
  });

  test('through a proxy that opens it', async () => {
    await using world = await startWorld({ names: ['api.postman.example'] });
    await using proxy = await startHttpProxy(world.front.url);
    const env = { NODE_EXTRA_CA_CERTS: world.front.certificateFile, HTTPS_PROXY: proxy.url };
    const { log, red } = await world.run(env, 'https://api.postman.example');
    expect(red, log).toBe(false);
    expect(new Set(proxy.targets)).toEqual(new Set(['api.postman.example:443']));
    expect(world.front.handshakes()).toBeGreaterThan(0);
    expect(await world.cloud.names()).toEqual([]);
  });

  const yesterday = new Date(Date.now() - 24 * 3_600_000);
  const refused: readonly [string, string, string, boolean, Omit<TlsFrontOptions, 'upstream'>][] = [
    [
      'a root that nobody told the runner of',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'put its root certificate into NODE_EXTRA_CA_CERTS',
      false,
      { names: ['localhost'] },
    ],
    [
      'the certificate of another host',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'answers there. Check `postman-api-url`',
      true,
      { names: ['elsewhere.example'] },
    ],
    [
      'a certificate of the past',
      'CERT_HAS_EXPIRED',
      "Check `postman-api-url` and the runner's clock",
      true,
      { names: ['localhost'], notAfter: yesterday },
    ],
  ];
  test.each(sample(refused, refused.slice(0, 1)))('with %s', async (_, code, hint, isKnown, options) => {
    await using world = await startWorld(options);
    const { log, red } = await world.run(isKnown ? { NODE_EXTRA_CA_CERTS: world.front.certificateFile } : {});
    expect(red, log).toBe(true);
    expect(log).toContain(code);
    expect(log).toContain(hint);
    expect(log).not.toContain(world.cloud.key);
    // Nothing was sent, and no retry cures it: post neither looks for what main has not made nor warns of it.
    expect(world.front.handshakes()).toBe(1);
    expect(log).not.toContain('##[warning]');
    expect(log).toContain('nothing to remove');
  });
});
