/** The path of a rule: as the engine compares the path of a saved request, with `*` and `**` besides. */
import { isId, parsePattern, splitPathVariable, type PathPattern, type WildcardSegment } from '../call/path-pattern.ts';
import { fitsWildcard } from '../match/path-score.ts';

/** Stands for any number of segments. */
const anyNumber = '**';

/** Any number of segments, or one: a text, or variables with texts around them. */
type RuleSegment = typeof anyNumber | { readonly text: string; readonly wildcard: WildcardSegment | undefined };

/** The path of a rule, ready to be compared with those of calls. */
export type PathRule = readonly RuleSegment[];

/** Whether a segment of a rule, as it is written, stands for others than itself. */
export const isVariable = (segment: string): boolean =>
  segment.startsWith('*') || splitPathVariable(segment) !== undefined || segment.includes('{{');

/** @param path a rule's segments as they are written */
export function readPathRule(path: readonly string[]): PathRule {
  const { segments, wildcards } = parsePattern(path.map(toPattern).join('/'));
  return path.map((written, index) =>
    written === anyNumber ? anyNumber : { text: segments[index] ?? '', wildcard: wildcards.get(index) },
  );
}

/** A variable of a rule is a wildcard, whatever values variables of that name have elsewhere. */
function toPattern(segment: string): string {
  if (segment === '*') return '{{*}}';
  const variable = splitPathVariable(segment);
  return variable === undefined ? segment : `{{*}}${variable.rest}`;
}

/**
 * Whether a path is one that a rule means. Linear but for `**`, of which each tries to stand for as little as possible; the
 * last one alone is gone back to.
 *
 * @param path the segments of a call's path as the engine reads them
 * @param hides whether a redacted segment may have been one that is wanted, of which the text is given where it is known
 */
export function fitsPath(
  rule: PathRule,
  path: readonly string[],
  hides: (sent: string, wanted: string | undefined) => boolean = () => false,
): boolean {
  const fitsSegment = (wanted: Exclude<RuleSegment, string>, sent: string): boolean =>
    wanted.wildcard === undefined
      ? wanted.text === sent || hides(sent, wanted.text)
      : fitsWildcard(sent, wanted.wildcard) || hides(sent, undefined);
  let at = 0;
  let next = 0;
  let lastStars: { readonly next: number; at: number } | undefined;
  while (at < path.length) {
    const wanted = rule[next];
    if (wanted === anyNumber) {
      lastStars = { next, at };
      next += 1;
    } else if (wanted !== undefined && fitsSegment(wanted, path[at] ?? '')) {
      next += 1;
      at += 1;
    } else if (lastStars !== undefined) {
      lastStars.at += 1;
      at = lastStars.at;
      next = lastStars.next + 1;
    } else {
      return false;
    }
  }
  return rule.slice(next).every((segment) => segment === anyNumber);
}

/**
 * The paths that a rule may mean a call by: its own first, and those that have the path of a base URL more or less (M-18).
 *
 * @param basePaths the segments that base URLs of the collection put in front of paths
 */
export function forgivenPaths(
  segments: readonly string[],
  basePaths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const forgiven = basePaths.map((base) => {
    const isThere = base.every((segment, index) => segments[index] === segment);
    return isThere ? segments.slice(base.length) : [...base, ...segments];
  });
  return [segments, ...forgiven];
}

/** Whether a rule, in which `**` stands for any number of segments, fits a list of segments. */
function layOver<T>(rule: PathRule, others: readonly T[], fits: (segment: RuleSegment, other: T) => boolean): boolean {
  // `reached[n]`: whether the part of the rule that was looked at so far fits the first n of the others.
  let reached = [true, ...others.map(() => false)];
  for (const segment of rule) {
    const first = reached.indexOf(true);
    reached =
      segment === anyNumber
        ? reached.map((_, count) => first !== -1 && count >= first)
        : [false, ...others.map((other, index) => reached[index] === true && fits(segment, other))];
  }
  return reached.at(-1) === true;
}

/** Whether each path that the second rule means is one that the first means. */
export function coversPath(rule: PathRule, other: PathRule): boolean {
  return layOver(rule, other, (segment, covered) => {
    if (segment === anyNumber || covered === anyNumber) return false;
    if (segment.wildcard === undefined) return covered.wildcard === undefined && covered.text === segment.text;
    if (isWhole(segment.wildcard)) return true;
    return covered.wildcard === undefined
      ? fitsWildcard(covered.text, segment.wildcard)
      : covered.wildcard.texts.join('\0') === segment.wildcard.texts.join('\0');
  });
}

/** Whether some path that the rule means fits the path of an example, by whatever step of matching. */
export function meetsPath(rule: PathRule, { segments, wildcards }: PathPattern): boolean {
  return layOver(rule, [...segments.keys()], (segment, index) => {
    const saved = segments[index] ?? '';
    const wildcard = wildcards.get(index);
    if (segment === anyNumber) return false;
    if (segment.wildcard !== undefined) return wildcard !== undefined || fitsWildcard(saved, segment.wildcard);
    if (wildcard !== undefined) return fitsWildcard(segment.text, wildcard);
    return segment.text.toLowerCase() === saved.toLowerCase() || (isId(segment.text) && isId(saved));
  });
}

const isWhole = ({ texts }: WildcardSegment): boolean => texts.every((text) => text === '');
