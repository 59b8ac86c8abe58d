import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './support/report-page.ts';
import {
  buildCall,
  buildCollection,
  buildMiss,
  mockOf,
  sampleCalls,
  toCandidates,
  toMiss,
} from './support/sample-calls.ts';
import { variedCalls } from './support/varied-calls.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const rows = (page: Page) => page.getByRole('listbox').getByRole('option');
const rowTexts = (page: Page) => rows(page).locator('.row-path').allTextContents();
const details = (page: Page) => page.locator('.details');
const openPath = (page: Page) => page.locator('.details h2 .path').textContent();
const result = (page: Page) => page.getByRole('status').textContent();

/** Five calls: three matched, a miss, a server response. */
const fewCalls = [
  buildCall({ id: 'a', path: '/orders/4711?a=1' }),
  buildCall({
    id: 'b',
    method: 'POST',
    path: '/orders',
    status: 201,
    example: 'Place an order',
    servedAt: '2026-03-13T09:08:54.000Z',
  }),
  buildMiss({ id: 'c', path: '/ordres', servedAt: '2026-03-13T09:08:58.000Z' }),
  buildCall({
    id: 'd',
    status: 503,
    outcome: 'server-response',
    example: 'Down',
    servedAt: '2026-03-13T09:08:58.000Z',
  }),
  buildCall({
    id: 'e',
    method: 'DELETE',
    status: 204,
    example: 'Cancel an order',
    servedAt: '2026-03-13T09:09:03.000Z',
  }),
];

describe('shows', () => {
  test('the verdict, the mock, coverage and notes', async () => {
    const totals = { coverage: { served: 3, examples: 12 }, notes: ['2 secret values were redacted.'] };
    await using report = await stage.open(fewCalls, { totals });
    expect(await heading(report.page).textContent()).toBe(
      '1 of 5 calls matched no saved example. 1 call got a server response.',
    );
    const header = await report.page.getByRole('banner').innerText();
    for (const text of [
      'shop-api-4711',
      'http://127.0.0.1:4010',
      'Shop API',
      '3 of 12',
      '2 secret values were redacted.',
    ]) {
      expect(header).toContain(text);
    }
    expect(await report.page.title()).toBe(
      'shop-api-4711: 1 of 5 calls matched no saved example. 1 call got a server response.',
    );
    expect(report.incidents).toEqual([]);
  });

  test.each([
    ['one second', '2026-03-02T10:00:00.000Z', '2026-03-02T10:00:00.000Z', '2026-03-02 10:00:00 UTC'],
    ['one day', '2026-03-02T10:00:00.000Z', '2026-03-02T10:00:40.000Z', '2026-03-02 10:00:00 to 10:00:40 UTC'],
    [
      'two days',
      '2026-03-02T10:00:00.000Z',
      '2026-03-03T10:00:40.000Z',
      '2026-03-02 10:00:00 to 2026-03-03 10:00:40 UTC',
    ],
  ])('the period of all calls, whatever rows there are: %s', async (_, first, last, text) => {
    await using report = await stage.open(fewCalls, { totals: { period: { first, last } } });
    const facts = await report.page.locator('.facts > div').allInnerTexts();
    expect(facts.map((fact) => fact.replace(/\s+/g, ' ')).at(-1)).toBe(`Calls ${text}`);
  });

  test('in the list what a miss is about', async () => {
    const engine = await mockOf(buildCollection());
    const miss = (target: string) => toMiss(engine, { method: 'GET', target, headers: [], body: Buffer.alloc(0) });
    const bareRequest = { place: 'Orders > Ping' };
    const calls = [
      buildMiss({ path: '/ordres', ...miss('/ordres') }),
      buildMiss({ status: 401, path: '/orders/4711', ...miss('/orders/4711') }),
      buildMiss({ path: '/ping', ...miss('/ping'), bareRequest }),
      buildMiss(),
    ];
    await using report = await stage.open(calls);
    const nearest = engine.explain({ method: 'GET', target: '/ordres', headers: [], body: Buffer.alloc(0) })
      .candidates[0]?.example.name;
    expect(await rows(report.page).locator('.row-example').allTextContents()).toEqual([
      `No match, nearest: ${nearest}`,
      'The mock answered 401',
      'No example: Orders > Ping',
      'No match',
    ]);
  });

  test('every call as a row, and the first miss opened', async () => {
    await using report = await stage.open(fewCalls);
    expect(await rowTexts(report.page)).toEqual([
      '/orders/4711?a=1',
      '/orders',
      '/ordres',
      '/orders/4711',
      '/orders/4711',
    ]);
    expect(await openPath(report.page)).toBe('/ordres');
    expect(
      await rows(report.page)
        .and(report.page.getByRole('option', { selected: true }))
        .locator('.row-path')
        .textContent(),
    ).toBe('/ordres');
  });

  test('a report without calls says what to look at', async () => {
    await using report = await stage.open([]);
    expect(await heading(report.page).textContent()).toBe(
      'No call reached the mock. Check that the tests use its URL.',
    );
    expect(await report.page.getByRole('main').innerText()).toContain('http://127.0.0.1:4010');
    expect(report.incidents).toEqual([]);
  });

  test('a report of one call opens it', async () => {
    await using report = await stage.open([buildCall()]);
    expect(await heading(report.page).textContent()).toBe('The one call got a saved example.');
    expect(await openPath(report.page)).toBe('/orders/4711');
    expect(await report.page.getByRole('searchbox').count()).toBe(0);
  });

  test('what the writer left out', async () => {
    const limits = { rows: 4, bodyBytes: 1500 };
    const calls = Array.from({ length: 6 }, (_, index) => buildCall({ id: String(index) }));
    await using report = await stage.open(calls, { limits, hash: '#call=3' });
    const header = await report.page.getByRole('banner').innerText();
    expect(header).toContain('3 calls did not fit into this page. call-logs.ndjson has them all.');
    expect(header).toContain('stand here without headers and bodies');
    expect(await details(report.page).innerText()).toContain('There was no room for this call’s headers and bodies.');
  });

  test('a file that was cut short says so', async () => {
    await using report = await stage.open(fewCalls, { change: (html) => html.slice(0, html.indexOf('/ordres')) });
    expect(await report.page.locator('#app').innerText()).toContain('This report could not be opened');
  });
});

describe('a call', () => {
  test('request and response side by side, JSON laid out with its numbers as sent, headers in tables', async () => {
    const request = {
      headers: [{ key: 'X-Trace', value: 'abc' }],
      body: { mode: 'raw', data: '{"a":1.0,"b":[12345678901234567890]}' },
    };
    await using report = await stage.open([buildCall({ request })]);
    const left = report.page.getByRole('region', { name: 'Request', exact: true });
    const right = report.page.getByRole('region', { name: 'Response', exact: true });
    expect(await left.locator('pre').textContent()).toBe(
      '{\n  "a": 1.0,\n  "b": [\n    12345678901234567890\n  ]\n}\n',
    );
    await left.getByRole('button', { name: 'As sent' }).click();
    expect(await left.locator('pre').textContent()).toBe(request.body.data);
    expect(await left.getByRole('row', { name: 'X-Trace abc' }).count()).toBe(1);
    const [leftBox, rightBox] = [await left.boundingBox(), await right.boundingBox()];
    expect(rightBox!.x).toBeGreaterThanOrEqual(leftBox!.x + leftBox!.width);
    expect(rightBox!.y).toBe(leftBox!.y);
  });

  test('binary and cut bodies', async () => {
    const request = {
      headers: [],
      body: { mode: 'base64', data: `${Buffer.from('\0\x01PNG').toString('base64')}\n[cut: 5 of 9000000 bytes]` },
    };
    await using report = await stage.open([buildCall({ request })]);
    const left = report.page.getByRole('region', { name: 'Request', exact: true });
    expect(await left.locator('.body-bar').innerText()).toContain('9 MB, binary, cut in the log');
    expect(await left.locator('pre').textContent()).toContain('00 01 50 4e 47');
  });

  test('a long body is cut until all of it is asked for', async () => {
    const data = JSON.stringify(Array.from({ length: 60_000 }, (_, index) => `value ${index}`));
    await using report = await stage.open([buildCall({ response: { headers: [], body: { data } } })]);
    const pre = report.page.getByRole('region', { name: 'Response body' });
    expect((await pre.textContent())!.length).toBeLessThan(50_000);
    await report.page.getByRole('button', { name: /^Show all/ }).click();
    expect(await pre.textContent()).toBe(JSON.stringify(JSON.parse(data), null, 2));
  });

  test('a miss: the difference in words, then the candidates with scores, steps and reasons', async () => {
    const mock = await mockOf(buildCollection());
    const sent = { method: 'PUT', target: '/orders', headers: [], body: new Uint8Array() };
    const explanation = mock.explain(sent);
    expect(explanation.decision.outcome).toBe('missed');
    const candidates = toCandidates(mock, sent);
    await using report = await stage.open([buildMiss({ method: 'PUT', path: '/orders', ...toMiss(mock, sent) })]);
    const panel = report.page.locator('.miss');
    expect(await panel.getByRole('heading').textContent()).toBe(`Nearest example: ${candidates[0]!.example}`);
    const differences = await panel.locator('.differences').innerText();
    expect(differences).toContain('method PUT, example has');
    const table = panel.getByRole('table', { name: 'Candidates, nearest first' });
    expect(await table.getByRole('rowheader').count()).toBe(candidates.length);
    for (const [index, { example, steps }] of candidates.entries()) {
      const row = table.getByRole('row').nth(index + 1);
      const text = (await row.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain(example);
      expect(text).toContain('postman/shop.postman_collection.json:40');
      for (const { reason } of steps) expect(text).toContain(reason.replaceAll('`', ''));
    }
  });

  test('a miss in an empty collection shows what the mock said', async () => {
    const difference = 'The collection has no saved example';
    await using report = await stage.open([buildMiss({ difference, candidates: [] })]);
    const text = await report.page.locator('.miss').innerText();
    expect(text).toContain('No example to compare with');
    expect(text).toContain('Double check your method');
  });

  test('a miss that was not explained says no word about examples', async () => {
    await using report = await stage.open([buildMiss()]);
    const text = await report.page.locator('.miss').innerText();
    expect(text).toContain('Not compared');
    expect(text).not.toContain('No example');
  });

  test('a request without example is named, where it stands too', async () => {
    const difference = 'The request `Get order` fits, but it has no saved example: add one';
    const bareRequest = { place: 'Get order', file: 'postman/shop.json', line: 12 };
    const { candidates } = toMiss(await mockOf(buildCollection()), anyCall);
    await using report = await stage.open([buildMiss({ difference, bareRequest, candidates })]);
    const panel = report.page.locator('.miss');
    expect(await panel.getByRole('heading').textContent()).toBe('No example: Get order');
    expect(await panel.locator('.differences').innerText()).toContain('The request Get order fits');
    expect(await panel.innerText()).toContain('postman/shop.json:12');
  });

  test('failed checks and missing logs stand at the top', async () => {
    const totals = { failedChecks: ['min-coverage. Expected 80%'], isIncomplete: true };
    await using report = await stage.open([buildCall()], { totals });
    expect(await report.page.locator('h1').innerText()).toBe(
      'Call logs are missing. So far: The one call got a saved example.',
    );
    expect(await report.page.getByRole('region', { name: '1 check failed' }).innerText()).toContain('Expected 80%');
    const verdict = 'Call logs may be missing. So far: The one call got a saved example.';
    await using uncertain = await stage.open([buildCall()], { totals: { verdict } });
    expect(await uncertain.page.locator('h1').innerText()).toBe(verdict);
    await using empty = await stage.open([], { totals: { isIncomplete: true } });
    expect(await empty.page.locator('main').innerText()).not.toContain('Nothing called');
  });
});

const anyCall = { method: 'PUT', target: '/orders', headers: [], body: new Uint8Array() };

describe('a scrolled list', () => {
  const many = Array.from({ length: 300 }, (_, index) => buildCall({ id: `c-${index}`, path: `/orders/${index}` }));

  test('opens the call that is clicked first', async () => {
    await using report = await stage.open(many);
    const { page } = report;
    await page.locator('.list').evaluate((list) => {
      list.scrollTo(0, 3000);
    });
    const row = page.getByRole('option').filter({ hasText: '/orders/105' });
    await row.click();
    expect(await page.locator('#call-title').innerText()).toContain('/orders/105');
  });

  test('starts at its top with another filter', async () => {
    await using report = await stage.open([...many, buildCall({ method: 'POST' })]);
    const { page } = report;
    const top = () => page.locator('.list').evaluate(({ scrollTop }) => scrollTop);
    await page.locator('.list').evaluate((list) => {
      list.scrollTo(0, 3000);
    });
    await page.getByLabel('Method').selectOption('GET');
    await expect.poll(top).toBe(0);
  });
});

describe('filters', () => {
  test('by outcome, method, status and example; each is in the address', async () => {
    await using report = await stage.open(fewCalls);
    const { page } = report;
    await page.getByRole('button', { name: /^Unmatched/ }).click();
    expect(await rowTexts(page)).toEqual(['/ordres']);
    expect(await result(page)).toContain('1 of 5');
    expect(page.url()).toContain('outcome=unmatched');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByLabel('Method').selectOption('POST');
    expect(await rowTexts(page)).toEqual(['/orders']);
    await page.getByLabel('Method').selectOption('');
    await page.getByLabel('Status').selectOption('5');
    expect(await rows(page).locator('.row-status').allTextContents()).toEqual(['503']);
    await page.getByLabel('Status').selectOption('');
    await page.getByLabel('Example', { exact: true }).selectOption('Cancel an order');
    expect(await rows(page).locator('.row-method').allTextContents()).toEqual(['DELETE']);
    expect(report.incidents).toEqual([]);
  });

  test('by text in path, headers and bodies, all words, whatever their case', async () => {
    const request = { headers: [{ key: 'X-Tenant', value: 'Blue' }], body: { mode: 'raw', data: '{"city":"Zürich"}' } };
    await using report = await stage.open([...fewCalls, buildCall({ id: 'f', path: '/found', request })]);
    const search = report.page.getByRole('searchbox', { name: 'Search calls' });
    for (const text of ['x-tenant: blue', 'ZÜRICH', 'zürich blue /found']) {
      await search.fill(text);
      expect(await rowTexts(report.page), text).toEqual(['/found']);
    }
    await search.fill('zürich red');
    expect(await report.page.getByText('No call fits these filters').count()).toBe(1);
    await report.page.getByRole('button', { name: 'Clear the filters' }).click();
    expect(await rows(report.page).count()).toBe(6);
  });

  test('by a bar of the timeline, and off again', async () => {
    await using report = await stage.open(fewCalls);
    const bar = report.page.getByRole('button', { name: '09:08:58 to 09:08:59: 2 calls, 1 unmatched' });
    await bar.click();
    expect(await rowTexts(report.page)).toEqual(['/ordres', '/orders/4711']);
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    await bar.click();
    expect(await rows(report.page).count()).toBe(5);
  });

  test('a link shows its view, a changed link too', async () => {
    await using report = await stage.open(fewCalls, { hash: '#method=POST&call=2' });
    expect(await rowTexts(report.page)).toEqual(['/orders']);
    expect(await openPath(report.page)).toBe('/orders');
    await report.page.evaluate(() => {
      location.hash = '#status=5&call=4';
    });
    await expect.poll(() => openPath(report.page)).toBe('/orders/4711');
    expect(await rows(report.page).locator('.row-status').allTextContents()).toEqual(['503']);
  });
});

describe('keys', () => {
  test('j, k, n, p and arrows go through the calls', async () => {
    await using report = await stage.open([...fewCalls, buildMiss({ id: 'g', path: '/last' })]);
    const { page } = report;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
      return openPath(page);
    };
    expect(await press('k')).toBe('/orders');
    expect(await press('k', 'ArrowUp', 'k')).toBe('/orders/4711?a=1');
    expect(await press('n')).toBe('/ordres');
    expect(await press('n')).toBe('/last');
    expect(await press('p')).toBe('/ordres');
    expect(await press('End')).toBe('/last');
    expect(await press('Home', 'ArrowDown')).toBe('/orders');
  });

  test('keys that come faster than frames are all obeyed', async () => {
    await using report = await stage.open(fewCalls);
    await report.page.evaluate(async () => {
      for (const key of ['End', 'Home', 'ArrowDown']) {
        dispatchEvent(new KeyboardEvent('keydown', { key }));
        // The page has changed after some microtasks, before a frame is drawn.
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      }
    });
    expect(await openPath(report.page)).toBe('/orders');
  });

  test('n behind the last unmatched call, and p before the first, stay', async () => {
    await using report = await stage.open(fewCalls);
    const { page } = report;
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const at = () => page.locator('.row[data-cursor="true"]').getAttribute('aria-posinset');
    await press('End', 'n');
    expect(await at()).toBe('5');
    await press('Home', 'p');
    expect(await at()).toBe('1');
    await press('n', 'n', 'p');
    expect(await at()).toBe('3');
  });

  test('Escape closes the call, Enter opens it and goes to it', async () => {
    await using report = await stage.open(fewCalls);
    const { page } = report;
    await page.keyboard.press('Escape');
    await expect.poll(() => details(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
    await page.keyboard.press('j');
    expect(await details(page).count()).toBe(0);
    const active = await page.getByRole('listbox').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).innerText()).toContain('503');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('details');
    expect(page.url()).toContain('call=4');
  });

  test('/ searches, where letters are letters; Escape leaves', async () => {
    await using report = await stage.open(fewCalls);
    const { page } = report;
    await page.keyboard.press('/');
    await page.keyboard.type('jk?');
    const search = page.getByRole('searchbox');
    expect(await search.inputValue()).toBe('jk?');
    await page.keyboard.press('Escape');
    expect(await search.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  });

  test('keys of one character can be turned off; Space opens as Enter does', async () => {
    await using report = await stage.open(fewCalls);
    const { page } = report;
    await page.keyboard.press('?');
    await page.getByLabel('Letters, / and ? are keys').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    await page.keyboard.press('Space');
    expect(await openPath(page)).toBe('/orders/4711?a=1');
  });

  test('? shows the keys, Escape hides them', async () => {
    await using report = await stage.open(fewCalls);
    await report.page.keyboard.press('?');
    expect(await report.page.getByRole('dialog', { name: 'Keys' }).innerText()).toContain(
      'Next, previous unmatched call',
    );
    await report.page.keyboard.press('Escape');
    expect(await report.page.getByRole('dialog').count()).toBe(0);
    // The dialog took the key: the call is still open.
    expect(await details(report.page).count()).toBe(1);
  });
});

test('on a phone the list and a call take turns', async () => {
  await using report = await stage.open(fewCalls, { browser: { viewport: { width: 390, height: 800 } } });
  const { page } = report;
  expect(await details(page).count()).toBe(0);
  await rows(page).nth(2).click();
  expect(await openPath(page)).toBe('/ordres');
  expect(await page.getByRole('listbox').count()).toBe(0);
  await page.getByRole('button', { name: 'Close the call' }).click();
  expect(await rows(page).count()).toBe(5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('10,000 calls open, filter and scroll fast', async () => {
  await using report = await stage.open(sampleCalls(10_000));
  const { page, work } = report;
  // Work, not time: others may keep the machine busy.
  expect(await work()).toBeLessThan(1500);
  expect(await heading(page).textContent()).toBe(
    '200 of 10,000 calls matched no saved example. 20 calls got a server response.',
  );
  expect(await rows(page).count()).toBeLessThan(100);

  /** Work from typing to the next frame with the answer. */
  const searchWork = async (text: string): Promise<number> => {
    const before = await work();
    await page.evaluate(async (value) => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field === null) throw new Error('There is no search field.');
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, text);
    return (await work()) - before;
  };
  // The first search reads every body.
  expect(await searchWork('c-99')).toBeLessThan(600);
  expect(await searchWork('c-9998')).toBeLessThan(200);
  expect(await result(page)).toContain('1 of 10,000');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('');

  await page.getByRole('listbox').focus();
  await page.keyboard.press('End');
  // The list is drawn in the next frame.
  await page.locator('[role=option][aria-posinset="10000"]').waitFor();
  expect(report.incidents).toEqual([]);
});

/** Kept where `SCREENSHOTS` names a directory, for people to look at. */
describe.each([
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])('at $width pixels', (viewport) => {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.each([
      { calls: 0, hash: '' },
      { calls: 1, hash: '#call=1' },
      { calls: 5000, hash: '' },
      { calls: 5000, hash: '#call=3' },
      { calls: 60, hash: '#call=7' },
    ])('screenshot of $calls calls with "$hash"', async ({ calls, hash }) => {
      await using report = await stage.open(variedCalls(calls), { hash, browser: { viewport, colorScheme } });
      const directory = process.env['SCREENSHOTS'];
      const name = `report-${viewport.width}-${colorScheme}-${calls}${hash.replace('#', '-')}.png`;
      const image = await report.page.screenshot(directory === undefined ? {} : { path: join(directory, name) });
      // A page of one colour takes far less.
      expect(image.length).toBeGreaterThan(10_000);
      expect(await report.page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      expect(report.incidents).toEqual([]);
    });
  });
});
