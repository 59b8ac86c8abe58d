/** A changed mock in words. */
import { STATUS_CODES } from 'node:http';
import type { Answers, Mock } from '../../postman/model.ts';
import { countOf, toLogLine } from '../../report/index.ts';

/** What the mock itself does not say: `undefined` for what nobody knows. */
export interface MockDetails {
  /** Of the active server response. */
  readonly status: number | undefined;
  readonly environmentName: string | undefined;
  /** The rules in force, `null` for none; in the cloud there are never any. */
  readonly answers: Answers | null | undefined;
  /** What this update made it; else nobody knows, since no endpoint of Postman's tells it. */
  readonly isPrivate: boolean | undefined;
}

/** A mock as it now is, in one line: `503 Service Unavailable; environment CI; private; name Shop; 2 rules of answers`. */
export function describeMock({ name, environment, config }: Mock, details: MockDetails): string {
  const { status = config.serverResponseId, environmentName = environment, answers, isPrivate } = details;
  const rules = Object.keys(answers ?? {}).length;
  const parts = [
    status === null || config.serverResponseId === null
      ? 'no server response'
      : `${status} ${STATUS_CODES[status] ?? ''}`.trim(),
    environment === null ? 'no environment' : `environment ${environmentName ?? environment}`,
    ...(isPrivate === undefined ? [] : [isPrivate ? 'private' : 'public']),
    `name ${name}`,
    ...(answers === undefined ? [] : [rules === 0 ? 'no answers' : `${countOf(rules, 'rule')} of answers`]),
  ];
  return toLogLine(parts.join('; '));
}

/** What later steps are told of it, or read in the line above. */
export const outputsOf = ({ mockUrl, id, name, environment, config }: Mock): readonly (string | null)[] => [
  mockUrl,
  id,
  name,
  environment,
  config.serverResponseId,
];
