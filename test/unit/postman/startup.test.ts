import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the client loads undici without its index, which costs more time than all the rest', () => {
  const index = new URL('../../../src/postman/index.ts', import.meta.url).href;
  const script = `await import(${JSON.stringify(index)});
    const { createRequire } = await import('node:module');
    const path = await import('node:path');
    const files = Object.keys(createRequire(${JSON.stringify(index)}).cache).map((file) => file.split(path.sep).join('/'));
    console.log(JSON.stringify(files.filter((file) => file.includes('/undici/'))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const files = JSON.parse(stdout) as string[];
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /\/undici\/(index\.js|lib\/(mock|cache|interceptor)\/)/.test(file))).toEqual([]);
});
