/** Which inputs of the actions each command takes. */
import { inputDefinitions, inputNames, type InputName, type RawInputs } from '../../job/inputs/input-definitions.ts';
import type { ShellKey } from '../../job/inputs/place.ts';
import { sweepInputDefinitions, sweepInputNames, type SweepInputName } from '../../job/inputs/sweep-inputs.ts';
import { updateInputDefinitions, updateInputNames, type UpdateInputName } from '../../job/inputs/update-inputs.ts';
import type { StepOptions } from './step-options.ts';

/** Without an artifact service nothing is uploaded. */
const actionOnly: readonly InputName[] = ['call-logs', 'artifact-name', 'retention-days'];

/** Of `run`: all but those that only an action has a use for. */
export const runOptions: StepOptions<InputName> = {
  definitions: inputDefinitions,
  names: inputNames.filter((name) => !actionOnly.includes(name)),
  flags: ['private', 'tls', 'keep-mock', 'fail-on-unmatched', 'fail-on-loose-match'],
  repeatable: ['collection'],
};

/** Of `record`: its collection is a file, and what is asked of the mock is what the upstream knows. */
export const recordOptions: StepOptions<InputName> = {
  ...runOptions,
  names: ['collection', 'environment', 'redact', 'open-timeout', 'close-timeout'],
  repeatable: [],
};

/** Of `serve`, whose mock is always embedded. */
export const serveOptions: StepOptions<InputName> = {
  ...runOptions,
  names: ['collection', 'environment', 'name', 'private', 'server-response', 'answers', 'port', 'listen-host', 'tls'],
};

/** Of `report`: what explains and checks calls. */
export const reportOptions: StepOptions<InputName> = {
  ...runOptions,
  names: [
    ...(['collection', 'environment', 'provider'] as const),
    ...(['fail-on-unmatched', 'fail-on-loose-match', 'expect-calls', 'min-coverage', 'contract'] as const),
  ],
};

/** Of `sweep`: all of the sweep's. */
export const sweepOptions: StepOptions<SweepInputName> = {
  definitions: sweepInputDefinitions,
  names: sweepInputNames,
  flags: ['dry-run'],
  fromEnv: { 'postman-api-key': 'POSTMAN_API_KEY', 'github-token': 'GITHUB_TOKEN' },
};

/** Of `update`: all of the update step's. The command itself looks into the environment. */
export const updateOptions: StepOptions<UpdateInputName> = {
  definitions: updateInputDefinitions,
  names: updateInputNames,
  flags: ['private'],
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The Postman API key in the shell, trimmed as it is sent; '' for none. */
export const postmanKeyIn = (env: Environment): string => (env['POSTMAN_API_KEY'] ?? '').trim();

/** The same for `run`, which takes it where the mock may be in the cloud. */
export function shellKeyOf(env: Environment): ShellKey {
  return {
    value: postmanKeyIn(env),
    unused:
      'POSTMAN_API_KEY was not used, since `collection` is a file: --provider postman uses it, and imports the file.',
  };
}

/** The inputs of a mock that is on this machine in any case: a key of Postman's in the shell has no say. */
export function embeddedOnly(raw: RawInputs): RawInputs {
  return { ...raw, provider: 'embedded', 'postman-api-key': inputDefinitions['postman-api-key'].default };
}

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
