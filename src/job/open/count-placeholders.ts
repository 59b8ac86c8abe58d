/** Counts the placeholders of the collection that a mock is made of. */
import { notePlaceholders, type Collection, type PlaceholderNotes } from '../../engine/index.ts';
import { partsOfReference, type EnvironmentReference, type FileReference } from '../inputs/collection/reference.ts';

/** What a collection's file holds instead of values. A conversion of an OpenAPI document has made up what it could. */
export function placeholdersOf(
  { item, note }: FileReference<Collection>,
  environment: EnvironmentReference | undefined,
): PlaceholderNotes {
  if (note !== undefined) return { placeholders: [], values: [] };
  return notePlaceholders(item, environment?.kind === 'file' ? environment.item : undefined);
}

/** All of it in sentences, which name their collection where there are several. */
export function placeholderNotes(
  collection: FileReference<Collection>,
  environment: EnvironmentReference | undefined,
): readonly string[] {
  return partsOfReference(collection).flatMap((part) => {
    const { values, placeholders } = placeholdersOf(part, environment);
    const notes = [...values, ...placeholders];
    return collection.parts === undefined ? notes : notes.map((note) => `${part.text}: ${note}`);
  });
}
