/** The engine over real collections: everything loads, and every example is found by its own request. */
import { describe, expect, test } from 'vitest';
import {
  compileMock,
  joinCollections,
  readCollection,
  readDocument,
  readEnvironment,
  type Collection,
  type Example,
  type MatchConfig,
  type MockEngine,
  type MockRequest,
} from '../../src/engine/index.ts';
import { stampCollection } from '../../src/embedded/account.ts';
import { unwrap } from '../../src/engine/read/describe-document.ts';
import type { CollectionDocument } from '../../src/postman/model.ts';
import { referenceMatch } from '../support/reference-matcher.ts';
import { eachThird } from '../support/runs.ts';
import {
  corpusCollections,
  corpusEnvironments,
  corpusIsRequired,
  hasCorpus,
  readCorpus,
  whyNoCorpus,
} from './corpus.ts';
import { readWithEnvironment } from './read-corpus.ts';
import { told } from '../unit/engine/mock-of.ts';
import { savedCall } from './saved-call.ts';

const config: MatchConfig = {
  headers: [],
  matchBody: false,
  matchHeader: false,
  matchQueryParams: true,
  matchWildcards: true,
  delay: null,
};

const importStamp = { id: 'imported', ownerId: '1', name: 'imported', createdAt: '', updatedAt: '' };

/** Whether two examples were saved for equal requests. */
const areTwins = ({ request: a }: Example, { request: b }: Example): boolean =>
  JSON.stringify([a.method, a.address, a.query, a.body]) === JSON.stringify([b.method, b.address, b.query, b.body]);

describe('corpus', () => {
  if (!hasCorpus) {
    test('is there', (context) => {
      if (corpusIsRequired) throw new Error(whyNoCorpus);
      process.stdout.write(`${whyNoCorpus}\n`);
      context.skip(whyNoCorpus);
    });
  }

  test.for(corpusEnvironments)('%s loads', (name) => {
    const { environment, warnings } = readEnvironment(readDocument(readCorpus(name)));
    expect(environment.variables.length).toBeGreaterThan(0);
    expect(warnings).toEqual([]);
  });

  test.for(corpusCollections)('%s: an import reads the same as the file', async (name) => {
    const document = readDocument(readCorpus(name));
    const { inner } = unwrap(document, 'collection');
    const { collection } = await readCollection(inner);
    const stamped = stampCollection(inner as CollectionDocument, importStamp); // What loads is an object.
    const { collection: imported } = await readCollection(stamped);
    // In an account the engine makes UIDs of IDs and asks for no others.
    const text = ({ requests }: Collection) =>
      JSON.stringify(requests, (key, value: unknown) => (key === 'uid' ? undefined : value));
    expect(text(imported) === text(collection) || collection.repeatsIds).toBe(true);
  });

  test.for(eachThird(corpusCollections))('%s: every example is found by its own request', async (name) => {
    const { collection, warnings, environment } = await readWithEnvironment(name);
    for (const { message, firstItem, count } of warnings) {
      expect(message).not.toBe('');
      expect(firstItem).not.toBe('');
      expect(count).toBeGreaterThan(0);
    }
    const mock = await compileMock({ collection, environment, config });
    const counts = { examples: 0, asked: 0, served: 0, 'tie preferred': 0 };

    /** Whether `other` may be served for the request of `example`: it scores as much and comes first in a tie. */
    const isPreferred = (other: Example, example: Example): boolean => {
      const { candidates } = mock.explain(savedCall(example, collection, environment));
      const score = (of: Example): number | undefined =>
        candidates.find((candidate) => candidate.example === of)?.score;
      const byStatus = Number(other.status === 200) - Number(example.status === 200);
      return score(other) === score(example) && (byStatus > 0 || (byStatus === 0 && other.id < example.id));
    };

    for (const example of eachThird(collection.requests.flatMap(({ examples }) => examples))) {
      counts.examples += 1;
      const asked = mock.answer(savedCall(example, collection, environment, { 'x-mock-response-id': example.id }));
      expect(asked).toMatchObject({ outcome: 'served', example: { id: example.id }, status: example.status });
      counts.asked += 1;

      const call = savedCall(example, collection, environment);
      const decision = mock.answer(call);
      if (decision.outcome === 'missed') expect.fail(`${example.place.path.join(' > ')}: ${told(mock, call).sentence}`);
      if (decision.example === example) counts.served += 1;
      else {
        expect(
          isPreferred(decision.example, example),
          `${told(mock, call).sentence} for ${example.place.path.join(' > ')}`,
        ).toBe(true);
        counts['tie preferred'] += 1;
      }
      // It is loose only where another example has the very same request.
      const { isLoose, explain } = mock.compare(call, decision.example);
      if (isLoose) expect(areTwins(decision.example, example), JSON.stringify(explain(5).loose)).toBe(true);
      // The reference knows raw bodies only.
      if (example.request.body === undefined || example.request.body.mode === 'raw') {
        expect(referenceMatch(collection, environment, config, call)?.id).toBe(decision.example.id);
      }
    }
    process.stdout.write(
      `${name}: ${Object.entries(counts)
        .map(([key, count]) => `${String(count)} ${key}`)
        .join(', ')}\n`,
    );
  });
});

/** The decision on a call, without what says how the collection is named. */
function answerTo(mock: MockEngine, call: MockRequest) {
  const { outcome, status, ...decision } = mock.answer(call);
  return 'example' in decision
    ? { outcome, status, id: decision.example.id, text: decision.text }
    : { outcome, status };
}

/** Without what is made up anew in each answer. */
const isFixed = ({ body, headers }: Example): boolean =>
  !body.includes('{{$') && headers.every(({ value }) => !value.includes('{{$'));

describe.skipIf(corpusCollections.length === 0)('two of them behind one mock', () => {
  const pairs = corpusCollections.map((name, index) => [name, corpusCollections[index + 1] ?? corpusCollections[0]!]);

  test.for(eachThird(pairs))('%s and %s answer as each alone does, call by call', async (names) => {
    const read = async (name: string) => (await readCollection(readDocument(readCorpus(name)))).collection;
    const collections = await Promise.all(names.map(read));
    const [first, ...others] = collections;
    const compile = (collection: Collection) => compileMock({ collection, environment: undefined, config });
    const both = await compile(joinCollections([first!, ...others]));
    const alone = await Promise.all(collections.map(compile));
    let compared = 0;
    for (const [index, collection] of collections.entries()) {
      for (const example of eachThird(collection.requests.flatMap(({ examples }) => examples).filter(isFixed))) {
        const call = savedCall(example, collection, undefined);
        const own = answerTo(alone[index]!, call);
        const other = answerTo(alone[1 - index]!, call);
        // What the other one serves too is a path in common: then the better one wins.
        if (other.outcome === 'served') expect([own, other]).toContainEqual(answerTo(both, call));
        else expect(answerTo(both, call)).toEqual(own);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
    process.stdout.write(`${names.join(' and ')}: ${String(compared)} calls answered alike\n`);
  });
});
