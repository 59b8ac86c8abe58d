/** YAML of inputs. */

/**
 * The value of a YAML or JSON text. Aliases are bounded by the parser's own rule.
 *
 * @throws Error with a reason in one line
 */
export async function parseYaml(text: string): Promise<unknown> {
  // Loaded here only: most jobs have no such input. JSON is YAML.
  const { parse } = await import('yaml');
  try {
    // Without the level its warnings would go to the log beside ours.
    return parse(text, { logLevel: 'error' }) as unknown;
  } catch (cause) {
    if (cause instanceof RangeError) throw new Error('It is nested too deep.', { cause });
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw new Error(reason, { cause });
  }
}
