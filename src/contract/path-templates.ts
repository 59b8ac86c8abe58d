/** Paths of a document, and which of them a request's path falls under. */
import { decodeSegment, pathSegments } from '../http-text/target.ts';

/** Texts and the names between them: `{name}.{ext}` is `['', '.', '']` and `['name', 'ext']`. */
interface TemplateSegment {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

export type PathTemplate = readonly TemplateSegment[];

/** Parts a template like `/files/{name}.{ext}`. */
export function parseTemplate(path: string): PathTemplate {
  return pathSegments(path.split(/[?#]/, 1)[0] ?? '').map((segment) => {
    // Between braces no brace: linear in the text's length.
    const parts = segment.split(/\{([^{}]*)\}/);
    return {
      texts: parts.filter((_, index) => index % 2 === 0).map(decodeSegment),
      names: parts.filter((_, index) => index % 2 === 1),
    };
  });
}

/** A request's path: its segments decoded, and which of them may be anything. */
export interface JudgedPath {
  readonly segments: readonly string[];
  readonly isOpen: (segment: string) => boolean;
}

/** How well a path fits: the values by name, and what is compared to prefer literal segments. */
export interface TemplateMatch {
  readonly values: ReadonlyMap<string, string>;
  /** Per segment: the smaller, the more of it is literal. */
  readonly rank: readonly number[];
}

/** `undefined` where it does not fit. A literal segment wins over one with parameters (OpenAPI, Paths Object). */
export function matchTemplate(template: PathTemplate, { segments, isOpen }: JudgedPath): TemplateMatch | undefined {
  if (template.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  const rank: number[] = [];
  for (const [index, { texts, names }] of template.entries()) {
    const segment = segments[index] ?? '';
    const isLiteral = names.length === 0;
    if (isOpen(segment)) {
      rank.push(isLiteral ? 3 : 2);
    } else if (isLiteral) {
      if (texts[0] !== segment) return undefined;
      rank.push(0);
    } else {
      const found = matchSegment(texts, segment);
      if (found === undefined) return undefined;
      for (const [at, name] of names.entries()) values.set(name, found[at] ?? '');
      rank.push(texts.every((text) => text === '') ? 2 : 1);
    }
  }
  return { values, rank };
}

/** What stands between the texts, nothing of it empty. */
function matchSegment(texts: readonly string[], segment: string): readonly string[] | undefined {
  const [first = '', ...others] = texts;
  if (!segment.startsWith(first)) return undefined;
  const found: string[] = [];
  let at = first.length;
  for (const [index, text] of others.entries()) {
    const isLast = index === others.length - 1;
    const end = isLast ? segment.length - text.length : segment.indexOf(text, at + 1);
    if (end <= at || !segment.startsWith(text, end)) return undefined;
    found.push(segment.slice(at, end));
    at = end + text.length;
  }
  return found;
}

/** For sorting: the better match first. */
export function compareMatches(a: TemplateMatch, b: TemplateMatch): number {
  const at = a.rank.findIndex((rank, index) => rank !== b.rank[index]);
  return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}
