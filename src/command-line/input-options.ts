/** The action's inputs as command line options: same names, same defaults, same parser. */
import { Option, type Command } from 'commander';
import {
  inputDefinitions,
  inputNames,
  withDefaults,
  type InputName,
  type RawInputs,
} from '../job/input-definitions.ts';
import { looksLikePath } from '../job/item-reference.ts';

const flags: readonly InputName[] = ['private', 'keep-mock'];

/** For `run`: without an artifact service nothing is uploaded. */
export const runInputs = inputNames.filter(
  (name) => !(['call-logs', 'artifact-name', 'retention-days'] as InputName[]).includes(name),
);

/** For `serve`, which is always embedded. */
export const serveInputs: readonly InputName[] = [
  'collection',
  'environment',
  'name',
  'private',
  'server-response',
  'port',
  'listen-host',
];

export type ParsedOptions = Readonly<Record<string, string | boolean | undefined>>;

/** Adds one option for each input. */
export function addInputOptions(command: Command, names: readonly InputName[]): Command {
  for (const name of names) {
    const { description, default: standard } = inputDefinitions[name];
    const isFlag = flags.includes(name);
    const option = new Option(isFlag ? `--${name}` : `--${name} <value>`, description.replaceAll('`', ''));
    command.addOption(isFlag || standard === '' ? option : option.default(standard));
  }
  return command;
}

/** Parsed options as raw inputs; an absent one has its default. */
export function rawInputs(options: ParsedOptions): RawInputs {
  const given = (name: InputName) => String(options[camelCase(name)] ?? '');
  return withDefaults(Object.fromEntries(inputNames.map((name) => [name, given(name)])));
}

/**
 * Takes the key from POSTMAN_API_KEY, which `ps` does not show, when no option gives one. Since the variable may stand in
 * a shell for other tools, it moves a mock to the cloud only where the collection is no file or `provider` says so.
 */
export function withKeyFrom(env: Readonly<Record<string, string | undefined>>, raw: RawInputs): RawInputs {
  const inCloud = raw.provider === 'postman' || (raw.provider === 'auto' && !looksLikePath(raw.collection));
  if (raw['postman-api-key'] !== '' || !inCloud) return raw;
  return { ...raw, 'postman-api-key': env['POSTMAN_API_KEY'] ?? '' };
}

/** The name that commander gives to a parsed option. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
