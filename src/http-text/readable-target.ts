/** A request target as people read it. */
import { decodePercent } from './percent-encoding.ts';

/** Characters that would read as another target: what parts a target or a sentence, what encodes, and what cannot be seen. */
const telling = /[/?#&=+%`\\\s\p{C}\p{Zl}\p{Zp}]/u;

/** `/a?city=M%C3%BCnchen` → `/a?city=München`. Two different targets stay different. */
export function readableTarget(target: string): string {
  return target.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const decoded = decodePercent(run);
    // Invalid UTF-8 stays as it is.
    if (decoded === run) return run;
    return Array.from(decoded, (character) =>
      telling.test(character) ? encodeURIComponent(character.toWellFormed()) : character,
    ).join('');
  });
}
