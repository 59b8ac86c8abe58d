/** JSON that nests without an end is refused by a look at it, before a parser makes ten times its length of it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readJournal } from '../../../src/embedded/index.ts';
import { readCallLogFile } from '../../../src/job/learn/read-call-logs.ts';
import { parseInputs } from '../../../src/job/inputs/inputs.ts';
import { withDefaults } from '../../../src/job/inputs/input-definitions.ts';
import { createPostmanClient } from '../../../src/postman/index.ts';
import { send, startTestAccount } from '../../contract/support/test-account.ts';
import { tempDirectory } from '../../support/temp-directory.ts';
import { makeWorkspace } from '../../support/workspace.ts';

import { openTransport, startApi } from '../postman/support.ts';
import { buildCallLog } from '../report/build-call-log.ts';

const deep = '['.repeat(3_000_000);
const closed = (text: string) => text + ']'.repeat(text.length);

test.each(['collection', 'environment'] as const)('in a file that is given as %s', async (input) => {
  await using workspace = await makeWorkspace({ 'deep.json': '['.repeat(60 * 1024 * 1024) });
  const given = withDefaults({ collection: 'shop.json', [input]: './deep.json' });
  await expect(parseInputs(given, workspace.path)).rejects.toThrow(
    `\`${input}\` is "./deep.json": The JSON is nested more than 32000 levels deep, and is not read.`,
  );
});

test('in an answer of the API, which is not asked for again', async () => {
  await using api = await startApi((_, response) => response.end(closed(deep)));
  await using transport = openTransport(api.url);
  const client = createPostmanClient(transport);
  await expect(client.getMock('m1')).rejects.toThrow('nested more than 32000 levels deep');
  expect(api.requests).toHaveLength(1);
  await expect(client.callLogPage('m1')).rejects.toThrow('nested more than 32000 levels deep');
});

test('in what is sent to the embedded API', async () => {
  await using account = await startTestAccount();
  const { apiUrl, apiKey } = account.server;
  const headers = { 'x-api-key': apiKey, 'content-type': 'application/json' };
  const body = `{"collection":${closed(deep)}}`;
  const { status, body: answer } = await send(`${apiUrl}/collections`, { method: 'POST', headers, body });
  expect([status, answer.error.name]).toEqual([400, 'malformedRequestError']);
});

test('in a line of the journal or of a file of call logs, which costs that line', async () => {
  await using directory = await tempDirectory();
  const file = path.join(directory.path, 'calls.ndjson');
  const log = buildCallLog();
  const hostile = { ...log, id: 'deep', more: '' };
  const lines = (line: (log: object) => unknown) =>
    [line(log), line(hostile), line({ ...log, id: 'last' })]
      .map((value) => JSON.stringify(value).replace('"more":""', `"more":${closed(deep)}`))
      .join('\n');
  await writeFile(file, `${lines((value) => value)}\n`);
  const read = readCallLogFile(file);
  const ids: string[] = [];
  for await (const { id } of read) ids.push(id);
  expect([ids, read.badLines]).toEqual([[log.id, 'last'], 1]);

  await writeFile(file, `${lines((value) => ({ mock: 'm', log: value }))}\n`);
  const journal = readJournal(file, 'm');
  const found: string[] = [];
  for await (const { id } of journal) found.push(id);
  expect([found, journal.tornLines]).toEqual([[log.id, 'last'], 1]);
});
