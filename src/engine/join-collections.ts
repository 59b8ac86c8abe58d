/** Joins the collections of one mock to a single one: all that matches, counts or explains sees only that. */
import type { Collection, CollectionRequest, Place } from './collection.ts';

/**
 * One collection of several, in their order; a single one stays as it is. Its document would be an array of theirs: pointers
 * begin with the number of the part, and paths with its name.
 */
export function joinCollections(collections: readonly [Collection, ...Collection[]]): Collection {
  const [first, ...others] = collections;
  if (others.length === 0) return first;
  const names = distinctNames(collections);
  const parts = collections.map((part, index) => placePart(part, names[index] ?? '', index));
  return {
    // IDs are each part's own: an ID that two of them have names the example of the first.
    repeatsIds: false,
    id: first.id,
    exporterId: first.exporterId,
    name: names.join(', '),
    variables: [],
    requests: parts.flatMap(({ requests }) => requests),
    parts,
  };
}

/** The collections that a mock serves, each with variables of its own. */
export function partsOf(collection: Collection): readonly Collection[] {
  return collection.parts ?? [collection];
}

/** Their names; the second of one name is `Payments (2)`. */
function distinctNames(collections: readonly Collection[]): readonly string[] {
  const taken = new Set<string>();
  return collections.map(({ name }) => {
    let distinct = name;
    for (let count = 2; taken.has(distinct); count += 1) distinct = `${name} (${String(count)})`;
    taken.add(distinct);
    return distinct;
  });
}

function placePart(part: Collection, name: string, index: number): Collection {
  const inPart = ({ path, pointer }: Place): Place => ({
    path: [name, ...path],
    pointer: `/${String(index)}${pointer}`,
    collection: name,
  });
  const requests = part.requests.map((request): CollectionRequest => ({
    ...request,
    place: inPart(request.place),
    examples: request.examples.map((example) => ({ ...example, place: inPart(example.place) })),
  }));
  return { ...part, name, requests };
}
