import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageCall } from '../../src/report/files/page-data.ts';
import { openStage, type ReportOptions, type Stage } from './support/report-page.ts';
import { buildCall, buildCollection, buildMiss, mockOf } from './support/sample-calls.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

/** What the clipboard holds after a click on the button. */
async function copied(call: PageCall, button: string, options: ReportOptions = {}): Promise<string> {
  await using report = await stage.open([call], {
    browser: { permissions: ['clipboard-read', 'clipboard-write'] },
    ...options,
  });
  await report.page.getByRole('button', { name: button }).click();
  await report.page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(report.incidents).toEqual([]);
  return await report.page.evaluate(() => navigator.clipboard.readText());
}

describe('as cURL', () => {
  const call = buildCall({
    method: 'POST',
    path: "/orders?q=it's",
    request: {
      headers: [
        { key: 'Host', value: '127.0.0.1:4010' },
        { key: 'Content-Type', value: 'application/json' },
        { key: 'X-Empty', value: '' },
        { key: '@/etc/hostname', value: 'x' },
        { key: 'X-Break', value: 'a\r\nX-Added: b' },
      ],
      body: { mode: 'raw', data: '{"name": "O\'Neil $(id) `id` \\ !! \u001b[201~"}\n' },
    },
  });

  test('a shell reads it as it was sent', { skip: process.platform === 'win32' }, async () => {
    const command = await copied(call, 'Copy as cURL');
    const print = `curl() { printf '%s\\0' "$@"; }\n${command}`;
    const { stdout } = await promisify(execFile)('bash', ['-c', print]);
    expect(stdout.split('\0').slice(0, -1)).toEqual([
      ...['--globoff', '--path-as-is', '--request', 'POST'],
      ...['--url', "http://127.0.0.1:4010/orders?q=it's"],
      ...['--header', 'Content-Type: application/json'],
      ...['--header', 'X-Empty;'],
      ...['--header', 'X-Break: a X-Added: b'],
      ...['--data-raw', call.request.body!.data],
    ]);
    expect(command).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('for the shell that is picked, also at the next call', async () => {
    await using report = await stage.open([call, buildCall({ path: '/second' })], {
      browser: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const { page } = report;
    const copy = async (shell?: string) => {
      if (shell !== undefined) await page.getByLabel('Shell of the cURL command').selectOption(shell);
      await page.getByRole('button', { name: 'Copy as cURL' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await page.getByText('/orders').first().click();
    expect(await copy('PowerShell')).toMatch(/^& \{ .*curl\.exe --globoff .* \}$/);
    await page.getByText('/second').first().click();
    expect(await page.getByLabel('Shell of the cURL command').inputValue()).toBe('powershell');
    expect(await copy('cmd.exe')).toMatch(/^curl\.exe --globoff .*\/second/);
    expect(report.incidents).toEqual([]);
  });

  test('where the clipboard is closed, the text is offered selected', async () => {
    await using report = await stage.open([call]);
    // As browsers do that let no page from disk near the clipboard.
    await report.page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await report.page.getByRole('button', { name: 'Copy as cURL' }).click();
    const field = report.page.getByRole('textbox', { name: 'Copy as cURL' });
    expect(await field.inputValue()).toContain('--request POST');
    const selected = await field.evaluate(
      (element) =>
        element instanceof HTMLTextAreaElement &&
        element.selectionEnd - element.selectionStart === element.value.length,
    );
    expect(selected).toBe(true);
    await report.page.keyboard.press('Escape');
    expect(await report.page.getByRole('dialog').count()).toBe(0);
    expect(report.incidents).toEqual([]);
  });
});

describe('as a Postman example', () => {
  test('a fault leaves the answer to the reader', async () => {
    const answer = 'GET /orders/:id: answer 1 of 2, fault reset';
    const response = { headers: [], body: null };
    const fault = buildCall({ status: 0, example: 'reset', answer, response });
    const example = JSON.parse(await copied(fault, 'Copy as Postman example')) as object;
    expect(example).toMatchObject({ name: 'GET /orders/4711', code: 200, body: '' });
  });

  test('of a miss: in a collection, it answers that call', async () => {
    const sent = { method: 'POST', target: '/refunds/7?reason=late&full' };
    const body = { mode: 'raw', data: '{"amount": 3}' };
    const headers = [{ key: 'content-type', value: 'application/json' }];
    const request = { ...sent, headers, body: new TextEncoder().encode(body.data) };
    expect((await mockOf(buildCollection())).answer(request).outcome).toBe('missed');

    const miss = buildMiss({ method: sent.method, path: sent.target, request: { headers, body } });
    const example = JSON.parse(await copied(miss, 'Copy as Postman example')) as object;
    expect(example).toMatchObject({ name: 'POST /refunds/7?reason=late&full', code: 200, body: '' });
    expect(example).toMatchObject({ originalRequest: { url: { raw: '{{baseUrl}}/refunds/7?reason=late&full' } } });
    const answer = (await mockOf(buildCollection([example]))).answer(request);
    expect(answer).toMatchObject({
      outcome: 'served',
      example: { request: { method: 'POST', body: { mode: 'raw', text: body.data } } },
    });
  });

  test('of a matched call: with its answer', async () => {
    const example = JSON.parse(await copied(buildCall(), 'Copy as Postman example')) as object;
    const mock = await mockOf(buildCollection([example]));
    const answer = mock.answer({ method: 'GET', target: '/orders/4711', headers: [], body: new Uint8Array() });
    if (answer.outcome !== 'served') throw new Error('The example was not served.');
    expect(answer.status).toBe(200);
    expect(new TextDecoder().decode(answer.body)).toBe(buildCall().response.body!.data);
  });
});
