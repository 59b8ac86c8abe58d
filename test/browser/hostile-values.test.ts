import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './support/report-page.ts';
import { buildMiss } from './support/sample-calls.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const payloads = [
  `</script><script>breach('script')</script>`,
  `<!--<script>breach('comment')</script>-->`,
  `<img src=x onerror="breach('image')">`,
  `<svg onload="breach('svg')"></svg>`,
  `"><a href="javascript:breach('link')" autofocus onfocus="breach('focus')">x</a>`,
  `javascript:breach('address')`,
  `';breach('quote');'`,
  `{{report-data}}`,
  `\u2028breach('line')\u2029`,
  `&lt;script&gt;breach('entity')&lt;/script&gt;`,
  `__proto__`,
  `constructor`,
  `\ud800<script>breach('surrogate')</script>\u0000`,
];

test.each(payloads)('%j is shown, not run', async (payload) => {
  const message = { headers: [{ key: payload, value: payload }], body: { mode: 'raw', data: payload } };
  const json = { headers: message.headers, body: { data: JSON.stringify({ [payload]: payload }) } };
  const candidate = {
    ...{ example: payload, method: payload, address: payload, score: 1, file: payload, line: 1 },
    steps: [{ step: 'path' as const, score: -1, fits: false, reason: payload }],
  };
  const call = {
    id: payload,
    method: payload,
    path: payload,
    example: payload,
    candidates: [candidate],
    request: message,
    response: json,
  };
  const calls = [
    buildMiss(call),
    buildMiss({ ...call, id: 'b', outcome: 'matched', servedAt: payload }),
    buildMiss({ ...call, id: 'c', outcome: 'server-response' }),
  ];
  await using report = await stage.open(calls, { totals: { notes: [payload] }, mockUrl: payload });
  const { page } = report;
  const wellFormed = payload.toWellFormed();
  // What a parser of HTML would have made of it.
  expect(await page.locator('script').count()).toBe(1);
  expect(await page.locator('img, a, [onload], [onerror], [onfocus]').count()).toBe(0);
  for (const place of [
    '.details h2 .path',
    'pre',
    '.row-path',
    '.headers th',
    '.headers td',
    '.notes li',
    'h2 .method',
  ]) {
    const text = await page.locator(place).first().textContent();
    expect(text?.toWellFormed(), place).toBe(wellFormed);
  }
  expect(await page.getByRole('columnheader', { name: 'Example' }).count()).toBe(1);

  await page.getByRole('searchbox').fill(payload);
  for (const key of ['Escape', 'Escape', 'j', 'j', 'k', 'Enter', '?', 'Escape']) await page.keyboard.press(key);
  await page.getByLabel('Method').selectOption({ index: 1 });
  expect(await page.getByRole('option', { name: '503' }).count()).toBe(0);
  expect(report.incidents).toEqual([]);
});

test('a script that were to get into the page would not run', async () => {
  const inject = `<img src="https://example.com/x.png" onerror="breach('handler')"><script>breach('script')</script>`;
  await using report = await stage.open([buildMiss()], {
    change: (html) => html.replace('</noscript>', `</noscript>${inject}`),
  });
  await expect
    .poll(() => report.incidents.filter((incident) => incident.includes('Content Security Policy')).length)
    .toBeGreaterThan(1);
  expect(report.incidents.filter((incident) => incident.startsWith('script ran'))).toEqual([]);
});
