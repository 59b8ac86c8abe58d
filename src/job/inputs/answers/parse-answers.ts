/** The input `answers`: YAML or JSON rules about which example or fault calls get. */
import { checkAnswers, compileMock, parseAnswers, type Collection, type Environment } from '../../../engine/index.ts';
import { show } from '../../../http-text/show-value.ts';
import { defaultMockConfig, type Answers } from '../../../postman/model.ts';
import { parseYamlEntries } from '../yaml/yaml.ts';
import type { ReportProblem } from '../values.ts';
import { readYamlInput } from '../yaml/yaml-input.ts';

const rulesForm = 'one rule a line, like GET /jobs/:id: [202, 200]';

/** What the mock will serve. */
interface ServedItems {
  readonly collection: Collection;
  readonly environment: Environment | undefined;
}

/**
 * Parses the input; problems go to `report`, one sentence each, all of them.
 *
 * @param items what the rules are checked against; `undefined` where it is not known
 */
export async function parseAnswersInput(
  text: string,
  items: ServedItems | undefined,
  report: ReportProblem,
): Promise<Answers | undefined> {
  const entries = await readEntries(text, report);
  if (entries === undefined) return undefined;
  const { rules } = parseAnswers(entries, report);
  if (items !== undefined) checkAnswers(rules, await compileMock({ ...items, config: defaultMockConfig }), report);
  return Object.fromEntries(rules.map(({ name, given }) => [name, given]));
}

async function readEntries(
  text: string,
  report: ReportProblem,
): Promise<readonly (readonly [string, unknown])[] | undefined> {
  const yaml = await readYamlInput('answers', text, rulesForm, parseYamlEntries, report);
  if (yaml === undefined || yaml.entries !== undefined) return yaml?.entries;
  report(`\`answers\` is ${show(yaml.value)}: it takes ${rulesForm}.`);
  return undefined;
}
