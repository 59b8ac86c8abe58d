/** Flags with a value: an input that is true or false may be given as in YAML, `--private true`, or bare. */
import type { Command } from 'commander';

/**
 * Arguments in which each option that may go without a value has one, as `--private=true`. Commander would take any word
 * after such an option for its value, the first one of a command to run too: only `true` and `false` are.
 *
 * @param args without node and script
 * @param takesCommand whether the first argument that is no option begins a command line of its own
 */
export function joinFlagValues(
  args: readonly string[],
  { options }: Pick<Command, 'options'>,
  takesCommand: boolean,
): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    const next = args[at + 1];
    const option = options.find(({ long, short }) => argument === long || argument === short);
    if (argument === '--' || (takesCommand && !argument.startsWith('-'))) return [...joined, ...args.slice(at)];
    if (option?.optional === true) {
      const isValue = next === 'true' || next === 'false';
      joined.push(`${argument}=${isValue ? next : 'true'}`);
      if (isValue) at += 1;
    } else if (option?.required === true && next !== undefined) {
      joined.push(argument, next);
      at += 1;
    } else {
      joined.push(argument);
    }
  }
  return joined;
}
