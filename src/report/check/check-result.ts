/** How one check went. */
import type { FilePosition } from '../explain/near-example.ts';

/** As a reader is told it. */
export interface CheckResult extends Partial<FilePosition> {
  /** The input, and for `expect-calls` the rule: `expect-calls: GET /users/:id`. */
  readonly name: string;
  readonly passed: boolean;
  /** What was expected, what came, and the nearest calls. */
  readonly message: string;
}

/** Calls that a message shows. */
export const mostSamples = 3;

/** The check with its place, where it is about one: `contract: Get user > OK. … (postman/api.json:12)`. */
export function checkText({ name, message, file, line }: CheckResult, after: '.' | ':' = '.'): string {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${String(line)}`})`;
  return `${name}${after} ${message}${place}`;
}

/** A check that missing call logs could turn red is not green. */
export function judge(result: CheckResult, missing: string | undefined): CheckResult {
  if (missing === undefined) return result;
  return {
    ...result,
    passed: false,
    message: `This cannot be judged, since ${missing}. So far: ${result.message}`,
  };
}
