import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTarget } from '../../../src/engine/index.ts';
import { readableTarget } from '../../../src/http-text/readable-target.ts';
import { anyCharacter } from '../../support/any-character.ts';

test.each([
  ['/a?city=M%C3%BCnchen', '/a?city=München'],
  ['/%E7%94%A8%E6%88%B7/7', '/用户/7'],
  ['/a%2Fb?x=1%262&y=%2B%3D%25', '/a%2Fb?x=1%262&y=%2B%3D%25'],
  ['/a%20b%0A%00%E2%80%AE', '/a%20b%0A%00%E2%80%AE'],
  ['/%zz/%C3/100%', '/%zz/%C3/100%'],
  ['/caf%C3%A9%2Fau%20lait', '/café%2Fau%20lait'],
])('%s is shown as %s', (target, shown) => {
  expect(readableTarget(target)).toBe(shown);
});

test('what is shown asks for the same', () =>
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: anyCharacter, maxLength: 6 })),
      fc.string({ unit: anyCharacter }),
      (parts, value) => {
        const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
        const target = `/${parts.map(encode).join('/')}?q=${encode(value)}`;
        expect(readTarget(readableTarget(target))).toEqual(readTarget(target));
      },
    ),
  ));
