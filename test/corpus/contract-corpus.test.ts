/** Collections that our own conversion makes of public OpenAPI documents keep to these documents. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createJudge } from '../../src/contract/judge.ts';
import { compileMock, readCollection } from '../../src/engine/index.ts';
import { convertOpenApi } from '../../src/job/inputs/openapi/convert-openapi.ts';
import { readContract } from '../../src/job/inputs/openapi/contract.ts';
import { defaultMockConfig } from '../../src/postman/model.ts';
import { exchangeOfExample, logOfExample } from '../../src/report/check/contract/exchange-of.ts';
import { isThorough, sample } from '../support/runs.ts';
import { projectRoot } from '../support/workspace.ts';
import { corpusFolder, corpusIsRequired, whyNoCorpus } from './corpus.ts';

/** What of the examples breaks the document, and how many there are. */
async function judgeConversion(file: string) {
  const text = await readFile(file, 'utf8');
  const source = { file, directory: path.dirname(file) };
  const judge = createJudge(JSON.parse(await readContract(text, source)) as Readonly<Record<string, unknown>>);
  const { collection } = await readCollection((await convertOpenApi(text, source)).document);
  const engine = await compileMock({ collection, environment: undefined, config: defaultMockConfig });
  const examples = collection.requests.flatMap((request) => request.examples);
  const violations = examples.flatMap((example): readonly unknown[] => {
    const saved = engine.saved(example);
    return saved === undefined ? ['not served'] : judge(exchangeOfExample(example, logOfExample(example, saved)));
  });
  return { examples: examples.length, violations };
}

const documents: readonly (readonly [name: string, least: number])[] = [
  ['3.0/json/petstore.json', 30],
  ['3.0/json/petstore-expanded.json', 8],
  ['3.0/json/uspto.json', 4],
  ['3.0/json/callbacks.json', 1],
  ['3.0/json/star-trek.json', 200],
  ['3.1/json/petstore.json', 30],
  ['3.1/json/readme.json', 50],
  ['3.1/json/train-travel.json', 20],
];

test.each(sample(documents, documents.slice(1, 3)))('%s', async (name, least) => {
  const { examples, violations } = await judgeConversion(
    path.join(projectRoot, 'node_modules', '@readme', 'oas-examples', name),
  );
  expect(examples).toBeGreaterThanOrEqual(least);
  expect(violations).toEqual([]);
});

test.runIf(isThorough)("Postman's own", async (context) => {
  const file = path.join(corpusFolder, '..', 'facts', 'postman-api.openapi.json');
  if (!existsSync(file)) {
    if (corpusIsRequired) throw new Error(`There is no file ${file}.`);
    context.skip(whyNoCorpus);
  }
  const { examples, violations } = await judgeConversion(file);
  expect(examples).toBeGreaterThan(300);
  expect(violations).toEqual([]);
});
