/** Request targets for people. */
import { decodePercent } from './percent-encoding.ts';

/**
 * What stays encoded: characters that would make it read as another target or as code, and those that nobody sees, all spaces
 * but the plain one among them.
 */
const keptEncoded = /[%/?#&=+`\\]|\p{C}|(?! )\p{Z}/gu;

/** `/a?city=M%C3%BCnchen` → `/a?city=München`. `%2F`, `%26`, `%0A` and invalid sequences stay as they were sent. */
export function readableTarget(target: string): string {
  return target.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    const text = decodePercent(run);
    return text === run ? run : text.replace(keptEncoded, encodeURIComponent);
  });
}
