/** An open mock in words. */
import type { Mock } from '../../postman/model.ts';
import type { OpenSummaryOptions } from '../../report/index.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { placeholderNotes } from './count-placeholders.ts';
import type { OpenMock } from './open-mock.ts';

/** A mock as it now is, in one line. */
export function describeMock({ name, mockUrl, environment, config }: Mock): string {
  const answers =
    config.serverResponseId === null
      ? 'serves its examples'
      : `answers every call with server response ${config.serverResponseId}`;
  const values = environment === null ? '' : ` with environment ${environment}`;
  return `Mock "${name}" at ${mockUrl} ${answers}${values}.`;
}

/** What later steps are told of it, or read in the line above. */
export const outputsOf = ({ mockUrl, id, name, environment, config }: Mock): readonly (string | null)[] => [
  mockUrl,
  id,
  name,
  environment,
  config.serverResponseId,
];

/** What main's step summary says. A collection in Postman is not fetched for it: main sends no request that it can do without. */
export function openSummaryOf(
  { collection, environment }: Inputs,
  { name, mockUrl, api }: OpenMock,
): OpenSummaryOptions {
  return {
    name,
    mockUrl,
    provider: api.provider,
    ...(collection.kind === 'file' && {
      collection: collection.item,
      warnings: collection.warnings,
      notes: placeholderNotes(collection, environment),
    }),
  };
}
