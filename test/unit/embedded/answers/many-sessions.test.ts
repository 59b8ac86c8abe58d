/** Sessions and counters without end: what was not used for the longest time goes first, and memory stays bounded. */
import { describe, expect, test } from 'vitest';
import { createAnswerBook } from '../../../../src/embedded/answers/answer-book.ts';
import { cachedEngine, compileMock, parseAnswers, readCollection } from '../../../../src/engine/index.ts';
import { defaultMockConfig } from '../../../../src/postman/model.ts';
import { collectGarbage } from '../../../support/collect-garbage.ts';
import { collection, request } from '../../../support/builders.ts';

const rulesOf = (answers: object) =>
  parseAnswers(Object.entries(answers), (mistake) => {
    throw new Error(mistake);
  }).rules;

/** A book with a sequence of three for `GET /jobs/:id`, and what a call of a session gets: the number of its turn. */
async function openBook() {
  const examples = [202, 200].map((status) => ({ name: String(status), status }));
  const document = collection({ items: [request({ url: 'http://h/jobs/:id', examples })] });
  const source = { environment: undefined, config: defaultMockConfig };
  const engine = cachedEngine(
    await compileMock({ ...source, collection: (await readCollection(document)).collection }),
  );
  const book = createAnswerBook();
  book.set('', rulesOf({ 'GET /jobs/:id': [202, 202, 200] }));
  const turn = (session: string, id: string | number) =>
    book.take(session, 'GET', engine.fit('GET', `/jobs/${id}`))?.note.turn;
  return { book, turn };
}

describe('sessions', () => {
  test('B-08 are 10,000: the one that was not used for the longest time begins anew', async () => {
    const { book, turn } = await openBook();
    const first = Array.from({ length: 10_000 }, (_, number) => turn(`s${number}`, 1));
    expect(new Set(first)).toEqual(new Set([1]));
    expect(turn('s0', 1)).toBe(2);
    // One more: it takes the place of s1, for s0 was used since.
    expect(turn('more', 1)).toBe(1);
    expect(turn('s0', 1)).toBe(3);
    expect(turn('s2', 1)).toBe(2);
    expect(turn('s1', 1)).toBe(1);
    // Calls without a session are none of them.
    expect(turn('', 1)).toBe(1);
    expect(book.tell('s0').turns).toEqual([{ rule: 'GET /jobs/:id', method: 'GET', path: '/jobs/1', turn: 3, of: 3 }]);
  });

  test('lose their own answers as they go, and have those of the mock', async () => {
    const { book, turn } = await openBook();
    book.set('own', rulesOf({ 'GET /jobs/:id': [200] }));
    expect(book.tell('own').answers).toEqual({ 'GET /jobs/:id': [200] });
    for (let number = 0; number < 10_000; number += 1) turn(`s${number}`, 1);
    expect(book.tell('own').answers).toEqual({ 'GET /jobs/:id': [202, 202, 200] });
  });

  test('B-08 share 100,000 counters, of which the one that was not used for the longest time goes first', async () => {
    const { turn } = await openBook();
    // Calls without a session have theirs among them.
    const sessions = ['s0', '', ...Array.from({ length: 998 }, (_, index) => `s${index + 2}`)];
    for (let id = 0; id < 100; id += 1) for (const session of sessions) turn(session, id);
    expect(turn('s0', 0)).toBe(2);
    turn('s0', 100);
    // It took the place of the second.
    expect(turn('', 0)).toBe(1);
    expect(turn('s3', 0)).toBe(2);
  });

  test('take 64 MB at most, whatever their calls and answers are like', async () => {
    const { book, turn } = await openBook();
    // A few of long names, which take as much memory as very many, and less time.
    const rules = (number: number) => ({
      'GET /jobs/:id': Array.from({ length: 10 }, (_, index) => ({ name: `${number} ${index}`.padEnd(8_000, 'y') })),
    });
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const long = 'x'.repeat(32_000);
    for (let number = 0; number < 1_500; number += 1) {
      const session = `session-${number}`;
      if (number % 2 === 0) book.set(session, rulesOf(rules(number)));
      turn(session, long + session);
    }
    collectGarbage();
    const took = process.memoryUsage().heapUsed - before;
    expect(took).toBeLessThan(64 * 1024 * 1024);
    expect(turn('session-1499', `${long}session-1499`)).toBe(2);
  });
});
