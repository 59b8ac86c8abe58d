/** Calls that the collections of strangers have no answer for: learned, they have one. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileMock, readCollection, readDocument } from '../../src/engine/index.ts';
import { unwrap } from '../../src/engine/read/describe-document.ts';
import { readCollectionFolder } from '../../src/job/inputs/collection/folder.ts';
import { learn } from '../../src/job/learn/learn.ts';
import { defaultMockConfig } from '../../src/postman/model.ts';
import { toMockRequest } from '../../src/report/index.ts';
import { toCallLog } from '../../src/report/explain/mock-request.ts';
import type { CallLog } from '../../src/call-log/model.ts';
import { eachThird } from '../support/runs.ts';
import { corpusCollections, corpusIsRequired, readCorpus, whyNoCorpus } from './corpus.ts';
import { savedCall } from './saved-call.ts';
import { writeFolder } from './write-folder.ts';

/** More calls are not learned at once. */
const mostCalls = 150;

interface Item {
  readonly item?: readonly Item[];
  readonly response?: unknown;
}

/** The collection with every other example taken away, and whole requests with them. */
function withoutExamples(item: Item, index = 0): Item {
  if (item.item !== undefined) return { ...item, item: item.item.map(withoutExamples) };
  return index % 3 === 0 ? item : { ...item, response: [] };
}

async function compile(document: unknown) {
  const { collection } = await readCollection(document);
  return { collection, engine: await compileMock({ collection, environment: undefined, config: defaultMockConfig }) };
}

/** Calls of requests that get nothing. */
async function missedCalls(document: unknown): Promise<readonly CallLog[]> {
  const { collection, engine } = await compile(document);
  const logs = collection.requests.map((request) => toCallLog(savedCall(request, collection, undefined)));
  return logs
    .filter((log) => engine.answer(toMockRequest(log)).outcome === 'missed')
    .map((log) => ({ ...log, response: { ...log.response, type: 'error' } }))
    .slice(0, mostCalls);
}

async function expectAnswered(document: unknown, logs: readonly CallLog[]): Promise<void> {
  const { engine } = await compile(document);
  const missed = logs.filter((log) => engine.answer(toMockRequest(log)).outcome === 'missed');
  expect(missed.map(({ request: { method, path: target } }) => `${method} ${target}`)).toEqual([]);
}

describe('what was called in vain is answered after learning, and a second time nothing changes', () => {
  if (corpusCollections.length === 0) {
    test('the corpus', (context) => {
      if (corpusIsRequired) throw new Error(whyNoCorpus);
      context.skip(whyNoCorpus);
    });
  }

  test.for(eachThird(corpusCollections))('%s', async (name, { skip }) => {
    const given = unwrap(readDocument(readCorpus(name)), 'collection').inner;
    skip(!JSON.stringify(given).includes('/collection/v2.'), 'Of another format: nothing can be added to it.');
    const document = withoutExamples(given as Item);
    const logs = await missedCalls(document);
    const directory = await mkdtemp(path.join(tmpdir(), 'learn-'));
    const callLogsFile = path.join(directory, 'call-logs.ndjson');
    await writeFile(callLogsFile, logs.map((log) => `${JSON.stringify(log)}\n`).join(''));

    const collectionFile = path.join(directory, 'c.json');
    await writeFile(collectionFile, JSON.stringify(document, null, '\t'));
    await learn({ callLogsFile, collectionFile });
    const after = await readFile(collectionFile, 'utf8');
    expect(JSON.stringify(JSON.parse(after), null, '\t')).toBe(after);
    await expectAnswered(JSON.parse(after), logs);
    expect(await learn({ callLogsFile, collectionFile })).toMatchObject({ added: [], leftOut: 0 });
    expect(await readFile(collectionFile, 'utf8')).toBe(after);

    if (JSON.stringify(given).includes('/collection/v2.1.0/')) {
      const folder = path.join(directory, 'folder');
      writeFolder(document, folder);
      await learn({ callLogsFile, collectionFile: folder });
      await expectAnswered((await readCollectionFolder(folder)).document, logs);
      const files = await readdir(folder, { recursive: true });
      expect(await learn({ callLogsFile, collectionFile: folder })).toMatchObject({ added: [], leftOut: 0 });
      expect(await readdir(folder, { recursive: true })).toEqual(files);
    }
    await rm(directory, { recursive: true });
  });
});
