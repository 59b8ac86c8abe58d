/** The words that are no options: collections, and the command of `run`, which stands after `--`. */
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { InputsError } from '../../job/inputs/values.ts';
import { locate } from '../../job/inputs/collection/reference.ts';

export interface SplitCommand {
  /** For this program. */
  readonly own: readonly string[];
  /** What `run` is to run; empty for other commands. */
  readonly command: readonly string[];
}

/**
 * Splits arguments at `--`, where they are those of `run`.
 *
 * @param run with its options
 * @throws InputsError with the line as it was meant, where `--` or the command is missing
 */
export function splitCommand(
  args: readonly string[],
  run: Pick<Command, 'name' | 'options'>,
  self: Pick<NodeJS.Process, 'cwd' | 'platform'>,
): SplitCommand {
  const dashes = args.indexOf('--');
  if (args[0] === 'serve' && dashes > 1) {
    const meant = toCommandLine(['ephemeral-mock', 'run', ...args.slice(1)], run);
    throw new InputsError([`\`serve\` runs no command, and \`run\` does: ${meant}`]);
  }
  if (args[0] !== run.name()) return { own: args, command: [] };
  const own = dashes < 0 ? args : args.slice(0, dashes);
  const command = dashes < 0 ? [] : args.slice(dashes + 1);
  if (command.length > 0 || own.includes('--help') || own.includes('-h')) return { own, command };
  const start = dashes < 0 ? findCommand(own, run, self) : own.length;
  // The parser says what is wrong with that option.
  if (start === undefined) return { own, command };
  const meant = (words: readonly string[]) =>
    toCommandLine(['ephemeral-mock', ...own.slice(0, start), '--', ...words], run);
  // One word with spaces is a whole command in quotes.
  const meantCommand = (words: readonly string[]) =>
    words.length === 1 && /\S\s+\S/.test(words[0] ?? '')
      ? `${meant([])} ${withoutQuotes(words[0] ?? '', self.platform)}`
      : meant(words);
  throw new InputsError([
    start < own.length
      ? `\`--\` is missing before the command: ${meantCommand(own.slice(start))}`
      : `missing required argument 'command': put it after \`--\`, for example: ${meant(['npm', 'test'])}`,
  ]);
}

/** Where the command most likely begins; `undefined` after an option that is wrong itself. */
function findCommand(
  args: readonly string[],
  { options }: Pick<Command, 'options'>,
  self: Pick<NodeJS.Process, 'cwd'>,
): number | undefined {
  let isCollectionGiven = false;
  for (let at = 1; at < args.length; at += 1) {
    const word = args[at] ?? '';
    const [name = ''] = word.startsWith('--') ? word.split('=', 1) : [word.slice(0, 2)];
    const option = options.find(({ long, short }) => word.startsWith('-') && (name === long || name === short));
    if (option === undefined) {
      if (word.startsWith('-')) return undefined;
      if (isCollectionGiven || !looksLikeCollection(word, self)) return at;
    } else {
      isCollectionGiven ||= option.long === '--collection';
      const next = args[at + 1] ?? '';
      const mayFollow = option.optional && at + 1 < args.length && !next.startsWith('-');
      if (word === name && mayFollow && !/^(?:true|false)$/i.test(next)) return undefined;
      // Its value is the next word.
      if (word === name && (option.required || mayFollow)) at += 1;
    }
  }
  return args.length;
}

/** A folder, or a name that no program has. */
function looksLikeCollection(word: string, self: Pick<NodeJS.Process, 'cwd'>): boolean {
  if (/\.(?:json|ya?ml)$/i.test(word)) return true;
  try {
    return statSync(path.resolve(self.cwd(), word)).isDirectory();
  } catch {
    return false;
  }
}

/** Words as they are typed in bash, PowerShell and cmd.exe, as far as one line can be for all. The values of keys are left out. */
function toCommandLine(words: readonly string[], { options }: Pick<Command, 'options'>): string {
  const isKey = (word: string) => options.some(({ long }) => long === word && /key|token/.test(word));
  return words
    .map((word, at) => {
      if (isKey(words[at - 1] ?? '')) return '***';
      const [name = ''] = word.split('=', 1);
      if (word.includes('=') && isKey(name)) return `${name}=***`;
      return quoteWord(word);
    })
    .join(' ');
}

const quoteWord = (word: string): string =>
  /^[\w./:=@%+,~-]+$/.test(word) ? word : `"${word.replaceAll('"', String.raw`\"`)}"`;

/** A command that was given in quotes, as it is to be given. What only a shell understands goes to one. */
export function withoutQuotes(command: string, platform: NodeJS.Platform): string {
  const isForShell = /[|&;<>()$`*?"'\\]|^\s*\w+=/.test(command);
  if (!isForShell) return command.trim();
  return `${platform === 'win32' ? 'cmd /c' : 'sh -c'} "${command.replaceAll('"', String.raw`\"`)}"`;
}

/**
 * Inputs in which `collection` is the words that stand before the command, or before the call; without words as they are.
 *
 * @param context.directory where relative paths start
 * @throws InputsError where a word is empty, or the option gives a collection too
 */
export async function withFiles<TInputs extends { readonly collection: string }>(
  words: readonly string[],
  inputs: TInputs,
  { directory }: { readonly directory: string },
): Promise<TInputs> {
  if (words.length === 0) return inputs;
  if (inputs.collection !== '') {
    const shown = words.map((word) => `"${word}"`).join(', ');
    throw new InputsError([
      `Collections are given twice, by --collection and by ${shown}: give them in one of both ways.`,
    ]);
  }
  const empty = words.some((word) => word.trim() === '');
  if (empty) throw new InputsError(['A collection is "": give the path of a file or a folder.']);
  const paths = await Promise.all(words.map((word) => asPath(word.trim(), directory)));
  return { ...inputs, collection: paths.join('\n') };
}

/** What could be the name of something in Postman is the path of a file or folder here: what is wrong with it is told as such. */
async function asPath(word: string, directory: string): Promise<string> {
  const located = await locate('collection', word, directory);
  return located?.kind === 'name' ? `./${word}` : word;
}
