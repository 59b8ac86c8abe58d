import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './support/report-page.ts';
import { buildCall, sampleCalls } from './support/sample-calls.ts';
import { variedCalls } from './support/varied-calls.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const views = [
  { hash: '', selector: '.miss' },
  { hash: '#call=3&outcome=matched', selector: '.json-string' },
  { hash: '#call=11', selector: '.remark' },
  { hash: '#status=4&method=PUT', selector: '.list' },
  { hash: '#search=nothing-has-this', selector: '.empty' },
];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(views)('all text of view "$hash" has a contrast of 4.5 or more', async ({ hash, selector }) => {
    await using report = await stage.open(sampleCalls(60), {
      hash,
      browser: { colorScheme },
      totals: { notes: ['A note.'] },
    });
    await report.page.locator(selector).first().waitFor();
    const texts = await report.page.evaluate(readTextContrasts);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    const [ground] = texts.map(({ ground }) => ground);
    expect(Math.max(...(ground ?? [])) < 60).toBe(colorScheme === 'dark');
  });
});

describe.each(['light', 'dark'] as const)('every outcome in %s', (colorScheme) => {
  test.each([3, 7, 8, 9])('all text has a contrast of 4.5 or more beside call %i', async (call) => {
    await using report = await stage.open(variedCalls(60), { hash: `#call=${call}`, browser: { colorScheme } });
    const texts = await report.page.evaluate(readTextContrasts);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  });
});

/** Runs in the page: every visible text with its colours, the ground being that of the nearest opaque element. */
function readTextContrasts(): { text: string; contrast: number; ground: number[] }[] {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (rgb: number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.slice(0, 3).map((channel) => {
      const value = channel / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): number[] => {
    for (let at = element; at !== null; at = at.parentElement) {
      const rgb = channels(getComputedStyle(at).backgroundColor);
      if (rgb[3] !== 0) return rgb;
    }
    return [255, 255, 255];
  };
  const found: { text: string; contrast: number; ground: number[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (text === '' || !element?.checkVisibility()) continue;
    const ground = groundOf(element);
    const [high = 0, low = 0] = [luminance(channels(getComputedStyle(element).color)), luminance(ground)].sort(
      (a, b) => b - a,
    );
    found.push({ text, contrast: (high + 0.05) / (low + 0.05), ground });
  }
  return found;
}

test('every control has a name, and the landmarks are there', async () => {
  await using report = await stage.open(sampleCalls(60));
  const { page } = report;
  const unnamed = await page.evaluate(() =>
    Array.from(document.querySelectorAll('button, input, select, textarea, [role=listbox], [role=img], table, dialog'))
      .filter((element) => {
        const label = element.getAttribute('aria-labelledby');
        const name =
          element.getAttribute('aria-label') ??
          (label === null ? undefined : document.getElementById(label)?.textContent) ??
          element.querySelector('caption')?.textContent ??
          (element.matches('button') ? element.textContent : '');
        return name.trim() === '';
      })
      .map((element) => element.outerHTML),
  );
  expect(unnamed).toEqual([]);
  for (const role of ['banner', 'main', 'search'] as const) expect(await page.getByRole(role).count(), role).toBe(1);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.getByRole('region', { name: 'Calls', exact: true }).count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  // A screen reader hears of a row what eyes see, its outcome too.
  expect(await page.getByRole('listbox').getByRole('option').nth(3).getAttribute('aria-setsize')).toBe('60');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Unmatched 09:08:00 GET \/orders\/4711\/lines\?page=3 404/ })
    .waitFor();
});

test('Tab reaches every control and shows where it is', async () => {
  await using report = await stage.open(sampleCalls(60));
  const { page } = report;
  const reached: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const { name, isVisible } = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return { name: '', isVisible: true };
      const ring = (at: Element): boolean => {
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        return outlineStyle !== 'none' || boxShadow !== 'none';
      };
      // The list shows its focus on the current row.
      const row = element.querySelector('[data-cursor=true]');
      return {
        name: element.getAttribute('aria-label') ?? element.textContent,
        isVisible: ring(element) || (row !== null && ring(row)),
      };
    });
    if (name === '') break;
    reached.push(name);
    expect(isVisible, name).toBe(true);
  }
  for (const name of ['Search calls', 'Method', 'Status', 'Example', '60 calls', 'Close the call', 'Copy as cURL']) {
    expect(reached).toContain(name);
  }
});

test('a bar of the timeline is reached by arrows', async () => {
  await using report = await stage.open(sampleCalls(60));
  const bars = report.page.getByRole('toolbar', { name: 'Calls over time' }).getByRole('button');
  await bars.first().focus();
  await report.page.keyboard.press('ArrowRight');
  await report.page.keyboard.press('Enter');
  expect(await bars.nth(1).getAttribute('aria-pressed')).toBe('true');
});

test('nothing moves where less motion is asked for', async () => {
  await using report = await stage.open([buildCall()], { browser: { reducedMotion: 'reduce' } });
  expect(await report.page.evaluate(() => document.getAnimations().length)).toBe(0);
});
