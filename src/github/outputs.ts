/** The step's outputs. */
import * as core from '@actions/core';
import { requirePlainCommandFile } from './command-file.ts';
import type { OpenMock } from '../job/open/open-mock.ts';

/** In the order of `action.yml`. */
export const outputNames = [
  'mockUrl',
  'mockId',
  'mockUid',
  'collectionUid',
  'environmentUid',
  'serverResponseId',
  'apiUrl',
  'apiKey',
  'provider',
] as const;

/** Sets every output; one that does not apply is ''. The mock's URL is not masked: a masked value cannot leave the job. */
export function setOutputs(mock: OpenMock): void {
  requirePlainCommandFile('GITHUB_OUTPUT');
  const values: Record<(typeof outputNames)[number], string> = {
    mockUrl: mock.mockUrl,
    mockId: mock.mockId,
    mockUid: mock.mockUid,
    collectionUid: mock.collectionUid,
    environmentUid: mock.environmentUid ?? '',
    serverResponseId: mock.serverResponseId ?? '',
    apiUrl: mock.api.url,
    // Postman's key is the user's own: only the embedded server's random key is news.
    apiKey: mock.api.provider === 'embedded' ? mock.api.key : '',
    provider: mock.api.provider,
  };
  for (const name of outputNames) core.setOutput(name, values[name]);
}
