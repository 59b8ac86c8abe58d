/** The violations as a reader is told them: each once, with how many calls have it. */
import type { FilePosition } from '../../explain/near-example.ts';
import { countOf, formatCount } from '../../words.ts';
import type { CheckResult } from '../check-result.ts';

const mostRows = 500;

interface Row extends Partial<FilePosition> {
  readonly name: string;
  readonly message: string;
}

export interface ViolationRows {
  /**
   * @param key the same for what is told once
   * @param makeRow called for the first of its key
   * @param calls how many calls have it; 0 for one of an example
   */
  readonly add: (key: string, makeRow: () => Row, calls: number) => void;
  readonly results: () => readonly CheckResult[];
}

/** Begins with none. */
export function createViolationRows(): ViolationRows {
  const rows = new Map<string, { readonly row: Row; calls: number }>();
  let leftOut = 0;
  return {
    add: (key, makeRow, calls) => {
      const known = rows.get(key);
      if (known !== undefined) known.calls += calls;
      else if (rows.size < mostRows) rows.set(key, { row: makeRow(), calls });
      else leftOut += 1;
    },
    results: () => [...[...rows.values()].map(toResult), ...(leftOut === 0 ? [] : [moreResult(leftOut)])],
  };
}

function toResult({ row: { name, message, ...position }, calls }: { readonly row: Row; readonly calls: number }) {
  const often = calls > 1 ? ` So did ${countOf(calls - 1, 'more call')}.` : '';
  return { name: `contract: ${name}`, passed: false, message: `${message}${often}`, ...position };
}

function moreResult(leftOut: number): CheckResult {
  return { name: 'contract', passed: false, message: `${formatCount(leftOut)} more violations were found.` };
}
