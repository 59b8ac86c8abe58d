/** Text that arrives in pieces, cut into lines. */

export interface LineSplitter {
  readonly push: (text: string) => void;
  readonly end: () => void;
}

/**
 * Calls `onLine` for every complete line, without its line break. Like .NET's reader, which GitHub's runner uses, it
 * takes `\n`, `\r\n` and a lone `\r` as line breaks. `end` gives out what has no line break yet.
 */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  let rest = '';
  return {
    push(text) {
      const pieces = (rest + text).split(/(?<=\n)|(?<=\r)(?!\n)/);
      // A `\r` at the very end may be the first half of `\r\n`.
      rest = pieces.at(-1)?.endsWith('\n') ? '' : (pieces.pop() ?? '');
      for (const piece of pieces) onLine(piece.replace(/\r?\n$|\r$/, ''));
    },
    end() {
      if (rest !== '') onLine(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}
