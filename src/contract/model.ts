/** What is held against an OpenAPI document, and what is found. All of it goes from thread to thread. */

interface Header {
  readonly key: string;
  readonly value: string;
}

/** A request, and the response that was saved for it. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    /** Path and query as they are sent. */
    readonly target: string;
    readonly headers: readonly Header[];
    /** `undefined` for one that is not known as it was: it is not judged. */
    readonly body: string | undefined;
  };
  readonly response?: { readonly status: number; readonly headers: readonly Header[]; readonly body: string };
  /** It comes from a collection: variables without a value (`{{id}}`) and placeholders (`<string>`) may be anything. */
  readonly isSaved: boolean;
  /** Segments that the collection's base URLs put in front of paths: they may be more than the document has. */
  readonly basePaths?: readonly (readonly string[])[];
  /** Stands for what was taken out of a log: what holds it may have been anything. */
  readonly mask?: string;
}

/** Where a violation is. */
export type Part = 'path' | 'method' | 'status' | 'content type' | 'query' | 'header' | 'body';

/** How an exchange breaks the document. Its words come from the document; of the exchange it has names and places alone. */
export interface Violation {
  /** `GET /users/{id}` as the document has it; absent where it has none. */
  readonly operation?: string;
  readonly of: 'request' | 'response';
  readonly part: Part;
  /** Of the parameter, the header or the content type. */
  readonly name?: string;
  /** From the root of a body or parameter to the value. */
  readonly keys: readonly string[];
  readonly problem: Problem;
}

export type Problem =
  /** The document does not know it. `instead` says what it has, in words. */
  | { readonly kind: 'undocumented'; readonly instead?: string }
  | { readonly kind: 'missing' }
  /** A body that claims to be JSON. */
  | { readonly kind: 'unreadable' }
  /** The value lacks a property, or has one that may not be there. */
  | { readonly kind: 'lacks' | 'additional'; readonly property: string }
  /** The value is something else than `wanted`: `an integer`, `one of "a", "b"`. */
  | { readonly kind: 'value'; readonly wanted: string }
  /** The value breaks a rule: `must be >= 5`. */
  | { readonly kind: 'rule'; readonly rule: string };

/** Judges exchanges, in a thread of its own. */
export interface Judge {
  /**
   * The violations of one exchange.
   *
   * @throws Error with the reason why it cannot be judged
   */
  readonly judge: (exchange: Exchange) => Promise<readonly Violation[]>;
  /** Ends the thread: what is not answered yet is not any more. */
  readonly end: () => Promise<void>;
}
