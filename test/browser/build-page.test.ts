import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildTemplate } from './support/report-page.ts';

test('the same sources give the same bytes', async () => {
  const [first, second] = await Promise.all([buildTemplate(), buildTemplate()]);
  expect(first).toBe(second);
  expect(Buffer.byteLength(first)).toBeLessThan(100_000);
});

test('the policy allows the page’s own script and style, known by their hashes, and nothing else', async () => {
  const html = await buildTemplate();
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = new Map(
    policy.split('; ').map((directive) => directive.split(/ (.*)/).slice(0, 2) as [string, string]),
  );
  const hashOf = (element: string) => {
    const text = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  };
  expect(directives.get('default-src')).toBe("'none'");
  expect(directives.get('script-src')).toBe(hashOf('script'));
  expect(directives.get('style-src')).toBe(hashOf('style'));
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(html.match(/\{\{report-data\}\}/g)).toHaveLength(1);
  expect(html).toContain('Jason Miller');
});
