/** Whether one JSON value holds another, and where it does not. */

/**
 * The first place where `sent` lacks what is wanted, in words; values are quoted in backticks. Objects may hold more than
 * is wanted, lists may not. As deep as the rule, which is the user's.
 * @param path keys from the root, joined by dots
 */
export function subsetDifference(wanted: unknown, sent: unknown, path = ''): string | undefined {
  const at = path === '' ? 'body' : `body at ${quote(path)}`;
  const is = () => `${at} is ${show(sent)}, not ${show(wanted)}`;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(sent)) return is();
    if (sent.length !== wanted.length) return `${at} has ${sent.length} entries, not ${wanted.length}`;
    return firstOf(wanted.entries(), ([index, entry]) =>
      subsetDifference(entry, sent[index], below(path, String(index))),
    );
  }
  if (isRecord(wanted)) {
    if (!isRecord(sent)) return is();
    return firstOf(Object.entries(wanted), ([key, entry]) =>
      subsetDifference(entry, Object.hasOwn(sent, key) ? sent[key] : undefined, below(path, key)),
    );
  }
  return wanted === sent ? undefined : is();
}

function firstOf<T>(entries: Iterable<T>, difference: (entry: T) => string | undefined): string | undefined {
  for (const entry of entries) {
    const found = difference(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    return quote(JSON.stringify(value));
  } catch {
    // A body may nest deeper than the stack.
    return 'something else';
  }
}

const longestQuote = 120;

/** A value in backticks, cut to a readable length, without backticks of its own. */
export function quote(text: string): string {
  const cut = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return `\`${cut.replaceAll('`', ' ')}\``;
}
