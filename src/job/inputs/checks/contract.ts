/** The input `contract`: an OpenAPI document that examples and calls are held against. */
import path from 'node:path';
import { decodeDocument } from '../../../engine/index.ts';
import { describeError } from '../../describe-error.ts';
import { quote } from '../../../http-text/show-value.ts';
import { readBoundedFile, stat } from '../collection/bounded-file.ts';
import { didYouMeanFile, nearFiles } from '../collection/near-files.ts';
import type { ConversionLimits } from '../openapi/convert-in-worker.ts';
import type { ReportProblem } from '../values.ts';

/** The document, read and understood. */
export interface ContractInput {
  /** As it was given. */
  readonly name: string;
  /** The document as JSON, whose references all lead to its own schemas. */
  readonly json: string;
}

/**
 * Reads the document and the files that it refers to; `undefined` after a problem, which goes to `report`.
 *
 * @param directory where relative paths start
 */
export async function readContractInput(
  name: string,
  directory: string,
  limits: ConversionLimits | undefined,
  report: ReportProblem,
): Promise<ContractInput | undefined> {
  try {
    const file = path.resolve(directory, name);
    const stats = await stat(file).catch(() => undefined);
    if (stats === undefined) {
      const near = didYouMeanFile(nearFiles(name, directory));
      throw new Error(`there is no file ${quote(file)}.${near || ` Relative paths start in ${quote(directory)}.`}`);
    }
    if (stats.isDirectory()) throw new Error('this is a folder; give the OpenAPI document in it.');
    const text = decodeDocument(await readBoundedFile(file));
    // Loaded here only: few jobs need it.
    const { convertInWorker } = await import('../openapi/convert-in-worker.ts');
    const { json } = await convertInWorker({ text, source: { file, directory }, as: 'contract' }, limits);
    return { name, json };
  } catch (error) {
    report(`\`contract\` is "${name}": ${describeError(error)}`);
    return undefined;
  }
}
