import fc from 'fast-check';

/**
 * For `fc.string({ unit: anyCharacter })`: every code point but halves of pairs, as fast-check's own unit `binary`. That one
 * makes a table of all 1.1 million of them first, which takes each worker a second or more of processor time.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .filter((point) => point < 0xd8_00 || point > 0xdf_ff)
  .map((point) => String.fromCodePoint(point), pointOf);

/** The other direction, by which fast-check mixes in strings such as `__proto__` and makes them shorter. */
function pointOf(text: unknown): number {
  const [character = '', ...more] = typeof text === 'string' ? text : '';
  if (character === '' || more.length > 0) throw new TypeError('not one character');
  return character.codePointAt(0) ?? 0;
}
