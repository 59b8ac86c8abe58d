/** JSON that nests without an end is refused by a look at it, before a parser makes ten times its length of it. */
import { randomUUID } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../../src/embedded/journal/journal.ts';
import { readJournal } from '../../../src/embedded/index.ts';
import { readCallLogFile } from '../../../src/call-log/ndjson.ts';
import { parseInputs } from '../../../src/job/inputs/inputs.ts';
import { withDefaults } from '../../../src/job/inputs/input-definitions.ts';
import { createPostmanClient } from '../../../src/postman/index.ts';
import { send, startTestAccount } from '../../contract/support/test-account.ts';
import { sized } from '../../support/runs.ts';
import { tempDirectory } from '../../support/temp-directory.ts';
import { makeWorkspace } from '../../support/workspace.ts';

import { openTransport, startApi } from '../postman/support.ts';
import { buildCallLog } from '../report/build-call-log.ts';

const deep = '['.repeat(3_000_000);
const closed = (text: string) => text + ']'.repeat(text.length);

test.each(['collection', 'environment'] as const)('in a file that is given as %s', async (input) => {
  await using workspace = await makeWorkspace({ 'deep.json': '['.repeat(sized(60 * 1024 * 1024)) });
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
  await expect(Array.fromAsync(client.callLogs('m1'))).rejects.toThrow('nested more than 32000 levels deep');
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

  const written = path.join(directory.path, 'journal.ndjson');
  const fails = (error: unknown) => {
    throw error;
  };
  const writer = openJournal({ file: written, memoryBytes: 0, newId: randomUUID, onWriteError: fails });
  const head = { name: 'OK', type: 'success', statusCode: 200, headers: [], isShared: false } as const;
  const body = Buffer.alloc(0);
  const response = { head, body, length: 0, isShared: false };
  for (const target of ['/first', '/last']) {
    writer.record({ mock: 'm', servedAt: 0, method: 'GET', path: target, headers: [], body, response });
    writer.flush();
    if (target === '/first') await appendFile(written, `[${closed(deep)}]\n`);
  }
  writer.close();
  const journal = readJournal(written, 'm');
  const found: string[] = [];
  for await (const { request } of journal) found.push(request.path);
  expect([found, journal.tornLines]).toEqual([['/first', '/last'], 1]);
});
