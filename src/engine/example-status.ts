/** The statuses that an example may be served with. */
import type { Example } from './collection.ts';

/** Whether the status is the example's own or one that it stands for. */
export function hasStatus({ status: own, standsFor }: Example, status: number): boolean {
  return own === status || (standsFor?.statuses ?? []).some(([from, to]) => from <= status && status <= to);
}
