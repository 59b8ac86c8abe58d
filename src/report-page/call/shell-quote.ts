/** Words of a command line, quoted for each shell. */

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

// On Windows a word is quoted twice: as programs split a command line, then as the shell reads that.

/** What needs no quotes in either shell of Windows. */
const isPlain = (text: string): boolean => /^[a-z/][\w+:./=-]*$/i.test(text);

/**
 * One argument as the C runtime that curl is built with splits a command line: backslashes are special before a double quote
 * only ("Parsing C command-line arguments", learn.microsoft.com).
 */
const argvQuote = (text: string): string => `"${text.replace(/(\\*)"/g, String.raw`$1$1\"`).replace(/\\+$/, '$&$&')}"`;

/** What cmd.exe acts on outside of quotes. */
const cmdSpecial = new Set('()%!^"<>&|');

/**
 * One word at the prompt of cmd.exe, whatever the text holds but control characters, which are blanks here: pasted, a line
 * break would run what comes before it.
 *
 * A caret takes away what a character means, the double quote's too, so that cmd.exe sees no quotes at all ("Everyone quotes
 * command line arguments the wrong way", Microsoft). Variables are put in before carets are looked at, and within quotes
 * too; with a caret behind its first percent sign, `%PATH%` and `%PATH:a=b%` have a name that no variable has.
 */
export function cmdQuote(text: string): string {
  if (isPlain(text)) return text;
  let word = '';
  let isName = false;
  for (const character of argvQuote(text.toWellFormed().replace(/\p{Cc}/gu, ' '))) {
    word += isName || cmdSpecial.has(character) ? `^${character}` : character;
    isName = character === '%';
  }
  return word;
}

/**
 * One word of PowerShell's, whatever the text holds but NUL: a literal in single quotes, which PowerShell lets the
 * typographic ones be too, each doubled ("about_Quoting_Rules", and its own `EscapeSingleQuotedStringContent`). Control
 * characters are added as numbers: pasted raw, some would be keys.
 *
 * The quotes of `argvQuote` are in it, since PowerShell adds none of its own under `$PSNativeCommandArgumentPassing =
 * 'Legacy'`, which all versions know or do ("about_Preference_Variables"). Before 7.3 there is no other way.
 */
export function powershellQuote(text: string): string {
  if (isPlain(text)) return text;
  const parts = argvQuote(text.toWellFormed().replaceAll('\0', '')).split(/(\p{Cc})/u);
  const terms = parts.flatMap((part, index) => {
    if (index % 2 === 1) return [`[char]${part.codePointAt(0)}`];
    return part === '' ? [] : [`'${part.replace(/['\u2018-\u201b]/g, '$&$&')}'`];
  });
  return terms.length === 1 ? terms.join('') : `(${terms.join(' + ')})`;
}
