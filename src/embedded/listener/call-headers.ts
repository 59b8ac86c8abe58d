/** The headers of a call, read once. */
import type { KeyValue } from '../../engine/index.ts';

export interface CallHeaders {
  /** Names and values in turn, as on the wire; the same list for calls that come with the same headers. */
  readonly list: readonly string[];
  /** The length of the body that they announce, 0 where they do not say; `undefined` where they announce none. */
  readonly announced: number | undefined;
  /** The same for the engine. */
  readonly pairs: readonly KeyValue[];
}

/**
 * Makes a reader that remembers, of the lists with each number of headers, the last one: a client sends the same ones each time,
 * and comparing them takes less than reading them.
 */
export function createHeadersReader(): (list: readonly string[]) => CallHeaders {
  const lasts = new Map<number, CallHeaders>();
  return (list) => {
    const last = lasts.get(list.length);
    if (last !== undefined && isSame(last.list, list)) return last;
    const read = readHeaders(list);
    lasts.set(list.length, read);
    return read;
  };
}

/** @param b as long as `a` */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

function readHeaders(list: readonly string[]): CallHeaders {
  const pairs: KeyValue[] = [];
  for (let i = 0; i + 1 < list.length; i += 2) pairs.push({ key: list[i] ?? '', value: list[i + 1] ?? '' });
  const isChunked = valueOf(pairs, 'transfer-encoding') !== undefined;
  const length = Number(valueOf(pairs, 'content-length') ?? 0);
  return {
    ...{ list, pairs },
    announced: isChunked ? 0 : length === 0 ? undefined : length,
  };
}

/** The value of the first header of this name. */
export function valueOf(pairs: readonly KeyValue[], lowerCaseName: string): string | undefined {
  return pairs.find(({ key }) => key.length === lowerCaseName.length && key.toLowerCase() === lowerCaseName)?.value;
}
