/** Which Node the command line needs: the action brings its own, a shell has any. */

/** The first with `Promise.withResolvers` and `URL.parse`. */
const oldest = 22;

/** Why this Node cannot run it, or `undefined`. @param version as `process.versions.node` has it */
export function describeOldNode(version: string): string | undefined {
  const major = Number(version.split('.', 1)[0]);
  return major >= oldest ? undefined : `Node ${version} is too old: ephemeral-mock needs Node ${oldest} or newer.`;
}
