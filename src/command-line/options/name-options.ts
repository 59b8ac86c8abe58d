/** Messages name inputs as the actions have them; on the command line they are options. */
import { runOptions, sweepOptions, updateOptions } from './input-options.ts';

const options: ReadonlySet<string> = new Set([
  ...[...runOptions.names, ...updateOptions.names, ...sweepOptions.names],
  // Of the command line alone.
  ...['repository', 'logs', 'out', 'url-env', 'upstream', 'only', 'api-port'],
]);

/**
 * A message with each `port` in backticks as `--port`. What stands in double quotes is a value and stays, as does a key of
 * YAML ("5 as `name`").
 */
export function nameOptions(message: string): string {
  return message.replace(/"(?:\\.|[^"\\\n])*"|(?<!\bas )`([a-z-]+)`/g, (found, name: string | undefined) =>
    name !== undefined && options.has(name) ? `\`--${name}\`` : found,
  );
}
