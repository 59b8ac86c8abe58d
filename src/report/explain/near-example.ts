/**
 * What a report shows of the examples near to a call, as it is kept in `explanations.json` too. The page shares these types:
 * they name nothing of the engine.
 */
import * as v from 'valibot';

const text = v.string();

/** Where something stands in a file of the repository. */
export interface FilePosition {
  /** As the explainer was given it. */
  readonly file: string;
  /** From 1; absent when the place was not found in the file. */
  readonly line?: number;
}

/** The same in an entry: both are absent where nothing is known. */
export const positionEntries = { file: v.exactOptional(text), line: v.exactOptional(v.number()) };

const stepNameSchema = v.picklist(['method', 'selector', 'path', 'query', 'headers', 'body']);
/** A step of the matching algorithm. */
export type StepName = v.InferOutput<typeof stepNameSchema>;

const stepSchema = v.object({
  step: stepNameSchema,
  /** Points that the step gave or took; 0 where it only filters. */
  score: v.number(),
  /** Whether the call has here what the example has. */
  fits: v.boolean(),
  /** With the values compared, e.g. "query: `page=3`, example has `page=1`". */
  reason: text,
});
/** One step as it went for one candidate, in words. */
export type ToldStep = Readonly<v.InferOutput<typeof stepSchema>>;

const nearExampleSchema = v.object({
  example: text,
  /** Where the mock has several collections: the name of the example's, which `place` begins with. */
  collection: v.exactOptional(text),
  /** Folders and request, e.g. `Users > Get user`. */
  place: text,
  method: text,
  /** Host and path as saved, with the saved query. */
  address: text,
  score: v.number(),
  steps: v.pipe(v.array(stepSchema), v.readonly()),
  /** The step that dropped it; absent for one that stayed in. */
  droppedBy: v.exactOptional(stepNameSchema),
  ...positionEntries,
});
/** One saved example as it was weighed for a call, as it may be shown. */
export type NearExample = Readonly<v.InferOutput<typeof nearExampleSchema>>;

/** Nearest first. A report tells of five at most. */
export const candidatesSchema = v.pipe(v.array(nearExampleSchema), v.maxLength(10), v.readonly());

/** A request that fits a call and has no example to serve. Its place are folders and request, e.g. `Users > Get user`. */
export const bareRequestSchema = v.object({ place: text, ...positionEntries });
export type BareRequest = Readonly<v.InferOutput<typeof bareRequestSchema>>;

/** The request that an example was saved for, as a call would send it; redacted, and its body cut where it is long. */
export const savedCallSchema = v.object({
  method: text,
  /** With the query string. */
  path: text,
  headers: v.pipe(v.array(v.object({ key: text, value: text })), v.readonly()),
  /** '' for none. */
  body: text,
});
export type SavedCall = Readonly<v.InferOutput<typeof savedCallSchema>>;
