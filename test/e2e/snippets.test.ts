/** The workflows that people copy from the documents use actions, inputs and outputs that exist, with values that are taken. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withDefaults } from '../../src/job/inputs/input-definitions.ts';
import { parseInputs } from '../../src/job/inputs/inputs.ts';
import { makeWorkspace, projectRoot, type Workspace } from '../support/workspace.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

interface Step {
  /** `.`, `sweep` or `update`: the folder of its `action.yml`. */
  readonly folder: string;
  readonly version: string;
  readonly id: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  readonly isWhole: boolean;
}

interface Snippet {
  readonly place: string;
  readonly text: string;
  readonly steps: readonly Step[];
}

const documents = ['README.md', ...(await readdir(path.join(projectRoot, 'docs'))).map((file) => `docs/${file}`)];

async function readSnippets(document: string): Promise<Snippet[]> {
  const markdown = await readFile(path.join(projectRoot, document), 'utf8');
  return [...markdown.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(({ 1: text = '', index }) => ({
    place: `${document}:${markdown.slice(0, index).split('\n').length}`,
    text,
    steps: stepsIn(parse(text)),
  }));
}

/** Every step with one of our actions; a bare `with:` is a part of the main action's. */
function stepsIn(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  if (!isFields(value)) return [];
  const { uses, id, with: given } = value;
  const inputs = Object.fromEntries(
    Object.entries(isFields(given) ? given : {}).map(([name, text]) => [name, String(text)]),
  );
  if (uses === undefined && given !== undefined)
    return [{ folder: '.', version: 'v1', id: undefined, inputs, isWhole: false }];
  // `./ephemeral-mock` is a checkout of it, which has no version.
  const ours = /^(?:\.\/ephemeral-mock|[\w-]+\/ephemeral-mock(?:\/([^@]+))?@(.+))$/.exec(String(uses));
  if (ours === null) return Object.values(value).flatMap(stepsIn);
  const [, folder = '.', version = 'v1'] = ours;
  return [{ folder, version, id: typeof id === 'string' ? id : undefined, inputs, isWhole: true }];
}

async function readAction(folder: string): Promise<{ inputs: string[]; outputs: string[]; required: string[] }> {
  const action = parse(await readFile(path.join(projectRoot, folder, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, { required?: boolean }>>;
    outputs: Fields;
  };
  const required = Object.entries(action.inputs).flatMap(([name, input]) => (input.required === true ? [name] : []));
  return { inputs: Object.keys(action.inputs), outputs: Object.keys(action.outputs), required };
}

/** Values as a runner would hand them over, with files that are there. */
function filled(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const values = Object.entries(inputs).map(([name, text]) => {
    if (/\.(?:json|yaml)$/.test(text)) return [name, name === 'environment' ? './shop-env.json' : 'shop.json'] as const;
    return [name, text.replaceAll(/\$\{\{.*?\}\}/g, 'x')] as const;
  });
  return Object.fromEntries(values);
}

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace({
    'postman/collections/Pet API/List.request.yaml': '$kind: http-request\nurl: /pets\n',
    'postman/environments/Staging.environment.yaml': 'name: Staging\nvalues: []\n',
  });
});
afterAll(() => workspace[Symbol.asyncDispose]());

const snippets = (await Promise.all(documents.filter((file) => file.endsWith('.md')).map(readSnippets))).flat();

test.each([
  ['README.md', 5],
  ['docs/recipes.md', 9],
  ['docs/sessions.md', 1],
  ['docs/https.md', 1],
])('%s has them', (document, least) => {
  const withSteps = snippets.filter(({ place, steps }) => place.startsWith(`${document}:`) && steps.length > 0);
  expect(withSteps.length).toBeGreaterThanOrEqual(least);
});

describe.each(snippets.filter(({ steps }) => steps.length > 0))('$place', ({ text, steps }) => {
  test('names actions, inputs and outputs that exist', async () => {
    const outputs = new Map<string, readonly string[]>();
    for (const { folder, version, id, inputs, isWhole } of steps) {
      const action = await readAction(folder);
      expect(version).toBe('v1');
      expect(action.inputs).toEqual(expect.arrayContaining(Object.keys(inputs)));
      if (isWhole) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(action.required));
      if (id !== undefined) outputs.set(id, action.outputs);
    }
    for (const [, id = '', output] of text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect(outputs.get(id), `a step with the ID ${id}`).toContain(output);
    }
  });

  test('gives the mock inputs that are taken', async () => {
    for (const { folder, inputs } of steps) {
      if (folder !== '.') continue;
      const raw = withDefaults({ collection: 'shop.json', ...filled(inputs) });
      await expect(parseInputs(raw, workspace.path)).resolves.toMatchObject({
        collection: { kind: expect.anything() as unknown },
      });
    }
  });
});
