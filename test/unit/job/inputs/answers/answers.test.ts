/** The input `answers`: its grammar is tested with the API, which has the same; here is what YAML and the places add. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDefaults, type RawInputs } from '../../../../../src/job/inputs/input-definitions.ts';
import { parseInputs } from '../../../../../src/job/inputs/inputs.ts';
import { parseAnswersInput } from '../../../../../src/job/inputs/answers/answers.ts';
import { parseUpdateInputs } from '../../../../../src/job/inputs/update-inputs.ts';
import { InputsError } from '../../../../../src/job/inputs/values.ts';
import { collection, environment, request } from '../../../../support/builders.ts';
import { runs } from '../../../../support/runs.ts';
import { makeWorkspace } from '../../../../support/workspace.ts';

const files = {
  'api.json': collection({
    items: [
      request({
        url: '{{baseUrl}}/jobs/:id',
        examples: [
          { name: 'Done', status: 200 },
          { name: '404', status: 202 },
        ],
      }),
    ],
  }),
  'env.json': environment({ values: { baseUrl: 'http://x/v{{version}}', version: '2' } }),
};

async function problemsOf(given: Partial<RawInputs>): Promise<readonly string[]> {
  await using workspace = await makeWorkspace(files);
  try {
    await parseInputs(withDefaults({ collection: 'api.json', ...given }), workspace.path);
    return [];
  } catch (error) {
    if (error instanceof InputsError) return error.problems;
    throw error;
  }
}

describe('what is right', () => {
  test('comes as JSON has it, checked with the environment', async () => {
    await using workspace = await makeWorkspace(files);
    const answers = [
      'GET /v2/jobs/:id: [202, "200", reset, { name: "404", delay: 250ms }]  # a comment',
      'ANY /v2/**: { example: example, delay: 1.5s }',
    ].join('\n');
    const inputs = await parseInputs(
      withDefaults({ collection: 'api.json', environment: 'env.json', answers }),
      workspace.path,
    );
    expect(inputs.answers).toEqual({
      'GET /v2/jobs/:id': [202, '200', 'reset', { name: '404', delay: '250ms' }],
      'ANY /v2/**': { example: 'example', delay: '1.5s' },
    });
  });

  test('none is none, in an update too', async () => {
    await using workspace = await makeWorkspace(files);
    const none = await parseInputs(withDefaults({ collection: 'api.json', answers: 'None' }), workspace.path);
    expect(none.answers).toBeNull();
    const mock = { 'mock-id': 'm', 'api-url': 'http://127.0.0.1:1', 'api-key': 'k' };
    expect((await parseUpdateInputs({ ...mock, answers: 'none' }, workspace.path)).answers).toBeNull();
    expect((await parseUpdateInputs({ ...mock, answers: 'GET /a: 100' }, workspace.path)).answers).toEqual({
      'GET /a': 100,
    });
    expect((await parseUpdateInputs({ ...mock, name: 'x' }, workspace.path)).answers).toBeUndefined();
  });
});

test('twenty mistakes are told at once, beside those of other inputs', async () => {
  const answers = [
    'GET /jobs/:id: [418, Runing, rest]',
    'GET /jobs/:id: 200',
    'GET /jobs/*: 200',
    'GET /jobs/{id}: 200',
    'GET /jobs/a*: 200',
    'GET jobs: 200',
    'jobs: 200',
    'POST /jobs/:id: []',
    'GET /jobs/1: 600',
    'GET /jobs/2: 99',
    'GET /jobs/3: true',
    'GET /jobs/4:',
    'GET /jobs/5: { example: 200, delay: 181s }',
    'GET /jobs/6: { example: 200, delay: 2 }',
    'GET /jobs/7: { status: 200 }',
    'GET /jobs/8: { delay: 2s }',
    'GET /jobs/9: { example: [200], delay: 2s }',
    'GET /jobs/10: { name: 404 }',
    'GET /job/:id: 200',
    'PUT /jobs/:id: reset',
  ];
  const problems = await problemsOf({ answers: answers.join('\n'), private: 'perhaps' });
  expect(problems.filter((problem) => problem.startsWith('`answers`'))).toHaveLength(22);
  expect(problems.filter((problem) => problem.startsWith('`private`'))).toHaveLength(1);
  for (const each of [
    'has 418 in the rule "GET /jobs/:id", and no example of the route has that status: there are 200, 202.',
    'has the route "GET /jobs/:id" twice:',
    'has the route "GET /jobs/*" twice, written "GET /jobs/:id" before:',
    'has 600 in the rule "GET /jobs/1": it takes a status from 100 to 599',
    'has "181s" as `delay` in the rule "GET /jobs/5": it takes milliseconds or seconds, such as 250ms or 2s, at most 180s.',
    'has 404 as `name` in the rule "GET /jobs/10": it takes the name of an example, in quotes.',
    'has the rule "PUT /jobs/:id", which fits no request of the collection. The nearest is "GET /jobs/:id".',
  ]) {
    expect(
      problems.some((problem) => problem.includes(each)),
      `${each}\n${problems.join('\n')}`,
    ).toBe(true);
  }
});

test.each([
  ['GET /jobs/:id: [', 'is not valid YAML or JSON'],
  ['- 200', 'is [200]: it takes one rule a line'],
  ['200', 'is 200: it takes one rule a line'],
])('%j is refused', async (answers, problem) => {
  expect((await problemsOf({ answers })).join()).toContain(problem);
});

test('in the cloud it is an error that says what can do it', async () => {
  const cloud = { 'postman-api-key': 'PMAK-1', provider: 'postman', answers: 'GET /jobs/:id: 200' };
  expect(await problemsOf(cloud)).toEqual([
    expect.stringMatching(/^`answers` works on the runner only.*`server-response`/),
  ]);
  await using workspace = await makeWorkspace(files);
  const update = { 'mock-id': 'm', 'api-key': 'PMAK-1', answers: 'none' };
  await expect(parseUpdateInputs(update, workspace.path)).rejects.toThrow('`answers` works on the runner only');
});

test('any text gives rules or problems, and never throws', async () => {
  const piece = fc.constantFrom(
    'GET /a',
    'ANY /**',
    ': ',
    '[',
    ']',
    '{',
    '}',
    '200',
    'reset',
    'name',
    'delay',
    ', ',
    '\n',
    '"',
    '&a ',
    '*a',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const problems: string[] = [];
      const answers = await parseAnswersInput(given, undefined, (problem) => problems.push(problem));
      expect(problems.every((problem) => problem.startsWith('`answers`'))).toBe(true);
      if (problems.length === 0) expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
    }),
    runs(300),
  );
});
