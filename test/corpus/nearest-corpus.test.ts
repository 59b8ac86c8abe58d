/** Real collections, and calls with one mistake: the nearest example is the one that was meant, or one that is as near. */
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { compileMock, readTarget, type Example, type MockRequest } from '../../src/engine/index.ts';
import { defaultMockConfig } from '../../src/postman/model.ts';
import { eachThird, sized } from '../support/runs.ts';
import { corpusCollections } from './corpus.ts';
import { readWithEnvironment } from './read-corpus.ts';
import { savedCall } from './saved-call.ts';

type Change = readonly [kind: string, call: MockRequest];

const isId = (segment: string): boolean => /^\d+$|^[\da-f-]{36}$|^:|%7B|%3C/i.test(segment);

/** The call with one thing changed, in every way and place. */
function* changesOf(call: MockRequest): Generator<Change> {
  const [path = '', query] = call.target.split('?');
  const segments = path.split('/').slice(1);
  const withPath = (changed: readonly string[]): MockRequest => ({
    ...call,
    target: `/${changed.join('/')}${query === undefined ? '' : `?${query}`}`,
  });
  for (const [index, segment] of segments.entries()) {
    if (isId(segment)) yield ['another ID', withPath(segments.with(index, '987654'))];
    else if (segment.length > 2) {
      const end = segment.endsWith('x') ? 'y' : 'x';
      yield ['another letter', withPath(segments.with(index, segment.slice(0, -1) + end))];
      yield ['a letter less', withPath(segments.with(index, segment.slice(0, 1) + segment.slice(2)))];
    }
  }
  yield ['a segment more', withPath([...segments, 'more'])];
  yield ['a segment before', withPath(['api', ...segments])];
  if (segments.length > 1) yield ['a segment less', withPath(segments.slice(0, -1))];
  yield ['another query', { ...call, target: `${call.target}${query === undefined ? '?' : '&'}other=1` }];
  yield ['another method', { ...call, method: call.method === 'PATCH' ? 'PUT' : 'PATCH' }];
}

/** What it takes to make one path of the other: 1 for a segment more or less, a part of it for one that differs. */
function changesOfPath(sent: readonly string[], saved: readonly string[]): number {
  const costs = Array.from({ length: saved.length + 1 }, (_, index) => index);
  for (const [row, one] of sent.entries()) {
    let diagonal = costs[0]!;
    costs[0] = row + 1;
    for (const [column, other] of saved.entries()) {
      const isSame = one === other || /\{\{|^<.+>$/.test(other);
      const replaced = diagonal + (isSame ? 0 : distance(one, other) / Math.max(one.length, other.length));
      diagonal = costs[column + 1]!;
      costs[column + 1] = Math.min(replaced, diagonal + 1, costs[column]! + 1);
    }
  }
  return costs.at(-1)!;
}

describe.skipIf(corpusCollections.length === 0)('nearest', () => {
  const counts = { calls: 0, right: 0, 'as near': 0 };
  const wrong: string[] = [];

  test.for(corpusCollections)('%s', async (name) => {
    const { collection, environment } = await readWithEnvironment(name);
    const mock = await compileMock({ collection, environment, config: defaultMockConfig });
    const requestOf = new Map(
      mock.requests.flatMap(({ examples }) => examples).map((example) => [example, mock.paths.read(example.request)]),
    );
    const changes = (example: Example, call: MockRequest): number =>
      Number(example.request.method !== call.method) +
      changesOfPath(readTarget(call.target).path.segments, requestOf.get(example)!.segments);
    const isOf = ({ request: a }: Example, { request: b }: Example): boolean =>
      a.method === b.method && a.address === b.address && JSON.stringify(a.query) === JSON.stringify(b.query);

    for (const example of eachThird([...requestOf.keys()])) {
      for (const [kind, call] of changesOf(savedCall(example, collection, environment))) {
        const { decision, candidates } = mock.explain(call, 5);
        if (decision.outcome === 'served') continue;
        const nearest = candidates[0]!.example;
        counts.calls += 1;
        if (isOf(nearest, example)) counts.right += 1;
        else if (changes(nearest, call) <= changes(example, call)) counts['as near'] += 1;
        else wrong.push(`${kind}: ${call.method} ${call.target}: ${nearest.request.method} ${nearest.request.address}`);
      }
    }
  });

  test('in 98 of 100 calls', () => {
    process.stdout.write(`nearest: ${JSON.stringify(counts)}\n`);
    expect(counts.calls).toBeGreaterThan(sized(1000, 1 / 4));
    expect(wrong.length / counts.calls, wrong.slice(0, 30).join('\n')).toBeLessThanOrEqual(0.02);
  });
});
