/** Folders of format v3, as Postman's own tools write them, answer as the v2.1 files that they were made of: call by call. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  compileMock,
  readCollection,
  readDocument,
  type MockEngine,
  type MockRequest,
} from '../../src/engine/index.ts';
import { unwrap } from '../../src/engine/read/describe-document.ts';
import type { ConvertedFolder } from '../../src/engine/v3.ts';
import { findCollectionFolders, readCollectionFolder } from '../../src/job/inputs/collection/folder.ts';
import { defaultMockConfig } from '../../src/postman/model.ts';
import { eachThird } from '../support/runs.ts';
import { corpusCollections, corpusFolder, corpusIsRequired, readCorpus, whyNoCorpus } from './corpus.ts';
import { savedCall } from './saved-call.ts';
import { writeFolder } from './write-folder.ts';

const trees = path.join(corpusFolder, 'v3');
const names = existsSync(trees) ? readdirSync(trees) : [];
const pairs = names.filter((name) => existsSync(path.join(corpusFolder, `${name}.json`)));

describe('folders of format v3', () => {
  if (names.length === 0) {
    test('are there', (context) => {
      if (corpusIsRequired) throw new Error(whyNoCorpus);
      context.skip(whyNoCorpus);
    });
  }

  test.for(pairs)('%s answers as its file of format v2.1 does', async (name) => {
    await expectSameAnswers(
      await readCollectionFolder(path.join(trees, name)),
      readDocument(readCorpus(`${name}.json`)),
    );
  });

  const others = corpusCollections.filter((name) => !pairs.includes(name.replace(/\.json$/, '')));
  test.for(eachThird(others))('%s answers alike when it is written as a folder', async (name, { skip }) => {
    const document = unwrap(readDocument(readCorpus(name)), 'collection').inner;
    skip(!JSON.stringify(document).includes('/collection/v2.1.0/'), 'Of another format: there is nothing to write.');
    const folder = mkdtempSync(path.join(tmpdir(), 'v3-'));
    writeFolder(document, folder);
    await expectSameAnswers(await readCollectionFolder(folder), document);
    rmSync(folder, { recursive: true });
  });

  test.for(names)('%s is the one collection in its tree', async (name) => {
    const [folder, ...others] = await findCollectionFolders(path.join(trees, name));
    expect(others).toEqual([]);
    const { document } = await readCollectionFolder(folder ?? '');
    const { collection } = await readCollection(document);
    expect(collection.requests.length).toBeGreaterThan(0);
  });
});

async function expectSameAnswers({ document, warnings }: ConvertedFolder, file: unknown): Promise<void> {
  expect(warnings).toEqual([]);
  const fromFolder = await mockOf(document);
  const fromFile = await mockOf(file);
  const examples = fromFile.collection.requests.flatMap((request) => request.examples);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of eachThird(examples)) {
    const call = savedCall(example, fromFile.collection, undefined);
    const place = example.place.path.join(' > ');
    expect(answerOf(fromFolder.engine, call), place).toEqual(answerOf(fromFile.engine, call));
  }
}

async function mockOf(document: unknown) {
  const { collection } = await readCollection(document);
  return { collection, engine: await compileMock({ collection, environment: undefined, config: defaultMockConfig }) };
}

/** What a client sees, and which example it is; `{{$guid}}` is another one each time. */
function answerOf(engine: MockEngine, call: MockRequest) {
  const decision = engine.answer(call);
  if (decision.outcome === 'missed') return decision.outcome;
  const { example, status, headers, body } = decision;
  const text = Buffer.from(body)
    .toString('latin1')
    .replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '(a UUID)');
  return { place: example.place.path, status, headers, text };
}
