/** Routes as rules name them: a method (or ANY) and a path, such as `GET /users/:id?page=2`. */
import { comparedPairs, type Pairs } from './pairs.ts';
import { pathSegments, splitTarget } from './target.ts';

/** Which calls a rule is about. */
export interface RouteText {
  /** Upper case, or `*` for any. */
  readonly method: string;
  /** Path segments as they are written: `:name`, `*` and `{{name}}` stand for one, `**` for any number. */
  readonly path: readonly string[];
  /** Each must be among the values sent under its name; `*` is any value. */
  readonly query: Pairs;
}

const form =
  'a method (or ANY) and a path, like "GET /users/:id", where `:name` and `*` stand for one segment and `**` for any number';

/** The name of the variable that a segment has as OpenAPI writes it, `{name}`. Postman's `{{name}}` is none. */
const nameInBraces = (segment: string): string | undefined =>
  /\{([^{}]*)\}/.exec(segment.replaceAll(/\{\{[^{}]*\}\}/g, ''))?.[1];

/**
 * Reads the route of a rule.
 *
 * @param input that has the rule
 * @param report hears what is wrong with it, in a sentence
 */
export function readRoute(input: string, text: string, report: (problem: string) => void): RouteText | undefined {
  const [, method = '', target] = /^([a-z-]+|\*)\s+(\/\S*)$/i.exec(text.trim()) ?? [];
  if (target === undefined) {
    report(`\`${input}\` has the rule "${text}": a rule begins with ${form}.`);
    return undefined;
  }
  const { path: written, query = '' } = splitTarget(target);
  const path = pathSegments(written);
  const partial = path.find((segment) => segment.includes('*') && segment !== '*' && segment !== '**');
  if (partial !== undefined) {
    report(`\`${input}\` has "${partial}" in the path of the rule "${text}": \`*\` stands for a whole segment.`);
    return undefined;
  }
  const braced = path.find((segment) => nameInBraces(segment) !== undefined);
  if (braced !== undefined) {
    report(
      `\`${input}\` has "${braced}" in the path of the rule "${text}": write \`:${nameInBraces(braced)}\`, which stands for any segment.`,
    );
    return undefined;
  }
  return { method: /^any$/i.test(method) ? '*' : method.toUpperCase(), path, query: comparedPairs(query) };
}
