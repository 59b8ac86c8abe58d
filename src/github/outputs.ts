/** The outputs of all steps, each in the order of its `action.yml`. Every one is set; one that does not apply is ''. */
import * as core from '@actions/core';
import { requirePlainCommandFile } from './command-files.ts';
import type { OpenMock } from '../job/open/open-mock.ts';
import type { SweptResource } from '../job/sweep-mocks.ts';
import type { Mock } from '../postman/model.ts';

/** Of the main step. */
export const outputNames = [
  'mockUrl',
  'caFile',
  'caBundle',
  'mockId',
  'mockUid',
  'collectionUid',
  'environmentUid',
  'serverResponseId',
  'apiUrl',
  'apiKey',
  'provider',
] as const;

/** An open mock. Its URL is not masked: a masked value cannot leave the job. */
export function setOutputs(mock: OpenMock): void {
  write(outputNames, {
    mockUrl: mock.mockUrl,
    caFile: mock.caFiles?.caFile ?? '',
    caBundle: mock.caFiles?.caBundle ?? '',
    mockId: mock.mockId,
    mockUid: mock.mockUid,
    collectionUid: mock.collectionUid,
    environmentUid: mock.environmentUid ?? '',
    serverResponseId: mock.serverResponseId ?? '',
    apiUrl: mock.api.url,
    // Postman's key is the user's own: only the embedded server's random key is news.
    apiKey: mock.api.provider === 'embedded' ? mock.api.key : '',
    provider: mock.api.provider,
  });
}

/** Of the update step. */
export const updateOutputNames = ['mockUrl', 'mockId', 'name', 'environmentUid', 'serverResponseId'] as const;

/** The mock as it now is. */
export function setUpdateOutputs({ mockUrl, id, name, environment, config }: Mock): void {
  write(updateOutputNames, {
    mockUrl,
    mockId: id,
    name,
    environmentUid: environment ?? '',
    serverResponseId: config.serverResponseId ?? '',
  });
}

/** Of the sweep. */
export const sweepOutputNames = ['deleted', 'kept', 'failed'] as const;

/** How many were removed (or would be), kept, and could not be removed. */
export function setSweepOutputs(swept: readonly SweptResource[]): void {
  const count = (...outcomes: readonly SweptResource['outcome'][]) =>
    String(swept.filter(({ outcome }) => outcomes.includes(outcome)).length);
  write(sweepOutputNames, {
    deleted: count('deleted', 'would be deleted'),
    kept: count('kept'),
    failed: count('failed'),
  });
}

function write<TName extends string>(names: readonly TName[], values: Readonly<Record<TName, string>>): void {
  requirePlainCommandFile('GITHUB_OUTPUT');
  for (const name of names) core.setOutput(name, values[name]);
}
