/** What main's step summary says of an open mock. */
import type { OpenSummaryOptions } from '../../report/summary/open-summary.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { OpenMock } from './open-mock.ts';

/** A collection in Postman is not fetched for it: main sends no request that it can do without. */
export function openSummaryOf({ collection }: Inputs, { name, mockUrl, api }: OpenMock): OpenSummaryOptions {
  return {
    name,
    mockUrl,
    provider: api.provider,
    ...(collection.kind === 'file' && { collection: collection.item, warnings: collection.warnings }),
  };
}
