import { styleText } from 'node:util';
import { expect, test } from 'vitest';
import { formatCallTable } from '../../../../src/report/index.ts';
import { alignColumns, columnsOf } from '../../../../src/report/summary/text-table.ts';
import { buildCallLog, buildMiss, reportOf } from '../build-call-log.ts';

test.each([
  ['plain', 5],
  ['München', 7],
  ['用户', 4],
  ['ユーザー', 8],
  ['ｶﾅ', 2],
  ['사용자', 6],
  ['ＡＢ', 4],
  ['مرحبا', 5],
  ['👩‍👩‍👧', 2],
  ['❤️', 2],
  ['é', 1],
  ['', 0],
])('a terminal gives %j %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('columns stand below each other, whatever stands in them', () => {
  const lines = alignColumns(
    [
      ['名前', 'x'],
      ['ab', 'yy'],
      ['👍🏽', 'z'],
    ],
    { right: [1] },
  );
  expect(lines).toEqual(['名前   x', 'ab    yy', '👍🏽     z']);
});

test('the table of calls is the same one with colours', async () => {
  const report = await reportOf([buildMiss({ request: { path: '/用户' } }), buildCallLog()]);
  const plain = formatCallTable(report);
  const coloured = formatCallTable(report, {
    paint: (style, text) => styleText(style, text, { validateStream: false }),
  });
  expect(coloured).toContain('\u001b[31munmatched\u001b[39m  GET');
  expect(coloured).toContain('\u001b[32mmatched\u001b[39m    GET');
  // eslint-disable-next-line no-control-regex -- colours are what is taken out
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
});
