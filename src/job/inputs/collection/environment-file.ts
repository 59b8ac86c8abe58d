/** An environment's file: Postman's export, or the YAML that Postman keeps in a repository. */
import path from 'node:path';
import type { Environment, ReadWarning } from '../../../engine/index.ts';
import { readBoundedFile } from './bounded-file.ts';

export interface EnvironmentFile {
  /** As an export has it. */
  readonly document: unknown;
  readonly environment: Environment;
  readonly warnings: readonly ReadWarning[];
}

/** @throws DocumentError, EnvironmentError, or Error when the file cannot be read */
export async function readEnvironmentFile(file: string): Promise<EnvironmentFile> {
  const { decodeDocument, readDocument, readEnvironment } = await import('../../../engine/index.ts');
  const bytes = await readBoundedFile(file);
  if (!/\.ya?ml$/i.test(file)) {
    const document = readDocument(bytes);
    return { document, ...readEnvironment(document) };
  }
  // Loaded here only: it takes a parser of YAML.
  const { convertEnvironment } = await import('../../../engine/v3.ts');
  const name = path.basename(file).replace(/(?:\.environment)?\.ya?ml$/i, '');
  const { document, warnings } = convertEnvironment(decodeDocument(bytes), name);
  const read = readEnvironment(document);
  return { document, environment: read.environment, warnings: [...warnings, ...read.warnings] };
}
