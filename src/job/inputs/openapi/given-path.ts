/** Paths of operations as the converter is given them, and as the collection has them. */

export interface GivenPath {
  /** What the converter is given. */
  readonly text: string;
  /** The segments that the collection has in the place of those that the converter makes; `undefined` where its own are right. */
  readonly segments: readonly string[] | undefined;
  /** Names of folders that the converter makes of segments which were changed for it. */
  readonly folders: readonly (readonly [given: string, meant: string])[];
}

/**
 * The converter takes a parameter with text beside it for a variable of the collection, which has a value; it drops one of two
 * paths that differ in their slashes alone. Neither meets such a path.
 *
 * @param taken the operations so far
 */
export function segmentsFor(path: string, method: string, taken: Set<string>): GivenPath {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const written = rooted.split('/').slice(1);
  const isPlain = /[?#]/.test(rooted) || written.every((segment) => segmentInCollection(segment) === undefined);
  const plain = isPlain
    ? written
    : written.map((segment) => segment.replace(/\{([^{}]*)\}(?=.)|(?<=.)\{([^{}]*)\}/g, '~$1$2~'));
  const folders = written.flatMap((segment, index): [string, string][] => {
    const given = plain[index] ?? segment;
    return given === segment ? [] : [[given, segment]];
  });
  const keyOf = (segments: readonly string[]) => `${method} ${segments.filter((segment) => segment !== '').join('/')}`;
  let given = plain;
  for (let more = 2; taken.has(keyOf(given)); more += 1) given = [...plain, `~${more}`];
  taken.add(keyOf(given));
  const isChanged = !isPlain || given !== plain;
  return {
    text: `/${given.join('/')}`,
    segments: isChanged
      ? [
          ...written.map((segment) => segmentInCollection(segment) ?? plainSegment(segment)),
          ...given.slice(plain.length).fill(''),
        ]
      : undefined,
    folders: given === plain ? folders : [...folders, [given.at(-1) ?? '', '/']],
  };
}

/** A segment that must be written otherwise than the converter would; `undefined` for all others. */
function segmentInCollection(segment: string): string | undefined {
  if (/^\{[^{}.]+\}$/.test(segment)) return undefined;
  if (/\{[^{}]+\}/.test(segment)) return segment.replace(/^:/, '%3A').replace(/\{([^{}]+)\}/g, '{{$1}}');
  return segment.startsWith(':') ? segment.replace(':', '%3A') : undefined;
}

function plainSegment(segment: string): string {
  return segment.replace(/^\{(.*)\}$/, ':$1');
}
