import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOnce } from '../../../../src/job/open/create-once.ts';
import { silentReporter } from '../../../support/cloud.ts';
import { PostmanApiError, type Outcome } from '../../../../src/postman/index.ts';

function apiError(outcome: Outcome): PostmanApiError {
  const fields = { name: 'test', status: 500, endpoint: 'POST /mocks', outcome, hint: undefined, attempts: 1 };
  return new PostmanApiError(outcome, fields);
}

/** What the server does with a create: whether it carries it out, and what the client hears of it. */
interface Create {
  readonly acts: boolean;
  readonly heard: 'answer' | Outcome;
}

const creates: fc.Arbitrary<Create> = fc.constantFrom<Create>(
  { acts: true, heard: 'answer' },
  { acts: true, heard: 'unknown' },
  { acts: false, heard: 'unknown' },
  { acts: false, heard: 'failed' },
);

test('whatever is lost on the way, one thing is made at most, and it is the one that is returned', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(creates, { minLength: 1, maxLength: 5 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      async (plan, finds) => {
        const made: string[] = [];
        let sent = 0;
        let repeats = 0;
        let looks = 0;
        let refused = 0;
        const result = createOnce(
          () => {
            const { acts, heard } = plan[sent % plan.length] ?? { acts: true, heard: 'answer' };
            sent += 1;
            if (acts) made.push(`thing ${sent}`);
            return heard === 'answer' ? Promise.resolve(`thing ${sent}`) : Promise.reject(apiError(heard));
          },
          () =>
            finds[looks++ % finds.length] === true ? Promise.resolve(made[0]) : Promise.reject(apiError('failed')),
          {
            reporter: silentReporter,
            onRepeat: () => (repeats += 1),
            onRefused: () => (refused += 1),
            stop: new AbortController().signal,
          },
        );
        const thing = await result.catch(() => undefined);
        expect(made.length).toBeLessThanOrEqual(1);
        if (thing !== undefined) expect([thing]).toEqual(made);
        expect(sent).toBeLessThanOrEqual(3);
        expect(repeats).toBe(sent - 1);
        // Nobody looks for a thing any more whose create was refused: after a lost answer it may be there all the same.
        expect(refused).toBe(plan[0]?.heard === 'failed' ? 1 : 0);
      },
    ),
  );
});

test('once it is told to stop it looks, and creates nothing more', async () => {
  const stop = AbortSignal.abort();
  let sent = 0;
  const create = () => {
    sent += 1;
    return Promise.reject(apiError('unknown'));
  };
  const found = createOnce(create, () => Promise.resolve('found'), { reporter: silentReporter, stop });
  expect(await found).toBe('found');
  const nothing = createOnce(create, () => Promise.resolve(undefined), { reporter: silentReporter, stop });
  await expect(nothing).rejects.toThrow(PostmanApiError);
  expect(sent).toBe(2);
});
