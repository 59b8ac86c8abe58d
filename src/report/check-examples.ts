/** Holds the saved examples of a collection against an OpenAPI document, without any call. */
import type { CheckResult } from './check/check-result.ts';
import type { ContractOptions } from './check/contract/contract-check.ts';
import type { Explainer } from './explain/explainer.ts';
import type { Redactor } from './redact/redact.ts';
import { createCallRedactor } from './redact/redact-call.ts';

/** The violations, or that there are none. Loaded here only: few commands need it. */
export async function checkExamples(
  options: ContractOptions,
  explainer: Explainer,
  redactor: Redactor,
): Promise<readonly CheckResult[]> {
  const { createContractCheck } = await import('./check/contract/contract-check.ts');
  const segments = explainer.segments(redactor.isSecretVariable);
  const redactCall = createCallRedactor(redactor);
  const check = createContractCheck(options, { explainer, segments, redactCall, areLogsRedacted: false });
  await check.addExamples();
  await check.answered();
  return check.results(undefined);
}
