/** The inputs about checks. */
import type { CheckOptions } from '../../report/index.ts';
import type { InputName } from './input-definitions.ts';
import { parseExpectCalls } from './expect-calls.ts';

export type CheckInputs = Readonly<
  Record<Extract<InputName, 'fail-on-unmatched' | 'expect-calls' | 'min-coverage'>, string>
>;

/** Only what is asked for; problems go to `report`, one sentence each. */
export async function parseChecks(raw: CheckInputs, report: (problem: string) => void): Promise<CheckOptions> {
  const unmatched = raw['fail-on-unmatched'].toLowerCase();
  if (!['', 'true', 'false'].includes(unmatched)) {
    report(`\`fail-on-unmatched\` is "${raw['fail-on-unmatched']}": it takes true or false.`);
  }
  const percent = raw['min-coverage'].replace(/\s?%$/, '');
  if (percent !== '' && !/^(?:\d{1,2}(?:\.\d+)?|100)$/.test(percent)) {
    report(`\`min-coverage\` is "${raw['min-coverage']}": it takes a percentage from 0 to 100.`);
  }
  const rules = await parseExpectCalls(raw['expect-calls'], report);
  return {
    ...(unmatched === 'true' && { failOnUnmatched: true }),
    ...(rules.length > 0 && { expectCalls: rules }),
    ...(percent !== '' && { minCoverage: Number(percent) }),
  };
}
