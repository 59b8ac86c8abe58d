/** Errors in words. */
import { inspect } from 'node:util';

/**
 * An error in words, with the causes that libraries hide: undici's "fetch failed" says nothing without its cause. Never
 * throws, whatever was thrown: it runs where something has failed already.
 */
export function describeError(error: unknown): string {
  try {
    return describe(error);
  } catch {
    return 'An error that cannot be described.';
  }
}

function describe(error: unknown): string {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  for (let current = error; current != null && !seen.has(current);) {
    seen.add(current);
    const text = messageOf(current);
    // Our own errors quote their cause already.
    if (text !== '' && !texts.some((earlier) => earlier.includes(text))) texts.push(text);
    current = current instanceof Error ? current.cause : undefined;
  }
  return texts.length === 0 ? 'An error without a message.' : texts.join(' Cause: ');
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(messageOf).join('; ');
  if (error instanceof Error) return error.message || error.name;
  return typeof error === 'string' ? error : `Something that is no error was thrown: ${show(error)}`;
}

/** As JSON where it has a form there; otherwise as Node shows it, on one line. */
function show(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return inspect(value, { breakLength: Infinity });
  }
}
