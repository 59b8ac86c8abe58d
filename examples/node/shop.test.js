import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getProduct, getReviews } from './shop.js';

test('a product has a price', async () => {
  assert.equal((await getProduct(7)).price, 4.5);
});

test('a product has reviews', async () => {
  assert.deepEqual(
    (await getReviews(7)).map(({ stars }) => stars),
    [5, 4],
  );
});
