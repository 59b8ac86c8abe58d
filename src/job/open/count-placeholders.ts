/** Counts the placeholders of the collection that a mock is made of. */
import { notePlaceholders, type Collection, type PlaceholderNotes } from '../../engine/index.ts';
import type { EnvironmentReference, FileReference } from '../inputs/collection/reference.ts';

/** What a collection's file holds instead of values. A conversion of an OpenAPI document has made up what it could. */
export function placeholdersOf(
  { item, note }: FileReference<Collection>,
  environment: EnvironmentReference | undefined,
): PlaceholderNotes {
  if (note !== undefined) return { placeholders: [], values: [] };
  return notePlaceholders(item, environment?.kind === 'file' ? environment.item : undefined);
}
