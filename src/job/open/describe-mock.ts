/** An open mock in words. */
import type { OpenSummaryOptions } from '../../report/index.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { placeholderNotes } from './count-placeholders.ts';
import type { OpenMock } from './open-mock.ts';

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
