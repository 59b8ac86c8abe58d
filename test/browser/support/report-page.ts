/** `report.html` as a user gets it: the built template, filled by the writer, opened from disk in Chromium. */
import { noCalls } from '../../../src/call-log/outcome.ts';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { PageCall, PageTotals } from '../../../src/report/files/page-data.ts';
import { noRefused } from '../../../src/call-log/refused.ts';
import { createCallCounter } from '../../../src/report/count/calls.ts';
import { verdictOf } from '../../../src/report/summary/verdict.ts';
import { beginPage, createRowMaker, type PageLimits } from '../../../src/report/files/page.ts';
import { openPartialFile } from '../../../src/report/files/partial-file.ts';
import { tempDirectory } from '../../support/temp-directory.ts';
import { head } from './sample-calls.ts';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface ReportOptions {
  readonly totals?: Partial<PageTotals>;
  readonly limits?: Partial<PageLimits>;
  readonly mockUrl?: string;
  /** With `#`. */
  readonly hash?: string;
  readonly browser?: BrowserContextOptions;
  /** Changes the written file before it is opened. */
  readonly change?: (html: string) => string;
}

interface OpenReport extends AsyncDisposable {
  readonly page: Page;
  /**
   * Milliseconds that the page's main thread has worked so far, by its own clock: what other processes do meanwhile is not
   * in it.
   */
  readonly work: () => Promise<number>;
  /** What must not happen: console messages, errors, violations of the policy, dialogs, scripts of hostile values, requests. */
  readonly incidents: readonly string[];
}

export interface Stage extends AsyncDisposable {
  readonly browser: Browser;
  /** Writes a report of these calls and opens it in a profile of its own. */
  open(calls: Iterable<PageCall> | AsyncIterable<PageCall>, options?: ReportOptions): Promise<OpenReport>;
}

/** Where Chromium is. Without it this throws: a test that is skipped in silence proves nothing. */
export function findChromium(): string {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its executable.');
  }
  return executablePath;
}

/** Starts the browser and builds the page. */
export async function openStage(): Promise<Stage> {
  const executablePath = findChromium();
  const template = await buildTemplate();
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    browser,
    open: (calls, options = {}) => openReport(browser, template, calls, options),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** The page as `scripts/build-page.js` builds it. */
export async function buildTemplate(): Promise<string> {
  await using directory = await tempDirectory('report-template-');
  const file = join(directory.path, 'page.html');
  const script = resolve(import.meta.dirname, '../../../scripts/build-page.js');
  await promisify(execFile)(process.execPath, [script, file]);
  return await readFile(file, 'utf8');
}

async function openReport(
  browser: Browser,
  template: string,
  calls: Iterable<PageCall> | AsyncIterable<PageCall>,
  { totals, limits = {}, mockUrl = head.mockUrl, hash = '', browser: options = {}, change }: ReportOptions,
): Promise<OpenReport> {
  const directory = await tempDirectory('report-page-');
  const rows = createRowMaker(limits);
  const written = () => ({ verdict, ...totals });
  const path = join(directory.path, 'report.html');
  const file = await openPartialFile(path);
  const report = await beginPage(file, { template, head: { ...head, mockUrl }, rows, totals: written });
  const counts = { ...noCalls };
  for await (const call of calls) {
    counts[call.outcome] += 1;
    await report.write({ row: rows.take(call) });
  }
  const all = counts.matched + counts.loose + counts.unmatched + counts['server-response'];
  const serverResponses = counts['server-response'];
  const ofOutcomes = { ...counts, calls: all, serverResponses, preflights: counts.preflight };
  const aggregate = { ...createCallCounter().aggregate(), ...ofOutcomes };
  const missingLogs = totals?.isIncomplete === true ? '' : undefined;
  const refused = totals?.refused ?? noRefused;
  const verdict = verdictOf({ calls: aggregate, checks: [], refused, missingLogs, uncertainty: undefined });
  await file.write(report.end());
  await file.close();
  if (change !== undefined) await writeFile(path, change(await readFile(path, 'utf8')));

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  const url = pathToFileURL(path).href;
  page.on('console', (message) => incidents.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url) incidents.push(`request: ${request.url()}`);
  });
  // Hostile values of the tests call this.
  await page.exposeFunction('breach', (from: string) => incidents.push(`script ran: ${from}`));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url + hash);
  await page.locator('#app > *:not(.opening)').waitFor();
  return {
    page,
    work: async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
    },
    incidents,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await directory.remove();
    },
  };
}
