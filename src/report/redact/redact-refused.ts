/** Takes secrets out of what is told of refused requests. */
import type { RefusedRequests } from '../../call-log/refused.ts';
import type { Redactor } from './redact.ts';

const longestSample = 200;

/** Without secrets, and each sample cut: it may be of any length before, so that no secret is cut and then not known. */
export function redactRefused(refused: RefusedRequests, redactor: Redactor): RefusedRequests {
  const redactSample = (sample: string): string => {
    const [, method, target, version] = /^(\S+ )(.*?)( HTTP\/\S+)?$/s.exec(sample) ?? [];
    if (method === undefined || target === undefined) return redactor.redactText(sample);
    return redactor.redactText(`${method}${redactor.redactTarget(target)}${version ?? ''}`);
  };
  return {
    total: refused.total,
    kinds: refused.kinds.map((kind) => ({
      ...kind,
      reason: redactor.redactText(kind.reason),
      sample: redactSample(kind.sample).slice(0, longestSample).toWellFormed(),
    })),
  };
}
