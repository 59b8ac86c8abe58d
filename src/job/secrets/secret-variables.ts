/** Values of variables that Postman hides (`type: secret`): known secrets, as the keys are. */
import { createVariables, partsOf, splitAtTokens, type Collection, type Variable } from '../../engine/index.ts';
import { shortestSecret } from '../../report/index.ts';
import type { PostmanClient } from '../../postman/index.ts';
import type { Inputs } from '../inputs/inputs.ts';

/** A shorter value would tear holes into a log that others write too, and so would a part of one. */
const shortestInLog = 8;

/** The variables that a mock has. */
export interface VariableLists {
  readonly collection?: readonly Variable[] | undefined;
  readonly environment?: readonly Variable[] | undefined;
}

/**
 * The values as they travel: with the variables in them filled in. Where one is not known, or has another value in each call,
 * what stands around it counts.
 */
export function secretValuesOf({ collection = [], environment = [] }: VariableLists): readonly string[] {
  const secret = [...collection, ...environment].filter((variable) => variable.secret === true);
  if (secret.length === 0) return [];
  const variables = createVariables(collection, environment);
  const values = secret.flatMap(({ value }) => {
    const resolved = variables.resolve(value);
    const [whole = '', ...more] = splitAtTokens(resolved);
    if (more.length === 0) return [whole];
    const parts = [whole, ...more].filter((part) => part.trim().length >= shortestInLog);
    return parts.length === 0 ? [] : [resolved, ...parts];
  });
  return [...new Set(values)].filter(
    (value) => value.length >= shortestSecret && !['true', 'false', 'null'].includes(value.toLowerCase()),
  );
}

/** The same of a mock: several collections behind it have variables of their own each, and one environment. */
export function secretsOfMock({
  collection,
  environment,
}: {
  readonly collection: Collection | undefined;
  readonly environment: readonly Variable[] | undefined;
}): readonly string[] {
  if (collection === undefined) return secretValuesOf({ environment });
  const found = partsOf(collection).flatMap(({ variables }) => secretValuesOf({ collection: variables, environment }));
  return [...new Set(found)];
}

/** The secrets in the files that the inputs name. */
export function secretsOfInputs({
  collection,
  environment,
}: Pick<Inputs, 'collection' | 'environment'>): readonly string[] {
  return secretsOfMock({
    collection: collection.kind === 'file' ? collection.item : undefined,
    environment: environment?.kind === 'file' ? environment.item.variables : undefined,
  });
}

/**
 * Those of the environments that an embedded server holds: `update` may have given the mock one after the other. Never
 * throws: of a server that is gone nobody can ask them.
 */
export async function secretsInAccount(
  client: Pick<PostmanClient, 'listEnvironments' | 'getEnvironment'>,
): Promise<readonly string[]> {
  const { readEnvironment } = await import('../../engine/read/read-environment.ts');
  const secrets: string[] = [];
  try {
    for (const { uid } of await client.listEnvironments()) {
      const { environment } = readEnvironment(await client.getEnvironment(uid));
      secrets.push(...secretValuesOf({ environment: environment.variables }));
    }
  } catch {
    return secrets;
  }
  return secrets;
}

/** Without what is contained in an output of ours: GitHub drops an output that holds a masked value. */
export function withoutOutputs(
  secrets: readonly string[],
  outputs: readonly (string | null | undefined)[],
): readonly string[] {
  return secrets.filter((secret) => !outputs.some((output) => output?.includes(secret)));
}

/** Hands over to the runner's log mask what is long enough for it. */
export function maskInLog(secrets: readonly string[], mask: (secret: string) => void): void {
  for (const secret of secrets) if (secret.length >= shortestInLog) mask(secret);
}
