import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the client loads undici with its first call, for it costs more time than all the rest', () => {
  const index = new URL('../../../src/postman/index.ts', import.meta.url).href;
  const script = `const { createTransport } = await import(${JSON.stringify(index)});
    const { createRequire } = await import('node:module');
    const isLoaded = () =>
      Object.keys(createRequire(${JSON.stringify(index)}).cache).some((file) => /[\\\\/]undici[\\\\/]/.test(file));
    const before = isLoaded();
    const transport = createTransport({
      apiUrl: 'http://127.0.0.1:9', apiKey: 'k', userAgent: 'u', env: {}, retry: { maxAttempts: 1 },
    });
    await transport.send({ method: 'GET', path: '/me' }).catch(() => undefined);
    console.log(JSON.stringify([before, isLoaded()]));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([false, true]);
});
