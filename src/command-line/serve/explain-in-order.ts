/** Explains calls in their order, each with what the mock served when it came. */
import type { Example } from '../../engine/index.ts';
import type { Explainer, SegmentFinder } from '../../report/index.ts';

export interface ExplainerInOrder {
  /** Its collection, of which coverage is told, is the last one's. */
  readonly explainer: Explainer;
  /** The calls from now on are of the time that this one explains. */
  readonly turnTo: (explainer: Explainer) => void;
}

/** @param last explains the calls of the last time */
export function explainInOrder(last: Explainer): ExplainerInOrder {
  let current = last;
  const lastExamples = new Map(
    last.collection?.requests.flatMap(({ examples }) => examples).map((example) => [example.id, example] as const),
  );
  /** An example that is still there counts as what it is by now. */
  const asOfNow = (example: Example): Example => lastExamples.get(example.id) ?? example;

  const segments: Explainer['segments'] = (isSecret) => {
    const known = new WeakMap<Explainer, SegmentFinder>();
    const finderOf = (explainer: Explainer): SegmentFinder => {
      const finder = known.get(explainer) ?? explainer.segments(isSecret);
      known.set(explainer, finder);
      return finder;
    };
    // What is secret by either is secret: the path of an example may have been another one then.
    const finders = () => [...new Set([current, last])].map(finderOf);
    return {
      inCall: (log, served) => {
        const found = finders().map((finder) => finder.inCall(log, served));
        return {
          segments: new Set(found.flatMap(({ segments }) => [...segments])),
          values: [...new Set(found.flatMap(({ values }) => values))],
        };
      },
      inSaved: (request) => new Set(finders().flatMap((finder) => [...finder.inSaved(request)])),
    };
  };

  return {
    turnTo: (explainer) => {
      current = explainer;
    },
    explainer: {
      ...last,
      segments,
      readSession: (log) => current.readSession(log),
      explain(log) {
        const explained = current.explain(log);
        const { example } = explained;
        return current === last || example === undefined ? explained : { ...explained, example: asOfNow(example) };
      },
    },
  };
}
