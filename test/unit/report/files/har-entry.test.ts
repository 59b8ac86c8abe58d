/** One side of a HAR entry, where `har.test.ts` looks at the whole file. */
import { expect, test } from 'vitest';
import { harResponse } from '../../../../src/report/files/har-entry.ts';

test.each(['Set-Cookie', 'set-cookie', 'SET-COOKIE'])('every cookie that the mock sets is listed: %s', (key) => {
  const { cookies } = harResponse({
    type: 'success',
    statusCode: 200,
    headers: ['a=1; Path=/', 'b=2'].map((value) => ({ key, value })),
  });
  expect(cookies.map(({ name, value }) => [name, value])).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});
