/** The inputs of an action's step as command line options: same names, same defaults, same parser. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { flag, InputsError } from '../../job/inputs/values.ts';

/** The inputs of one step by name. */
export type Definitions<TName extends string> = Readonly<
  Record<TName, { readonly default: string; readonly description: string }>
>;

/** What commander makes of a command line. */
export type ParsedOptions = Readonly<Record<string, string | boolean | undefined>>;

export interface StepOptions<TName extends string> {
  readonly definitions: Definitions<TName>;
  readonly names: readonly TName[];
  /** Options that are true or false, as `addFlag` has them. */
  readonly flags?: readonly TName[];
  /** Options that may come several times: each is a line of the input. */
  readonly repeatable?: readonly TName[];
  /** Environment variables that give a value where no option does: `ps` does not show them. */
  readonly fromEnv?: Readonly<Partial<Record<TName, string>>>;
}

const shortNames: Readonly<Record<string, string>> = { collection: '-c, ', environment: '-e, ' };

/** Adds one option for each name. */
export function addStepOptions<TName extends string>(
  command: Command,
  { definitions, names, flags = [], repeatable = [] }: StepOptions<TName>,
): Command {
  for (const name of names) {
    const { description, default: standard } = definitions[name];
    const mayRepeat = repeatable.includes(name);
    const words = description.replaceAll('`', '').replace(/^Required\. /, '') + (mayRepeat ? ' May be repeated.' : '');
    if (flags.includes(name)) {
      addFlag(command, name, words);
      continue;
    }
    const option = new Option(`${shortNames[name] ?? ''}--${name} <value>`, words);
    if (mayRepeat) option.argParser(addLine);
    command.addOption(standard === '' ? option : option.default(standard));
  }
  return command;
}

/**
 * Adds an option that is true where it stands alone. Whatever word follows it is its value, so that only `true` and `false`
 * can; with `no-` before its name it is false.
 */
export function addFlag(command: Command, name: string, description: string): Command {
  const parse = (text: string) => {
    const value = flag(`--${name}`, text, (problem) => {
      throw new InputsError([`${problem} Alone it is true, and words that are not its value stand before it.`]);
    });
    if (text.trim() === '') throw new InputsError([`\`--${name}\` is "": it takes true or false.`]);
    return value;
  };
  return command
    .addOption(new Option(`--${name} [true|false]`, description).argParser(parse))
    .addOption(new Option(`--no-${name}`).hideHelp());
}

/** Makes a value that is itself an option of the command an error: the option before it lacks its own. */
export function refuseOptionsAsValues({ options }: Pick<Command, 'options'>): void {
  const names = new Set(options.flatMap(({ long, short }) => [long, short]));
  for (const option of options.filter(({ required }) => required)) {
    const parse = option.parseArg;
    option.argParser((value, earlier) => {
      if (names.has(value)) throw new InvalidArgumentError('A value is missing: this is another option.');
      return parse === undefined ? value : parse(value, earlier);
    });
  }
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
