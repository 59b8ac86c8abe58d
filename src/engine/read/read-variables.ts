/** The variables of a collection or an environment. */
import type { Variable } from '../collection.ts';
import type { DefectLog } from './defects.ts';
import { asName, asRecord, asText } from './json.ts';

/** `undefined` for a value that is a list or an object: Postman's SDK leaves such tokens unresolved. */
function readValue(value: unknown): string | undefined {
  return value === undefined || value === null ? '' : asText(value);
}

/**
 * Reads a list of variables or an object that maps names to values. Disabled ones are left out (`disabled: true`, or
 * `enabled: false` in environments; neither means enabled). Of several enabled ones with the same key the last one
 * counts, as in Postman's Collection SDK.
 */
export function readVariables(list: unknown, defects: DefectLog): Variable[] {
  const entries = Array.isArray(list)
    ? list
    : Object.entries(asRecord(list) ?? {}).map(([key, value]) => asRecord(value) ?? { key, value });
  const found = new Map<string, Variable>();
  for (const entry of entries) {
    const variable = asRecord(entry);
    const key = asName(variable?.['key']) ?? asName(variable?.['id']) ?? asName(variable?.['name']);
    if (variable === undefined || key === undefined) {
      defects.add('variable-unreadable');
      continue;
    }
    if (variable['disabled'] === true || variable['enabled'] === false) continue;
    const value = readValue(variable['value']);
    if (value === undefined) defects.add('variable-not-text');
    else found.set(key, { key, value, ...(variable['type'] === 'secret' && { secret: true }) });
  }
  return [...found.values()];
}
