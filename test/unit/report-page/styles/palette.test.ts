import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../../src/report-page/styles/palette.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media');

function readColors(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name = '', color = '']) => [name, color]),
  );
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const pairs = (shapes: readonly string[], grounds: readonly string[]) =>
  shapes.flatMap((shape) => grounds.map((ground) => [shape, ground] as const));
const text = [
  ...pairs(['ink', 'muted'], ['ground', 'surface', 'raised', 'unmatched-ground', 'loose-ground']),
  ...pairs(['ink'], ['differs']),
  ...pairs(['json-key', 'json-string', 'json-number', 'json-literal'], ['ground']),
  ...pairs(['matched', 'loose', 'unmatched', 'server-response'], ['surface']),
  ...pairs(['ink', 'muted', 'loose', 'unmatched', 'server-response'], ['chosen']),
  ...pairs(['loose', 'unmatched', 'server-response'], ['raised', 'ground']),
];
/** Parts of the timeline, borders of fields, the focus ring (WCAG 1.4.11). */
const graphics = [
  ...pairs(['matched-fill', 'loose-fill', 'unmatched-fill', 'server-response-fill'], ['ground']),
  ...pairs(['control', 'accent'], ['ground', 'surface']),
  ...pairs(['accent'], ['raised', 'chosen']),
];

describe.each([
  ['light', readColors(lightCss)],
  ['dark', readColors(darkCss)],
] as const)('%s', (_, colors) => {
  const colorOf = (name = ''): string => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`palette.css has no --${name}.`);
    return color;
  };

  test.each(text)('text in %s on %s', (ink, ground) => {
    expect(contrast(colorOf(ink), colorOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphics)('%s beside %s', (shape, ground) => {
    expect(contrast(colorOf(shape), colorOf(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('both schemes define the same colours', () => {
  expect([...readColors(darkCss).keys()]).toEqual([...readColors(lightCss).keys()]);
});
