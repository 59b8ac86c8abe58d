/** `/environments`: list, create, get, update, delete. */
import { isObject } from '../../http-text/bounded-json.ts';
import { type Account, change, inWorkspace, newResource, referenceTo, summaryOf, uidOf } from '../account.ts';
import {
  environmentDoesNotExist,
  environmentNotFound,
  invalidEnvironmentType,
  malformed,
  paramMissing,
} from './errors.ts';
import { about, bodyObject, ok, queryValue, type Endpoint, type Reply } from './endpoint.ts';

const environments = ({ environments }: Account) => environments;

/** GET /environments: no paging. */
export const getEnvironments: Endpoint = ({ account, query }) =>
  ok({
    environments: inWorkspace(account.environments, queryValue(query, 'workspace')).map((environment) =>
      summaryOf(account, environment),
    ),
  });

/** POST /environments. */
export const createEnvironment: Endpoint = ({ account, query, body }) => {
  const given = bodyObject(body, 'environment');
  if (given === undefined) return paramMissing('environment');
  const { name } = given;
  if (typeof name !== 'string') return malformed('environment', ["environment: must have required property 'name'"]);
  const values = parseValues(given['values']);
  if ('status' in values) return values;
  const environment = { ...newResource(account, queryValue(query, 'workspace')), name, ...values };
  account.environments.set(environment.id, environment);
  return ok({ environment: referenceTo(account, environment) });
};

/** GET /environments/{environmentId}: without `uid`. */
export const getEnvironment = about(environments, environmentNotFound, (environment, { account }) =>
  // `undefined` leaves a key out of the JSON.
  ok({ environment: { ...summaryOf(account, environment), uid: undefined, values: environment.values } }),
);

/** PUT /environments/{environmentId}: name, values or both; its mocks serve them before the answer is sent. */
export const putEnvironment = about(environments, environmentDoesNotExist, async (environment, request) => {
  const { account, host, body } = request;
  const given = bodyObject(body, 'environment');
  if (given === undefined) return paramMissing('environment');
  const { name } = given;
  if (name !== undefined && typeof name !== 'string') return malformed('environment', ['name: must be string']);
  const values = parseValues(given['values']);
  if ('status' in values) return values;
  const changes = { name, values: given['values'] === undefined ? undefined : values.values };
  const updated = change(account, account.environments, environment, changes);
  await host.refreshUsersOf(updated.id);
  return ok({ environment: referenceTo(account, updated) });
});

/** DELETE /environments/{environmentId}: mocks that use it become deactivated (official OpenAPI description). */
export const deleteEnvironment = about(environments, environmentDoesNotExist, async ({ id }, { account, host }) => {
  account.environments.delete(id);
  await host.refreshUsersOf(id);
  return ok({ environment: { id, uid: uidOf(account, id) } });
});

/** The variables, each with `enabled` and `type`, which Postman fills in. */
function parseValues(values: unknown): { readonly values: readonly unknown[] } | Reply {
  if (values === undefined || values === null) return { values: [] };
  if (!Array.isArray(values)) return invalidEnvironmentType(values, 'array', 'environment.values');
  const parsed: unknown[] = [];
  for (const [index, value] of values.entries()) {
    if (!isObject(value)) return invalidEnvironmentType(value, 'object', `environment.values.${index}`);
    parsed.push({ enabled: true, type: 'default', ...value });
  }
  return { values: parsed };
}
