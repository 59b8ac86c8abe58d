/** YAML can say with a few aliases what takes gigabytes once it is written out. */

/** So often may what has an anchor come again, counted as if it were written out. */
const mostAliases = 10_000;

/** @throws Error for a document with more; what is no YAML is left to those who read it */
export async function requireFewAliases(text: string): Promise<void> {
  // Anchors are rare, and to parse a document once more takes its time.
  if (!/(?:^|[\s,[{])&[^\s,\]}]/m.test(text) || /^\s*\{/.test(text)) return;
  const { parseDocument } = await import('yaml');
  try {
    parseDocument(text, { logLevel: 'silent', uniqueKeys: false }).toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    if (!(error instanceof Error) || !/alias count/i.test(error.message)) return;
    throw new Error('The aliases of this YAML document repeat more than can be read. Write it out, or use fewer.', {
      cause: error,
    });
  }
}
