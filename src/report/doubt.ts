/** Why call logs may be missing, although those at hand were read to their end. */
export interface Doubt {
  /** Follows "Call logs may be missing: ", without a dot at its end. */
  readonly reason: string;
  /** Whether a check that missing call logs could turn red is then not green. Otherwise the reader is told, no more. */
  readonly spoilsChecks: boolean;
}
