/** A map of names to values in an input. Not valibot's `record`, which drops the names `constructor`, `prototype` and `__proto__`. */
import * as v from 'valibot';
import { isObject } from '../../http-text/bounded-json.ts';

/** Any map; it stays as it is. */
export const anyMapSchema = v.custom<Readonly<Record<string, unknown>>>(isObject, 'no map');

/** A map whose values fit `value`, as its entries. */
export function entriesSchema<TSchema extends v.GenericSchema>(value: TSchema) {
  return v.pipe(
    anyMapSchema,
    v.transform((map) => Object.entries(map)),
    v.array(v.tuple([v.string(), value])),
  );
}
