/** Errors in words. */
import { inspect } from 'node:util';
import { toJson } from '../http-text/show-value.ts';

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
  if (typeof error === 'string') return error;
  // What has no form in JSON is shown as Node does, on one line.
  return `Something that is no error was thrown: ${toJson(error) ?? inspect(error, { breakLength: Infinity })}`;
}
