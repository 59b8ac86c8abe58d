/** What the definitions of commands have in common. */
import type { Command } from 'commander';
import type { CommandContext } from '../context.ts';
import type { help } from '../options/help.ts';
import type { ParsedOptions } from '../options/step-options.ts';

/** What a command's definition needs of the program. */
export interface Defining {
  readonly self: NodeJS.Process;
  /** Adds a command to the program, with its examples and `--debug`. */
  readonly define: (name: keyof typeof help, description: string) => Command;
  /** The surroundings of a command with these options. */
  readonly around: (options: ParsedOptions) => CommandContext;
  /** Makes a command's action of work that gives the exit code. */
  readonly action: <A extends unknown[]>(work: (...args: A) => Promise<number>) => (...args: A) => Promise<void>;
  /** What stands behind `--`. */
  readonly command: () => readonly string[];
}

/** Inputs in which `collection` is what stands before the command, or before the call. */
export async function withFiles<TInputs extends { readonly collection: string }>(
  files: readonly string[],
  inputs: TInputs,
  { directory }: Pick<CommandContext, 'directory'>,
): Promise<TInputs> {
  if (files.length === 0) return inputs;
  const { collectionOfWords } = await import('../options/command-words.ts');
  return { ...inputs, collection: await collectionOfWords(files, inputs.collection, directory) };
}

/** `undefined` for an option that was not given. */
export function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Gathers the values of an option that may be repeated. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}
