/** Whether a mock can give the answers that rules ask for. */
import type { Example, SavedRequest } from '../collection.ts';
import type { MockEngine } from '../mock/mock-engine.ts';
import { faults } from '../../http-text/faults.ts';
import { listFirst, show } from '../../http-text/show-value.ts';
import { nearest, nearestFirst } from '../match/alike.ts';
import { comparedName } from '../match/route.ts';
import { hasStatus } from '../match/selectors.ts';
import type { AnswerItem, AnswerRule, ReportMistake } from './parse-answers.ts';

/** Tells each status and name that no example of a rule's route has, and each route that fits no request. */
export function checkAnswers(
  rules: readonly AnswerRule[],
  engine: Pick<MockEngine, 'reach' | 'requests' | 'paths'>,
  report: ReportMistake,
): void {
  for (const rule of rules) {
    const { examples, bareRequests } = engine.reach(rule);
    if (examples.length === 0) {
      report(
        bareRequests.length === 0
          ? `\`answers\` has the rule "${rule.name}", which fits no request of the collection.${nearestRoute(rule, engine)}`
          : `\`answers\` has the rule "${rule.name}", whose requests have no saved example: add one to ${quoted(bareRequests.map(({ name }) => name))}.`,
      );
      continue;
    }
    for (const mistake of new Set(rule.items.map((item) => mistakeIn(item, rule, examples)))) {
      if (mistake !== undefined) report(mistake);
    }
  }
}

/** Whether a mock answers a status by itself where no example has it. */
export const canBeMade = (status: number): boolean => status === 429 || status >= 500;

function mistakeIn(item: AnswerItem, rule: AnswerRule, examples: readonly Example[]): string | undefined {
  if (item.kind === 'status') {
    const { status } = item;
    if (canBeMade(status) || examples.some((example) => hasStatus(example, status))) return undefined;
    const statuses = [...new Set(examples.map((example) => example.status))].sort((a, b) => a - b);
    return `\`answers\` has ${status} in the rule "${rule.name}", and no example of the route has that status: there are ${listFirst(statuses.map(String), mostListed)}.`;
  }
  if (item.kind !== 'name') return undefined;
  const { name } = item;
  if (examples.some((example) => comparedName(example.name) === name)) return undefined;
  const names = nearestFirst(name, [...new Set(examples.map((example) => example.name))]).map(({ other }) => other);
  const fault = nearest(name, faults);
  const hint = fault === undefined ? '' : ` Did you mean the fault ${fault}?`;
  return `\`answers\` has ${show(name)} in the rule "${rule.name}", and no example of the route has that name: there are ${quoted(names)}.${hint}`;
}

function nearestRoute({ name }: AnswerRule, { requests, paths }: Pick<MockEngine, 'requests' | 'paths'>): string {
  const written = (request: SavedRequest): string => {
    const { segments, variables } = paths.read(request);
    const names = new Map(variables.map((variable) => [variable.segment, variable.name]));
    const path = segments.map((segment, index) => (names.has(index) ? `:${names.get(index)}` : segment));
    return `${request.method} /${path.join('/')}`;
  };
  const saved = requests.flatMap(({ request, examples }) => [request, ...examples.map((example) => example.request)]);
  const found = nearest(name, [...new Set(saved.map(written))]);
  return found === undefined ? '' : ` The nearest is "${found}".`;
}

const mostListed = 10;

const quoted = (texts: readonly string[]): string =>
  listFirst(
    texts.map((text) => show(text)),
    mostListed,
  );
