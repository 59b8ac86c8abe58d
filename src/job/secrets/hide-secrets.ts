/** Secrets that become known while a step works, kept out of all that it says from then on. */
import { createRedactor } from '../../report/redact/redact.ts';
import { redactingReporter } from './redacting-reporter.ts';
import type { Reporter } from '../reporter.ts';

export interface HiddenSecrets {
  /** Says the same without secrets. */
  readonly reporter: Reporter;
  readonly redact: (text: string) => string;
  /** From now on these are taken out, and none of those before. */
  readonly hide: (secrets: readonly string[]) => void;
}

export function hideSecrets(reporter: Reporter): HiddenSecrets {
  let redactor = createRedactor({ secrets: [] });
  const redact = (text: string): string => redactor.redactText(text);
  return {
    reporter: redactingReporter(reporter, redact),
    redact,
    hide: (secrets) => {
      redactor = createRedactor({ secrets });
    },
  };
}
