/** A document with all the files that its references lead to, within the repository. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { decodeDocument } from '../../../../engine/index.ts';
import { messageOf } from '../../../../http-text/thrown.ts';
import { readBoundedFile, stat } from '../../collection/bounded-file.ts';
import { requireFewAliases } from '../../yaml/yaml.ts';
import { parseOpenApi } from './parse-document.ts';
import { isAddress, resolveReferences, type DocumentSet, type ResolvedDocument } from './references.ts';

/** Where a document comes from. */
export interface DocumentSource {
  readonly file: string;
  /** Where the repository is taken to begin when no folder above the file holds a `.git`. */
  readonly directory: string;
}

const mostFiles = 2_000;

export interface ReadDocumentsOptions {
  readonly onRead?: ((file: string) => void) | undefined;
  readonly adapt?: DocumentSet['adapt'];
}

/**
 * Reads the document and what it refers to. Nothing is loaded from the network or from outside of the repository.
 *
 * @param source `undefined` for a text that is no file: it can refer to none
 * @param options.onRead hears of each file that is referred to, whether it is there or not
 * @param options.adapt what becomes of each schema; by default what the converter understands
 * @throws Error that names each reference which cannot be followed
 */
export async function readDocuments(
  text: string,
  source: DocumentSource | undefined,
  { onRead, adapt }: ReadDocumentsOptions = {},
): Promise<ResolvedDocument> {
  const root = source === undefined ? '' : path.resolve(source.file);
  const repository = source && (await repositoryOf(root, path.resolve(source.directory)));
  const documents = new Map<string, unknown>([[root, await parseOpenApi(text)]]);
  for (;;) {
    const resolved = resolveReferences({ root, documents, adapt });
    const broken = resolved.missing.filter(({ reference }) => !reference.startsWith('#'));
    const problems = broken.map(
      ({ reference, place }) => `"${reference}" at ${shown(place, repository)}: the file has no such place.`,
    );
    for (const [file, { reference, place }] of resolved.wanted) {
      try {
        if (documents.size > mostFiles) throw new Error(`the document refers to more than ${mostFiles} files.`);
        if (!isAddress(file)) onRead?.(file);
        documents.set(file, await readReferred(file, repository));
      } catch (error) {
        problems.push(`"${reference}" at ${shown(place, repository)}: ${messageOf(error)}`);
      }
    }
    if (problems.length > 0) throw new Error(`References of this OpenAPI document lead nowhere. ${problems.join(' ')}`);
    if (resolved.wanted.size === 0) return resolved;
  }
}

/** A place within the repository; those of the document itself begin with `/`. */
function shown(place: string, repository: string | undefined): string {
  const [file = '', pointer] = place.split('#', 2);
  if (repository === undefined || pointer === undefined) return place;
  return `${path.relative(repository, file).split(path.sep).join('/')}#${pointer}`;
}

/** The folder that references do not leave. */
async function repositoryOf(file: string, directory: string): Promise<string> {
  const folder = path.dirname(file);
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at)) {
    if (at === directory || (await stat(path.join(at, '.git')).catch(() => undefined)) !== undefined) return at;
  }
  return folder;
}

async function readReferred(file: string, repository: string | undefined): Promise<unknown> {
  if (isAddress(file)) throw new Error('nothing is loaded from the network; put the file beside the document.');
  if (repository === undefined) throw new Error('the document is no file, and can refer to none.');
  const real = await realpath(file).catch(() => {
    throw new Error('there is no such file.');
  });
  const relative = path.relative(await realpath(repository), real);
  if (relative.startsWith('..') || path.isAbsolute(relative)) {
    throw new Error('it is outside of the repository, whose files alone are read.');
  }
  const text = decodeDocument(await readBoundedFile(file));
  await requireFewAliases(text);
  return parseOpenApi(text);
}
