/** What slow functions give for what comes again, as the requests, answers, headers and bodies of a job's calls do. */

/** Of what is remembered, together. */
const mostCharacters = 4_000_000;
/** What each thing remembered takes besides: short ones must not become many. */
const charactersBeside = 1_000;
/** Longer ones are rarely the same twice. */
const longestText = 16_384;
/** Times that something is looked for before it counts whether it was found. */
const trial = 2_000;
/** Where fewer are found, remembering costs more than it saves. */
const leastFound = 1 / 8;

/** @param work depends on its text alone */
export function rememberTexts<T>(work: (text: string) => T): (text: string) => T {
  return rememberBy((text) => text, work);
}

/**
 * @param work depends on nothing but the JSON of its value; its result, which is one object for equal values, must not be
 *   changed
 */
export function rememberEqual<K, T>(work: (value: K) => T): (value: K) => T {
  return rememberBy((value) => JSON.stringify(value), work);
}

function rememberBy<K, T>(textOf: (value: K) => string, work: (value: K) => T): (value: K) => T {
  const known = new Map<string, { readonly result: T }>();
  const pays = createTrial();
  let characters = 0;
  return (value) => {
    if (!pays()) return work(value);
    const text = textOf(value);
    if (text.length > longestText) return work(value);
    const before = known.get(text);
    const goesOn = pays(before !== undefined);
    if (before !== undefined) return before.result;
    const result = work(value);
    const size = text.length + charactersBeside;
    // Starting anew is as good as dropping the oldest, and costs nothing per text.
    if (!goesOn || characters + size > mostCharacters) {
      known.clear();
      characters = 0;
    }
    characters += size;
    known.set(text, { result });
    return result;
  };
}

/** The same for values that are one object each time: it need not look into them. */
export function rememberSame<K extends WeakKey, T>(work: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  const pays = createTrial();
  return (value) => {
    const before = known.get(value);
    const goesOn = pays(before !== undefined);
    if (before !== undefined) return before.result;
    const result = work(value);
    if (goesOn) known.set(value, { result });
    return result;
  };
}

/** Tells whether remembering is worth its while, and counts whether something was found, where that is given. */
function createTrial(): (isFound?: boolean) => boolean {
  let asked = 0;
  let found = 0;
  return (isFound) => {
    if (isFound !== undefined) asked += 1;
    if (isFound === true) found += 1;
    return asked < trial || found >= asked * leastFound;
  };
}
