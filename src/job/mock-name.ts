/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`.
 * The post step and the sweep find things by it, so this module is the only one that writes or reads it.
 */

/** The workflow run and job that something was created for. */
export interface RunIdentity {
  /** `owner/repo`. */
  readonly repository: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly job: string;
}

/** A mark taken apart. */
export interface Mark extends RunIdentity {
  readonly random: string;
}

// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})/;

/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
export function formatMark({ repository, runId, runAttempt, job, random }: Mark): string {
  return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}`;
}

/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
export function parseMark(name: string): Mark | undefined {
  const match = markPattern.exec(name);
  if (!match) return undefined;
  const [whole, repository = '', runId = '', runAttempt = '', job = '', random = ''] = match;
  if (name !== whole && !name.endsWith(` [${whole}]`)) return undefined;
  return { repository, runId, runAttempt, job, random };
}

/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
export function markedName(mark: string, name?: string): string {
  return name === undefined ? mark : `${name} [${mark}]`;
}
