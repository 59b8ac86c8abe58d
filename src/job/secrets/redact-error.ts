/**
 * Takes secrets out of an error's texts, and out of those of its causes: it stays what it is, for whoever looks at its class.
 * Something else that was thrown is given back as it is, a text redacted.
 */
export function redactError(error: unknown, redact: (text: string) => string): unknown {
  if (typeof error === 'string') return redact(error);
  const seen = new Set<unknown>();
  const pending: unknown[] = [error];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (!(current instanceof Error) || seen.has(current)) continue;
    seen.add(current);
    for (const key of ['message', 'stack'] as const) {
      const text = current[key];
      // Defined, not assigned: a DOMException has its message from its prototype, for reading alone.
      if (text !== undefined)
        Object.defineProperty(current, key, { value: redact(text), configurable: true, writable: true });
    }
    pending.push(current.cause);
    if (current instanceof AggregateError) pending.push(...(current.errors as unknown[]));
  }
  return error;
}
