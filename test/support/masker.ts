/** What GitHub's log hides: the secrets of a job. */

export interface Masker {
  /** Hides a value from now on, and each line of it on its own, since a log is shown line by line. */
  add(value: string): void;
  /** The text with every hidden value replaced by `***`; values that overlap become one `***`. */
  mask(text: string): string;
  /** What was added, in order, without the lines of values that have several. */
  readonly values: readonly string[];
}

/**
 * Hides exactly what it is told. GitHub's runner also hides base64, JSON, URL and XML spellings of a value: this one
 * does not, so that a test sees what an action itself lets through.
 */
export function createMasker(secrets: readonly string[] = []): Masker {
  const values: string[] = [];
  const hidden = new Set<string>();
  const masker: Masker = {
    values,
    add(value) {
      values.push(value);
      for (const part of [value, ...value.split(/[\r\n]+/)]) if (part.trim() !== '') hidden.add(part);
    },
    mask(text) {
      const ranges = [...hidden].flatMap((value) => occurrences(text, value)).toSorted((a, b) => a.start - b.start);
      let result = '';
      let position = 0;
      for (const { start, end } of ranges) {
        if (start >= position) result += `${text.slice(position, start)}***`;
        position = Math.max(position, end);
      }
      return result + text.slice(position);
    },
  };
  for (const secret of secrets) masker.add(secret);
  return masker;
}

function occurrences(text: string, value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    found.push({ start, end: start + value.length });
  }
  return found;
}
