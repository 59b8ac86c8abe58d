/** What of an answer counts for a probe. */
import type { ProbeAnswer } from '../probe.ts';

/** Status and body. */
export function readAnswer({ status, body }: ProbeAnswer): string {
  return `${status} ${body}`.trim();
}

/** Status, these headers and the body. */
export function readHeaders(...names: readonly string[]): (answer: ProbeAnswer) => string {
  return (answer) => {
    const values = names.map((name) => `${name}: ${[answer.headers[name] ?? 'none'].flat().join(' | ')}`);
    return [readAnswer(answer), ...values].join(', ');
  };
}
