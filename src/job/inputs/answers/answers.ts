/** The input `answers`, of main and of the update step: YAML or JSON rules about which example or fault calls get. */
import type { Collection, Environment } from '../../../engine/index.ts';
import { show } from '../../../http-text/show-value.ts';
import { defaultMockConfig, type Answers } from '../../../postman/model.ts';
import type { Provider } from '../../connect/provider.ts';
import type { CollectionReference, EnvironmentReference } from '../collection/reference.ts';
import type { ReportProblem } from '../values.ts';
import { parseYamlEntries, readYamlInput } from '../yaml/yaml.ts';

const rulesForm = 'one rule a line, like GET /jobs/:id: [202, 200]';

/** What the mock will serve. */
interface ServedItems {
  readonly collection: Collection;
  readonly environment: Environment | undefined;
}

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
  if (collection?.kind !== 'file' || (environment !== undefined && environment.kind !== 'file')) {
    return parseAnswersInput(text, undefined, report);
  }
  return parseAnswersInput(text, { collection: collection.item, environment: environment?.item }, report);
}

/**
 * Parses the rules; problems go to `report`, one sentence each, all of them.
 *
 * @param items what the rules are checked against; `undefined` where it is not known
 */
export async function parseAnswersInput(
  text: string,
  items: ServedItems | undefined,
  report: ReportProblem,
): Promise<Answers | undefined> {
  const yaml = await readYamlInput('answers', text, rulesForm, parseYamlEntries, report);
  if (yaml === undefined) return undefined;
  if (yaml.entries === undefined) {
    report(`\`answers\` is ${show(yaml.value)}: it takes ${rulesForm}.`);
    return undefined;
  }
  // Loaded here only: most jobs do without rules, and main without the engine.
  const { checkAnswers, compileMock, parseAnswers } = await import('../../../engine/index.ts');
  const { rules } = parseAnswers(yaml.entries, report);
  if (items !== undefined) checkAnswers(rules, await compileMock({ ...items, config: defaultMockConfig }), report);
  return Object.fromEntries(rules.map(({ name, given }) => [name, given]));
}
