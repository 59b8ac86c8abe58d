/** What a report shows of the examples near to a call. The page shares these types: they name nothing of the engine. */

/** Where something stands in a file of the repository. */
export interface FilePosition {
  /** As the explainer was given it. */
  readonly file: string;
  /** From 1; absent when the place was not found in the file. */
  readonly line?: number;
}

/** A step of the matching algorithm. */
export type StepName = 'method' | 'selector' | 'path' | 'query' | 'headers' | 'body';

/** One step as it went for one candidate, in words. */
export interface ToldStep {
  readonly step: StepName;
  /** Points that the step gave or took; 0 where it only filters. */
  readonly score: number;
  /** Whether the call has here what the example has. */
  readonly fits: boolean;
  /** With the values compared, e.g. "query: `page=3`, example has `page=1`". */
  readonly reason: string;
}

/** One saved example as it was weighed for a call, as it may be shown. */
export interface NearExample extends Partial<FilePosition> {
  readonly example: string;
  /** Where the mock has several collections: the name of the example's, which `place` begins with. */
  readonly collection?: string;
  /** Folders and request, e.g. `Users > Get user`. */
  readonly place: string;
  readonly method: string;
  /** Host and path as saved, with the saved query. */
  readonly address: string;
  readonly score: number;
  readonly steps: readonly ToldStep[];
  /** The step that dropped it; absent for one that stayed in. */
  readonly droppedBy?: StepName;
}

/** A request that fits a call and has no example to serve. */
export interface BareRequest extends Partial<FilePosition> {
  /** Folders and request, e.g. `Users > Get user`. */
  readonly place: string;
}

/** The request that an example was saved for, as a call would send it; redacted, and its body cut where it is long. */
export interface SavedCall {
  readonly method: string;
  /** With the query string. */
  readonly path: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  /** '' for none. */
  readonly body: string;
}
