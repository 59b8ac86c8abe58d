/** Calls that got something else than was meant, as the page shows them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './support/report-page.ts';
import { buildCall, buildMiss } from './support/sample-calls.ts';
import { looseCall, missedBody, otherBody, variedCalls } from './support/varied-calls.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const rows = (page: Page) => page.getByRole('listbox').getByRole('option');
const why = (page: Page) => page.locator('.why');
const openPath = (page: Page) => page.locator('.details h2 .path').textContent();
const result = (page: Page) => page.getByRole('status').textContent();
const isClosed = (page: Page) => expect.poll(() => page.locator('.details').count()).toBe(0);

const comparison = (page: Page) =>
  page.getByRole('table', { name: 'Sent, beside the request that the example was saved for' });
/** What is marked, on the left and on the right. */
const marks = async (page: Page) => ({
  sent: await comparison(page).locator('.sent mark').allTextContents(),
  saved: await comparison(page).locator('.saved mark').allTextContents(),
});

const fewCalls = [
  buildCall({ id: 'a' }),
  buildCall({ id: 'b', method: 'OPTIONS', status: 204, outcome: 'preflight', example: '' }),
  looseCall({ id: 'c' }),
  buildCall({ id: 'd', path: '/healthz', outcome: 'ignored', example: 'Healthy' }),
  looseCall({ id: 'e', path: '/users?page=10' }),
];

describe('a loose match', () => {
  test('is opened where nothing is unmatched, with its reason at the top, what differs and the candidates', async () => {
    await using report = await stage.open(fewCalls);
    const { page } = report;
    expect(await openPath(page)).toBe('/users?page=9&sort=name');
    expect(await page.locator('.details-facts .outcome').innerText()).toBe('Loosely matched');
    const texts = await why(page).locator('> *').allInnerTexts();
    expect(texts[0]).toBe('Another example may have been meant');
    expect(texts[1]).toContain('List users, page 2 would have been served for page=2');
    expect(await marks(page)).toEqual({ sent: ['9', 'sort=name'], saved: ['1'] });
    const candidates = page.getByRole('table', { name: 'Candidates, nearest first' });
    expect(await candidates.getByRole('rowheader').count()).toBe(2);
    expect(report.incidents).toEqual([]);
  });

  test('has its own mark, filter, count and keys', async () => {
    await using report = await stage.open([...fewCalls, buildMiss({ id: 'f' })]);
    const { page } = report;
    expect(await openPath(page)).toBe('/orders?page=3');
    await page.keyboard.press('Shift+P');
    expect(await openPath(page)).toBe('/users?page=10');
    await page.keyboard.press('Shift+P');
    await page.keyboard.press('Shift+P');
    expect(await openPath(page)).toBe('/users?page=9&sort=name');
    await page.keyboard.press('Shift+N');
    expect(await openPath(page)).toBe('/users?page=10');
    expect(await rows(page).getByRole('img', { name: 'Loosely matched' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Loosely matched 2' }).click();
    expect(await rows(page).count()).toBe(2);
    expect(page.url()).toContain('outcome=loose');
  });
});

test('preflights and ignored calls are shown, and in no count', async () => {
  await using report = await stage.open(fewCalls);
  const { page } = report;
  expect(await rows(page).count()).toBe(5);
  expect(await result(page)).toBe('3 shown + 2 not counted');
  expect(await page.getByRole('listbox', { name: '3 calls' }).count()).toBe(1);
  expect(await page.getByLabel('Method').locator('option').allTextContents()).toEqual(['Any method', 'GET (3)']);
  await page.getByRole('button', { name: 'Ignored 1' }).click();
  await rows(page).click();
  expect(await page.locator('.remark').innerText()).toContain('A rule of expect-calls says ignore');
  await page.getByRole('button', { name: 'Preflight 1' }).click();
  await rows(page).click();
  expect(await page.locator('.remark').innerText()).toContain('in no count of calls');
});

describe('sessions', () => {
  const inSession = (session: string) => buildCall({ path: `/of/${session}`, session });
  const select = (page: Page) => page.getByLabel('Session', { exact: true });
  const options = (page: Page) => select(page).locator('option').allTextContents();
  const paths = (page: Page) => rows(page).locator('.row-path').allTextContents();

  test('filter the calls, those that name none too; the choice is in the address', async () => {
    const preflight = buildCall({ method: 'OPTIONS', status: 204, outcome: 'preflight', example: '' });
    const calls = [inSession('w2'), inSession('w1'), buildCall({ path: '/of/none' }), preflight, inSession('w1')];
    await using report = await stage.open(calls);
    const { page } = report;
    expect(await options(page)).toEqual(['Any session', 'w1 (2)', 'w2 (1)', 'no session (1)']);
    await select(page).selectOption('w1');
    expect(await paths(page)).toEqual(['/of/w1', '/of/w1']);
    expect(await result(page)).toContain('2 of 4');
    expect(page.url()).toContain('session=w1');
    await rows(page).first().click();
    expect(await page.locator('.details-facts').innerText()).toContain('Session w1');
    await select(page).selectOption('no session');
    expect(await paths(page)).toEqual(['/of/none', '/orders/4711']);
    expect(await result(page)).toContain('1 of 4 + 1 not counted');
    await page.reload();
    expect(await paths(page)).toEqual(['/of/none', '/orders/4711']);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await rows(page).count()).toBe(5);
    expect(page.url()).not.toContain('session');
    expect(report.incidents).toEqual([]);
  });

  test('that every call names are the only choices', async () => {
    await using report = await stage.open([inSession('w1'), inSession('w2')], { hash: '#session=w2' });
    expect(await options(report.page)).toEqual(['Any session', 'w1 (1)', 'w2 (1)']);
    expect(await paths(report.page)).toEqual(['/of/w2']);
  });

  test('that no call names are no filter', async () => {
    await using report = await stage.open([buildCall(), buildCall()]);
    expect(await rows(report.page).count()).toBe(2);
    expect(await select(report.page).count()).toBe(0);
  });
});

describe('calls that a rule of answers answered', () => {
  const turn = (at: number) => `GET /jobs/:id: answer ${at} of 3`;
  const nothing = { headers: [], body: null };
  const calls = [
    buildCall({ answer: turn(1), example: 'Running' }),
    buildCall({ answer: `${turn(2)}, fault reset`, example: 'reset', status: 0, response: nothing }),
    buildCall({ answer: `${turn(3)}, fault truncate`, example: 'Done' }),
  ];
  const facts = (page: Page) => page.locator('.details-facts').innerText();

  test('say which of its answers they got, and a fault by its name instead of a status', async () => {
    await using report = await stage.open(calls, { hash: '#call=1' });
    const { page } = report;
    expect(await facts(page)).toMatch(/200\s+Running\s+GET \/jobs\/:id: answer 1 of 3\s+No\. 1/);
    const statuses = rows(page).locator('.row-status');
    expect(await statuses.allInnerTexts()).toEqual(['200', 'reset', '200']);
    expect(await statuses.evaluateAll((all) => all.every((one) => one.scrollWidth <= one.clientWidth))).toBe(true);
    await rows(page).nth(1).click();
    expect(await facts(page)).toMatch(/Matched\s+reset\s+GET \/jobs\/:id: answer 2 of 3, fault reset\s+No\. 2/);
    await rows(page).nth(2).click();
    expect(await facts(page)).toMatch(/200\s+Done\s+GET \/jobs\/:id: answer 3 of 3, fault truncate/);
    await page.getByRole('searchbox').fill('fault truncate');
    expect(await rows(page).count()).toBe(1);
    expect(report.incidents).toEqual([]);
  });

  test('have faults among the statuses, and not among the examples', async () => {
    await using report = await stage.open(calls);
    const { page } = report;
    const optionsOf = (name: string) => page.getByLabel(name, { exact: true }).locator('option').allTextContents();
    expect(await optionsOf('Status')).toEqual(['Any status', '2xx (2)', 'reset (1)']);
    expect(await optionsOf('Example')).toEqual(['Any example', 'Done (1)', 'Running (1)']);
    await page.getByLabel('Status').selectOption('reset');
    expect(await rows(page).locator('.row-example').allInnerTexts()).toEqual([`${turn(2)}, fault reset`]);
    await page.reload();
    expect(await rows(page).locator('.row-status').allInnerTexts()).toEqual(['reset']);
  });

  test('say nothing of it where none did', async () => {
    await using report = await stage.open([buildCall()]);
    expect(await facts(report.page)).not.toContain('answer');
  });
});

describe('what was sent beside what was saved', () => {
  test('of a matched call with another body: the values alone are marked, whatever the order of keys', async () => {
    await using report = await stage.open([otherBody()]);
    const { page } = report;
    expect(await why(page).getByRole('heading').innerText()).toBe('Not quite the request of “Place an order”');
    expect(await marks(page)).toEqual({
      sent: ['  "coupon": "SPRING",', '"17"', '3'],
      saved: ['17', '2'],
    });
    expect(await comparison(page).innerText()).not.toContain('left out');
  });

  test('of a miss for its body, without advice on method and path', async () => {
    await using report = await stage.open([missedBody()]);
    expect((await marks(report.page)).sent).toContain('"17"');
    expect(await why(report.page).innerText()).not.toContain('Double check your method');
  });

  test('long equal parts are left out', async () => {
    const list = (value: string) => JSON.stringify(Array.from({ length: 5000 }, (_, at) => (at === 2500 ? value : at)));
    const body = { mode: 'raw', data: list('ada') };
    const saved = { method: 'GET', path: '/orders/4711', headers: [], body: list('bob') };
    const request = { headers: [], body };
    await using report = await stage.open([buildCall({ difference: 'body', candidates: [], saved, request })]);
    expect(await marks(report.page)).toEqual({ sent: ['ada'], saved: ['bob'] });
    expect(await comparison(report.page).getByText('lines left out').allTextContents()).toEqual([
      '… 2,498 lines left out',
      '… 2,497 lines left out',
    ]);
  });

  test('a call like its example has none', async () => {
    await using report = await stage.open([buildCall()]);
    expect(await why(report.page).count()).toBe(0);
    expect(await comparison(report.page).count()).toBe(0);
  });

  test('a page without room for it says so', async () => {
    await using report = await stage.open([looseCall()], { limits: { comparisonBytes: 10 } });
    const text = await why(report.page).innerText();
    expect(text).toContain('List users, page 2 would have been served');
    expect(text).toContain('There was no room here for the examples that are near.');
    expect(await comparison(report.page).count()).toBe(0);
  });
});

test('advice on method and path where one of them is the cause', async () => {
  const { candidates = [] } = missedBody();
  const steps = [{ step: 'path' as const, score: 0, fits: false, reason: 'path `/a`, example has `/b`' }];
  const byPath = candidates.map((candidate) => ({ ...candidate, steps, droppedBy: 'path' as const }));
  await using report = await stage.open([buildMiss({ difference: 'path', candidates: byPath })]);
  expect(await why(report.page).innerText()).toContain('Double check your method');
});

describe('paths', () => {
  const path = '/weather?city=M%C3%BCnchen';

  test('are percent-decoded, and as sent on hover and in the details', async () => {
    await using report = await stage.open([buildCall(), buildCall({ path })], { hash: '#call=2' });
    const { page } = report;
    const shown = rows(page).nth(1).locator('.row-path');
    expect(await shown.textContent()).toBe('/weather?city=München');
    expect(await shown.getAttribute('title')).toBe(path);
    expect(await openPath(page)).toBe('/weather?city=München');
    expect(await page.locator('.as-sent').innerText()).toBe(`As sent: ${path}`);
    for (const text of ['münchen', 'm%c3%bcnchen']) {
      await page.getByRole('searchbox').fill(text);
      expect(await rows(page).count(), text).toBe(1);
    }
  });

  test('stand in the order in which they were sent, from the right to the left too', async () => {
    const arabic = `/${encodeURIComponent('منتجات')}/${encodeURIComponent('هاتف')}?q=1`;
    await using report = await stage.open([buildCall({ path: arabic })]);
    const parts = report.page.locator('.details h2 bdi');
    const lefts = await parts.evaluateAll((elements) =>
      elements.map((element) => element.getBoundingClientRect().left),
    );
    expect(lefts.length).toBeGreaterThan(4);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  });
});

describe('calls of one second', () => {
  const at = (time: string) => buildCall({ servedAt: `2026-03-13T09:08:53.${time}Z` });
  const times = (page: Page) => page.locator('.row-time').allTextContents();

  test('are told apart by their numbers, and by milliseconds where they have some', async () => {
    await using report = await stage.open([at('000'), at('250')], { hash: '#call=2' });
    expect(await times(report.page)).toEqual(['09:08:53.000', '09:08:53.250']);
    expect(await report.page.locator('.row-number').allTextContents()).toEqual(['1', '2']);
    expect(await report.page.locator('.details-facts').innerText()).toContain('No. 2');
    expect(await report.page.locator('.details-facts time').innerText()).toBe('2026-03-13 09:08:53.250 UTC');
  });

  test('whose times are whole seconds have their numbers alone', async () => {
    await using report = await stage.open([at('000'), at('000')]);
    expect(await times(report.page)).toEqual(['09:08:53', '09:08:53']);
  });
});

test('an open call that a search or filter hides is closed, and stays closed', async () => {
  await using report = await stage.open(fewCalls);
  const { page } = report;
  await page.getByRole('searchbox').fill('healthz');
  await isClosed(page);
  expect(page.url()).not.toContain('call=');
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => rows(page).count()).toBe(5);
  await isClosed(page);
});

test('requests that never became calls stand at the top, with reason and count', async () => {
  const refused = {
    total: 4,
    kinds: [
      { reason: 'the method `get` is not known', isCall: true, count: 3, sample: 'get /users HTTP/1.1' },
      { reason: 'TLS came to the plain port', isCall: false, count: 1, sample: '' },
    ],
  };
  await using report = await stage.open([], { totals: { refused } });
  const { page } = report;
  const list = page.getByRole('region', { name: '4 requests refused before they were calls' });
  expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
    '3 × the method get is not known: get /users HTTP/1.1',
    '1 × TLS came to the plain port',
  ]);
  expect(await page.getByRole('main').innerText()).not.toContain('Nothing called this mock');
});

test('on paper: the chosen call in full and no controls, in light colours', async () => {
  await using report = await stage.open(variedCalls(60), { hash: '#call=7', browser: { colorScheme: 'dark' } });
  const { page } = report;
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('button').or(page.getByRole('searchbox')).or(page.getByRole('combobox')).count()).toBe(0);
  expect(await page.getByRole('listbox').count()).toBe(0);
  const call = page.locator('.details');
  const [inner, outer] = await call.evaluate((pane) => [pane.scrollHeight, pane.clientHeight]);
  expect(inner).toBe(outer);
  expect(await call.innerText()).toContain('coupon');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 29, 32)');
});

test('on paper without a chosen call the list takes one page', async () => {
  await using report = await stage.open(variedCalls(5000), { hash: '#outcome=matched' });
  const { page } = report;
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1500);
});

test('no key lies over its meaning in the help', async () => {
  await using report = await stage.open(fewCalls);
  const { page } = report;
  await page.keyboard.press('?');
  const overlaps = await page.locator('.keys > div').evaluateAll(
    (entries) =>
      entries.filter((entry) => {
        const keys = Array.from(entry.querySelectorAll('kbd'), (key) => key.getBoundingClientRect().right);
        const meaning = entry.querySelector('dd')?.getBoundingClientRect().left ?? 0;
        return Math.max(...keys) > meaning;
      }).length,
  );
  expect(overlaps).toBe(0);
});

test('a phone has no hint of keys, and nothing is wider than it', async () => {
  await using report = await stage.open(variedCalls(60), { browser: { viewport: { width: 390, height: 844 } } });
  const { page } = report;
  expect(await page.getByRole('button', { name: /Keys/ }).count()).toBe(0);
  const isWithin = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => elements.every((one) => one.getBoundingClientRect().right <= 390));
  expect(await isWithin('.search, .list, select.field')).toBe(true);
  await rows(page).nth(6).click();
  expect(await isWithin('.comparison, .text, .candidates, .button')).toBe(true);
});
