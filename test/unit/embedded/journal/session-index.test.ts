/** Finding the calls of a session in the journal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSessionIndex } from '../../../../src/embedded/journal/session-index.ts';

describe('the index', () => {
  test('knows the calls of each session, or that they may be anywhere', () => {
    const index = createSessionIndex({ mostSessions: 2, mostCalls: 5 });
    expect(index.find('a')).toEqual([]);
    index.add('a', 0);
    index.add('b', 3);
    index.add('a', 4);
    expect(index.find('a')).toEqual([0, 4]);
    expect(index.find('c')).toEqual([]);
    index.add('c', 5);
    expect([index.find('c'), index.find('a')]).toEqual([undefined, [0, 4]]);
    index.add('b', 6);
    expect(index.find('b')).toEqual([3, 6]);
    index.add('b', 7);
    expect(['a', 'b', 'c'].map(index.find)).toEqual([undefined, undefined, undefined]);
  });

  test('never leaves a call out (property)', () => {
    const sessions = fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(sessions, fc.nat(4), fc.nat(25), (called, mostSessions, mostCalls) => {
        const index = createSessionIndex({ mostSessions, mostCalls });
        called.forEach((session, sequence) => {
          index.add(session, sequence);
        });
        for (const session of new Set(called)) {
          const all = called.flatMap((each, sequence) => (each === session ? [sequence] : []));
          expect([undefined, all]).toContainEqual(index.find(session));
        }
      }),
    );
  });
});
