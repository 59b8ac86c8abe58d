/** Inputs that an action does not have: a typo in one would otherwise be the default in silence. */
import { distance } from 'fastest-levenshtein';
import { quote } from '../../http-text/show-value.ts';
import type { ReportProblem } from './values.ts';

/** Who gave the inputs: a step of a workflow by default. */
export interface GivenBy {
  /** Which refuses unknown options itself. */
  readonly onCommandLine?: boolean;
  /** The names of all that a step was given, in lower case. */
  readonly stepInputs?: readonly string[];
}

/**
 * Tells each given name that is no input but near to one. The others are let be: GitHub hands inputs over as `INPUT_…`
 * variables, and a workflow may have one of that name for itself.
 *
 * @param given names in lower case
 * @param known the inputs of the action
 */
export function reportUnknownInputs(given: readonly string[], known: readonly string[], report: ReportProblem): void {
  for (const name of given) {
    // `job-status` is an input of ours that only its default gives.
    if (known.includes(name) || name === 'job-status') continue;
    if (name === 'upstream') {
      report(
        '"upstream" is no input of this action: `ephemeral-mock record` at a desk makes examples, and its file is committed.',
      );
      continue;
    }
    const near = nearestInput(name, known);
    if (near !== undefined) report(`${quote(name)} is no input of this action. Did you mean \`${near}\`?`);
  }
}

function nearestInput(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  // `api-key`, as the update step has it, for `postman-api-key`.
  const same =
    known.find((input) => plain(input) === wanted) ??
    known.find((input) => /[-_ ]/.test(name) && plain(input).endsWith(wanted));
  const [nearest] = known
    .map((input) => ({ input, edits: editsBetween(plain(input), wanted) }))
    .sort((a, b) => a.edits - b.edits);
  return same ?? (nearest !== undefined && nearest.edits <= mostEdits(nearest.input) ? nearest.input : undefined);
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '');

/** Two letters that changed places are one mistake. */
function editsBetween(a: string, b: string): number {
  const sorted = (text: string): string => text.split('').sort().join('');
  return sorted(a) === sorted(b) ? Math.min(1, distance(a, b)) : distance(a, b);
}

/** Short names are near to many a word. */
const mostEdits = (input: string): number => Math.min(3, Math.max(1, Math.floor(input.length / 4)));
