/** What can be known of the inputs before the toolkit is loaded. */

/**
 * Whether the mock is going to live on the runner, if the inputs are right. `parseInputs` decides: this is its rule without
 * its checks, so that the server's process can be started ahead.
 *
 * @param env inputs are in it as the runner names them: upper case, dashes kept
 */
export function staysOnRunner(env: Readonly<Record<string, string | undefined>>): boolean {
  const provider = (env['INPUT_PROVIDER'] ?? '').trim().toLowerCase();
  const hasKey = (env['INPUT_POSTMAN-API-KEY'] ?? '').trim() !== '';
  return provider === 'embedded' || (!hasKey && (provider === 'auto' || provider === ''));
}
