import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnsweredCounter } from '../../../../src/report/count/calls-by-example.ts';
import { createCallCounter } from '../../../../src/report/count/calls.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { isUnmatched, outcomeOf } from '../../../../src/call-log/outcome.ts';
import { buildCallLog, buildMiss, hostileLog } from '../build-call-log.ts';

const count = (logs: readonly CallLog[]) => {
  const counter = createCallCounter();
  for (const log of logs) counter.add(log);
  return counter.aggregate();
};

const answered = (logs: readonly CallLog[], maxRows?: number) => {
  const counter = createAnsweredCounter((target) => target, maxRows);
  for (const log of logs) counter.add(log, { outcome: outcomeOf(log) });
  return counter.answered();
};

test('counts each outcome; preflights and ignored calls are in no total, and their times count nowhere', () => {
  const counter = createCallCounter();
  const at = (second: number) => buildCallLog({ servedAt: `2026-03-13T09:00:0${second}.000Z` });
  counter.add(at(3), 'matched', 'w1');
  counter.add({ ...at(4), answer: { rule: 'GET /users', turn: 1, of: 1, made: true } }, 'matched');
  counter.add(at(5), 'loose', '');
  counter.add(at(4), 'server-response');
  counter.add(buildMiss({ servedAt: 'unreadable' }));
  counter.add(at(1), 'preflight', '');
  counter.add(at(9), 'ignored', '');
  expect(counter.aggregate()).toEqual({
    calls: 5,
    firstServedAt: '2026-03-13T09:00:03.000Z',
    lastServedAt: '2026-03-13T09:00:05.000Z',
    ...{ matched: 2, simulated: 1, loose: 1, unmatched: 1, serverResponses: 1, preflights: 1, ignored: 1 },
    withoutSession: 1,
  });
});

test('calls by what answered them, apart by query, status and method; the most frequent first', () => {
  const logs = [
    buildCallLog({ request: { path: '/weather?city=K%C3%B6ln' } }),
    buildCallLog({ request: { path: '/weather?city=M%C3%BCnchen' } }),
    buildCallLog({ request: { path: '/weather?city=M%C3%BCnchen' } }),
    buildCallLog({ response: { statusCode: 400 } }),
    buildCallLog({ request: { method: 'POST' } }),
    buildMiss(),
  ];
  expect(answered(logs).rows.map(({ method, target, status, calls }) => [method, target, status, calls])).toEqual([
    ['GET', '/weather?city=M%C3%BCnchen', 200, 2],
    ['GET', '/weather?city=K%C3%B6ln', 200, 1],
    ['GET', '/users', 400, 1],
    ['POST', '/users', 200, 1],
  ]);
});

test('of many queries that one example answered the last row says that it has others', () => {
  const logs = Array.from({ length: 50 }, (_, index) => buildCallLog({ request: { path: `/users?page=${index}` } }));
  const { rows } = answered([...logs, ...logs]);
  expect(rows).toHaveLength(21);
  expect(rows[0]).toMatchObject({ target: '/users?…', hasOthers: true, calls: 60 });
  expect(rows.slice(1).every(({ calls }) => calls === 2)).toBe(true);
});

test.each([
  ['error', true],
  ['Error', true],
  ['success', false],
  ['SUCCESS', false],
  ['', false],
])('response type %j: unmatched is %j', (type, expected) => {
  expect(isUnmatched(buildCallLog({ response: { type } }))).toBe(expected);
});

describe('bounds', () => {
  test('calls beyond the rows kept are counted', () => {
    const many = Array.from({ length: 50 }, (_, index) => buildCallLog({ responseName: `Example ${index}` }));
    const { rows, leftOutCalls } = answered([...many, ...many], 10);
    expect([rows.length, leftOutCalls]).toEqual([10, 80]);
  });

  test('a very long path is cut in the middle', () => {
    const [row] = answered([buildCallLog({ request: { path: `/start${'x'.repeat(100_000)}/end` } })]).rows;
    expect(row?.path).toMatch(/^\/startx+…x+\/end$/);
    expect(row?.path).toHaveLength(1024);
  });

  test('totals are exact whatever the cap', () => {
    fc.assert(
      fc.property(fc.array(hostileLog, { maxLength: 30 }), fc.nat(5), (logs, maxRows) => {
        const { calls, matched, unmatched } = count(logs);
        const { rows, leftOutCalls } = answered(logs, maxRows);
        expect([calls, unmatched]).toEqual([logs.length, logs.filter(isUnmatched).length]);
        expect(rows.reduce((sum, row) => sum + row.calls, leftOutCalls)).toBe(matched);
        expect(rows.length).toBeLessThanOrEqual(maxRows);
      }),
    );
  });
});
