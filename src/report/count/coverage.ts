/** Which of a collection's saved examples and requests were served, and how often. */
import type { Collection, CollectionRequest, Example } from '../../engine/index.ts';
import type { Locate } from '../explain/insight.ts';
import type { FilePosition } from '../explain/near-example.ts';
import type { Redactor } from '../redact/redact.ts';

/** How many of some things were served. */
export interface CoverageCount {
  readonly total: number;
  readonly hit: number;
  /** With one decimal, rounded down: 100 only when all were hit. `null` when there are none. */
  readonly percent: number | null;
}

/** One saved example, and the calls that got it. */
export interface ExampleCoverage extends Partial<FilePosition> {
  readonly id: string;
  readonly name: string;
  readonly status: number;
  /** How many calls got it. */
  readonly calls: number;
}

/** One request of the collection, with its examples. */
export interface RequestCoverage extends Partial<FilePosition> {
  readonly id: string;
  /** Folder and request names from the root. */
  readonly path: readonly string[];
  readonly method: string;
  /** Host and path as saved. */
  readonly address: string;
  /** Sum of its examples' calls. */
  readonly calls: number;
  readonly examples: readonly ExampleCoverage[];
}

/** What of a collection was served: what `coverage.json` holds. */
export interface Coverage {
  readonly collection: string;
  readonly examples: CoverageCount;
  /** A request is hit when one of its examples is. */
  readonly requests: CoverageCount;
  /** Calls that got an example, of which the collection has none of that name. */
  readonly unknownExampleCalls: number;
  /** In the order of the collection. */
  readonly items: readonly RequestCoverage[];
}

type Names = Pick<Redactor, 'redactText' | 'redactTarget'>;

/** Counts the calls of each example. @param locate where a place of the collection stands in its file */
export function createCoverageCounter(collection: Collection, locate: Locate = () => undefined) {
  const calls = new Map<Example, number>();
  let unknownExampleCalls = 0;

  const coverRequest = (request: CollectionRequest, { redactText, redactTarget }: Names): RequestCoverage => {
    // A `default` response of OpenAPI stands for statuses that are not declared, which no test has to get.
    const counted = request.examples.filter(({ standsFor }) => standsFor?.isDefault !== true);
    const examples = counted.map((example) => ({
      id: redactText(example.id),
      name: redactText(example.name),
      status: example.status,
      calls: calls.get(example) ?? 0,
      ...locate(example.place.pointer),
    }));
    return {
      id: redactText(request.id),
      path: request.place.path.map(redactText),
      method: redactText(request.request.method),
      address: redactTarget(request.request.address),
      calls: request.examples.reduce((sum, example) => sum + (calls.get(example) ?? 0), 0),
      ...locate(request.place.pointer),
      examples,
    };
  };
  return {
    /** Counts a call that got an example: this one, or one that nobody knows. */
    add: (example: Example | undefined): void => {
      if (example === undefined) unknownExampleCalls += 1;
      else calls.set(example, (calls.get(example) ?? 0) + 1);
    },
    /** @param redactor applied to every name and address */
    coverage: (redactor: Names): Coverage => {
      const { redactText } = redactor;
      const items = collection.requests.map((request) => coverRequest(request, redactor));
      return {
        collection: redactText(collection.name),
        examples: countHits(items.flatMap(({ examples }) => examples)),
        requests: countHits(items),
        unknownExampleCalls,
        items,
      };
    },
  };
}

function countHits(things: readonly { readonly calls: number }[]): CoverageCount {
  const hit = things.filter(({ calls }) => calls > 0).length;
  const total = things.length;
  return { total, hit, percent: total === 0 ? null : Math.floor((hit * 1000) / total) / 10 };
}
