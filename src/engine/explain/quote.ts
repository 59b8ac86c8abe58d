/** How sentences quote values. */

const longestQuote = 120;

/**
 * A value in backticks, cut to a readable length, without control characters. Line ends are shown (`␊`, `␍`): two texts may
 * differ in nothing else.
 */
export function quote(value: string, longest = longestQuote): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `\`${cut
    .replaceAll('\n', '␊')
    .replaceAll('\r', '␍')
    .replace(/[\p{Cc}`]/gu, ' ')}\``;
}
