/** What the embedded server's process gets of the environment of whoever starts it. */

/**
 * Nothing that a workflow, a runner or a shell has for its own use: the process lives as long as the job, and later steps
 * can read its environment, where the runner puts inputs and tokens.
 */
const inherited = new Set([
  'PATH',
  // Node's sockets and temporary files on Windows.
  'SYSTEMROOT',
  'WINDIR',
  'TMP',
  'TEMP',
  'TMPDIR',
  // Where a Node outside the system's folders has its libraries.
  'LD_LIBRARY_PATH',
  'TZ',
  // The runner ends what bears its mark when the job ends.
  'RUNNER_TRACKING_ID',
  // Which scripts the process loads is part of the tests.
  'NODE_V8_COVERAGE',
]);

/** Windows does not tell apart upper and lower case in names. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => inherited.has(name.toUpperCase())));
}
