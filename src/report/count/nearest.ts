/** What came nearest to an unmatched call, in words. */
import type { FilePosition } from '../explain/insight.ts';
import type { UnmatchedRequest } from './unmatched.ts';

export interface Nearest extends Partial<FilePosition> {
  /** `"OK" (Users > Get user, postman/users.json:12)`. */
  readonly text: string;
  /** `postman/users.json:12`; '' when the file is not known. */
  readonly position: string;
  /** With at most two decimals; '' for a request without examples. */
  readonly score: string;
}

/** A request that fits but has no example, else the nearest example; `undefined` when neither is known. */
export function nearestOf({ bareRequest, candidates: [nearest] }: UnmatchedRequest): Nearest | undefined {
  if (bareRequest !== undefined) {
    const { place, file, line } = bareRequest;
    const position = positionText(bareRequest);
    const text = `the request "${place}"${position === '' ? '' : ` (${position})`}`;
    return { text, position, score: '', ...withPosition(file, line) };
  }
  if (nearest === undefined) return undefined;
  const { example, place, file, line, score } = nearest;
  const position = positionText(nearest);
  const where = [place, position].filter((text) => text !== '').join(', ');
  const text = `"${example}"${where === '' ? '' : ` (${where})`}`;
  return { text, position, score: String(Math.round(score * 100) / 100), ...withPosition(file, line) };
}

function positionText({ file, line }: Partial<FilePosition>): string {
  return file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
}

function withPosition(file: string | undefined, line: number | undefined): Partial<FilePosition> {
  return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
}
