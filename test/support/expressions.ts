/** The part of GitHub's expression language that input defaults and `post-if` need. */

/** How the job stands; `job.status` in expressions. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** What `${{ … }}` may name: the contexts that an input default of an action may use, but for strategy and matrix. */
export interface Contexts {
  readonly github: Readonly<Record<string, unknown>>;
  readonly job: Readonly<{ status: JobStatus }>;
  readonly runner: Readonly<Record<string, unknown>>;
}

/**
 * Replaces every `${{ context.property }}` in a text; an absent property becomes an empty string.
 * @throws Error for any other expression, and for one whose value is an object.
 */
export function evaluateTemplate(text: string, contexts: Contexts): string {
  let result = '';
  let position = 0;
  for (;;) {
    const start = text.indexOf('${{', position);
    if (start < 0) return result + text.slice(position);
    const end = text.indexOf('}}', start);
    if (end < 0) throw new Error(`The expression in "${text}" has no closing "}}".`);
    result += text.slice(position, start) + evaluateReference(text.slice(start + 3, end).trim(), contexts);
    position = end + 2;
  }
}

function evaluateReference(expression: string, contexts: Contexts): string {
  if (!/^(github|job|runner)(\.[A-Za-z_][A-Za-z0-9_-]*)+$/.test(expression)) {
    throw new Error(`Expression "${expression}" is not supported: use github.<name>, job.<name> or runner.<name>.`);
  }
  let value: unknown = contexts;
  for (const name of expression.split('.')) {
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
  }
  if (typeof value === 'object' && value !== null)
    throw new Error(`Expression "${expression}" is an object, not a text.`);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * Evaluates an `if` or `post-if` that is one status function.
 * @throws Error for any other condition.
 */
export function evaluateCondition(condition: string, status: JobStatus): boolean {
  switch (condition.trim()) {
    case 'always()':
      return true;
    case 'success()':
      return status === 'success';
    case 'failure()':
      return status === 'failure';
    case 'cancelled()':
      return status === 'cancelled';
    default:
      throw new Error(`Condition "${condition}" is not supported: use always(), success(), failure() or cancelled().`);
  }
}
