/** The account's environments. */
import type { EnvironmentDocument } from '../../postman/model.ts';
import type { Account, StoredEnvironment } from './account.ts';
import { timestamp } from './account.ts';

export interface NewEnvironment {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly workspace: string | undefined;
}

export function addEnvironment(account: Account, { name, values, workspace }: NewEnvironment): StoredEnvironment {
  const createdAt = timestamp(account.now());
  const environment: StoredEnvironment = {
    id: account.newId(),
    name,
    values,
    workspace: workspace ?? account.defaultWorkspace,
    createdAt,
    updatedAt: createdAt,
  };
  account.environments.set(environment.id, environment);
  return environment;
}

/** Changes an environment's name, values or both. */
export function updateEnvironment(
  account: Account,
  environment: StoredEnvironment,
  changes: { readonly name?: string; readonly values?: readonly unknown[] },
): StoredEnvironment {
  const updated: StoredEnvironment = { ...environment, ...changes, updatedAt: timestamp(account.now()) };
  account.environments.set(updated.id, updated);
  return updated;
}

/** Removes an environment. Mocks that use it stay and become deactivated (official OpenAPI description). */
export function removeEnvironment(account: Account, environment: StoredEnvironment): void {
  account.environments.delete(environment.id);
}

/** The environments of a workspace (of all, when none is named), oldest first; an unknown workspace has none. */
export function listEnvironments(account: Account, workspace: string | undefined): readonly StoredEnvironment[] {
  return [...account.environments.values()].filter(
    (environment) => workspace === undefined || environment.workspace === workspace,
  );
}

/** An environment in the form of an environment file, as the engine reads it. */
export function environmentDocument({ id, name, values }: StoredEnvironment): EnvironmentDocument {
  return { id, name, values };
}
