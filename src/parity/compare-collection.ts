/** The user's own collection in both places: each saved example is asked for as it was saved. */
import { createRedactor } from '../report/index.ts';
import type { Inputs } from '../job/inputs/inputs.ts';
import { secretsOfInputs } from '../job/secrets/secret-variables.ts';
import { compared, type Comparison } from './parity-report.ts';
import { readAnswer } from './probes/read.ts';
import { askBoth, openInBoth, type ParityOptions } from './run-parity.ts';
import { resolverOf, savedCall } from './saved-call.ts';

/** A collection and an environment that are files. */
export interface OwnCollection {
  readonly collection: Extract<Inputs['collection'], { readonly kind: 'file' }>;
  readonly environment: Extract<NonNullable<Inputs['environment']>, { readonly kind: 'file' }> | undefined;
}

/** More calls would use up a plan of a thousand a month. */
const mostCalls = 300;

const examplesOf = ({ collection }: OwnCollection) =>
  collection.item.requests.flatMap(({ examples }) => examples).slice(0, mostCalls);

/** How many calls it takes. */
export const callsOfCollection = (own: OwnCollection): number => examplesOf(own).length;

/** @throws as `compareRules` */
export async function compareCollection(own: OwnCollection, options: ParityOptions): Promise<readonly Comparison[]> {
  const { collection, environment } = own;
  const mocks = await openInBoth(
    { collection: collection.text, ...(environment !== undefined && { environment: environment.text }) },
    options,
  );
  const resolve = resolverOf(collection.item, environment?.item);
  const { redactText } = createRedactor({ secrets: secretsOfInputs(own) });
  const comparisons: Comparison[] = [];
  for (const example of examplesOf(own)) {
    const call = savedCall(example, resolve);
    // What is made up anew for each call differs in any case.
    const isDynamic = resolve(example.body).includes('{{$');
    const answers = await askBoth(
      mocks,
      () => call,
      (answer) => redactText(isDynamic ? String(answer.status) : readAnswer(answer)),
    );
    comparisons.push(compared(redactText(`${call.method} ${call.target}`), ...answers));
  }
  return comparisons;
}
