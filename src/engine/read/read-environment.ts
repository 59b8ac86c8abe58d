/** A Postman environment file, and variables, which collections have too. */
import type { Environment, ReadWarning, Variable } from '../collection.ts';
import { collectDefects, type DefectLog, EnvironmentError } from './defects.ts';
import { describeDocument, documentName, looksLikeEnvironment, unwrap, whatToGive } from './describe-document.ts';
import { asName, asRecord, asText, isEnabled } from './json.ts';

/**
 * Reads an environment, plain or wrapped in `{"environment": …}`. The values are the shared ("initial") ones, the only
 * ones that a file holds.
 * @throws {EnvironmentError} when the document is something else; the message says what it is.
 */
export function readEnvironment(document: unknown): {
  environment: Environment;
  warnings: readonly ReadWarning[];
} {
  const inner = asRecord(unwrap(document, 'environment').inner);
  if (inner === undefined || !looksLikeEnvironment(inner)) {
    throw new EnvironmentError(
      `This is not a Postman environment but ${describeDocument(inner ?? document)}. ` +
        whatToGive(inner ?? document, 'environment'),
    );
  }
  const name = documentName(inner) ?? 'Untitled environment';
  const defects = collectDefects();
  defects.at(() => name);
  const variables = readVariables(inner['values'], defects);
  return { environment: { id: asName(inner['id']), name, variables }, warnings: defects.warnings() };
}

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
    if (!isEnabled(variable)) continue;
    const value = readValue(variable['value']);
    if (value === undefined) defects.add('variable-not-text');
    else found.set(key, { key, value, ...(variable['type'] === 'secret' && { secret: true }) });
  }
  return [...found.values()];
}
