/** What Windows' shells make of a command line, by their documented rules: enough for words that hold anything. */

/**
 * What the prompt of cmd.exe hands to a program: variables are put in first, then carets and quotes are looked at.
 *
 * @param variables by their names in capitals
 * @throws Error where an operator or a line break would end the command
 */
export function readCmdLine(line: string, variables: Readonly<Record<string, string>>): string {
  const expanded = expand(line, variables);
  let result = '';
  let isQuoted = false;
  for (let at = 0; at < expanded.length; at += 1) {
    const character = expanded.charAt(at);
    if (/[\r\n]/.test(character)) throw new Error('The line ends here.');
    if (!isQuoted && character === '^') {
      at += 1;
      result += expanded.charAt(at);
    } else {
      if (!isQuoted && /[&|<>()]/.test(character)) throw new Error(`An operator: ${character}`);
      if (character === '"') isQuoted = !isQuoted;
      result += character;
    }
  }
  return result;
}

/** `%NAME%`, `%NAME:a=b%` and `%NAME:~1,2%`. At the prompt, what names no variable stays as it is. */
function expand(line: string, variables: Readonly<Record<string, string>>): string {
  let result = '';
  for (let at = 0; at < line.length; at += 1) {
    const end = line.charAt(at) === '%' ? line.indexOf('%', at + 1) : -1;
    const [name = ''] = line.slice(at + 1, end).split(':');
    const value = end === -1 ? undefined : variables[name.toUpperCase()];
    if (value === undefined) result += line.charAt(at);
    else {
      result += value;
      at = end;
    }
  }
  return result;
}

/** The arguments that a program of Microsoft's C runtime sees of its command line. */
export function splitArguments(line: string): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < line.length;) {
    if (/[ \t]/.test(line.charAt(at))) {
      at += 1;
      continue;
    }
    let word = '';
    let isQuoted = false;
    for (; at < line.length && (isQuoted || !/[ \t]/.test(line.charAt(at)));) {
      const slashes = /^\\*/.exec(line.slice(at))?.[0].length ?? 0;
      at += slashes;
      if (line.charAt(at) !== '"') word += '\\'.repeat(slashes);
      else {
        word += '\\'.repeat(Math.floor(slashes / 2));
        if (slashes % 2 === 1) word += '"';
        else isQuoted = !isQuoted;
        at += 1;
        continue;
      }
      if (slashes > 0) continue;
      word += line.charAt(at);
      at += 1;
    }
    all.push(word);
  }
  return all;
}

/**
 * The words of a PowerShell command of literals: bare ones, ones in single quotes, and sums of these and of `[char]n`.
 *
 * @throws Error where it is anything else
 */
export function readPowershellWords(command: string): readonly string[] {
  const quote = "['\u2018-\u201b]";
  const literal = new RegExp(`^${quote}((?:[^'\u2018-\u201b]|${quote}{2})*)${quote}(?!${quote})`);
  const words: string[] = [];
  let rest = command;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest) ?? undefined;
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  const takeLiteral = () => take(literal)?.[1]?.replace(new RegExp(`(${quote})${quote}`, 'g'), '$1');
  const takeTerm = (): string => {
    const code = take(/^\[char\](\d+)/)?.[1];
    const term = code === undefined ? takeLiteral() : String.fromCodePoint(Number(code));
    if (term === undefined) throw new Error(`No literal: ${rest}`);
    return term;
  };
  while (rest !== '') {
    const bare = take(/^[\w+:./=-]+/)?.[0];
    if (bare !== undefined) words.push(bare);
    else if (take(/^\(/)) {
      let sum = takeTerm();
      while (take(/^ \+ /)) sum += takeTerm();
      if (!take(/^\)/)) throw new Error(`No end of the sum: ${rest}`);
      words.push(sum);
    } else words.push(takeTerm());
    if (rest !== '' && !take(/^ +/)) throw new Error(`Two words without a blank between: ${rest}`);
  }
  return words;
}

/** The command line that PowerShell makes of words, as it did before 7.3 and does under `Legacy`. */
export function legacyLine(words: readonly string[]): string {
  return words
    .filter((word) => word !== '')
    .map((word) => (needsQuotes(word) ? `"${word}"` : word))
    .join(' ');
}

/** `NeedQuotes` of its NativeCommandParameterBinder: whether there is a blank that no quotes are around. */
function needsQuotes(word: string): boolean {
  let quotes = 0;
  let before = '';
  for (const character of word) {
    if (character === '"' && before !== '\\') quotes += 1;
    else if (/\s/.test(character) && quotes % 2 === 0) return true;
    before = character;
  }
  return false;
}
