/** An action's `action.yml`, as far as a runner needs it to start a JavaScript action. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { evaluateTemplate, type Contexts } from './expressions.ts';

const scalar = v.optional(v.nullable(v.union([v.string(), v.number(), v.boolean()])), null);

const metadataSchema = v.object({
  inputs: v.optional(v.nullable(v.record(v.string(), v.nullable(v.looseObject({ default: scalar }))))),
  runs: v.strictObject({
    using: v.pipe(v.string(), v.regex(/^node\d+$/)),
    main: v.string(),
    post: v.optional(v.string()),
    'post-if': v.optional(v.string(), 'always()'),
  }),
});

export interface ActionMetadata {
  /** Absolute path of the script. */
  readonly main: string;
  readonly post: string | undefined;
  readonly postCondition: string;
  /** The major version of Node that `runs.using` asks for. */
  readonly nodeMajor: number;
  /** The default of every declared input, unevaluated; empty where there is none. */
  readonly inputDefaults: ReadonlyMap<string, string>;
}

/**
 * Reads `action.yml` from an action's directory.
 * @throws Error when there is none, or it is not a JavaScript action that uses `main` and `post` alone.
 */
export async function readActionMetadata(directory: string): Promise<ActionMetadata> {
  const file = join(directory, 'action.yml');
  const { inputs, runs } = v.parse(metadataSchema, parse(await readFile(file, 'utf8')));
  return {
    main: join(directory, runs.main),
    post: runs.post === undefined ? undefined : join(directory, runs.post),
    postCondition: runs['post-if'],
    nodeMajor: Number(runs.using.slice('node'.length)),
    inputDefaults: new Map(Object.entries(inputs ?? {}).map(([name, input]) => [name, String(input?.default ?? '')])),
  };
}

export interface EvaluatedInputs {
  /** `INPUT_<NAME>`: upper case, spaces made underscores, dashes kept. */
  readonly environment: Readonly<Record<string, string>>;
  /** Inputs that the action does not declare: the runner passes them on and warns. */
  readonly unexpected: readonly string[];
}

/** Evaluates what a step gives in `with`, and the defaults of what it leaves out. Input names ignore case. */
export function evaluateInputs(
  given: Readonly<Record<string, string>>,
  defaults: ReadonlyMap<string, string>,
  contexts: Contexts,
): EvaluatedInputs {
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  const evaluate = (inputs: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...inputs].map(([name, value]) => [variable(name), evaluateTemplate(value, contexts)]));
  const declared = new Set([...defaults.keys()].map((name) => name.toLowerCase()));
  return {
    environment: { ...evaluate(defaults), ...evaluate(Object.entries(given)) },
    unexpected: Object.keys(given).filter((name) => !declared.has(name.toLowerCase())),
  };
}
