/** A hash table whose keys are a method and a target. */

/** Slots at first; there are always a power of two of them. */
const firstSlots = 64;
/** How full it may be before it grows. */
const mostLoad = 0.7;

export interface CallTable<T> {
  readonly size: number;
  get(method: string, target: string): T | undefined;
  /** Adds what `get` does not find. */
  add(method: string, target: string, value: T): void;
  clear(): void;
}

/**
 * A `Map` would do, and is slower where thousands of targets do not fit the processor's cache: looking at a key means to wait
 * for memory, and a `Map` looks at every key in the same bucket. Here the hashes stand side by side, and only a key with the
 * same one is looked at.
 *
 * @param seed makes the hashes others in every process: targets that collide in one need not in the next
 */
export function createCallTable<T>(seed = Math.floor(Math.random() * 2 ** 31)): CallTable<T> {
  // In turn: a hash, and the number of its entry, counted from 1.
  let slots = new Int32Array(2 * firstSlots);
  let methods: string[] = [];
  let targets: string[] = [];
  let values: T[] = [];

  const hashOf = (method: string, target: string): number => {
    let hash = seed + method.charCodeAt(0) + 31 * method.length;
    for (let i = 0; i < target.length; i += 1) hash = Math.imul(hash ^ target.charCodeAt(i), fnvPrime);
    return hash ^ (hash >>> 15);
  };
  /** The place of the slot where a search for the hash begins. */
  const firstPlace = (hash: number): number => (2 * hash) & (slots.length - 1);
  const nextPlace = (place: number): number => (place + 2) & (slots.length - 1);

  const insert = (hash: number, entry: number): void => {
    let place = firstPlace(hash);
    while (slots[place + 1] !== 0) place = nextPlace(place);
    slots[place] = hash;
    slots[place + 1] = entry;
  };

  const grow = (): void => {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    for (let place = 0; place < old.length; place += 2) {
      const [hash = 0, entry = 0] = [old[place], old[place + 1]];
      if (entry !== 0) insert(hash, entry);
    }
  };

  return {
    get size() {
      return values.length;
    },
    get(method, target) {
      const hash = hashOf(method, target);
      for (let place = firstPlace(hash); ; place = nextPlace(place)) {
        const entry = slots[place + 1] ?? 0;
        if (entry === 0) return undefined;
        if (slots[place] === hash && targets[entry - 1] === target && methods[entry - 1] === method) {
          return values[entry - 1];
        }
      }
    },
    add(method, target, value) {
      if (2 * (values.length + 1) > mostLoad * slots.length) grow();
      methods.push(method);
      targets.push(target);
      values.push(value);
      insert(hashOf(method, target), values.length);
    },
    clear() {
      slots = new Int32Array(2 * firstSlots);
      [methods, targets, values] = [[], [], []];
    },
  };
}

/** Of the FNV-1a hash with 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const fnvPrime = 0x01000193;
