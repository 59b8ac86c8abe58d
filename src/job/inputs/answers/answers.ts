/** The input `answers`, of main and of the update step. */
import type { Answers } from '../../../postman/model.ts';
import type { Provider } from '../../connect/provider.ts';
import type { CollectionReference, EnvironmentReference } from '../collection/reference.ts';
import type { ReportProblem } from '../values.ts';

/**
 * Which examples or faults calls get, `null` for `none`; problems go to `report`, one sentence each, all of them.
 *
 * @param provider where the mock lives
 * @param collection what the rules are checked against, with the environment, where both are files
 */
export async function readAnswers(
  text: string,
  provider: Provider,
  report: ReportProblem,
  collection?: CollectionReference,
  environment?: EnvironmentReference,
): Promise<Answers | null | undefined> {
  if (text === '') return undefined;
  if (provider === 'postman') {
    report(
      "`answers` works on the runner only: Postman's cloud cannot choose examples by rules. Give files and no Postman API key to run the mock on the runner, or let all calls fail with `server-response`.",
    );
  }
  if (text.toLowerCase() === 'none') return null;
  // Most jobs do without, and without the engine that it needs.
  const { parseAnswersInput } = await import('./parse-answers.ts');
  if (collection?.kind !== 'file' || (environment !== undefined && environment.kind !== 'file')) {
    return parseAnswersInput(text, undefined, report);
  }
  return parseAnswersInput(text, { collection: collection.item, environment: environment?.item }, report);
}
