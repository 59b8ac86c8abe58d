/** Real collections: one rule for an example, and the call that it was saved for gets it without a header. */
import { describe, expect, test } from 'vitest';
import { createAnswerBook } from '../../src/embedded/answers/answer-book.ts';
import { checkAnswers, compileMock, parseAnswers, readCollection, readDocument } from '../../src/engine/index.ts';
import { defaultMockConfig } from '../../src/postman/model.ts';
import { eachThird } from '../support/runs.ts';
import { corpusCollections, readCorpus } from './corpus.ts';
import { savedCall } from './saved-call.ts';

/** The share of examples, and of those with a call that matching alone answers with another. */
const wanted = 0.95;

describe.skipIf(corpusCollections.length === 0)('examples', () => {
  test('of which 95 % can be had by a rule of their own, by status or name', async () => {
    let examples = 0;
    let alone = 0;
    const missed: string[] = [];
    for (const file of corpusCollections) {
      const { collection } = await readCollection(readDocument(readCorpus(file)));
      const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
      for (const example of eachThird(collection.requests.flatMap((request) => request.examples))) {
        const call = savedCall(example, collection, undefined);
        const request = { ...call, headers: call.headers.filter(({ key }) => !/^x-mock-/i.test(key)) };
        const plain = engine.answer(request);
        if (plain.outcome === 'served' && plain.example === example) alone += 1;
        const path = request.target.split('?', 1)[0]!;
        const gets = [{ name: example.name }, example.status].some((answer) => {
          const mistakes: string[] = [];
          const { rules } = parseAnswers([[`${request.method} ${path}`, answer]], (mistake) => mistakes.push(mistake));
          checkAnswers(rules, engine, (mistake) => mistakes.push(mistake));
          if (mistakes.length > 0) return false;
          const book = createAnswerBook();
          book.set('', rules);
          const fitting = engine.fit(request.method, request.target);
          const item = book.take('', request.method, fitting)?.item;
          if (item?.kind !== 'status' && item?.kind !== 'name') return false;
          const decision = fitting.among(item).answer(request);
          return decision.outcome === 'served' && decision.example === example;
        });
        examples += 1;
        if (!gets) missed.push(`${file}: ${request.method} ${request.target}: ${example.status} ${example.name}`);
      }
    }
    const told = `${alone} of ${examples} alone; with rules all but\n${missed.join('\n')}`;
    expect(1 - missed.length / examples, told).toBeGreaterThanOrEqual(wanted);
    expect(alone / examples, told).toBeLessThan(wanted);
  });
});
