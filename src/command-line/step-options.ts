/** The inputs of an action's step as command line options: same names, same defaults, same parser. */
import { Option, type Command } from 'commander';

/** The inputs of one step by name. */
export type Definitions<TName extends string> = Readonly<
  Record<TName, { readonly default: string; readonly description: string }>
>;

/** What commander makes of a command line. */
export type ParsedOptions = Readonly<Record<string, string | boolean | undefined>>;

export interface StepOptions<TName extends string> {
  readonly definitions: Definitions<TName>;
  readonly names: readonly TName[];
  /** Options that are true when they stand without a value; `joinFlagValues` gives them theirs. */
  readonly flags?: readonly TName[];
  /** Options that may come several times: each is a line of the input. */
  readonly repeatable?: readonly TName[];
  /** Environment variables that give a value where no option does: `ps` does not show them. */
  readonly fromEnv?: Readonly<Partial<Record<TName, string>>>;
}

/** Adds one option for each name. */
export function addStepOptions<TName extends string>(
  command: Command,
  { definitions, names, flags = [], repeatable = [] }: StepOptions<TName>,
): Command {
  for (const name of names) {
    const { description, default: standard } = definitions[name];
    const isFlag = flags.includes(name);
    const mayRepeat = repeatable.includes(name);
    const more = mayRepeat ? ' May be repeated.' : '';
    const option = new Option(
      isFlag ? `--${name} [true|false]` : `--${name} <value>`,
      description.replaceAll('`', '').replace(/^Required\. /, '') + more,
    );
    if (mayRepeat) option.argParser(addLine);
    command.addOption(isFlag || standard === '' ? option : option.default(standard));
  }
  return command;
}

/** One more line of an option that may be repeated. */
export function addLine(value: string, earlier: string | undefined): string {
  return earlier === undefined ? value : `${earlier}\n${value}`;
}

/** Parsed options as the step's raw inputs; an absent one is ''. */
export function rawStepInputs<TName extends string>(
  options: ParsedOptions,
  { definitions, fromEnv }: StepOptions<TName>,
  env: Readonly<Record<string, string | undefined>>,
): Record<TName, string> {
  const fallbacks: Readonly<Partial<Record<string, string>>> = fromEnv ?? {};
  const given = (name: string) => String(options[camelCase(name)] ?? env[fallbacks[name] ?? ''] ?? '');
  return Object.fromEntries(Object.keys(definitions).map((name) => [name, given(name)])) as Record<TName, string>; // one entry for each
}

/** The name that commander gives to a parsed option. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

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
