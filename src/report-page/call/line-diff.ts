/** Two texts side by side, line by line. */

/** One line of each; `undefined` where the other text has a line that this one has not. */
export interface LinePair {
  readonly sent: string | undefined;
  readonly saved: string | undefined;
}

/** Pairs of lines that are compared at most: more would keep the reader waiting. */
const mostCompared = 1_000_000;

/** The lines of both texts in order, equal ones beside each other, as few that differ as can be. */
export function pairLines(sent: readonly string[], saved: readonly string[]): readonly LinePair[] {
  const { start, end } = commonEnds(sent, saved);
  const equal = (line: string): LinePair => ({ sent: line, saved: line });
  return [
    ...sent.slice(0, start).map(equal),
    ...pairMiddle(sent.slice(start, sent.length - end), saved.slice(start, saved.length - end)),
    ...sent.slice(sent.length - end).map(equal),
  ];
}

/** How many entries are equal at the start of both, and behind that at their ends. */
function commonEnds(ones: readonly string[], others: readonly string[]) {
  const most = Math.min(ones.length, others.length);
  let start = 0;
  while (start < most && ones[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && ones.at(-1 - end) === others.at(-1 - end)) end += 1;
  return { start, end };
}

/** By the longest common subsequence; where that is too much work, line beside line. */
function pairMiddle(sent: readonly string[], saved: readonly string[]): readonly LinePair[] {
  const width = saved.length + 1;
  if ((sent.length + 1) * width > mostCompared) return pairUp(sent, saved);
  // At `i * width + j`: how many lines `sent` from `i` and `saved` from `j` have in common.
  const common = new Uint32Array((sent.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = sent.length - 1; i >= 0; i -= 1) {
    for (let j = saved.length - 1; j >= 0; j -= 1) {
      common[i * width + j] = sent[i] === saved[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: LinePair[] = [];
  let [i, j, sentFrom, savedFrom] = [0, 0, 0, 0];
  const endRun = (): void => {
    for (const pair of pairUp(sent.slice(sentFrom, i), saved.slice(savedFrom, j))) pairs.push(pair);
  };
  while (i < sent.length && j < saved.length) {
    if (sent[i] === saved[j]) {
      endRun();
      pairs.push({ sent: sent[i], saved: saved[j] });
      [i, j] = [i + 1, j + 1];
      [sentFrom, savedFrom] = [i, j];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [sent.length, saved.length];
  endRun();
  return pairs;
}

const pairUp = (sent: readonly string[], saved: readonly string[]): LinePair[] =>
  Array.from({ length: Math.max(sent.length, saved.length) }, (_, index) => ({
    sent: sent[index],
    saved: saved[index],
  }));

/** A line cut into what both have, at its start and end, and what differs between. */
export interface LineParts {
  readonly before: string;
  readonly differing: string;
  readonly after: string;
}

/** Characters shown of what is equal on each side of a difference, and of the difference. */
const mostAround = 200;
const mostDiffering = 2000;

/** The two lines of a pair, cut where they differ; what is long and equal is left out. */
export function cutPair(one: string, other: string): readonly [LineParts, LineParts] {
  if (one === other) {
    const whole = { before: cutEnd(Array.from(one), mostDiffering), differing: '', after: '' };
    return [whole, whole];
  }
  // By characters, not UTF-16 units: half a character is none.
  const [ones, others] = [Array.from(one), Array.from(other)];
  const { start, end } = commonEnds(ones, others);
  const cut = (characters: readonly string[]): LineParts => ({
    before: (start > mostAround ? '…' : '') + characters.slice(Math.max(0, start - mostAround), start).join(''),
    differing: cutEnd(characters.slice(start, characters.length - end), mostDiffering),
    after: cutEnd(characters.slice(characters.length - end), mostAround),
  });
  return [cut(ones), cut(others)];
}

const cutEnd = (characters: readonly string[], most: number): string =>
  characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
