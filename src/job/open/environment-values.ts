import type { Variable } from '../../engine/index.ts';

/** The variables of an environment as Postman imports them: secret ones stay hidden in its app. */
export function environmentValues(variables: readonly Variable[]) {
  return variables.map(({ key, value, secret = false }) => ({
    key,
    value,
    enabled: true,
    type: secret ? 'secret' : 'default',
  }));
}
