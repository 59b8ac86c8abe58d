/** A collection as the engine knows it: parsed once from a file of any format, read-only, free of the file's quirks. */

/** A header, a query parameter or a form field; disabled ones are not kept. */
export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** A variable of a collection or environment; disabled ones are not kept. */
export interface Variable {
  readonly key: string;
  readonly value: string;
  /** Set when Postman hides the value (`type: secret`). */
  readonly secret?: boolean;
}

/** A saved request's body, in the modes that a mock can compare. */
export type SavedBody =
  | { readonly mode: 'raw'; readonly text: string }
  | { readonly mode: 'urlencoded'; readonly fields: readonly KeyValue[] }
  /** Text fields only: Postman's mocks do not compare files. */
  | { readonly mode: 'formdata'; readonly fields: readonly KeyValue[] }
  | { readonly mode: 'graphql'; readonly query: string; readonly operationName: string; readonly variables: string }
  | { readonly mode: 'file' };

/** The request that an example was saved for (`originalRequest`), variables unresolved. */
export interface SavedRequest {
  /** Upper case. */
  readonly method: string;
  /**
   * Host and path as written, without protocol, query and fragment: the host part may be a `{{variable}}` whose value
   * holds a part of the path, so the two are split only once variables are known.
   */
  readonly address: string;
  readonly query: readonly KeyValue[];
  /** Values of `:name` segments; a name without a value is absent. */
  readonly pathVariables: readonly KeyValue[];
  readonly headers: readonly KeyValue[];
  readonly body: SavedBody | undefined;
}

/** Where something stands in the collection: names for people, a JSON pointer for programs. */
export interface Place {
  /** Folder and request names from the root, e.g. `['Users', 'Get user']`. */
  readonly path: readonly string[];
  /** JSON pointer (RFC 6901) into the document as it was read, e.g. `/item/0/item/2/response/1`. */
  readonly pointer: string;
  /** Of several collections behind one mock: the name of this one, which `path` begins with. */
  readonly collection?: string;
}

/** Statuses that an example is served with when they are asked for, beside its own. */
export interface StandsFor {
  /** Each from and to a status, both included. */
  readonly statuses: readonly (readonly [from: number, to: number])[];
  /** Whether it stands for all that is not declared: what nobody need call. */
  readonly isDefault: boolean;
}

/** A saved response: what the mock serves. */
export interface Example {
  /** The file's ID, or a UUID derived from the place when the file has none: the same file gives the same IDs. */
  readonly id: string;
  /** `<owner>-<id>`, when the file names one. */
  readonly uid: string | undefined;
  readonly name: string;
  readonly place: Place;
  readonly request: SavedRequest;
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly KeyValue[];
  /** Sent as stored once variables are resolved. */
  readonly body: string;
  /** `_postman_previewlanguage` in lower case: says the Content-Type where no header does. */
  readonly previewLanguage: string | undefined;
  /** Of what was converted from OpenAPI: a response for `4XX` or `default`. */
  readonly standsFor?: StandsFor | undefined;
}

/** A request of the collection, with or without examples. */
export interface CollectionRequest {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly request: SavedRequest;
  readonly examples: readonly Example[];
}

/** A Postman collection, of whatever format, as a mock needs it. */
export interface Collection {
  /** Whether an ID names two of its folders, requests and examples: an import then gives one of them another. */
  readonly repeatsIds: boolean;
  readonly id: string | undefined;
  /** The user whom the file's UIDs begin with (`info._exporter_id`), when an export names one. */
  readonly exporterId: string | undefined;
  readonly name: string;
  readonly variables: readonly Variable[];
  /** In the order of the file. */
  readonly requests: readonly CollectionRequest[];
  /** Of several that one mock serves: each of them, with variables of its own. */
  readonly parts?: readonly Collection[];
}

/** A Postman environment. */
export interface Environment {
  readonly id: string | undefined;
  readonly name: string;
  readonly variables: readonly Variable[];
}

/** One kind of defect found while reading, however many items have it. */
export interface ReadWarning {
  /** What is wrong and what was done about it, one sentence. */
  readonly message: string;
  /** The first item that has it, e.g. `Users > Get user > OK`. */
  readonly firstItem: string;
  readonly count: number;
}

/** A segment that stands where the path of a saved request has a variable, `:name` or `{{name}}`. */
export interface PathVariable {
  readonly name: string;
  /** Its index among the segments of the path, empty ones left out. */
  readonly segment: number;
}

/** What is known of the variables in the paths of a collection's requests. */
export interface SavedPaths {
  /** The names of all variables that may stand in one. */
  names(): ReadonlySet<string>;
  /** The path of a saved request, and where its variables stand in it. */
  read(saved: SavedRequest): SavedPath;
  /**
   * The segments of a request target that stand where the path of `saved` has variables. Where the two differ in their number
   * of segments, those count that stand there when the paths are laid over each other as well as can be.
   */
  find(target: string, saved: SavedRequest): readonly FilledVariable[];
}

/** The path of a saved request, its variables in their places. */
interface SavedPath {
  readonly segments: readonly string[];
  readonly variables: readonly PathVariable[];
}

/** A variable of a saved request's path, and what stands for it in a call's. */
export interface FilledVariable extends PathVariable {
  /** Its whole segment, and the part of it that is the variable's, decoded. */
  readonly values: readonly string[];
}
