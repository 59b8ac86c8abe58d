/** The update step, and the command of that name: finds the mock that is meant, and changes it. */
import { parseUpdateInputs, type UpdateInputName } from '../inputs/update-inputs.ts';
import type { GivenBy } from '../inputs/unknown-inputs.ts';
import { findJobMocks, type ConnectTo } from '../job-mocks.ts';
import type { RunIdentity } from '../mock-name.ts';
import { updateMock, type UpdateDependencies, type UpdatedMock } from './update-mock.ts';

export interface UpdateOptions extends Omit<UpdateDependencies, 'connect'> {
  /** Where relative paths start. */
  readonly directory: string;
  readonly givenBy: GivenBy;
  /** Where the mocks of the job have their files; `undefined` where there is no job. */
  readonly folders: readonly string[] | undefined;
  readonly identity: RunIdentity;
  readonly connectTo: ConnectTo;
}

/** @throws InputsError with every problem; PostmanApiError, UnresolvedReferenceError */
export async function update(
  raw: Readonly<Partial<Record<UpdateInputName, string>>>,
  { directory, givenBy, folders, identity, connectTo, ...dependencies }: UpdateOptions,
): Promise<UpdatedMock> {
  const find = async () => folders && findJobMocks(folders, identity, connectTo);
  const inputs = await parseUpdateInputs(raw, directory, { ...givenBy, find });
  dependencies.mask(inputs.api.key);
  return updateMock(inputs, { ...dependencies, connect: await connectTo(inputs.api.provider) });
}
