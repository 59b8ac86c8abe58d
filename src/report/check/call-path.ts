/** Paths of calls and of rules, segment by segment. */

/** `/a//b%20c/` is `a`, ``, `b c`: a slash at the end makes no difference. */
export function pathSegments(path: string): string[] {
  const trimmed = path.replace(/^\//, '').replace(/\/$/, '');
  return trimmed === '' ? [] : trimmed.split('/').map(decodeSegment);
}

/**
 * Whether a path is one that a rule means: `:name` and `*` stand for one segment, `**` for any number.
 * Linear but for `**`, of which each tries to stand for as little as possible; the last one alone is gone back to.
 *
 * @param hides whether a redacted segment may have been the one that is wanted
 */
export function fitsPath(
  pattern: readonly string[],
  path: readonly string[],
  hides: (wanted: string, sent: string) => boolean = () => false,
): boolean {
  const fitsSegment = (wanted: string, sent: string): boolean => {
    const isVariable = wanted === '*' || (wanted.startsWith(':') && wanted.length > 1);
    return isVariable ? sent !== '' : wanted === sent || hides(wanted, sent);
  };
  let at = 0;
  let rule = 0;
  let lastStars: { readonly rule: number; at: number } | undefined;
  while (at < path.length) {
    const wanted = pattern[rule];
    if (wanted === '**') {
      lastStars = { rule, at };
      rule += 1;
    } else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
      rule += 1;
      at += 1;
    } else if (lastStars !== undefined) {
      lastStars.at += 1;
      at = lastStars.at;
      rule = lastStars.rule + 1;
    } else {
      return false;
    }
  }
  return pattern.slice(rule).every((segment) => segment === '**');
}

function decodeSegment(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
