/** Secret values of the environments that an embedded server holds: `update` may have given the mock one after the other. */
import type { PostmanClient } from '../../postman/index.ts';
import { secretValuesOf } from './secret-variables.ts';

/** Never throws: of a server that is gone nobody can ask them. */
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
