/**
 * The mark in the name of everything that a run creates in an account: `ephemeral:<owner>/<repo>:<run id>.<attempt>:<job>:<random>`,
 * with `:kept` at its end where `keep-mock` asks for what outlives the job.
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
  /** Meant to outlive its job: nothing for the sweep. */
  readonly kept: boolean;
}

// Every quantifier is followed by a character that its class excludes, so matching is linear.
const markPattern = /ephemeral:([^\s:/[\]]+\/[^\s:/[\]]+):(\d+)\.(\d+):([^\s:[\]]*):([0-9a-f]{12})(:kept)?/;

/** Writes a mark. `random` is 12 hex digits: two jobs of one matrix share everything else. */
export function formatMark({ repository, runId, runAttempt, job, random, kept }: Mark): string {
  return `ephemeral:${repository}:${runId}.${runAttempt}:${job}:${random}${kept ? ':kept' : ''}`;
}

/** Reads the mark out of a name, bare or in brackets; `undefined` when the name has none and so is not ours. */
export function parseMark(name: string): Mark | undefined {
  const match = markPattern.exec(name);
  if (!match) return undefined;
  const [whole, repository = '', runId = '', runAttempt = '', job = '', random = '', kept] = match;
  if (name !== whole && !name.endsWith(` [${whole}]`)) return undefined;
  return { repository, runId, runAttempt, job, random, kept: kept !== undefined };
}

/** The name of what a run creates: the mark alone, or the user's name with the mark in brackets. */
export function markedName(mark: string, name?: string): string {
  return name === undefined ? mark : `${name} [${mark}]`;
}

/** The user's part of such a name; `undefined` where there is the mark alone. */
export function unmarkedName(name: string): string | undefined {
  const mark = parseMark(name);
  if (mark === undefined) return name;
  return name === formatMark(mark) ? undefined : name.slice(0, -` [${formatMark(mark)}]`.length);
}
