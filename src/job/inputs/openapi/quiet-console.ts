/** What a library writes to the console, kept from the job's log. */

export interface Overheard<T> {
  readonly result: T;
  /** The errors that it was told of and nothing else. */
  readonly errors: readonly Error[];
  /** How often it said something else, and what first. */
  readonly others: { readonly count: number; readonly first: string };
}

/** Runs `work` with a console that writes nothing. One at a time. */
export async function withQuietConsole<T>(work: () => Promise<T>): Promise<Overheard<T>> {
  const { error, warn, log } = console;
  const errors: Error[] = [];
  const others = { count: 0, first: '' };
  const listen = (...said: readonly unknown[]): void => {
    if (said.length === 1 && said[0] instanceof Error) {
      errors.push(said[0]);
      return;
    }
    others.count += 1;
    // What it says beside its words are whole schemas.
    const words = said.flatMap((part) =>
      typeof part === 'string' ? [part] : part instanceof Error ? [part.message] : [],
    );
    if (others.count === 1) others.first = words.join(' ').replace(/\s+/g, ' ').slice(0, 200);
  };
  Object.assign(console, { error: listen, warn: listen, log: listen });
  try {
    return { result: await work(), errors, others };
  } finally {
    Object.assign(console, { error, warn, log });
  }
}
