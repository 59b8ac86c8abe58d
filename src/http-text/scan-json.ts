/** Looking at JSON where it stands, without parsing it. */

/** Index after the closing quote; more than the text's length when there is none. */
export function endOfString(text: string, open: number): number {
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return text.length + 1;
    let backslashes = 0;
    while (quote - 1 - backslashes > open && text.charCodeAt(quote - 1 - backslashes) === 92) backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

/** A string's value, `undefined` where it is torn or no string of JSON. */
export function decodeString(raw: string): string | undefined {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return undefined;
  }
}

/** What JSON lets stand between tokens. */
export const isSpace = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t' || character === '\uFEFF';

/** The index of the next character that is no space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return at;
}
