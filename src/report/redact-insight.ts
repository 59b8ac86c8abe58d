/** Takes secrets out of explanations, which quote the calls. */
import type { MissInsight, NearExample } from './insight.ts';
import type { Redactor } from './redact.ts';

/** Redacts an explanation once, however many calls share it. */
export function createMissRedactor({ redactExplanation, redactText }: Redactor): (miss: MissInsight) => MissInsight {
  const known = new WeakMap<MissInsight, MissInsight>();
  const redactCandidate = (candidate: NearExample): NearExample => ({
    ...candidate,
    example: redactText(candidate.example),
    place: redactText(candidate.place),
    address: redactText(candidate.address),
    steps: candidate.steps.map((step) => ({ ...step, reason: redactExplanation(step.reason) })),
  });
  return (miss) => {
    const before = known.get(miss);
    if (before !== undefined) return before;
    const redacted: MissInsight = {
      ...miss,
      difference: redactExplanation(miss.difference),
      candidates: miss.candidates.map(redactCandidate),
      ...(miss.bareRequest && {
        bareRequest: { ...miss.bareRequest, place: redactText(miss.bareRequest.place) },
      }),
    };
    known.set(miss, redacted);
    return redacted;
  };
}
