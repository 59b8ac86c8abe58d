/** An environment of format v3 as the export that the rest of the house reads. */
import { type JsonObject, listOf } from '../../../http-text/bounded-json.ts';
import type { ReadWarning } from '../../collection.ts';
import { describeDocument, whatToGive } from '../describe-document.ts';
import { collectWarnings, EnvironmentError } from '../defects.ts';
import { asName, asRecord, asText } from '../json.ts';
import { parseItem, textOf } from './parse-item.ts';

/**
 * Reads the text of an `*.environment.yaml` (V-10). A value that a vault keeps is not in the file: it is left out with a
 * warning.
 *
 * @param name where the file names none
 * @throws EnvironmentError with line and reason when the text is no environment
 */
export function convertEnvironment(
  text: string,
  name: string,
): { readonly document: JsonObject; readonly warnings: readonly ReadWarning[] } {
  const parsed = parseItem(text);
  if ('problem' in parsed) {
    throw new EnvironmentError(`The YAML is broken in line ${String(parsed.line)}: ${parsed.problem}.`);
  }
  const { item } = parsed;
  if (!Array.isArray(item['values'])) {
    throw new EnvironmentError(
      `This is not a Postman environment but ${describeDocument(item)}: it has no list of \`values\`. ${whatToGive(item, 'environment')}`,
    );
  }
  const warnings = collectWarnings();
  const values = listOf(item['values']).flatMap((value) => {
    const entry = asRecord(value);
    if (entry === undefined) return [];
    if (asName(asRecord(entry['source'])?.['provider']) !== undefined) {
      const message = "A variable's value is in a vault and not in the file; the variable was left out.";
      warnings.add(message, () => asText(entry['key']) ?? '');
      return [];
    }
    return [
      {
        key: asText(entry['key']),
        value: textOf(entry['value']),
        enabled: asText(entry['enabled']) !== 'false',
        type: entry['type'] === 'secret' || asText(entry['secret']) === 'true' ? 'secret' : 'default',
      },
    ];
  });
  return { document: { name: asName(item['name']) ?? name, values }, warnings: warnings.list() };
}
