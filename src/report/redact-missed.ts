/** What is written of calls without an answer, redacted as reports redact them: also what stands for a secret path variable. */
import type { CallLog } from '../call-log/model.ts';
import { createExplainer, type ExplainerOptions } from './explain/explainer.ts';
import { createCallRedactor } from './redact/redact-call.ts';
import type { Redactor } from './redact/redact.ts';

/** @param served what the calls were sent to */
export function createMissRedactor(
  redactor: Redactor,
  served: NonNullable<ExplainerOptions['served']>,
): (log: CallLog) => CallLog {
  const segments = createExplainer({ served }).segments(redactor.isSecretVariable);
  const redactCall = createCallRedactor(redactor);
  return (log) => redactCall(log, segments.inCall(log, undefined)).log;
}
