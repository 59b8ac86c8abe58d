/** An open mock in words. */
import type { OpenSummaryOptions } from '../../report/index.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { notePlaceholders, type Collection, type PlaceholderNotes } from '../../engine/index.ts';
import { partsOfReference, type EnvironmentReference, type FileReference } from '../inputs/collection/reference.ts';

/** What main's step summary says. A collection in Postman is not fetched for it: main sends no request that it can do without. */
export function openSummaryOf(
  { collection, environment }: Inputs,
  {
    name,
    mockUrl,
    api,
  }: Pick<OpenSummaryOptions, 'name' | 'mockUrl'> & { readonly api: Pick<OpenSummaryOptions, 'provider'> },
): OpenSummaryOptions {
  return {
    name,
    mockUrl,
    provider: api.provider,
    ...(collection.kind === 'file' && {
      collection: collection.item,
      warnings: collection.warnings,
      notes: placeholderNotes(collection, environment),
    }),
  };
}

/** What a collection's file holds instead of values. A conversion of an OpenAPI document has made up what it could. */
export function placeholdersOf(
  { item, note }: FileReference<Collection>,
  environment: EnvironmentReference | undefined,
): PlaceholderNotes {
  if (note !== undefined) return { placeholders: [], values: [] };
  return notePlaceholders(item, environment?.kind === 'file' ? environment.item : undefined);
}

/** All of it in sentences, which name their collection where there are several. */
function placeholderNotes(
  collection: FileReference<Collection>,
  environment: EnvironmentReference | undefined,
): readonly string[] {
  return partsOfReference(collection).flatMap((part) => {
    const { values, placeholders } = placeholdersOf(part, environment);
    const notes = [...values, ...placeholders];
    return collection.parts === undefined ? notes : notes.map((note) => `${part.text}: ${note}`);
  });
}
