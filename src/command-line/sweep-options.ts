/** The sweep action's inputs as command line options. */
import { Option, type Command } from 'commander';
import { sweepInputDefinitions, sweepInputNames, type SweepInputName } from '../job/sweep-inputs.ts';
import { camelCase, type ParsedOptions } from './input-options.ts';

export function addSweepOptions(command: Command): Command {
  for (const name of sweepInputNames) {
    const { description, default: standard } = sweepInputDefinitions[name];
    const flag = name === 'dry-run' ? `--${name}` : `--${name} <value>`;
    const option = new Option(flag, description.replaceAll('`', '').replace('Required. ', ''));
    command.addOption(name === 'dry-run' || standard === '' ? option : option.default(standard));
  }
  return command;
}

/** Parsed options as raw inputs; keys that no option gives come from the environment, which `ps` does not show. */
export function rawSweepInputs(
  options: ParsedOptions,
  env: Readonly<Record<string, string | undefined>>,
): Record<SweepInputName, string> {
  const fromEnv: Partial<Record<SweepInputName, string | undefined>> = {
    'postman-api-key': env['POSTMAN_API_KEY'],
    'github-token': env['GITHUB_TOKEN'],
  };
  const given = (name: SweepInputName) => String(options[camelCase(name)] ?? fromEnv[name] ?? '');
  return Object.fromEntries(sweepInputNames.map((name) => [name, given(name)])) as Record<SweepInputName, string>; // one entry for each
}
