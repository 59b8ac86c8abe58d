import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableTarget } from '../../../src/http-text/target.ts';

test.each([
  ['/weather?city=M%C3%BCnchen', '/weather?city=München'],
  ['/%E4%BA%A7%E5%93%81?q=%D9%87%D8%A7%D8%AA%D9%81', '/产品?q=هاتف'],
  ['/a%20b?q=%22x%22', '/a%20b?q="x"'],
  // These would make it another target, or end the code that it is shown as.
  ['/a%2Fb%3Fc?d=e%26f%3Dg%2Bh%25%23%60', '/a%2Fb%3Fc?d=e%26f%3Dg%2Bh%25%23%60'],
  // Nobody sees these, or they move what is seen.
  ['/a%0A%1B%00b%E2%80%AEc%C2%A0d%E2%80%8B', '/a%0A%1B%00b%E2%80%AEc%C2%A0d%E2%80%8B'],
  ['/%ff%zz%', '/%ff%zz%'],
])('%s is read as %s', (target, expected) => {
  expect(readableTarget(target)).toBe(expected);
});

test('two values that differ are never read as the same', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => encodeURIComponent(text.toWellFormed()));
  fc.assert(
    fc.property(value, value, (one, other) => {
      fc.pre(one !== other);
      expect(readableTarget(`/a?q=${one}`)).not.toBe(readableTarget(`/a?q=${other}`));
    }),
  );
});
