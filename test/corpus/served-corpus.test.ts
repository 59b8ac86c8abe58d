/** Real collections through the front door: what `serve` answers is what the engine reads in the file. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { stampCollection } from '../../src/embedded/account.ts';
import { compileMock, readCollection, readDocument } from '../../src/engine/index.ts';
import { unwrap } from '../../src/engine/read/describe-document.ts';
import { defaultMockConfig, type CollectionDocument } from '../../src/postman/model.ts';
import { eachThird } from '../support/runs.ts';
import { countsForMatching, serveCollection } from '../unit/command-line/commands/serve-collection.ts';
import { corpusCollections, corpusFolder, readCorpus } from './corpus.ts';
import { savedCall } from './saved-call.ts';

const importStamp = { id: 'imported', ownerId: '1', name: 'imported', createdAt: '', updatedAt: '' };

/** The collection as it stands in an account, where no two things share an ID. */
async function readImported(name: string) {
  const { inner } = unwrap(readDocument(readCorpus(name)), 'collection');
  const { collection } = await readCollection(inner);
  if (!collection.repeatsIds) return collection;
  return (await readCollection(stampCollection(inner as CollectionDocument, importStamp))).collection; // What loads is an object.
}

describe.skipIf(corpusCollections.length === 0)('served', () => {
  test.for(eachThird(corpusCollections))('%s answers the own call of every example', async (name) => {
    const collection = await readImported(name);
    const mock = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
    await using served = await serveCollection(corpusFolder, path.join(corpusFolder, name));
    for (const example of eachThird(collection.requests.flatMap(({ examples }) => examples))) {
      const saved = savedCall(example, collection, undefined);
      const call = { ...saved, headers: saved.headers.filter(countsForMatching) };
      const decision = mock.answer(call);
      const { status, body } = await served.call(call);
      const where = `${call.method} ${call.target} of ${example.place.path.join(' > ')}`;
      expect([decision.outcome, status], where).toEqual(['served', decision.status]);
      // A dynamic variable has another value each time.
      if (decision.outcome === 'served' && !decision.example.body.includes('{{$')) {
        expect(body, where).toBe(new TextDecoder().decode(decision.body));
      }
    }
  });
});
