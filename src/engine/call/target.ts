/** A request's target as matching sees it. */
import { comparedPairs, groupByName, type Pairs } from '../../http-text/pairs.ts';
import { splitTarget } from '../../http-text/target.ts';
import { parsePath, type RequestPath } from './path-pattern.ts';

/** Values of parameters by name, in order, in the form in which they are compared. */
export type Query = ReadonlyMap<string, readonly string[]>;

/** A request target taken apart. */
export interface Target {
  readonly path: RequestPath;
  /** Decoded, in the order sent. */
  readonly queryPairs: Pairs;
  readonly query: Query;
}

/**
 * A parameter's decoded value as it is compared. A plus and a space are the same: clients send either for both, and Postman
 * sends what was typed.
 */
export const comparableValue = (value: string): string => value.replaceAll('+', ' ');

/** Takes a target apart. It never throws, whatever the target holds. */
export function readTarget(target: string): Target {
  const { path, query: written = '' } = splitTarget(target);
  const queryPairs = comparedPairs(written);
  const query = groupByName(queryPairs.map(([name, value]) => [name, comparableValue(value)]));
  return { path: parsePath(path), queryPairs, query };
}
