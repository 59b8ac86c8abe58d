/** What is known of the paths of saved requests. */
import type { SavedRequest } from './collection.ts';

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
export interface SavedPath {
  readonly segments: readonly string[];
  readonly variables: readonly PathVariable[];
}

/** A variable of a saved request's path, and what stands for it in a call's. */
export interface FilledVariable extends PathVariable {
  /** Its whole segment, and the part of it that is the variable's, decoded. */
  readonly values: readonly string[];
}
