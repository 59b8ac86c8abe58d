/** The input `contract`: an OpenAPI document that examples and calls are held against. */
import path from 'node:path';
import { decodeDocument } from '../../../engine/index.ts';
import { isObject, type JsonObject } from '../../../http-text/bounded-json.ts';
import { quote } from '../../../http-text/show-value.ts';
import { describeError } from '../../describe-error.ts';
import { readBoundedFile, stat } from '../collection/bounded-file.ts';
import { didYouMeanFile, nearFiles } from '../collection/near-files.ts';
import type { ReportProblem } from '../values.ts';
import { requireFewAliases } from '../yaml/yaml.ts';
import { convertInWorker, type ConversionLimits } from './convert-in-worker.ts';
import { asNumber } from './document/parse-document.ts';
import { readDocuments, type DocumentSource } from './document/read-documents.ts';

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
    const { json } = await convertInWorker({ text, source: { file, directory }, as: 'contract' }, limits);
    return { name, json };
  } catch (error) {
    report(`\`contract\` is "${name}": ${describeError(error)}`);
    return undefined;
  }
}

/**
 * The document as JSON, all of whose references lead to its own schemas: what the thread does.
 *
 * @param onRead hears of each file that is referred to
 * @throws Error with a sentence that says what is wrong with it
 */
export async function readContract(
  text: string,
  source: DocumentSource,
  onRead?: (file: string) => void,
): Promise<string> {
  await requireFewAliases(text);
  const { document, missing } = await readDocuments(text, source, { onRead, adapt: (schema) => schema });
  const { openapi, swagger, paths } = document;
  if (swagger !== undefined) {
    throw new Error(`this is OpenAPI 2.0 (Swagger): give the document in OpenAPI 3.0 or 3.1, as converters make it.`);
  }
  if (!/^3\.[0-2]\b/.test(String(openapi)) || !isObject(paths)) {
    throw new Error(
      `this is no OpenAPI document${otherKind(document)}: one of version 3.0 or 3.1 has "openapi" and "paths" at its top.`,
    );
  }
  if (missing.length > 0) {
    const places = missing.slice(0, 3).map(({ reference, place }) => `"${reference}" at ${place}`);
    throw new Error(`references of this document lead nowhere: ${places.join(', ')}.`);
  }
  return JSON.stringify(document, (_, value: unknown) => asNumber(value));
}

/** What else of a user's files it is; '' where nothing says it. */
function otherKind({ info, values }: JsonObject): string {
  if (Array.isArray(values)) return ' but a Postman environment, which `environment` takes';
  const isCollection = isObject(info) && String(info['schema']).includes('/collection/');
  return isCollection ? ' but a Postman collection, which `collection` takes' : '';
}
