/** A Postman environment file. */
import type { Environment, ReadWarning } from '../collection.ts';
import { collectDefects } from './defects.ts';
import { describeDocument, documentName, looksLikeEnvironment, unwrap } from './describe-document.ts';
import { EnvironmentError } from './errors.ts';
import { asName, asRecord } from './json.ts';

import { readVariables } from './read-variables.ts';

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
        'Export the environment from Postman and give that file.',
    );
  }
  const name = documentName(inner) ?? 'Untitled environment';
  const defects = collectDefects();
  defects.at(() => name);
  const variables = readVariables(inner['values'], defects);
  return { environment: { id: asName(inner['id']), name, variables }, warnings: defects.warnings() };
}
