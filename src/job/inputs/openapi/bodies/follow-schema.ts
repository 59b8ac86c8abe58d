/** Schemas by their names: all references of a document lead to them (`resolveReferences`). */
import { isObject } from '../../../../http-text/bounded-json.ts';

/** The schema that a schema refers to. */
export function followSchema(
  schema: unknown,
  schemas: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  let followed = schema;
  for (let steps = 0; steps < 100 && isObject(followed) && typeof followed['$ref'] === 'string'; steps += 1) {
    const name = followed['$ref'].split('/').at(-1) ?? '';
    followed = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  }
  return isObject(followed) ? followed : undefined;
}
