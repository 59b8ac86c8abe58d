/** What many calls have in common: it is written once to each file of the journal, and named by its number from there on. */
import { partLine, type PartKind } from './format.ts';

/** What a line may name by its number. */
export interface Part {
  readonly number: number;
  readonly line: string;
  /** In which state of the file it was written last. */
  writtenIn: number;
}

export interface Parts<TKey> {
  /** What was added with this key. */
  readonly get: (key: TKey) => Part | undefined;
  readonly add: (key: TKey, kind: PartKind, json: string) => Part;
  /** The number of a part, which is in the file from here on. */
  readonly numberOf: (part: Part) => number;
  /** The line of a part. */
  readonly lineOf: (number: number) => string | undefined;
  /** Characters of all lines. */
  readonly size: () => number;
  /** Another one once what was written last is not in the file. */
  readonly fileState: () => number;
  /** What was written last is not in the file: parts are written there anew. */
  readonly forget: () => void;
}

/** Begins with none. @param write gets the line of a part before it is named */
export function createParts<TKey>(write: (line: string) => void): Parts<TKey> {
  const parts: Part[] = [];
  const byKey = new Map<TKey, Part>();
  let size = 0;
  let fileState = 0;
  return {
    get: (key) => byKey.get(key),
    add: (key, kind, json) => {
      const part = { number: parts.length, line: partLine(parts.length, kind, json), writtenIn: -1 };
      size += part.line.length;
      parts.push(part);
      byKey.set(key, part);
      return part;
    },
    numberOf: (part) => {
      if (part.writtenIn !== fileState) write(part.line);
      part.writtenIn = fileState;
      return part.number;
    },
    lineOf: (number) => parts[number]?.line,
    size: () => size,
    fileState: () => fileState,
    forget: () => {
      fileState += 1;
    },
  };
}
