/** What slow functions give for what comes again, as the requests, answers, headers and bodies of a job's calls do. */

/** Of what is remembered, together. */
const mostCharacters = 4_000_000;
/** What each thing remembered takes besides: short ones must not become many. */
const charactersBeside = 1_000;
/** Longer ones are rarely the same twice. */
const longestText = 16_384;
/** Values of a kind that are compared, the last ones. */
const mostAlike = 8;
/** Times that something is looked for before it counts whether it is found. */
const trial = 2_000;
/** Where fewer are found, remembering costs more than it saves. */
const leastFound = 1 / 8;

/** @param work depends on its text alone */
export function rememberTexts<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  const pays = createTrial();
  let characters = 0;
  return (text) => {
    if (text.length > longestText || !pays.stillDoes()) return work(text);
    const before = known.get(text);
    if (before !== undefined) {
      pays.found();
      return before;
    }
    const result = work(text);
    const goesOn = pays.missed();
    // Starting anew is as good as dropping the oldest, and costs nothing per text.
    const size = text.length + charactersBeside;
    if (!goesOn || characters + size > mostCharacters) {
      known.clear();
      characters = 0;
    }
    if (!goesOn) return result;
    characters += size;
    known.set(text, result);
    return result;
  };
}

/** How values are told apart that are made anew each time. */
export interface Likeness<K> {
  /** Equal values are of one kind; few others are. */
  readonly kindOf: (value: K) => string;
  readonly isEqual: (a: K, b: K) => boolean;
  /** Characters. */
  readonly sizeOf: (value: K) => number;
}

/**
 * @param work depends on nothing but what `isEqual` compares; its result, which is one object for equal values, must not be
 *   changed
 */
export function rememberEqual<K, T>({ kindOf, isEqual, sizeOf }: Likeness<K>, work: (value: K) => T): (value: K) => T {
  const known = new Map<string, { readonly value: K; readonly result: T }[]>();
  const pays = createTrial();
  let characters = 0;
  return (value) => {
    if (!pays.stillDoes()) return work(value);
    const kind = kindOf(value);
    for (const before of known.get(kind) ?? []) {
      if (!isEqual(before.value, value)) continue;
      pays.found();
      return before.result;
    }
    const result = work(value);
    const goesOn = pays.missed();
    const size = sizeOf(value) + charactersBeside;
    if (!goesOn || characters + size > mostCharacters) {
      known.clear();
      characters = 0;
    }
    if (!goesOn || size > longestText) return result;
    characters += size;
    const alike = known.get(kind) ?? [];
    if (alike.length === mostAlike) alike.shift();
    known.set(kind, [...alike, { value, result }]);
    return result;
  };
}

/** The same for values that are one object each time: it need not look into them. */
export function rememberSame<K extends WeakKey, T>(work: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, T>();
  const pays = createTrial();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) {
      pays.found();
      return before;
    }
    const result = work(value);
    if (pays.missed()) known.set(value, result);
    return result;
  };
}

/** Whether remembering is worth its while. Once it is not, that is the end of it. */
function createTrial() {
  let found = 0;
  let missed = 0;
  let still = true;
  return {
    stillDoes: (): boolean => still,
    found: (): void => {
      found += 1;
    },
    missed: (): boolean => {
      missed += 1;
      if (found + missed >= trial) {
        still = found >= leastFound * (found + missed);
        found = 0;
        missed = 0;
      }
      return still;
    },
  };
}
