import type { Mock } from '../../postman/model.ts';

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
