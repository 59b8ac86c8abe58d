import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCallCounter } from '../../../../src/report/count/calls.ts';
import type { CallLog } from '../../../../src/call-log/model.ts';
import { isUnmatched } from '../../../../src/call-log/outcome.ts';
import { buildCallLog, buildMiss, hostileLog } from '../build-call-log.ts';

const count = (logs: readonly CallLog[], maxGroups?: number) => {
  const counter = createCallCounter(maxGroups);
  for (const log of logs) counter.add(log);
  return counter.aggregate();
};

test('groups by method, path without query, status and example; unmatched first, then by count', () => {
  const aggregate = count([
    buildCallLog({ servedAt: '2026-03-13T09:00:02.000Z', request: { path: '/users?page=1' } }),
    buildCallLog({ servedAt: '2026-03-13T09:00:01.000Z', request: { path: '/users?page=2', body: { data: 'é' } } }),
    buildCallLog({ servedAt: 'unreadable', request: { method: 'POST' } }),
    buildCallLog({ response: { statusCode: 400 } }),
    buildCallLog({ responseName: 'Other' }),
    buildMiss({ request: { path: '/nothing' } }),
  ]);
  expect(
    aggregate.groups.map((group) => [
      group.outcome,
      group.method,
      group.path,
      group.status,
      group.responseName,
      group.calls,
    ]),
  ).toEqual([
    ['unmatched', 'GET', '/nothing', 404, 'Double check your method and the request path and try again.', 1],
    ['matched', 'GET', '/users', 200, 'List users', 2],
    ['matched', 'GET', '/users', 200, 'Other', 1],
    ['matched', 'GET', '/users', 400, 'List users', 1],
    ['matched', 'POST', '/users', 200, 'List users', 1],
  ]);
  expect(aggregate.groups[1]).toMatchObject({
    firstServedAt: '2026-03-13T09:00:01.000Z',
    lastServedAt: '2026-03-13T09:00:02.000Z',
    requestBytes: 2,
    responseBytes: 4,
  });
  expect(aggregate).toMatchObject({ calls: 6, matched: 5, unmatched: 1, responseBytes: 12, requestBytes: 2 });
  expect(aggregate.ungrouped).toEqual({ matched: 0, unmatched: 0 });
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
  test('matched calls do not crowd out unmatched ones', () => {
    const many = Array.from({ length: 50 }, (_, index) => buildCallLog({ request: { path: `/users/${index}` } }));
    const aggregate = count([...many, buildMiss(), ...many], 10);
    expect(aggregate.groups).toHaveLength(11);
    expect(aggregate.groups[0]).toMatchObject({ outcome: 'unmatched', calls: 1 });
    expect(aggregate.ungrouped).toEqual({ matched: 80, unmatched: 0 });
    expect(aggregate.calls).toBe(101);
  });

  test('a very long path is cut in the middle', () => {
    const [group] = count([buildCallLog({ request: { path: `/start${'x'.repeat(100_000)}/end` } })]).groups;
    expect(group?.path).toMatch(/^\/startx+…x+\/end$/);
    expect(group?.path).toHaveLength(1024);
  });

  test('totals are exact whatever the cap', () => {
    fc.assert(
      fc.property(fc.array(hostileLog, { maxLength: 30 }), fc.nat(5), (logs, maxGroups) => {
        const aggregate = count(logs, maxGroups);
        const { groups, ungrouped } = aggregate;
        const sumOf = (outcome: 'matched' | 'unmatched') =>
          groups
            .filter((group) => group.outcome === outcome)
            .reduce((sum, { calls }) => sum + calls, ungrouped[outcome]);
        expect(aggregate.calls).toBe(logs.length);
        expect(sumOf('unmatched')).toBe(logs.filter(isUnmatched).length);
        expect(aggregate).toMatchObject({ matched: sumOf('matched'), unmatched: sumOf('unmatched') });
        expect(groups.length).toBeLessThanOrEqual(2 * maxGroups);
      }),
    );
  });
});
