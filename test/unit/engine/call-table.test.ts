import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCallTable } from '../../../src/engine/call-table.ts';

test('finds what was added under its method and target, and nothing else, as a Map does (property)', () => {
  const method = fc.constantFrom('GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'LINK', 'LOCK', '');
  const target = fc.oneof(
    fc.string(),
    fc.nat(400).map((number) => `/v1/things/${number}`),
    fc.string({ unit: 'binary' }),
  );
  const step = fc.oneof(
    { weight: 200, arbitrary: fc.record({ method, target, clear: fc.constant(false) }) },
    { weight: 1, arbitrary: fc.record({ method, target, clear: fc.constant(true) }) },
  );
  fc.assert(
    fc.property(fc.integer(), fc.array(step, { maxLength: 500, size: 'max' }), (seed, steps) => {
      const table = createCallTable<number>(seed);
      const plain = new Map<string, number>();
      for (const [index, { method, target, clear }] of steps.entries()) {
        if (clear) {
          table.clear();
          plain.clear();
        }
        const key = JSON.stringify([method, target]);
        expect(table.get(method, target)).toBe(plain.get(key));
        if (!plain.has(key)) {
          table.add(method, target, index);
          plain.set(key, index);
        }
        expect(table.size).toBe(plain.size);
      }
      for (const [key, value] of plain) expect(table.get(...(JSON.parse(key) as [string, string]))).toBe(value);
    }),
  );
});

test('holds thousands, each found after all were added', () => {
  const table = createCallTable<number>();
  const targets = Array.from({ length: 20_000 }, (_, index) => `/v1/area-${index % 37}/resource-${index}`);
  for (const [index, target] of targets.entries()) table.add('GET', target, index);
  expect(targets.map((target) => table.get('GET', target))).toEqual(targets.map((_, index) => index));
  expect(table.get('POST', targets[0]!)).toBeUndefined();
  expect(table.get('GET', '/v1/area-0/resource-20000')).toBeUndefined();
});
