import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote } from '../../../src/http-text/show-value.ts';

test('what a user wrote is quoted on one line, without what a terminal acts on, and can be read back', () => {
  const hostile = fc.constantFrom('"', '\\', '\n', '\u001b', '\u202e', '\u{e0001}', '😀', 'a');
  fc.assert(
    fc.property(fc.string({ unit: hostile, maxLength: 100 }), (text) => {
      const quoted = quote(text);
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      if (quoted !== `"${text}"`) expect(JSON.parse(quoted)).toBe(text);
    }),
  );
});
