/**
 * One word for bash, zsh and every shell of POSIX.1-2024, whatever the text holds but NUL, which no argument can hold.
 *
 * Control characters are written as escapes in `$'…'`: pasted raw, an escape sequence could end the terminal's bracketed
 * paste and have the rest run as a command.
 */
export function shellQuote(text: string): string {
  const word = text.toWellFormed().replaceAll('\0', '');
  // A word that ends with a colon reads as one with something missing.
  if (/^[\w@%+=:,./-]*[\w@%+=,./-]$/.test(word)) return word;
  if (!/\p{Cc}/u.test(word)) return `'${word.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = word.replace(/['\\]|\p{Cc}/gu, (character) => shortEscapes.get(character) ?? octal(character));
  return `$'${escaped}'`;
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ["'", String.raw`\'`],
  ['\\', String.raw`\\`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);

/** Three octal digits a byte: unlike hexadecimal ones, they never swallow a digit that follows. */
const octal = (character: string): string =>
  Array.from(new TextEncoder().encode(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
