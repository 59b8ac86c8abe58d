/** `ephemeral-mock report` and what it leaves of an earlier report. */
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportCommand } from '../../../../src/command-line/commands/report.ts';
import { withDefaults } from '../../../../src/job/inputs/input-definitions.ts';
import { tempDirectory } from '../../../support/temp-directory.ts';
import { buildCallLog } from '../../report/build-call-log.ts';
import { testContext } from '../context.ts';

/** A folder with a page, call logs in `first.ndjson`, and a report of them in `report`. */
async function makeReport() {
  const directory = await tempDirectory();
  const write = (name: string, text: string) => writeFile(path.join(directory.path, name), text);
  await write('report.html', '<html>{{report-data}}</html>');
  await write('first.ndjson', `${JSON.stringify(buildCallLog())}\n`);
  const context = testContext(directory.path);
  const report = (files: readonly string[], out = 'report') =>
    reportCommand(withDefaults({}), { files, out, mockUrl: '' }, context);
  await report(['first.ndjson']);
  const files = async () => {
    const names = await readdir(path.join(directory.path, 'report'));
    const texts = await Promise.all(names.map((name) => readFile(path.join(directory.path, 'report', name), 'utf8')));
    return Object.fromEntries(names.map((name, index) => [name, texts[index]]));
  };
  return {
    path: directory.path,
    write,
    report,
    files,
    context,
    [Symbol.asyncDispose]: directory[Symbol.asyncDispose],
  };
}

test.each<[string, readonly string[]]>([
  ['is not there', ['typo.ndjson']],
  ['is not there beside one that is', ['first.ndjson', 'typo.ndjson']],
  ['holds no call logs', ['none.ndjson']],
])('an input that %s leaves the earlier report as it is', async (_, inputs) => {
  await using world = await makeReport();
  await world.write('none.ndjson', 'no call log\n');
  const before = await world.files();
  expect(Object.keys(before)).toContain('call-logs.ndjson');
  await expect(world.report(inputs)).rejects.toThrow(inputs.at(-1));
  expect(await world.files()).toEqual(before);
});

test('an output that would replace an input is refused, also through a link', async () => {
  await using world = await makeReport();
  const before = await world.files();
  await symlink(path.join(world.path, 'report'), path.join(world.path, 'link'), 'junction');
  for (const out of ['report', 'link']) {
    await expect(world.report(['first.ndjson', 'report/call-logs.ndjson'], out)).rejects.toThrow(
      /`out` is "\w+": the report would replace its own input .*call-logs\.ndjson/,
    );
  }
  expect(await world.files()).toEqual(before);
});

test('a folder that cannot be made is an error, with a warning for each file', async () => {
  await using world = await makeReport();
  await expect(world.report(['first.ndjson'], 'first.ndjson')).rejects.toThrow(
    /No file of the report could be written/,
  );
  expect(world.context.warnings).toContainEqual(expect.stringContaining('call-logs.har could not be written'));
});

test('the page says where the mock lived only when it was told', async () => {
  await using world = await makeReport();
  const page = async () => (await world.files())['report.html'] ?? '';
  expect(await page()).not.toContain('"provider"');
  const inputs = { files: ['first.ndjson'], out: 'report', mockUrl: '' };
  await reportCommand(withDefaults({ provider: 'postman' }), inputs, world.context);
  expect(await page()).toContain('"provider":"postman"');
});
