/** A request target as people read it. */
import { decodePercent } from './percent-encoding.ts';

/** What would read as another target, as the end of a sentence's code, or as nothing at all stays encoded. */
const keptEncoded = /[%/?#&=+`\\\s\p{C}\p{Z}]/gu;

/** `/a?city=M%C3%BCnchen` → `/a?city=München`. Two different targets stay different. */
export function readableTarget(target: string): string {
  return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    const text = decodePercent(run);
    // Invalid UTF-8 stays as it is.
    return text === run ? run : text.replace(keptEncoded, encodeURIComponent);
  });
}
